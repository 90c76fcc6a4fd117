import { activeUnits } from '../../../lab/units';
import type { Chapter } from '../../chapter';
import { areAllNamed, codeOf, isLaterThan, isTrained, rowOf, sparsityWithin } from '../../moment';

/** What is sparse? The four patterns, the printed table of codes, and the same table growing live. */
export const chapter: Chapter = {
  id: 'sparse',
  number: 1,
  title: { en: 'What is sparse?', uk: 'Що таке розрідженість?' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: {} },
      panels: ['codes'],
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
      activity: { kind: 'read' },
    },
    { id: 'sparse', lab: { config: {}, goesOn: true }, panels: ['codes'], activity: { kind: 'read' } },
    {
      id: 'reading',
      lab: { config: {}, goesOn: true },
      panels: ['codes'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['first', 'second', 'two', 'all'], right: ['two'] },
      },
    },
    {
      id: 'live',
      lab: { config: {} },
      panels: ['controls', 'codes'],
      activity: { kind: 'task', goals: [{ id: 'train', when: (now) => isTrained(now, 150) }] },
    },
    {
      id: 'price',
      lab: { config: {}, run: true, goesOn: true },
      panels: ['controls', 'codes', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['more', 'same', 'fewer'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.15, 0.3) },
          { id: 'settle', when: (now) => areAllNamed(now.frame) || isLaterThan(now, 'slide', 500) },
        ],
        outcome: ({ frame, before }) => {
          const change = frame.metrics.activeUnits - before.activeUnits;
          if (Math.abs(change) < 0.1) return 'same';
          return change > 0 ? 'more' : 'fewer';
        },
      },
    },
    {
      id: 'zeros',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'gap',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
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
    {
      id: 'count',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['codes'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['0', '1', '2', '3'],
          right: ({ frame }) => [String(activeUnits(frame, rowOf(frame, '011')).length)],
          values: ({ frame }) => ({
            cells: codeOf(frame, rowOf(frame, '011')),
            count: activeUnits(frame, rowOf(frame, '011')).length,
          }),
        },
      },
    },
  ],
};
