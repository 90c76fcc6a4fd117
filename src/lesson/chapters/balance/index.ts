import type { Frame } from '../../../engine/engine';
import type { Chapter, Moment } from '../../chapter';
import { hasPrintedZeros } from '../../four-patterns';
import { settleThere, slideWithin } from '../../goals';
import { areAllDark, areAllNamed, isLaterThan, recoveredCount } from '../../moment';

/** Three patterns of one bit each: every unit is alone with its feature, so its brightness is exactly 1 − λ/2. */
const ALONE = { data: 'own', patterns: '100,010,001', units: 3, sparsity: 0.2 };

const hasAUnitPerBit = ({ frame }: Moment) => hasPrintedZeros(frame);

/** What a good setting on bars reaches. */
const GOOD = { active: 4, variance: 0.9 };

/** Too much of a good thing: shrinkage and where its law ends, dead units, the frontier of sparsity and exactness. */
export const chapter: Chapter = {
  id: 'balance',
  number: 4,
  title: { en: 'Too much of a good thing', uk: 'Забагато доброго' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { sparsity: 0.2 }, run: true },
      panels: ['controls'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['most', 'none', 'between'], right: ['between'] },
      },
    },
    {
      id: 'shrink',
      lab: { config: ALONE, run: true, needs: { isFirst: true, settled: true, when: hasAUnitPerBit } },
      panels: ['controls', 'codes'],
      activity: {
        kind: 'predict',
        options: ['same', 'half', 'zero'],
        goals: [slideWithin(0.95, 1.05), settleThere()],
        outcome: ({ frame }) => {
          const brightest = brightestOf(frame);
          if (brightest < 0.2) return 'zero';
          return brightest < 0.75 ? 'half' : 'same';
        },
      },
    },
    {
      id: 'formula',
      lab: { config: ALONE, run: true, goesOn: true },
      panels: ['codes'],
      activity: {
        kind: 'question',
        question: {
          kind: 'blank',
          accept: ['0.7', '7/10', '70 %', '70%', 'сім десятих'],
          traps: [
            { id: 'whole', accept: ['0.4'] },
            { id: 'lambda', accept: ['0.6'] },
            { id: 'half', accept: ['0.3'] },
            { id: 'one', accept: ['1'] },
          ],
        },
      },
    },
    {
      id: 'limits',
      lab: {
        config: { sparsity: 0.2 },
        run: true,
        needs: { isFirst: true, settled: true, when: hasAUnitPerBit },
      },
      panels: ['controls', 'codes', 'units'],
      activity: {
        kind: 'predict',
        options: ['dimmer', 'same', 'brighter'],
        goals: [slideWithin(0.57, 0.63), settleThere()],
        outcome: ({ frame, before }) => {
          const change = brightestOf(frame) - before.brightest;
          if (Math.abs(change) < 0.05) return 'same';
          return change > 0 ? 'brighter' : 'dimmer';
        },
      },
    },
    {
      id: 'dark',
      lab: { config: { sparsity: 0.2 }, run: true },
      panels: ['controls', 'codes', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'dark', when: ({ frame }) => areAllDark(frame), isPassing: true },
          { id: 'back', when: ({ frame }) => areAllNamed(frame) },
        ],
      },
    },
    {
      id: 'dead',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['nothing', 'all', 'sometimes', 'wrong'], right: ['nothing'] },
      },
    },
    {
      id: 'sweet',
      lab: { config: { data: 'bars', sparsity: 0 }, run: true },
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'task',
        goals: [
          {
            id: 'found',
            when: ({ frame }) => recoveredCount(frame) === frame.metrics.recoveredBy.length,
            count: ({ frame }) => ({ value: recoveredCount(frame), of: frame.metrics.recoveredBy.length }),
          },
          { id: 'sparse', when: ({ frame }) => frame.metrics.activeUnits <= GOOD.active },
          { id: 'exact', when: ({ frame }) => (frame.metrics.explainedVariance ?? 0) >= GOOD.variance },
          {
            id: 'stay',
            when: (now) => isLaterThan(now, 'exact', 200),
            count: ({ frame, ticked }) => ({ value: frame.step - (ticked.exact ?? frame.step), of: 200 }),
          },
        ],
      },
    },
    {
      id: 'frontier',
      lab: { config: { data: 'bars', sparsity: 0.2 }, goesOn: true },
      panels: ['metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['dear', 'fair', 'higher', 'anywhere'],
          right: ['dear', 'fair'],
        },
      },
    },
    {
      id: 'own',
      lab: { config: { data: 'bars', sparsity: 0.2 }, goesOn: true },
      panels: ['metrics'],
      activity: { kind: 'words' },
    },
  ],
};

function brightestOf({ codes }: Frame): number {
  return codes.reduce((largest, z) => Math.max(largest, z), 0);
}
