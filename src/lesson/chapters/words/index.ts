import { factsOf } from '../../../lab/facts';
import type { Chapter } from '../../chapter';
import { foundShare, isLaterThan, isTrained, sparsityWithin } from '../../moment';

const SUPERPOSED = { config: { data: 'superposition', sparsity: 0.3 }, run: true, goesOn: true };
const WORDS = { config: { data: 'words', sparsity: 0.2 }, goesOn: true };

/** In words and in language models: superposition, topics in word vectors, TopK, and what is not promised. */
export const chapter: Chapter = {
  id: 'words',
  number: 7,
  title: { en: 'In words and language models', uk: 'У словах і мовних моделях' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { data: 'superposition' } },
      panels: ['patterns'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['never', 'few', 'always'], right: ['few'] },
      },
    },
    {
      id: 'recover',
      lab: { config: { data: 'superposition' }, run: true },
      panels: ['controls', 'units', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['few', 'half', 'most'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.2, 0.4) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 500) },
        ],
        outcome: ({ frame, state }) => {
          const found = foundShare(frame, state.data?.directions ?? null);
          if (found < 0.3) return 'few';
          return found < 0.75 ? 'half' : 'most';
        },
      },
    },
    { id: 'models', lab: SUPERPOSED, panels: ['units'], activity: { kind: 'read' } },
    {
      id: 'topics',
      lab: WORDS,
      panels: ['controls', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'train', when: (now) => now.state.config.sparsity > 0 && isTrained(now, 200) },
          {
            id: 'unit',
            when: ({ state, frame }) =>
              state.selected.unit !== null && factsOf(frame, state).dark[state.selected.unit] === false,
          },
        ],
      },
    },
    {
      id: 'topk',
      lab: WORDS,
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'choose', when: ({ state }) => state.config.mechanism === 'topk' },
          {
            id: 'train',
            when: (now) => now.state.config.mechanism === 'topk' && isTrained(now, 150),
          },
        ],
      },
    },
    { id: 'limits', lab: WORDS, panels: ['units'], activity: { kind: 'read' } },
    {
      id: 'why',
      lab: WORDS,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['superposition', 'small', 'inspect', 'correct'],
          right: ['superposition', 'inspect'],
        },
      },
    },
    {
      id: 'promise',
      lab: WORDS,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['unique', 'exact', 'hypothesis', 'complete'],
          right: ['hypothesis'],
        },
      },
    },
    {
      id: 'gap',
      lab: WORDS,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'blank',
          accept: [
            'superposition*',
            'суперпозиці*',
            'суперпозиція ознак',
            'суперпозицією ознак',
            'накладан*',
          ],
          traps: [
            { id: 'sparsity', accept: ['sparsity', 'sparse', 'розріджен*'] },
            { id: 'disentanglement', accept: ['disentangle*', 'розплут*'] },
          ],
        },
      },
    },
  ],
};
