import { knownOf } from '../../lab/causes';
import { settingOf, settingText } from '../../lab/dials';
import { darkCount, darkValues, factsOf } from '../../lab/facts';
import { strongestInputs } from '../../lab/strongest';
import type { Message } from '../../lab/text';
import { cosineOf, directionOf } from '../../lab/units';
import { UNIT as UNIT_WORD, WHY } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { MOST_NAMED, MOST_NUMBERS } from './limits';
import { lookFor, noSuchUnit, selectivityOf, unitDark } from './looks-for';

const UNIT = new RegExp(UNIT_WORD, 'u');
const DARK =
  /dark|dead|die|off\b|silent|not (?:light|lit|fir|activ)|never (?:light|fire|work)|not work|useless|не працю|темн|мертв|[зп]о?гас|гасн|мовч|не світ|не горит|вимкнен/;

/** Questions about single units. */
export const unitIntents: readonly Intent[] = [
  {
    id: 'why dark',
    when: [WHY, DARK, UNIT],
    answer: (asked, state) => (asked.units.length > 0 ? whyDark(asked.units[0], state) : whyAllDark(state)),
  },
  {
    id: 'which are dark',
    when: [
      DARK,
      UNIT,
      /which|how many|\bany|list|are there|котр|(?<!\p{L})які|скільки|чи є|(?<!\p{L})є(?!\p{L})|перел/u,
    ],
    // Why units go dark in general is a question for the lesson.
    answer: ({ text }, state) => (WHY.test(text) ? null : whichDark(state)),
  },
  {
    id: 'which unit for a bit',
    when: [UNIT, /bit|біт/, /which|what|who|any|is there|does|котр|як(?:ий|а|і)|хто|чи є|чи має/],
    answer: ({ bits, units }, state) =>
      bits.length > 0 && units.length === 0 ? unitsForBit(bits[0], state) : null,
  },
  {
    id: 'most selective',
    when: [
      UNIT,
      /most|least|best|worst|найбільш|наймен|найкращ|найгірш|найвибірков/,
      /selectiv|вибірков|селектив|clear|чітк/,
    ],
    answer: ({ text }, state) => mostSelective(/least|worst|наймен|найгірш/.test(text), state),
  },
  {
    id: 'alike',
    when: [UNIT, /same|alike|similar|duplicate|twins\b|redundan|однаков|схож|те саме|дубл|повтор/],
    answer: (_, state) => alike(state),
  },
  {
    id: 'selectivity of a unit',
    when: [/selectiv|вибірков|селектив/],
    answer: ({ units }, state) => (units.length > 0 ? selectivity(units[0], state) : null),
  },
  {
    id: 'direction of a unit',
    when: [UNIT, /direction|weights?\b|vector|напрям|ваг(?:и|ові)|вектор/],
    answer: ({ units }, state) => (units.length > 0 ? direction(units[0], state) : null),
  },
  {
    id: 'unit',
    when: [UNIT],
    answer: ({ units }, state) => (units.length > 0 ? describe(units[0], state) : null),
  },
];

/** What a unit looks for, what lights it, and how clean it is. */
function describe(unit: number, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  if (unit >= main.units) return noSuchUnit(unit, main.units);
  const facts = factsOf(main, state);
  if (facts.dark[unit]) return { parts: [unitDark(unit, state)], lit: { unit } };
  const parts: Message[] = [...lookFor(unit, state), ...lightsFor(unit, state)];
  const value = facts.selectivity[unit];
  if (value !== null) {
    parts.push({
      id: 'ask.unitSelectivity',
      values: ({ n }) => ({
        causes: knownOf(state),
        value: n.two(value),
        isOne: String(value >= 0.995),
      }),
    });
  }
  return { parts, beside: 'none', lit: { unit } };
}

/** Its strongest inputs with their activations; pictures have only numbers, which say nothing; words are named by `lookFor`. */
function lightsFor(unit: number, state: LiveState): Message[] {
  if (state.look.kind === 'picture' || state.look.kind === 'word') return [];
  const named = strongestInputs(state, unit).slice(0, MOST_NAMED);
  return [
    {
      id: 'ask.unitLights',
      values: ({ n }) => ({
        inputs: named.map(({ name, z }) => `${name} (${n.two(z)})`).join(', '),
        count: named.length,
      }),
    },
  ];
}

function whyDark(unit: number, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  if (unit >= main.units) return noSuchUnit(unit, main.units);
  if (!factsOf(main, state).dark[unit]) {
    return {
      parts: [
        { id: 'ask.notDark', values: { unit: unit + 1 } },
        ...lookFor(unit, state),
        ...lightsFor(unit, state),
      ],
      lit: { unit },
    };
  }
  return { parts: [unitDark(unit, state), reasonForDark(state)], lit: { unit } };
}

/** Null where no unit is dark: then the question is about dark units in general, and the lesson answers it. */
function whyAllDark(state: LiveState): LiveAnswer | null {
  if (!factsOf(state.shown.main, state).dark.includes(true)) return null;
  return { parts: [...whichDark(state).parts, reasonForDark(state)] };
}

/** Light is too expensive, or everything is explained already. */
export function reasonForDark(state: LiveState): Message {
  const { config, shown } = state;
  const { main } = shown;
  const explained = main.metrics.explainedVariance ?? 0;
  if (config.mechanism === 'topk') return { id: 'ask.darkTopk', values: { k: settingOf(config) } };
  if (config.sparsity >= 1 || explained < 0.5) {
    return { id: 'ask.darkExpensive', values: ({ n }) => ({ setting: settingText(config, n) }) };
  }
  return {
    id: 'ask.darkNeedless',
    values: ({ n }) => ({
      share: n.two(explained),
      units: main.units - darkCount(factsOf(main, state)),
    }),
  };
}

function whichDark(state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const facts = factsOf(main, state);
  const dark = facts.dark.flatMap((isDark, unit) => (isDark ? [unit + 1] : []));
  const named = dark.slice(0, 12).join(', ');
  return {
    parts: [
      dark.length === 0
        ? { id: 'ask.noneDark', values: { all: main.units } }
        : {
            id: 'ask.dark',
            values: { ...darkValues(facts), count: dark.length, all: main.units, units: named },
          },
    ],
    lit: dark.length > 0 ? { unit: dark[0] - 1 } : undefined,
  };
}

function unitsForBit(bit: number, state: LiveState): LiveAnswer | null {
  const { main } = state.shown;
  if (state.data || bit >= main.inputs) return null;
  const unit = factsOf(main, state).recoveredBy[bit] ?? -1;
  if (unit >= 0)
    return {
      parts: [{ id: 'ask.bitUnit', values: { bit: bit + 1, unit: unit + 1 } }, ...lightsFor(unit, state)],
      lit: { unit, bit },
    };
  const along = Array.from({ length: main.units }, (_, j) => ({
    unit: j,
    weight: directionOf(main, j)[bit],
  })).filter(({ unit: j }) => !factsOf(main, state).dark[j]);
  along.sort((a, b) => b.weight - a.weight);
  if (along.length === 0) return whichDark(state);
  const [best] = along;
  return {
    parts: [
      {
        id: 'ask.bitNoUnit',
        values: ({ n }) => ({ bit: bit + 1, unit: best.unit + 1, weight: n.two(best.weight) }),
      },
    ],
    lit: { unit: best.unit, bit },
  };
}

function mostSelective(isLeast: boolean, state: LiveState): LiveAnswer {
  const { selectivity: all } = factsOf(state.shown.main, state);
  const live = all.flatMap((value, unit) => (value === null ? [] : [{ unit, value }]));
  if (live.length === 0) return whichDark(state);
  live.sort((a, b) => (isLeast ? a.value - b.value : b.value - a.value));
  const { unit, value } = live[0];
  // Alike as far as they are written out.
  const tied = live.filter((other) => Math.abs(other.value - value) < 0.005).map((other) => other.unit + 1);
  return {
    parts: [
      {
        id: isLeast ? 'ask.leastSelective' : 'ask.mostSelective',
        values: ({ n }) => ({
          causes: knownOf(state),
          count: tied.length,
          units: tied.slice(0, MOST_NAMED).join(', '),
          value: n.two(value),
        }),
      },
      ...(tied.length === 1 ? lookFor(unit, state) : []),
    ],
    lit: { unit },
  };
}

/** Its numbers, where they are few enough to be read. */
function direction(unit: number, state: LiveState): LiveAnswer | null {
  const { main } = state.shown;
  if (unit >= main.units || main.inputs > MOST_NUMBERS) return null;
  const numbers = directionOf(main, unit);
  return {
    parts: [
      { id: 'ask.direction', values: ({ n }) => ({ unit: unit + 1, direction: n.list(numbers) }) },
      ...lookFor(unit, state),
    ],
    beside: 'none',
    lit: { unit },
  };
}

function selectivity(unit: number, state: LiveState): LiveAnswer {
  const { main } = state.shown;
  if (unit >= main.units) return noSuchUnit(unit, main.units);
  const value = factsOf(main, state).selectivity[unit];
  return {
    parts: [value === null ? unitDark(unit, state) : selectivityOf(unit, value, state)],
    lit: { unit },
  };
}

/** The two live units whose directions are most alike. */
function alike(state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const { units } = main;
  const { dark } = factsOf(main, state);
  let best = { a: 0, b: 0, cosine: Number.NEGATIVE_INFINITY };
  for (let a = 0; a < units; a++) {
    for (let b = a + 1; b < units; b++) {
      if (dark[a] || dark[b]) continue;
      const cosine = cosineOf(main, a, b);
      if (cosine > best.cosine) best = { a, b, cosine };
    }
  }
  if (best.b === 0) return { parts: [{ id: 'ask.aloneUnit' }] };
  const { a, b, cosine } = best;
  const id = cosine > 0.9 ? 'ask.alike' : 'ask.notAlike';
  return {
    parts: [{ id, values: ({ n }) => ({ a: a + 1, b: b + 1, cosine: n.two(cosine) }) }],
    lit: { unit: a },
  };
}
