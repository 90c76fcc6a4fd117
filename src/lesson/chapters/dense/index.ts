import { labelOf } from '../../../lab/units';
import type { Chapter } from '../../chapter';
import { describeUnit, isLaterThan, looksForBit, sparsityWithin } from '../../moment';

/** Dense against sparse: the same start, the same data, and no price on light. */
export const chapter: Chapter = {
  id: 'dense',
  number: 2,
  title: { en: 'Dense against sparse', uk: 'Щільне проти розрідженого' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { sparsity: 0.2 } },
      panels: ['codes'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['both', 'harder', 'same'], right: ['harder'] },
      },
    },
    {
      id: 'twin',
      lab: { config: { sparsity: 0.2 } },
      panels: ['codes', 'controls'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'compare', when: ({ state }) => state.compare },
          { id: 'train', when: ({ frame, dense }) => frame.step >= 300 && (dense?.step ?? 0) >= 300 },
        ],
      },
    },
    {
      id: 'together',
      lab: { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true },
      panels: ['codes'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['sparse', 'dense', 'equal'],
          right: ({ frame, dense }) => {
            const difference = (dense?.metrics.activeUnits ?? 0) - frame.metrics.activeUnits;
            if (Math.abs(difference) < 0.01) return ['equal'];
            return [difference > 0 ? 'dense' : 'sparse'];
          },
          values: ({ frame, dense }) => ({
            sparse: frame.metrics.activeUnits,
            dense: dense?.metrics.activeUnits ?? 0,
          }),
        },
      },
    },
    {
      id: 'cost',
      lab: { config: { sparsity: 0 }, compare: true, run: true },
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['none', 'little', 'much'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.15, 0.3) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 300) && now.frame.step >= 400 },
        ],
        outcome: ({ frame, dense }) => {
          const lost = (dense?.metrics.explainedVariance ?? 1) - (frame.metrics.explainedVariance ?? 0);
          if (lost < 0.005) return 'none';
          return lost < 0.15 ? 'little' : 'much';
        },
      },
    },
    {
      id: 'mixtures',
      lab: { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true },
      panels: ['units', 'codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'point',
      lab: { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true },
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'point',
          isRight: (unit, { frame }) => looksForBit(labelOf(frame, unit), 2),
          values: (unit, { frame }) => describeUnit(frame, unit),
        },
      },
    },
    {
      id: 'why',
      lab: { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true },
      panels: ['codes', 'units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['exact', 'few', 'smaller', 'named'], right: ['few'] },
      },
    },
    {
      id: 'true',
      lab: { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true },
      panels: ['codes', 'metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['free', 'error', 'start', 'names'],
          right: ['free', 'error'],
        },
      },
    },
  ],
};
