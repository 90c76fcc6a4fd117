import { causeName, causeOf, knownOf } from '../../lab/causes';
import { darkValues, factsOf, surveyOf } from '../../lab/facts';
import { edgesOf } from '../../lab/oriented';
import { strongestInputs } from '../../lab/strongest';
import { columnNames, strongestColumns } from '../../lab/strongest-columns';
import type { Message } from '../../lab/text';
import { directionOf, labelOf } from '../../lab/units';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { MOST_NAMED } from './limits';

/** What a unit looks for, as far as that can be said in words. */
export function lookFor(unit: number, state: LiveState): Message[] {
  const { data, look, shown } = state;
  if (factsOf(shown.main, state).dark[unit]) return [unitDark(unit, state)];
  if (!data) return [namedAfter(unit, state)];
  const columns = columnsOfUnit(unit, state);
  if (data.factors) return [...answersTo(unit, state), ...columns];
  if (columns.length > 0) return columns;
  if (look.kind === 'picture') return [edgesIn(unit, state, look)];
  if (look.kind === 'word') return [wordsOf(unit, state)];
  return [{ id: 'ask.unitOfLarge', values: { unit: unit + 1, units: shown.main.units } }];
}

function namedAfter(unit: number, { shown: { main } }: LiveState): Message {
  const label = labelOf(main, unit);
  if (label.kind === 'bit') return { id: 'ask.unitBit', values: { unit: unit + 1, bit: label.bit + 1 } };
  if (label.kind === 'pattern')
    return { id: 'ask.unitPattern', values: { unit: unit + 1, pattern: label.pattern } };
  const direction = directionOf(main, unit);
  return { id: 'ask.unitMixed', values: ({ n }) => ({ unit: unit + 1, direction: n.list(direction) }) };
}

/** The words that light it most, with their activations. */
function wordsOf(unit: number, state: LiveState): Message {
  const strongest = strongestInputs(state, unit).slice(0, MOST_NAMED);
  return {
    id: 'ask.unitWords',
    values: ({ n }) => ({
      unit: unit + 1,
      words: strongest.map(({ name, z }) => `${name} (${n.two(z)})`).join(', '),
    }),
  };
}

/** The columns of the learner's own table that weigh most in what it adds; nothing where there are none. */
export function columnsOfUnit(unit: number, { look, shown }: LiveState): Message[] {
  if (!columnNames(look)) return [];
  return [
    {
      id: 'ask.unitColumns',
      values: ({ n }) => ({
        unit: unit + 1,
        columns: strongestColumns(look, shown.main.directions, unit, n).join(', '),
      }),
    },
  ];
}

/** The known cause that it answers to most, and how reliably. */
export function answersTo(unit: number, state: LiveState): Message[] {
  const { data, config } = state;
  const survey = surveyOf(state.shown.main, state);
  if (!data || !survey) return [{ id: 'ask.unitOfLarge', values: { unit: unit + 1 } }];
  const match = causeOf(survey, unit);
  if (!match) return [{ id: 'ask.unitNoCause', values: { unit: unit + 1 } }];
  return [
    {
      id: 'ask.unitCause',
      values: (text) => ({
        unit: unit + 1,
        cause: causeName(data, config.data, match.cause, text),
        precision: match.precision === null ? '–' : text.n.percent(match.precision),
        recall: match.recall === null ? '–' : text.n.percent(match.recall),
      }),
    },
    ...placeOf(match.cause, state),
  ];
}

/** Where on the picture a bar is: rows come first, then columns. */
function placeOf(cause: number, { config, look }: LiveState): Message[] {
  if (config.data !== 'bars' || look.kind !== 'picture') return [];
  const isRow = cause < look.height;
  return [
    {
      id: 'ask.barPlace',
      values: { line: isRow ? 'row' : 'column', number: (isRow ? cause : cause - look.height) + 1 },
    },
  ];
}

function edgesIn(
  unit: number,
  { shown: { main } }: LiveState,
  look: Extract<LiveState['look'], { kind: 'picture' }>,
): Message {
  const edges = edgesOf(main, look, unit);
  if (!edges) return { id: 'ask.unitNotOriented', values: { unit: unit + 1 } };
  return { id: 'ask.unitOriented', values: ({ n }) => ({ unit: unit + 1, angle: n.whole(edges.angle) }) };
}

/** Questions that name a known cause: `which unit looks for bar 3`. */
export const causeIntents: readonly Intent[] = [
  {
    id: 'which unit for a cause',
    when: [
      new RegExp(UNIT, 'u'),
      /(?:bar|feature|cause|сму[гз]\p{L}*|озна[кц]\p{L}*|причин\p{L}*)\s*(?:№|#)?\s*\d+/u,
    ],
    answer: ({ text, units }, state) => (units.length > 0 ? null : unitForCause(text, state)),
  },
];

function unitForCause(text: string, state: LiveState): LiveAnswer | null {
  const { data, config, shown } = state;
  const found = text.match(
    /(?:bar|feature|cause|сму[гз]\p{L}*|озна[кц]\p{L}*|причин\p{L}*)\s*(?:№|#)?\s*(\d+)/u,
  );
  const cause = Number(found?.[1]) - 1;
  if (!data?.factors || !(cause >= 0 && cause < data.factors.count)) return null;
  const unit = factsOf(shown.main, state).recoveredBy[cause] ?? -1;
  if (unit >= 0) return { parts: lookFor(unit, state), lit: { unit } };
  return {
    parts: [
      { id: 'ask.causeNoUnit', values: (text) => ({ cause: causeName(data, config.data, cause, text) }) },
    ],
  };
}

/** Says that a unit is dark, and on which inputs. */
export function unitDark(unit: number, state: LiveState): Message {
  return { id: 'ask.unitDark', values: { ...darkValues(factsOf(state.shown.main, state)), unit: unit + 1 } };
}

export function selectivityOf(unit: number, value: number, state: LiveState): Message {
  return {
    id: 'ask.selectivityOf',
    values: ({ n }) => ({ causes: knownOf(state), unit: unit + 1, value: n.two(value) }),
  };
}

/** Says how many units there are. */
export function noSuchUnit(unit: number, units: number): LiveAnswer {
  return { parts: [{ id: 'ask.noUnit', values: { unit: unit + 1, units } }] };
}
