import { activeUnits } from '../../lab/units';
import type { Asked } from './asked';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { codeOf, rowOf } from './units';

/** Questions about an input: its code, its reconstruction. */
export const inputIntents: readonly Intent[] = [
  {
    id: 'reconstruction of an input',
    when: [/reconstruct|output|give back|x̂|реконстру|відтвор|виход/],
    answer: (asked, state) => reconstruction(asked, state),
  },
  {
    id: 'worst input',
    when: [
      /\bat (?:the )?worst|worst|\bbest\b|hardest|easiest|largest error|smallest error|найгірш|найкращ|найважч|найлегш|найбільш\S* похибк|найменш\S* похибк/,
      /pattern|input|picture|patch|\bword\b|example|візерун|вхід|вход|картин|приклад|слов/,
      /which|what|котр|як(?:ий|а|е|і|ому|ого)|де /,
    ],
    answer: ({ text }, state) => worst(/best|easiest|smallest|найкращ|найлегш|найменш/.test(text), state),
  },
  {
    id: 'parts of the selected input',
    when: [
      /made (?:of|up|from)|consist|compos|\bparts?\b|built from|склада|склад(?:ен|ов)|частин|з чого/,
      /\b(?:this|current|selected|looking at|here|now)\b|ц(?:ей|я|е|ього|ьому|ю)(?!\p{L})|вибран|поточн|зараз|тут/u,
    ],
    // What the loss or the lesson is made of is another question.
    answer: ({ text }, state) => (/loss|error|lesson|втрат|похибк|урок/.test(text) ? null : parts(state)),
  },
  { id: 'code of an input', when: [/[01]{2}|["“«„]/], answer: (asked, state) => code(asked, state) },
];

function code(asked: Asked, state: LiveState): LiveAnswer | null {
  const row = rowOf(asked, state);
  if (row === null) return notThere(asked, state);
  const [strongest] = activeUnits(state.shown.main, row);
  return {
    parts: [codeOf(row, state)],
    lit: { pattern: rowInSet(row, state), ...(strongest && { unit: strongest.unit }) },
  };
}

/** Of the inputs that are shown, the one whose reconstruction is farthest off, or nearest. */
function worst(isBest: boolean, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const { rowNames } = main;
  const errors = rowNames.map((_, row) => errorOf(row, main));
  const row = errors.indexOf(isBest ? Math.min(...errors) : Math.max(...errors));
  return {
    parts: [
      {
        id: isBest ? 'ask.bestInput' : 'ask.worstInput',
        values: ({ n }) => ({ input: rowNames[row], error: n.three(errors[row]) }),
      },
    ],
    lit: { pattern: rowInSet(row, state) },
  };
}

/** Of the input that is lit on the page. */
function parts(state: LiveState): LiveAnswer | null {
  const { probe } = state.shown.main;
  const selected = state.selected.pattern ?? 0;
  const row = probe ? probe.indexOf(selected) : selected;
  return row < 0 ? null : { parts: [codeOf(row, state)], lit: { pattern: selected } };
}

function reconstruction(asked: Asked, state: LiveState): LiveAnswer | null {
  const row = rowOf(asked, state);
  if (row === null) return null;
  const { main } = state.shown;
  const { reconstructions, inputs, rowNames } = main;
  const output = [...reconstructions.subarray(row * inputs, (row + 1) * inputs)];
  const error = errorOf(row, main);
  if (inputs > 16)
    return {
      parts: [{ id: 'ask.errorOf', values: ({ n }) => ({ input: rowNames[row], error: n.three(error) }) }],
    };
  return {
    parts: [
      {
        id: 'ask.reconstruction',
        values: ({ n }) => ({ input: rowNames[row], output: n.list(output), error: n.three(error) }),
      },
    ],
    lit: { pattern: rowInSet(row, state) },
  };
}

/** ‖x − x̂‖² of one row. */
function errorOf(row: number, { inputs, x, reconstructions }: LiveFrame): number {
  let error = 0;
  for (let at = row * inputs; at < (row + 1) * inputs; at++) error += (x[at] - reconstructions[at]) ** 2;
  return error;
}

/** The question names a pattern that the run does not have. */
function notThere({ input }: Asked, { shown: { main }, data }: LiveState): LiveAnswer | null {
  if (input === null || data || !/^[01]+$/.test(input)) return null;
  return { parts: [{ id: 'ask.noInput', values: { input, inputs: main.rowNames.slice(0, 8).join(', ') } }] };
}

function rowInSet(row: number, { shown: { main } }: LiveState): number {
  return main.probe ? main.probe[row] : row;
}
