import { factsOf } from '../../lab/facts';
import type { Message } from '../../lab/text';
import { activeRows, cosineOf } from '../../lab/units';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { listed } from './limits';
import { lookFor, noSuchUnit, selectivityOf } from './looks-for';

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
  const { dark, selectivity } = factsOf(main, state);
  const parts = pair.flatMap((unit): Message[] => {
    const value = selectivity[unit];
    if (!isOnSelectivity || value === null) return lookFor(unit, state);
    return [selectivityOf(unit, value, state)];
  });
  const [a, b] = pair;
  if (dark[a] || dark[b]) return { parts, beside: 'none', lit: { unit: a } };
  const ofB = new Set(activeRows(main, b).map(({ row }) => row));
  const both = activeRows(main, a).filter(({ row }) => ofB.has(row));
  // The inputs of a picture set have no names to give.
  if (state.look.kind !== 'picture')
    parts.push({
      id: 'ask.lightBoth',
      values: {
        count: both.length,
        inputs: listed(both.map(({ row }) => main.rowNames[row])),
      },
    });
  parts.push({ id: 'ask.cosineOf', values: ({ n }) => ({ cosine: n.two(cosineOf(main, a, b)) }) });
  return { parts, beside: 'none', lit: { unit: a } };
}
