import { SURVEY_EXAMPLES } from '../../../engine/survey';
import { surveyOf } from '../../../lab/facts';
import { COHERENCE_TOP, coherenceOf } from '../../../model/coherence';
import type { Chapter, LabSetup, Moment } from '../../chapter';
import { slideWithin, trainUntil } from '../../goals';
import { foundShare, isLaterThan, sparsityWithin } from '../../moment';
import { isPageOpen, isSelectedLive, looksAtMissed, looksAtOrdinary } from '../../survey-moment';

const SUPERPOSED: LabSetup = { config: { data: 'superposition', sparsity: 0.3 }, run: true, goesOn: true };
/** Steps by which superposed features are found. */
const LONG = 700;
const TRAINED = 300;
const LEARNED: LabSetup = {
  config: { data: 'words', sparsity: 0.2 },
  run: true,
  goesOn: true,
  needs: { trained: TRAINED },
};
/** Mean cosine of a unit's top words: twice that of random directions, which is .21. */
const COHERENT = 0.42;
/** How near to that of the run before the number of active units has to come. */
const SAME_L0 = 0.75;

/** In words and in language models: superposition, topics in word vectors, a unit's page, TopK, and what is disputed. */
export const chapter: Chapter = {
  id: 'words',
  number: 7,
  title: { en: 'In words, and beyond', uk: 'У словах і далі' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { data: 'superposition' } },
      panels: ['patterns'],
      shows: ['patterns'],
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
        goals: [slideWithin(0.2, 0.4), { id: 'settle', when: (now) => isLaterThan(now, 'slide', LONG) }],
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
      lab: { config: LEARNED.config, goesOn: true },
      panels: ['controls', 'units'],
      activity: {
        kind: 'task',
        goals: [
          trainUntil(TRAINED, (now) => sparsityWithin(now, 0.1, 0.3)),
          { id: 'unit', when: isCoherent },
        ],
      },
    },
    {
      id: 'page',
      lab: LEARNED,
      panels: ['units', 'closer'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'view', when: (now) => isPageOpen(now) && isSelectedLive(now), isPassing: true },
          { id: 'ordinary', when: looksAtOrdinary, isPassing: true },
          { id: 'missed', when: looksAtMissed, isPassing: true },
        ],
      },
    },
    {
      id: 'topk',
      lab: {
        ...LEARNED,
        // It waits for the reader: TopK then has to train for as long.
        run: false,
        changes: ['mechanism', 'k'],
        needs: { ...LEARNED.needs, isFirst: true },
      },
      panels: ['controls', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['l1', 'same', 'topk'],
        goals: [
          { id: 'choose', when: ({ state }) => state.config.mechanism === 'topk' },
          {
            id: 'equal',
            when: ({ frame, before }) => Math.abs(frame.metrics.activeUnits - before.activeUnits) <= SAME_L0,
          },
          {
            // Another mechanism begins at step 0: what is compared has to be trained alike.
            id: 'train',
            when: (now) => isLaterThan(now, 'equal', now.before.step),
            count: ({ frame, before, ticked }) => ({
              value: frame.step - (ticked.equal ?? frame.step),
              of: before.step,
            }),
          },
        ],
        outcome: ({ frame, before }) => {
          const gain = (frame.metrics.explainedVariance ?? 0) - (before.explainedVariance ?? 0);
          if (Math.abs(gain) < 0.005) return 'same';
          return gain > 0 ? 'topk' : 'l1';
        },
      },
    },
    { id: 'limits', lab: LEARNED, panels: ['units'], activity: { kind: 'read' } },
    { id: 'critics', lab: LEARNED, panels: ['units'], activity: { kind: 'read' } },
    { id: 'after', lab: LEARNED, panels: ['units'], activity: { kind: 'read' } },
    {
      id: 'why',
      lab: LEARNED,
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
    { id: 'letter', lab: LEARNED, panels: ['units'], activity: { kind: 'words' } },
    {
      id: 'promise',
      lab: LEARNED,
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
      lab: LEARNED,
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

/** The words that light the selected unit most are alike, far beyond chance. */
function isCoherent(now: Moment): boolean {
  const survey = surveyOf(now.frame, now.state);
  const { data, selected } = now.state;
  if (!survey || !data || selected.unit === null) return false;
  const first = selected.unit * SURVEY_EXAMPLES;
  const top = survey.topRows.subarray(first, first + COHERENCE_TOP);
  return !top.includes(-1) && (coherenceOf(data.x, data.inputs, top) ?? 0) > COHERENT;
}
