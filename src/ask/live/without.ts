import type { Message } from '../../lab/text';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';

/** So many inputs are named. */
const MOST_NAMED = 4;

/** Questions about the run with one unit taken away. */
export const withoutIntents: readonly Intent[] = [
  {
    id: 'without a unit',
    when: [
      /(?:turn|switch)\w*(?: \w+){0,3} off|remov|without|delet|\bkill|knock|ablat|take (?:away|out)|вимкн|вимика|прибра|забра|видал|вилуч|без /,
    ],
    answer: ({ units }, state) => (units.length > 0 ? without(units[0], state) : null),
  },
];

/** What the other units reconstruct: x̂ less the unit's own part z_j·D_j. */
function without(unit: number, { shown: { main } }: LiveState): LiveAnswer | null {
  if (unit >= main.units) return null;
  if (main.metrics.dead[unit]) {
    const parts: Message[] = [{ id: 'ask.withoutDark', values: { unit: unit + 1 } }];
    return { parts, lit: { unit } };
  }
  const rows = main.rowNames.map((name, row) => ({ name, row, z: main.codes[row * main.units + unit] }));
  const most = rows.filter(({ z }) => z > 0).sort((a, b) => b.z - a.z);
  const after = rows.reduce((sum, { row }) => sum + errorWithout(unit, row, main), 0) / rows.length;
  return {
    parts: [
      {
        id: 'ask.without',
        values: ({ n }) => ({
          unit: unit + 1,
          before: n.three(main.error),
          after: n.three(after),
          count: most.length,
          inputs: most
            .slice(0, MOST_NAMED)
            .map(({ name }) => name)
            .join(', '),
        }),
      },
    ],
    lit: { unit },
  };
}

/** ‖x − (x̂ − z_j·D_j)‖² of one row. */
function errorWithout(unit: number, row: number, frame: LiveFrame): number {
  const { inputs, units, x, reconstructions, codes, directions } = frame;
  const z = codes[row * units + unit];
  let error = 0;
  for (let i = 0; i < inputs; i++) {
    const rebuilt = reconstructions[row * inputs + i] - z * directions[unit * inputs + i];
    error += (x[row * inputs + i] - rebuilt) ** 2;
  }
  return error;
}
