import type { Chapter, LabSetup } from '../../chapter';
import { isSettled, recoveredCount } from '../../moment';
import { isPageOpen, isSelectedLive, looksAtMissed, looksAtOrdinary } from '../../survey-moment';
import {
  BARS,
  canReach,
  FEW,
  figuresToKeep,
  isReached,
  KEPT,
  keptOf,
  nameOf,
  SIZE,
  supported,
} from './facts';

const SET = { data: 'bars', size: SIZE } as const;
/** The run that the learner has brought to the goal, whatever its settings; who has none gets one that is there. */
const OWN: LabSetup = {
  config: { ...SET, units: 16, sparsity: 0.1 },
  goesOn: true,
  changes: ['units', 'mechanism', 'k', 'target'],
  needs: { settled: true, sparsity: [0, Number.POSITIVE_INFINITY], when: isReached, possible: canReach },
};

/** On one's own: other pictures, a goal, settings to choose, a name to test, and a page to hand in. */
export const chapter: Chapter = {
  id: 'finding',
  number: 8,
  title: { en: 'On your own', uk: 'Самостійно' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'plan',
      lab: { config: { ...SET, units: SIZE } },
      panels: ['patterns'],
      shows: ['patterns'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['two', 'bars', 'pixels'], right: ['bars'] },
      },
    },
    {
      id: 'reach',
      lab: {
        config: { ...SET, units: SIZE },
        // Who comes back from a later step with the run that was given there has not reached anything.
        goesOn: 'own',
        changes: ['units', 'mechanism', 'k', 'target'],
      },
      panels: ['controls', 'units', 'metrics'],
      activity: {
        kind: 'task',
        goals: [
          {
            id: 'found',
            when: ({ frame }) => recoveredCount(frame) === BARS,
            count: ({ frame }) => ({ value: recoveredCount(frame), of: BARS }),
          },
          { id: 'few', when: ({ frame }) => frame.metrics.activeUnits <= FEW },
          { id: 'kept', when: ({ frame }) => (frame.metrics.explainedVariance ?? 0) >= KEPT },
          { id: 'settled', when: isSettled },
        ],
      },
    },
    {
      id: 'name',
      lab: OWN,
      panels: ['units', 'network'],
      hides: ['names'],
      activity: {
        kind: 'words',
        ofUnit: keptOf,
      },
    },
    {
      id: 'test',
      lab: OWN,
      panels: ['units', 'closer'],
      activity: {
        kind: 'predict',
        options: ['holds', 'misses', 'more'],
        goals: [
          { id: 'view', when: (now) => isPageOpen(now) && isSelectedLive(now) },
          { id: 'random', when: looksAtOrdinary, isPassing: true },
          { id: 'missed', when: looksAtMissed, isPassing: true },
        ],
        outcome: nameOf,
        ofUnit: keptOf,
      },
    },
    {
      id: 'claims',
      lab: OWN,
      panels: ['units', 'metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['every', 'spare', 'reliable', 'price'],
          right: supported,
          values: figuresToKeep,
        },
      },
    },
    { id: 'report', lab: OWN, panels: ['metrics'], activity: { kind: 'words' } },
  ],
};
