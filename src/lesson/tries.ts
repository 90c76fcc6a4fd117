import { buildData, isBits } from '../data';
import type { LabState } from '../lab/state';
import type { MessageId } from '../locales/en';
import type { RunConfig } from '../model/config';
import { areAllNamed } from './moment';

export interface Try {
  id: string;
  text: MessageId;
  /**
   * Whether the live run shows that it has been done; `before` is the state before this one, `done` are the tries before,
   * `pointed` the patterns that the learner has pointed at: a mouse that rests on one has not looked for any.
   */
  isDone(state: LabState, before: LabState, done: ReadonlySet<string>, pointed: ReadonlySet<number>): boolean;
}

/** “About 0.2”. */
const ABOUT = { least: 0.1, most: 0.4 } as const;

export const TRIES: readonly Try[] = [
  {
    id: 'train',
    text: 'intro.train',
    isDone: ({ shown }) => (shown?.main.step ?? 0) >= 100,
  },
  {
    id: 'sparsity',
    text: 'intro.sparsity',
    isDone: ({ shown, config }) =>
      config.sparsity >= ABOUT.least && config.sparsity <= ABOUT.most && !!shown && areAllNamed(shown.main),
  },
  {
    id: 'trace',
    text: 'intro.trace',
    // Another set, and the way back from it, selects what it has.
    isDone: (state, before, _done, pointed) =>
      pointed.size > 1 ||
      (state.selected.pattern !== before.selected.pattern &&
        (['config', 'data', 'shown'] as const).every((key) => state[key] === before[key])),
  },
  { id: 'compare', text: 'intro.compare', isDone: ({ compare }) => compare },
  {
    id: 'dark',
    text: 'intro.dark',
    isDone: ({ shown }) => !!shown && shown.main.step > 0 && shown.main.metrics.dark.every(Boolean),
  },
  {
    id: 'back',
    text: 'intro.back',
    isDone: ({ shown }, _before, done) => done.has('dark') && !!shown && areAllNamed(shown.main),
  },
  {
    id: 'own',
    text: 'intro.own',
    isDone: ({ config, running, shown }, before) =>
      running && (shown?.main.step ?? 0) > 0 && hasTurnedBit(before.config, config),
  },
];

/** Whether a bit was turned between these two: as many patterns as before, as long as before, and not the same. */
function hasTurnedBit(before: RunConfig, after: RunConfig): boolean {
  if (after.data !== 'own' || before === after || !isBits(before)) return false;
  const [had, has] = [before, after].map((config) => buildData(config));
  const isAlike = had.inputs === has.inputs && had.rows === has.rows;
  return isAlike && has.x.some((bit, k) => bit !== had.x[k]);
}
