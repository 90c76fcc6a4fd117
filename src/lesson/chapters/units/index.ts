import { activeUnits, labelOf } from '../../../lab/units';
import type { Chapter, Moment } from '../../chapter';
import { ALL_PATTERNS, hasPrintedZeros } from '../../four-patterns';
import { settleThere, slideWithin } from '../../goals';
import { countOf, describeUnit, looksForBit, rowOf } from '../../moment';
import { isPageOpen } from '../../survey-moment';

/** One unit for each bit of the four patterns. */
const NAMED = {
  config: { sparsity: 0.2 },
  run: true,
  goesOn: true,
  needs: { settled: true, when: ({ frame }: Moment) => hasPrintedZeros(frame) },
};

/** Small pictures made of bars, 32 units: large enough for a unit to have a page of its own. */
const BARS = { config: { data: 'bars', sparsity: 0.2 }, goesOn: true } as const;

/** What is each unit looking for? Directions, strongest inputs, names, and how a name is put to the test. */
export const chapter: Chapter = {
  id: 'units',
  number: 3,
  title: { en: 'What is each unit looking for?', uk: 'Що шукає кожен елемент?' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { sparsity: 0.2 }, run: true, goesOn: true },
      panels: ['units'],
      hides: ['names'],
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
              hasPrintedZeros(frame) &&
              activeUnits(frame, rowOf(frame, '011')).some(({ unit }) => unit === state.selected.unit),
          },
        ],
      },
    },
    {
      id: 'name',
      lab: NAMED,
      panels: ['units'],
      hides: ['names'],
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
      id: 'others',
      lab: { ...NAMED, run: false, changes: ['data', 'patterns'] },
      panels: ['patterns', 'codes', 'units'],
      activity: {
        kind: 'predict',
        options: ['all', 'some', 'none'],
        goals: [
          {
            // On the four patterns and not training: what is entered next has not been trained on.
            id: 'pause',
            when: ({ state, frame, ticked }) =>
              !state.running && (ticked.pause === undefined ? isOfFour(frame) : frame.step === ticked.pause),
          },
          {
            id: 'enter',
            when: ({ frame, ticked }) =>
              frame.step === ticked.pause && ALL_PATTERNS.every((name) => frame.rowNames.includes(name)),
          },
        ],
        outcome: ({ frame }) => {
          const kept = countOf(frame, 'bit');
          if (kept === 0) return 'none';
          return kept < frame.units ? 'some' : 'all';
        },
      },
    },
    {
      id: 'six',
      lab: { config: { units: 6, sparsity: 0 }, run: true, needs: { isFirst: true, settled: true } },
      panels: ['controls', 'units', 'codes'],
      activity: {
        kind: 'predict',
        options: ['bits', 'dark', 'patterns'],
        goals: [slideWithin(0.18, 0.22), settleThere()],
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
      activity: { kind: 'question', question: { kind: 'order', items: ['one', 'whole', 'bits'] } },
    },
    {
      id: 'page',
      lab: { ...BARS, run: true, needs: { trained: 500 } },
      panels: ['units', 'closer'],
      activity: {
        kind: 'task',
        goals: [
          {
            id: 'unit',
            when: (now) => {
              const { unit } = now.state.selected;
              return unit !== null && !now.frame.metrics.dark[unit] && isPageOpen(now);
            },
          },
          { id: 'random', when: isOfRandomInput },
        ],
      },
    },
    {
      id: 'doubt',
      lab: BARS,
      panels: ['closer'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['often', 'weak', 'missed', 'dim'],
          right: ['often', 'weak', 'missed'],
        },
      },
    },
    { id: 'own', lab: BARS, panels: ['closer'], activity: { kind: 'words' } },
  ],
};

function isOfFour({ rowNames }: Moment['frame']): boolean {
  return rowNames.length === 4;
}

/** One of the inputs that the page of the selected unit shows as a fair sample. */
function isOfRandomInput({ state: { selected, survey } }: Moment): boolean {
  if (selected.unit === null || selected.pattern === null || !survey) return false;
  const places = survey.randomRows.length / survey.units;
  const first = selected.unit * places;
  return survey.randomRows.subarray(first, first + places).includes(selected.pattern);
}
