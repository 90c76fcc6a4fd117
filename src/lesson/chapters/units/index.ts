import { activeUnits, labelOf } from '../../../lab/units';
import type { Chapter } from '../../chapter';
import { countOf, describeUnit, isLaterThan, looksForBit, rowOf, sparsityWithin } from '../../moment';

const NAMED = { config: { sparsity: 0.2 }, run: true, goesOn: true };

/** What is each unit looking for? Directions, strongest inputs, names; and six units, which become whole patterns. */
export const chapter: Chapter = {
  id: 'units',
  number: 3,
  title: { en: 'What is each unit looking for?', uk: 'Що шукає кожен елемент?' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: NAMED,
      panels: ['units'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['third', 'two', 'unsure'], right: ['unsure'] },
      },
    },
    { id: 'direction', lab: NAMED, panels: ['units'], activity: { kind: 'read' } },
    {
      id: 'trace',
      lab: NAMED,
      panels: ['patterns', 'network', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'pattern', when: ({ state, frame }) => state.selected.pattern === rowOf(frame, '011') },
          {
            id: 'unit',
            when: ({ state, frame }) =>
              activeUnits(frame, rowOf(frame, '011')).some(({ unit }) => unit === state.selected.unit),
          },
        ],
      },
    },
    {
      id: 'name',
      lab: NAMED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'point',
          isRight: (unit, { frame }) => looksForBit(labelOf(frame, unit), 3),
          values: (unit, { frame }) => describeUnit(frame, unit),
        },
      },
    },
    {
      id: 'six',
      lab: { config: { units: 6, sparsity: 0 }, run: true },
      panels: ['controls', 'units', 'codes'],
      activity: {
        kind: 'predict',
        options: ['bits', 'dark', 'patterns'],
        goals: [
          { id: 'slide', when: (now) => sparsityWithin(now, 0.15, 0.3) },
          { id: 'settle', when: (now) => isLaterThan(now, 'slide', 400) && now.frame.step >= 500 },
        ],
        outcome: ({ frame }) => {
          if (countOf(frame, 'pattern') > countOf(frame, 'bit')) return 'patterns';
          return countOf(frame, 'dark') > 1 ? 'dark' : 'bits';
        },
      },
    },
    {
      id: 'cheaper',
      lab: { config: { units: 6, sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['units'],
      activity: { kind: 'read' },
    },
    {
      id: 'order',
      lab: { config: { units: 6, sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['codes'],
      activity: { kind: 'question', question: { kind: 'order', items: ['one', 'whole', 'bits'] } },
    },
    {
      id: 'feature',
      lab: { config: { units: 6, sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'blank',
          accept: [
            '2',
            'two',
            'second',
            'bit 2',
            'bit two',
            'два',
            'дві',
            'друг*',
            'біт 2',
            '2 й',
            '2 му',
            'другому біту',
            '2nd',
          ],
          traps: [
            { id: 'third', accept: ['3', 'three', 'third', 'bit 3', 'три', 'трет*', 'біт 3'] },
            { id: 'pattern', accept: ['011', '010'] },
          ],
        },
      },
    },
  ],
};
