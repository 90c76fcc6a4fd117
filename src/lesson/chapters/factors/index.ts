import type { Chapter, LabSetup, Moment } from '../../chapter';
import { settleThere, slideWithin, trainUntil } from '../../goals';
import { foundShare, sparsityWithin } from '../../moment';
import { liveUnits, lowestRecall } from '../../survey-moment';

const allFound = ({ frame, state }: Moment) => foundShare(frame, state.data?.directions ?? null) > 0.95;

const LEARNED: LabSetup = {
  config: { data: 'bars', sparsity: 0.2 },
  run: true,
  goesOn: true,
  needs: { trained: 300, when: allFound },
};
/** Steps by which a wide code has begun to leave gaps; before, it hardly has any. */
const LONG = 1000;

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
      shows: ['patterns'],
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
      shows: ['patterns'],
      activity: { kind: 'read' },
    },
    {
      id: 'find',
      lab: { config: { data: 'bars' }, run: true, needs: { isFirst: true, trained: 300, sparsity: [0, 0] } },
      panels: ['controls', 'units'],
      activity: {
        kind: 'predict',
        options: ['few', 'half', 'most'],
        goals: [slideWithin(0.15, 0.3), settleThere()],
        outcome: ({ frame, state }) => {
          const found = foundShare(frame, state.data?.directions ?? null);
          if (found < 0.35) return 'few';
          return found < 0.8 ? 'half' : 'most';
        },
      },
    },
    {
      id: 'diagonal',
      // With another price on light bars would not get a unit each, however long it trains.
      lab: { config: LEARNED.config, run: true, goesOn: true, needs: {} },
      panels: ['closer'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'view', when: ({ state }) => state.closer === 'factors' },
          { id: 'found', when: allFound },
        ],
      },
    },
    {
      id: 'spare',
      lab: LEARNED,
      panels: ['units', 'closer'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['dark', 'both', 'busy'],
          right: (now) => {
            const live = liveUnits(now);
            if (live >= now.frame.units) return ['busy'];
            return live > factorsOf(now) ? ['both'] : ['dark'];
          },
          values: (now) => {
            const live = liveUnits(now);
            return {
              units: String(now.frame.units),
              live: String(live),
              dark: String(now.frame.units - live),
              bars: String(factorsOf(now)),
            };
          },
        },
      },
    },
    {
      id: 'width',
      lab: { config: { data: 'bars', sparsity: 0.2, units: 64 } },
      panels: ['controls', 'closer'],
      activity: {
        kind: 'predict',
        options: ['always', 'nearly', 'gaps'],
        goals: [
          trainUntil(LONG, (now) => sparsityWithin(now, 0.15, 0.3)),
          { id: 'counted', when: (now) => allFound(now) && lowestRecall(now, LONG - 100) !== null },
        ],
        outcome: (now) => {
          const lowest = lowestRecall(now, 0) ?? 0;
          if (lowest >= 0.99) return 'always';
          return lowest >= 0.9 ? 'nearly' : 'gaps';
        },
      },
    },
    { id: 'meaning', lab: LEARNED, panels: ['closer'], activity: { kind: 'read' } },
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
    { id: 'what', lab: LEARNED, panels: ['closer'], activity: { kind: 'words' } },
    {
      id: 'transfer',
      lab: LEARNED,
      panels: ['closer'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['total', 'apart', 'sensors', 'days'], right: ['apart'] },
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
            'dedicated',
            'unique',
            'independent',
            'own',
            'their own',
            'individual',
            'single',
            'окрем*',
            'різн*',
            'влас*',
            'свої*',
            'самостійн*',
            'відокремлен*',
            'незалежн*',
          ],
          traps: [
            {
              id: 'same',
              accept: ['same', 'the same', 'common', 'shared', 'спільн*', 'однакових', 'тих сам*'],
            },
          ],
        },
      },
    },
  ],
};

/** How many causes the inputs have; 0 where nobody knows. */
function factorsOf({ state }: Moment): number {
  return state.data?.factors?.count ?? 0;
}
