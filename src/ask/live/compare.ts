import type { Message } from '../../lab/text';
import { activeRows } from '../../lab/units';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { lookFor } from './looks-for';

/** So many inputs are named. */
const MOST_NAMED = 6;

/** Questions about two units side by side. */
export const compareIntents: readonly Intent[] = [
  {
    id: 'two units',
    when: [new RegExp(UNIT, 'u')],
    answer: ({ units: [a, b] }, state) =>
      b === undefined || Math.max(a, b) >= state.shown.main.units ? null : compared(a, b, state),
  },
];

/** What each looks for, which inputs light both, and how alike their directions are. */
function compared(a: number, b: number, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const parts = [a, b].flatMap((unit): Message[] =>
    main.metrics.dead[unit] ? [{ id: 'ask.unitDark', values: { unit: unit + 1 } }] : lookFor(unit, state),
  );
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

/** Of two directions, which have length 1. */
export function cosineOf(a: number, b: number, { inputs, directions }: LiveFrame): number {
  let cosine = 0;
  for (let i = 0; i < inputs; i++) cosine += directions[a * inputs + i] * directions[b * inputs + i];
  return cosine;
}
