import { expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { Frame } from '../../../src/engine/engine';
import type { Survey } from '../../../src/engine/survey';
import { SurveyMaker } from '../../../src/engine/survey-maker';
import { darkCount, deadText, factsOf, NOTHING_BEYOND } from '../../../src/lab/facts';
import { codesOf } from '../../../src/model/autoencoder';
import type { RunConfig } from '../../../src/model/config';
import { metricsOf } from '../../../src/model/measure';
import { mechanismOf } from '../../../src/model/mechanisms';
import { readWords } from '../data/assets';
import { frameOf } from './frames';

const t = ((id: string, values: object) => `${id} ${JSON.stringify(values)}`) as never;

/** A run on the real trainer, with a survey of all its inputs. */
async function surveyed(config: RunConfig, data: DataSet, steps: number) {
  const engine = new CpuEngine();
  engine.configure(config, data);
  await engine.step(steps);
  const frame = await engine.frame();
  const { parameters } = await engine.snapshot();
  const survey = new SurveyMaker(() => 0).goOn({ config, data }, frame, 1) as Survey;
  const shape = { inputs: data.inputs, units: config.units, decoderBias: config.bias === 1 };
  const codes = codesOf(parameters, shape, mechanismOf(config.mechanism), data.x, config);
  return { frame, survey, codes };
}

it('words, λ .2, step 900: dead are those that light for none of the 8,000, not those dark on the probe', async () => {
  const config = { ...recipeOf('words'), sparsity: 0.2, batch: 64 };
  const data = buildData(config, readWords());
  const { frame, survey, codes } = await surveyed(config, data, 900);
  // The oracle: every code of every word, with the threshold of the frame.
  const threshold = 0.05 * Math.max(...frame.codes);
  const lights = new Array<boolean>(config.units).fill(false);
  for (let place = 0; place < codes.length; place++)
    if (codes[place] > threshold) lights[place % config.units] = true;
  const onProbe = factsOf(frame, NOTHING_BEYOND);
  expect(onProbe.areAll).toBe(false);
  expect(onProbe.inputs).toBe(frame.rowNames.length);
  expect(onProbe.inputs).toBeLessThan(300);
  const facts = factsOf(frame, { survey, data });
  expect(facts).toMatchObject({ areAll: true, inputs: 8000 });
  expect(facts.dark).toEqual(lights.map((isLit) => !isLit));
  expect(darkCount(onProbe)).toBeGreaterThan(darkCount(facts) + 5);
  // Until the survey is there, it is named for what it is.
  expect(deadText(onProbe, { t })).toMatch(/^metrics.atMost/);
  expect(deadText(facts, { t })).toMatch(/^metrics.of/);
}, 120_000);

it('bars: selectivity and recovery are those of all inputs', async () => {
  const config = { ...recipeOf('bars', { size: 6 }), size: 6, sparsity: 0.2 };
  const data = buildData(config);
  const { frame, survey, codes } = await surveyed(config, data, 300);
  const facts = factsOf(frame, { survey, data });
  // The oracle measures the codes of all inputs at once; its threshold is that of all inputs.
  const truth = data.directions && { learned: frame.directions, causes: data.directions };
  const all = metricsOf(
    data.x,
    codes,
    data.x,
    { inputs: data.inputs, units: config.units },
    data.factors,
    truth,
  );
  expect(Math.abs((facts.meanSelectivity ?? 0) - (all.meanSelectivity ?? 0))).toBeLessThan(0.02);
  expect(facts.recoveredBy).toEqual(all.recoveredBy);
  expect(facts.meanMatch).toBeCloseTo(all.meanMatch ?? 0, 6);
});

it('words: where causes are unknown it is lifetime sparsity over all inputs', async () => {
  const config = { ...recipeOf('words'), units: 12, sparsity: 0.2, batch: 64 };
  const data = buildData(config, readWords());
  const { frame, survey, codes } = await surveyed(config, data, 60);
  const facts = factsOf(frame, { survey, data });
  for (const [unit, value] of facts.selectivity.entries()) {
    if (value === null) continue;
    let [sum, squares] = [0, 0];
    for (let place = unit; place < codes.length; place += config.units) {
      sum += codes[place];
      squares += codes[place] ** 2;
    }
    const n = data.rows;
    expect(value).toBeCloseTo((1 - (sum / n) ** 2 / (squares / n)) / (1 - 1 / n), 4);
  }
});

it('of a set that a frame shows whole, the frame knows all', () => {
  const frame = frameOf(['10', '01'], [[1, 0], [0, 0]], [[1, 0], [0, 1]]); // biome-ignore format: a table
  const facts = factsOf(frame, NOTHING_BEYOND);
  expect(facts).toMatchObject({ areAll: true, inputs: 2, dark: [false, true] });
  expect(deadText(facts, { t })).toBe('metrics.of {"count":1,"all":2}');
});

it('a survey of another run says nothing, and one from before does not make a lit unit dead', () => {
  const frame: Frame = {
    ...frameOf(['10', '01'], [[1, 0], [0, 0]], [[1, 0], [0, 1]]), // biome-ignore format: a table
    probe: Int32Array.of(0, 1),
  };
  const data = { rows: 5, factors: null, directions: null } as DataSet;
  const survey = {
    units: 2,
    rows: 5,
    unitOn: Uint32Array.of(0, 0),
    peak: new Float32Array(2),
    mean: new Float32Array(2),
    meanSquare: new Float32Array(2),
    frequency: new Float32Array(2),
  } as Survey;
  expect(factsOf(frame, { survey, data }).dark).toEqual([false, true]);
  expect(factsOf(frame, { survey: { ...survey, units: 3 }, data }).areAll).toBe(false);
  expect(factsOf(frame, { survey: { ...survey, rows: 4 }, data }).areAll).toBe(false);
});
