import type { Message } from '../../lab/text';
import { activeRows } from '../../lab/units';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { MOST_NAMED } from './limits';
import { lookFor } from './looks-for';

/** Questions about two units side by side. */
export const compareIntents: readonly Intent[] = [
  {
    id: 'two units',
    when: [new RegExp(UNIT, 'u')],
    answer: ({ units: [a, b], text }, state) => {
      if (b === undefined) return null;
      const missing = [a, b].find((unit) => unit >= state.shown.main.units);
      return missing === undefined
        ? compared([a, b], /selectiv|вибірков|селектив/.test(text), state)
        : noSuchUnit(missing, state.shown.main.units);
    },
  },
];

/** What each looks for, which inputs light both, and how alike their directions are. */
function compared(pair: [number, number], isOnSelectivity: boolean, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const { dead, selectivity } = main.metrics;
  const parts = pair.flatMap((unit): Message[] => {
    const value = selectivity[unit];
    if (!isOnSelectivity || value === null) return lookFor(unit, state);
    return [{ id: 'ask.selectivityOf', values: ({ n }) => ({ unit: unit + 1, value: n.two(value) }) }];
  });
  const [a, b] = pair;
  if (dead[a] || dead[b]) return { parts, isWhole: true, lit: { unit: a } };
  const ofB = new Set(activeRows(main, b).map(({ row }) => row));
  const both = activeRows(main, a).filter(({ row }) => ofB.has(row));
  // The inputs of a picture set have no names to give.
  if (state.look.kind !== 'picture')
    parts.push({
      id: 'ask.lightBoth',
      values: {
        count: both.length,
        inputs: both
          .slice(0, MOST_NAMED)
          .map(({ row }) => main.rowNames[row])
          .join(', '),
      },
    });
  parts.push({ id: 'ask.cosineOf', values: ({ n }) => ({ cosine: n.two(cosineOf(a, b, main)) }) });
  return { parts, isWhole: true, lit: { unit: a } };
}

/** Says how many units there are. */
export function noSuchUnit(unit: number, units: number): LiveAnswer {
  return { parts: [{ id: 'ask.noUnit', values: { unit: unit + 1, units } }] };
}

/** Of two directions, which have length 1. */
export function cosineOf(a: number, b: number, { inputs, directions }: LiveFrame): number {
  let cosine = 0;
  for (let i = 0; i < inputs; i++) cosine += directions[a * inputs + i] * directions[b * inputs + i];
  return cosine;
}
