import { loneLight, settingOf, settingText } from '../../lab/dials';
import { factsOf } from '../../lab/facts';
import { activeIn } from '../../lab/rows';
import type { Message } from '../../lab/text';
import { labelOf } from '../../lab/units';
import { inBrackets } from '../../ui/numbers';
import { type Asked, WHY } from './asked';
import type { Intent, LiveAnswer, LiveFrame, LiveState } from './context';
import { codeOf } from './inputs';
import { lookFor, noSuchUnit } from './looks-for';
import { litBy, type NamedInput, namedInput } from './named-input';
import { reasonForDark } from './units';

/** Up to so many numbers a sum is written out. */
const MOST_TERMS = 8;
/** Why a lamp is not brighter: `only 0.85`, `and not 1`. */
const DIM =
  /only (?:at )?0[.,]\d|not (?:exactly |quite )?(?:1|one|full)(?![\d ]*\d)|instead of 1|less than 1|below 1|(?:лише|тільки) (?:на )?0[.,]\d|не (?:рівно |точно )?1(?!\d)|замість 1|менше (?:за |від |ніж )?1(?!\d)/;
/** … of something else. */
const NOT_LIGHT = /error|loss|bit|похибк|втрат|біт/;

/** Questions about one unit on one input: a cell of the table. */
export const cellIntents: readonly Intent[] = [
  {
    id: 'a unit on an input',
    // `z1` is a unit as well.
    when: [],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      return input && asked.units.length === 1 ? cell(asked, input, state) : null;
    },
  },
  {
    id: 'why a unit is never at 1',
    when: [
      WHY,
      /(?:reach\w*|get to|up to|hit|equals?|exactly|at|дося\p{L}*|до|дорівню\p{L}*|рівно) (?:1(?!\d)|one|одиниц)/u,
    ],
    answer: ({ units: [unit], input }, state) => {
      const { main } = state.shown;
      if (unit === undefined || unit >= main.units || input !== null) return null;
      const reason = shrunk({ unit, z: largestOf(unit, main) }, state);
      return reason && { parts: [...lookFor(unit, state), reason], beside: 'none', lit: { unit } };
    },
  },
  {
    id: 'why so dim on an input',
    when: [WHY, DIM],
    answer: (asked, state) => {
      const input = NOT_LIGHT.test(asked.text) ? null : namedInput(asked, state);
      const [strongest] = input ? activeIn(state.shown.main, input.code) : [];
      const reason = strongest && shrunk(strongest, state);
      return input && reason
        ? { parts: [codeOf(input, state), reason], beside: 'none', lit: litBy(input) }
        : null;
    },
  },
];

/** How bright the unit is on the input, how that is worked out, and why. */
function cell({ text, units: [unit] }: Asked, input: NamedInput, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  if (unit >= main.units) return noSuchUnit(unit, main.units);
  const z = input.code[unit];
  const isOn = activeIn(main, input.code).some((active) => active.unit === unit);
  const parts: Message[] = [
    {
      id: isOn ? 'ask.cellOn' : z > 0 ? 'ask.cellFaint' : 'ask.cellOff',
      values: ({ n }) => ({ unit: unit + 1, input: input.name, z: n.two(z) }),
    },
  ];
  const label = state.data ? null : labelOf(main, unit);
  if (factsOf(main, state).dark[unit]) parts.push(...lookFor(unit, state), reasonForDark(state));
  else if (!isOn && label?.kind === 'bit' && input.x[label.bit] === 0)
    parts.push({ id: 'ask.cellNoBit', values: { unit: unit + 1, bit: label.bit + 1, input: input.name } });
  else parts.push(...lookFor(unit, state));
  if (main.inputs <= MOST_TERMS) parts.push(workedOut(unit, input, state));
  const reason = isOn && WHY.test(text) && DIM.test(text) ? shrunk({ unit, z }, state) : null;
  if (reason) parts.push(reason);
  return { parts, beside: 'none', lit: { ...litBy(input), unit } };
}

/** z = ReLU(x·E + b), with its numbers. */
function workedOut(unit: number, { x, code }: NamedInput, { config, shown: { main } }: LiveState): Message {
  const { encoder, encoderBias, inputs } = main;
  const weights = encoder.subarray(unit * inputs, (unit + 1) * inputs);
  const bias = encoderBias[unit];
  const sum = x.reduce((all, value, i) => all + value * weights[i], bias);
  return {
    id: 'ask.cellSum',
    values: ({ n }) => {
      const terms = Array.from(x, (value, i) => `${n.short(value)}·${inBrackets(weights[i], n.two)}`);
      return {
        unit: unit + 1,
        sum: `${terms.join(' + ')} ${bias < 0 ? '−' : '+'} ${n.two(Math.abs(bias))}`,
        mechanism: config.mechanism,
        z: n.two(code[unit]),
        total: n.two(sum),
        k: settingOf(config),
        why: code[unit] > 0 ? 'on' : sum > 0 ? 'weaker' : 'below',
      };
    },
  };
}

/** Shrinkage; null where something else keeps the lamp from 1: an unfinished unit, or inputs that are not bits. */
function shrunk(
  { unit, z }: { unit: number; z: number },
  { config, data, shown }: LiveState,
): Message | null {
  if (data || config.mechanism !== 'l1' || config.sparsity === 0 || config.sparsity >= 2 || z >= 1)
    return null;
  if (labelOf(shown.main, unit).kind !== 'bit') return null;
  return {
    id: 'ask.cellShrunk',
    values: ({ n }) => ({ setting: settingText(config, n), least: n.two(loneLight(config)) }),
  };
}

function largestOf(unit: number, { codes, units, rowNames }: LiveFrame): number {
  return Math.max(...rowNames.map((_, row) => codes[row * units + unit]));
}
