import { knownOf } from '../../lab/causes';
import { denseText, dialOf } from '../../lab/dials';
import { deadText, type Facts, factsOf, NOTHING_BEYOND } from '../../lab/facts';
import type { Message, Text } from '../../lab/text';
import { rangeOf, TRIAL_STEPS, tryOut, tryOutDense } from '../../lab/trial';
import { labelOf } from '../../lab/units';
import { type Asked, TWIN, WHY } from './asked';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { listed, MOST_NAMED } from './limits';
import { relativeSetting } from './relative';

/** A larger table says nothing in a line. */
const MOST_CELLS = 40;

/** A setting that is only named by what it is now must be supposed in so many words. */
const SUPPOSED =
  /what (?:would|will|happens|if)|happen|\bif\b|suppose|imagine|якби|якщо|що (?:буде|станеться)|уяв/;
const WHAT_IF = new RegExp(
  `${SUPPOSED.source}|\\bat (?:λ|lambda)|with \\d|without|try|що (?:сталося|було)|при (?:λ|лямбд)|без |з \\d|із \\d|спробу`,
);

/** Questions about another setting, answered by trying it on a copy of the run. */
export const whatIfIntents: readonly Intent[] = [
  {
    id: 'what if',
    when: [WHAT_IF],
    answer: (asked, state) =>
      WHY.test(asked.text) && !SUPPOSED.test(asked.text) ? null : whatIf(asked, state),
  },
  {
    id: 'against dense',
    when: [
      TWIN,
      /compar|differ|my|now|here|versus|\bvs\b|against|than|worse|better|who|which|doing|more|less|порівн|різн|відрізн|гірш|кращ|мо(?:є|ї|го|я|ю)|зараз|ніж|у кого|хто|точніш|більше|менше|як там/,
    ],
    // Why one compares at all is a question for the lesson.
    answer: ({ text }, state) =>
      WHY.test(text) ||
      /what is better|для чого|чим .*(?:кращ|гірш)|how (?:do|can) (?:i|we)|(?:switch|turn)\w* on|увімкн|вмика/.test(
        text,
      )
        ? null
        : againstDense(state),
  },
];

async function whatIf(asked: Asked, state: LiveState): Promise<LiveAnswer | null> {
  const { text, setting: named } = asked;
  const setting = named ?? (SUPPOSED.test(text) ? relativeSetting(text, state.config) : null);
  if (!setting) return null;
  const { key, value } = setting;
  // TopK has no weight to set.
  if (key === 'sparsity' && dialOf(state.config).key !== key) return null;
  const { min, max } = rangeOf(key, state.config);
  if (value < min || value > max) {
    return {
      parts: [
        {
          id: 'ask.outOfRange',
          values: ({ n }) => ({ value: n.short(value), min: n.short(min), max: n.short(max) }),
        },
      ],
    };
  }
  const frame = await tryOut({ ...state.config, [key]: value });
  if (!frame) return tryYourself(key, value, state);
  return {
    parts: [
      { id: 'ask.tried', values: ({ n }) => ({ key, value: n.short(value) }) },
      figuresOf(frame, state),
      ...namesIn(frame),
      ...codesIn(frame, asked),
      comparedWith(state),
      // A young run is no match for a copy that has had its time.
      ...(state.shown.main.step < TRIAL_STEPS ? [] : [verdict('copy', frame, state)]),
    ],
  };
}

/** Larger sets take too long for a trial: how to make it, and what is generally seen. */
function tryYourself(
  key: NonNullable<Asked['setting']>['key'],
  value: number,
  state: LiveState,
): LiveAnswer | Promise<LiveAnswer | null> {
  const isFree = key === 'sparsity' && value === 0;
  // The twin beside the run is that very trial.
  if (isFree && state.shown.dense) return againstDense(state);
  const { config } = state;
  const how = key !== 'sparsity' ? key : isFree ? 'free' : value < config.sparsity ? 'less' : 'more';
  return {
    parts: [
      { id: 'ask.tryYourself', values: ({ n }) => ({ key, value: n.short(value) }) },
      { id: 'ask.usuallyThen', values: { how } },
      comparedWith(state),
    ],
  };
}

/** The twin beside the run if there is one, else a trial at λ = 0. */
async function againstDense(state: LiveState): Promise<LiveAnswer | null> {
  const twin = state.shown.dense ?? (await tryOutDense(state.config));
  if (!twin) return null;
  const { config } = state;
  const without: Message = { id: 'ask.dense', values: ({ n }) => ({ setting: denseText(config, n) }) };
  return { parts: [without, figuresOf(twin, state), comparedWith(state), verdict('twin', twin, state)] };
}

function figuresOf(frame: LiveFrame, state: LiveState): Message {
  return { id: 'ask.figures', values: (text) => figures(frame, factsOf(frame, NOTHING_BEYOND), state, text) };
}

function comparedWith(state: LiveState): Message {
  const { main } = state.shown;
  return { id: 'ask.figuresNow', values: (text) => figures(main, factsOf(main, state), state, text) };
}

/** Its table of codes, or the code of the input that is named, where codes are asked for. */
function codesIn(frame: LiveFrame, { text, input }: Asked): Message[] {
  const { rowNames, units, codes } = frame;
  const rows = input === null ? rowNames.map((_, row) => row) : [rowNames.indexOf(input)];
  const isAsked = input !== null || /activation|codes?\b|table|актив|код|таблиц/.test(text);
  if (!isAsked || rows[0] < 0 || rows.length * units > MOST_CELLS) return [];
  return [
    {
      id: 'ask.triedCodes',
      values: ({ n }) => ({
        codes: rows
          .map((row) => `${rowNames[row]} → (${n.list([...codes.subarray(row * units, (row + 1) * units)])})`)
          .join(', '),
      }),
    },
  ];
}

/** What its live units look for, as the cards would say it; nothing where all are mixtures. */
function namesIn(frame: LiveFrame): Message[] {
  const labels = Array.from({ length: frame.units }, (_, unit) => labelOf(frame, unit));
  const named = labels.flatMap((label): ((t: Text['t']) => string)[] => {
    if (label.kind === 'bit') return [(t) => t('ask.bitNumber', { bit: label.bit + 1 })];
    return label.kind === 'pattern' ? [() => label.pattern] : [];
  });
  if (named.length === 0) return [];
  return [
    {
      id: 'ask.triedUnits',
      values: ({ t }) => ({
        names: listed(named.map((say) => say(t))),
        more: Math.max(0, named.length - MOST_NAMED),
        mixtures: labels.filter(({ kind }) => kind === 'mixed').length,
      }),
    },
  ];
}

/** What another run does otherwise than this one, in words. */
function verdict(who: 'copy' | 'twin', other: LiveFrame, state: LiveState): Message {
  const { main } = state.shown;
  const { metrics, error } = other;
  const areDark = metrics.dark.every(Boolean);
  return {
    id: 'ask.verdict',
    values: {
      who,
      light: areDark ? 'none' : changeOf(main.metrics.activeUnits, metrics.activeUnits, 0.05 * main.units),
      error: changeOf(main.error, error, Math.max(0.005, 0.1 * main.error)),
      causes: knownOf(state),
      selectivity: areDark
        ? 'same'
        : changeOf(main.metrics.meanSelectivity ?? 0, metrics.meanSelectivity ?? 0, 0.05),
    },
  };
}

function changeOf(from: number, to: number, least: number): 'more' | 'less' | 'same' {
  if (Math.abs(to - from) < least) return 'same';
  return to > from ? 'more' : 'less';
}

function figures({ error, units, metrics }: LiveFrame, facts: Facts, state: LiveState, { t, n }: Text) {
  const { activeUnits } = metrics;
  const { meanSelectivity } = facts;
  return {
    causes: knownOf(state),
    error: n.three(error),
    l0: n.two(activeUnits),
    all: units,
    selectivity: meanSelectivity === null ? '–' : n.two(meanSelectivity),
    dead: deadText(facts, { t }),
  };
}
