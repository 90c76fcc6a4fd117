import type { Chapter } from '../../chapter';
import { areAllDark, areAllNamed, isLaterThan, isTrained, sparsityWithin } from '../../moment';

/** Three patterns of one bit each: every unit is alone with its feature, so its brightness is exactly 1 − λ/2. */
const ALONE = { data: 'own', patterns: '100,010,001', units: 3, sparsity: 0.2 };

/** Too much of a good thing: shrinkage, dead units, error against sparsity. */
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
      lab: { config: ALONE, run: true },
      panels: ['controls', 'codes'],
      activity: {
        kind: 'predict',
        options: ['same', 'half', 'zero'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.95, 1.05) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 300) && now.frame.step >= 400 },
        ],
        outcome: ({ frame }) => {
          const brightest = Math.max(...frame.codes);
          if (brightest < 0.2) return 'zero';
          return brightest < 0.75 ? 'half' : 'same';
        },
      },
    },
    {
      id: 'formula',
      lab: { config: ALONE, run: true, goesOn: true },
      panels: ['codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'dark',
      lab: { config: { sparsity: 0.2 }, run: true },
      panels: ['controls', 'codes', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'dark', isPassing: true, when: ({ frame }) => areAllDark(frame) },
          { id: 'back', when: ({ frame }) => areAllNamed(frame) },
        ],
      },
    },
    {
      id: 'sweet',
      lab: { config: { sparsity: 0 }, run: true },
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'task',
        goals: [
          {
            id: 'both',
            when: (now) => {
              const { explainedVariance, recoveredBy } = now.frame.metrics;
              const areFound = recoveredBy.every((unit) => unit !== null && unit >= 0);
              const isSparse = now.state.config.sparsity > 0;
              return isTrained(now, 200) && isSparse && areFound && (explainedVariance ?? 0) > 0.9;
            },
          },
        ],
      },
    },
    {
      id: 'lone',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
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
      id: 'dead',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['nothing', 'all', 'sometimes', 'wrong'], right: ['nothing'] },
      },
    },
    {
      id: 'rising',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['error', 'active', 'selective', 'dim'],
          right: ['error', 'active', 'dim'],
        },
      },
    },
  ],
};
