import type { Chapter, Moment } from '../../chapter';
import { hasPrintedZeros } from '../../four-patterns';
import { settleThere, slideWithin, trainUntil } from '../../goals';

/** Steps that the first run is watched for. */
const FIRST_STEPS = 150;
/** The first run has rebuilt the patterns when so much of what makes them differ survives. */
const REBUILT = 0.98;

/** Small pictures made of bars, with a price on light: many units, most of them dark. */
const BARS = { config: { data: 'bars', sparsity: 0.2 }, goesOn: true } as const;

/** What is sparse? Three lamps learn four patterns; the printed table of codes; a price on light; and many units. */
export const chapter: Chapter = {
  id: 'sparse',
  number: 1,
  title: { en: 'What is sparse?', uk: 'Що таке розрідженість?' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'live',
      lab: { config: {} },
      panels: ['controls', 'units'],
      shows: ['controls', 'patterns', 'units'],
      activity: {
        kind: 'task',
        goals: [trainUntil(FIRST_STEPS, ({ frame }) => (frame.metrics.explainedVariance ?? 0) > REBUILT)],
      },
    },
    {
      id: 'guess',
      lab: { config: {}, goesOn: true },
      panels: ['units'],
      shows: ['controls', 'patterns', 'units'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['all', 'few', 'same'], right: ['few'] },
      },
    },
    {
      id: 'code',
      lab: { config: {}, goesOn: true },
      panels: ['patterns', 'codes'],
      shows: ['controls', 'patterns', 'units', 'codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'reading',
      lab: { config: {}, goesOn: true },
      panels: ['codes'],
      shows: ['controls', 'patterns', 'units', 'codes'],
      activity: {
        kind: 'question',
        question: { kind: 'multiple', options: ['one', 'two', 'three'], right: ['two', 'three'] },
      },
    },
    {
      id: 'price',
      lab: { config: {}, run: true, goesOn: true, needs: { isFirst: true, settled: true } },
      panels: ['controls', 'codes', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['more', 'same', 'fewer'],
        goals: [slideWithin(0.18, 0.22), settleThere()],
        outcome: ({ frame, before }) => {
          const change = frame.metrics.activeUnits - before.activeUnits;
          if (Math.abs(change) < 0.1) return 'same';
          return change > 0 ? 'more' : 'fewer';
        },
      },
    },
    {
      id: 'zeros',
      lab: {
        config: { sparsity: 0.2 },
        run: true,
        goesOn: true,
        needs: { settled: true, when: ({ frame }) => hasPrintedZeros(frame) },
      },
      panels: ['codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'sparse',
      lab: { ...BARS, needs: { trained: 400 } },
      panels: ['codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'count',
      lab: { ...BARS, needs: { trained: 400 } },
      panels: ['codes'],
      hides: ['metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['few', 'some', 'half', 'most'],
          right: (now) => [shareLit(now)],
          values: ({ frame }) => ({ active: frame.metrics.activeUnits, units: frame.units }),
        },
      },
    },
    {
      id: 'gap',
      lab: BARS,
      panels: ['codes'],
      activity: {
        kind: 'question',
        question: {
          kind: 'blank',
          accept: ['zero*', '0', 'naught', 'nought', 'nil', 'нул*', 'нол*'],
          traps: [
            { id: 'one', accept: ['one', '1', 'один*', 'одиниц*', 'unity'] },
            { id: 'small', accept: ['small', 'low', 'tiny', 'little', 'мал*', 'низьк*'] },
          ],
        },
      },
    },
    { id: 'own', lab: BARS, panels: ['codes'], activity: { kind: 'words' } },
  ],
};

/** About how many of the 32 units light for a picture, on average. */
function shareLit({ frame: { metrics, units } }: Moment): 'few' | 'some' | 'half' | 'most' {
  const share = metrics.activeUnits / units;
  if (share < 0.17) return 'few';
  if (share < 0.39) return 'some';
  return share < 0.64 ? 'half' : 'most';
}
