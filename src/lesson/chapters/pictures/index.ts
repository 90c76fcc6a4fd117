import type { Chapter } from '../../chapter';
import { isLaterThan, isTrained, orientedShare, sparsityWithin } from '../../moment';

const LEARNED = { config: { data: 'photos', sparsity: 0.3 }, run: true, goesOn: true };

/** In pictures: edges at an angle from photographs, where they fire, and what becomes of them in noise. */
export const chapter: Chapter = {
  id: 'pictures',
  number: 6,
  title: { en: 'In pictures', uk: 'У картинках' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { data: 'photos' } },
      panels: ['patterns'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['small', 'edges', 'dots'], right: ['edges'] },
      },
    },
    {
      id: 'edges',
      lab: { config: { data: 'photos' }, run: true },
      panels: ['controls', 'units'],
      activity: {
        kind: 'predict',
        options: ['few', 'some', 'most'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.25, 0.5) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 300) },
        ],
        outcome: ({ frame, state }) => {
          const share = orientedShare(frame, state.look);
          if (share < 0.2) return 'few';
          return share < 0.5 ? 'some' : 'most';
        },
      },
    },
    {
      id: 'where',
      lab: LEARNED,
      panels: ['units', 'closer'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'unit', when: ({ state }) => state.selected.unit !== null },
          { id: 'view', when: ({ state }) => state.selected.unit !== null && state.closer === 'photograph' },
        ],
      },
    },
    {
      id: 'noise',
      lab: LEARNED,
      panels: ['patterns', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'data', when: ({ state }) => state.config.data === 'noise' },
          {
            id: 'train',
            when: (now) =>
              now.state.config.data === 'noise' && sparsityWithin(now, 0.2, 0.6) && isTrained(now, 300),
          },
        ],
      },
    },
    {
      id: 'why',
      lab: LEARNED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['told', 'recur', 'always', 'bright'], right: ['recur'] },
      },
    },
    {
      id: 'control',
      lab: LEARNED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['faster', 'data', 'exact'], right: ['data'] },
      },
    },
  ],
};
