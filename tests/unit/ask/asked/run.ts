import type { LiveState } from '../../../../src/ask/live/context';
import { buildData, isBits, lookOf, recipeOf } from '../../../../src/data';
import { CpuEngine } from '../../../../src/engine/cpu/cpu-engine';
import { SurveyMaker } from '../../../../src/engine/survey-maker';
import { initialState } from '../../../../src/lab/state';

/** The lab with a trained run of a data set, paused; by default each pattern or bar has its unit. */
export async function runOf(
  set: 'patterns' | 'bars' | 'own',
  changes: Partial<LiveState['config']> = {},
  steps = 600,
): Promise<LiveState> {
  const config = { ...initialState().config, ...recipeOf(set), data: set, sparsity: 0.2, ...changes };
  const data = buildData(config);
  const engine = new CpuEngine();
  engine.configure(config, data);
  await engine.step(steps);
  const main = await engine.frame();
  engine.dispose();
  return {
    ...initialState(),
    config,
    engine: 'cpu',
    look: lookOf(config),
    data: isBits(config) ? null : data,
    survey: isBits(config) ? null : new SurveyMaker(() => 0).goOn({ config, data }, main, 1),
    shown: { main, dense: null, config },
  };
}
