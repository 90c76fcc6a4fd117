import type { Chapter } from '../../chapter';
import { foundShare, isLaterThan, sparsityWithin } from '../../moment';

const LEARNED = { config: { data: 'bars', sparsity: 0.2 }, run: true, goesOn: true };

/** Disentanglement: pictures of bars that are on or off independently, and a unit for each bar. */
export const chapter: Chapter = {
  id: 'factors',
  number: 5,
  title: { en: 'Disentanglement', uk: 'Розплутування ознак' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { data: 'bars' } },
      panels: ['patterns'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['pictures', 'pixels', 'bars'], right: ['bars'] },
      },
    },
    {
      id: 'bars',
      lab: { config: { data: 'bars' }, goesOn: true },
      panels: ['patterns'],
      activity: { kind: 'read' },
    },
    {
      id: 'find',
      lab: { config: { data: 'bars' }, run: true },
      panels: ['controls', 'units'],
      activity: {
        kind: 'predict',
        options: ['few', 'half', 'most'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.15, 0.3) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 300) && now.frame.step >= 400 },
        ],
        outcome: ({ frame, state }) => {
          const found = foundShare(frame, state.data?.directions ?? null);
          if (found < 0.35) return 'few';
          return found < 0.8 ? 'half' : 'most';
        },
      },
    },
    {
      id: 'diagonal',
      lab: LEARNED,
      panels: ['closer'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'view', when: ({ state }) => state.closer === 'factors' },
          {
            id: 'found',
            when: ({ frame, state }) => foundShare(frame, state.data?.directions ?? null) > 0.95,
          },
        ],
      },
    },
    { id: 'meaning', lab: LEARNED, panels: ['closer'], activity: { kind: 'read' } },
    {
      id: 'what',
      lab: LEARNED,
      panels: ['closer'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['delete', 'separate', 'split', 'sparse'], right: ['separate'] },
      },
    },
    {
      id: 'why',
      lab: LEARNED,
      panels: ['closer'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['read', 'exact', 'reuse', 'edit'],
          right: ['read', 'reuse', 'edit'],
        },
      },
    },
    {
      id: 'gap',
      lab: LEARNED,
      panels: ['closer'],
      activity: {
        kind: 'question',
        question: {
          kind: 'blank',
          accept: [
            'separate*',
            'different',
            'distinct',
            'own',
            'individual',
            'single',
            'окрем*',
            'різн*',
            'влас*',
            'свої*',
          ],
          traps: [{ id: 'same', accept: ['same', 'one', 'common', 'shared', 'спільн*', 'одн*', 'тих сам*'] }],
        },
      },
    },
  ],
};
