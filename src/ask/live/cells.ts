import { settingOf, settingText } from '../../lab/dials';
import type { Message } from '../../lab/text';
import { labelOf } from '../../lab/units';
import { type Asked, UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { codeOf } from './inputs';
import { lookFor } from './looks-for';
import { litBy, type NamedInput, namedInput } from './named-input';
import { noSuchUnit } from './units';

/** Up to so many numbers a sum is written out. */
const MOST_TERMS = 8;
const WHY = /why|how come|reason|чому|чого|через що|нащо/;
/** Why a lamp is not brighter. */
const DIM =
  /\bonly\b|not (?:1|one|full|exactly)|below|less|lower|instead|weak|dim|лише|тільки|не (?:рівно |точно )?(?:1|один)|менш|слабк|тьмян|замість/;

/** Questions about one unit on one input: a cell of the table. */
export const cellIntents: readonly Intent[] = [
  {
    id: 'a unit on an input',
    when: [new RegExp(UNIT, 'u')],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      return input && asked.units.length === 1 ? cell(asked, input, state) : null;
    },
  },
  {
    id: 'why so dim on an input',
    when: [WHY, DIM],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      const reason = input && shrunk(Math.max(...input.code), state);
      return reason && { parts: [codeOf(input, state), reason], isWhole: true, lit: litBy(input) };
    },
  },
];

/** How bright the unit is on the input, how that is worked out, and why. */
function cell({ text, units: [unit] }: Asked, input: NamedInput, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  if (unit >= main.units) return noSuchUnit(unit, main.units);
  const z = input.code[unit];
  const parts: Message[] = [
    {
      id: z > 0 ? 'ask.cellOn' : 'ask.cellOff',
      values: ({ n }) => ({ unit: unit + 1, input: input.name, z: n.two(z) }),
    },
  ];
  const label = state.data ? null : labelOf(main, unit);
  if (z === 0 && label?.kind === 'bit' && input.x[label.bit] === 0)
    parts.push({ id: 'ask.cellNoBit', values: { unit: unit + 1, bit: label.bit + 1, input: input.name } });
  else parts.push(...lookFor(unit, state));
  if (main.inputs <= MOST_TERMS) parts.push(workedOut(unit, input, state));
  const reason = WHY.test(text) && DIM.test(text) ? shrunk(z, state) : null;
  if (reason) parts.push(reason);
  return { parts, isWhole: true, lit: { ...litBy(input), unit } };
}

/** z = ReLU(x·E + b), with its numbers. */
function workedOut(unit: number, { x, code }: NamedInput, { config, shown: { main } }: LiveState): Message {
  const { encoder, encoderBias, inputs } = main;
  return {
    id: 'ask.cellSum',
    values: ({ n }) => {
      const terms = Array.from(x, (value, i) => {
        const weight = encoder[unit * inputs + i];
        return `${value}·${weight < 0 ? `(${n.two(weight)})` : n.two(weight)}`;
      });
      const bias = encoderBias[unit];
      return {
        unit: unit + 1,
        sum: `${terms.join(' + ')} ${bias < 0 ? '−' : '+'} ${n.two(Math.abs(bias))}`,
        mechanism: config.mechanism,
        z: n.two(code[unit]),
        isOff: String(code[unit] === 0),
      };
    },
  };
}

/** Shrinkage; null where light is free or the lamp is as bright as it can be. */
function shrunk(z: number, { config }: LiveState): Message | null {
  if (config.mechanism !== 'l1' || settingOf(config) === 0 || z <= 0 || z >= 1) return null;
  return {
    id: 'ask.cellShrunk',
    values: ({ n }) => ({ setting: settingText(config, n), least: n.two(1 - config.sparsity / 2) }),
  };
}
