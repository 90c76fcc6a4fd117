import { recipeOf, restarts } from '../data';
import type { Opening } from '../lab/opening';
import type { LabState } from '../lab/state';
import type { RunConfig } from '../model/config';
import type { LabSetup, Moment } from './chapter';
import { isSettled, isTrained, momentOf, sparsityWithin } from './moment';

/** The run that a step asks for. */
export function openingOf({ config, compare = false, run = false }: LabSetup): Opening {
  return { config: configOf(config), engine: 'auto', dense: compare, run, stop: null };
}

function configOf(config: Partial<RunConfig>): RunConfig {
  return { ...recipeOf(config.data ?? 'patterns', config), ...config };
}

/** Whether a run of these settings is the step's, apart from how it was trained: seed, λ and rates may be the learner's own. */
export function isRunOf({ config, changes = [] }: LabSetup, now: RunConfig): boolean {
  const own = Object.fromEntries(changes.map((key) => [key, now[key]]));
  const wanted: RunConfig = { ...configOf(config), ...own, seed: now.seed };
  if (changes.includes('data')) return true;
  const isSameSet = wanted.data === now.data && wanted.patterns === now.patterns;
  return isSameSet && wanted.mechanism === now.mechanism && !restarts(wanted, now);
}

/** What the page says of a run that a step needs, and what a mechanism is set to. */
const SAID = ['data', 'patterns', 'units', 'mechanism', 'sparsity', 'k', 'target'] as const;

/** Whether this is the very run that the page names when it says what the step needs, however far it is trained. */
export function isRunSaid(setup: LabSetup, { config, compare }: LabState): boolean {
  const wanted = configOf(setup.config);
  return (
    isRunOf(setup, config) && SAID.every((key) => wanted[key] === config[key]) && (compare || !setup.compare)
  );
}

/** About that of the setup: a learner who slides to “about 0.2” need not hit it, and .02 is not about .2. */
const ABOUT = { from: 0.75, to: 1.5 };

/** What λ may be in the run of a step; without needs, anything. */
function sparsityOf({ config, needs }: LabSetup): readonly [min: number, max: number] {
  if (!needs) return [0, Number.POSITIVE_INFINITY];
  const { sparsity } = configOf(config);
  return needs.sparsity ?? [ABOUT.from * sparsity, ABOUT.to * sparsity];
}

/**
 * Whether what the step needs holds of this run, or may when it trains on. A run that has settled without it has gone
 * elsewhere: without a price on light, for example, units drift to single bits within some ten thousand steps.
 */
export function canBecome(setup: LabSetup, state: LabState): boolean {
  const { config } = state;
  const [min, max] = sparsityOf(setup);
  if (!isRunOf(setup, config) || config.sparsity < min - 1e-9 || config.sparsity > max + 1e-9) return false;
  const { when, possible } = setup.needs ?? {};
  if (possible && !possible(config)) return false;
  const now = momentOf(state, null);
  if (!when || !now || !isSettled(now)) return true;
  const twinLags = setup.compare && now.dense?.step !== now.frame.step;
  return twinLags || when(now);
}

/** Whether the run in sight is the one that the step speaks of: its settings, and so far trained as its words need it. */
export function meets(setup: LabSetup, now: Moment): boolean {
  const { needs, compare } = setup;
  if (!isRunOf(setup, now.state.config)) return false;
  if (compare && !now.dense) return false;
  if (!needs) return true;
  const { trained = 0, settled = false, when } = needs;
  const [min, max] = sparsityOf(setup);
  if (!sparsityWithin(now, min, max) || !isTrained(now, trained)) return false;
  if (settled && !isSettled(now)) return false;
  // The twin comes after.
  if (compare && (now.dense?.step ?? 0) < trained) return false;
  return when?.(now) ?? true;
}
