import { darkValues, factsOf } from '../../lab/facts';
import { squaredError } from '../../lab/rows';
import type { Message } from '../../lab/text';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { listed, MOST_NUMBERS } from './limits';
import { inputOfRow, litBy, type NamedInput, namedInput } from './named-input';

/** A smaller difference of the squared error is none. */
const LEAST_LOSS = 0.0005;

/** Questions about the run with one unit taken away. */
export const withoutIntents: readonly Intent[] = [
  {
    id: 'without a unit',
    when: [
      /(?:turn|switch)\w*(?: \w+){0,3} off|remov|without|delet|\bkill|knock|ablat|take (?:away|out)|вимкн|вимика|прибра|забра|видал|вилуч|без /,
    ],
    answer: (asked, state) => {
      const [unit] = asked.units;
      if (unit === undefined || unit >= state.shown.main.units) return null;
      const input = namedInput(asked, state);
      return input && input.x.length <= MOST_NUMBERS ? withoutOn(unit, input, state) : without(unit, state);
    },
  },
];

/** What becomes of the inputs on the whole. */
function without(unit: number, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const facts = factsOf(main, state);
  if (facts.dark[unit]) {
    const parts: Message[] = [{ id: 'ask.withoutDark', values: { ...darkValues(facts), unit: unit + 1 } }];
    return { parts, lit: { unit } };
  }
  const rows = main.rowNames.map((name, row) => {
    const input = inputOfRow(row, state);
    const { x, output } = input;
    return { name, loss: squaredError(x, outputWithout(unit, input, main)) - squaredError(x, output) };
  });
  const most = rows.filter(({ loss }) => loss > LEAST_LOSS).sort((a, b) => b.loss - a.loss);
  const after = main.error + rows.reduce((sum, { loss }) => sum + loss, 0) / rows.length;
  return {
    parts: [
      {
        id: 'ask.without',
        values: ({ n }) => ({
          unit: unit + 1,
          before: n.three(main.error),
          after: n.three(after),
          count: most.length,
          inputs: listed(most.map(({ name }) => name)),
        }),
      },
    ],
    lit: { unit },
  };
}

/** What becomes of one input. */
function withoutOn(unit: number, input: NamedInput, { shown: { main } }: LiveState): LiveAnswer {
  const { name, output } = input;
  const rest = outputWithout(unit, input, main);
  return {
    parts: [
      {
        id: rest.some((value, i) => Math.abs(value - output[i]) >= 0.005)
          ? 'ask.withoutOn'
          : 'ask.withoutOnSame',
        values: ({ n }) => ({
          unit: unit + 1,
          input: name,
          before: n.list([...output]),
          after: n.list([...rest]),
        }),
      },
    ],
    lit: { ...litBy(input), unit },
  };
}

/** What the other units reconstruct: x̂ less the unit's own part z_j·D_j. */
function outputWithout(
  unit: number,
  { code, output }: NamedInput,
  { directions, inputs }: LiveFrame,
): Float32Array {
  return output.map((value, i) => value - code[unit] * directions[unit * inputs + i]);
}
