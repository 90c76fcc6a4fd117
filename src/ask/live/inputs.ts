import { settingText } from '../../lab/dials';
import { activeIn, squaredError } from '../../lab/rows';
import type { Message } from '../../lab/text';
import { labelOf } from '../../lab/units';
import { type Asked, WHY } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { listed, MOST_NAMED, MOST_NUMBERS } from './limits';
import { lookFor } from './looks-for';
import { inputOfRow, litBy, type NamedInput, namedInput, OF_INPUT } from './named-input';

/** Up to so many units a code is worth a list. */
const MOST_LISTED = 8;

/** Errors that are nearer are shown by the same digits. */
const LEAST_DIFFERENCE = 0.0005;

/** Asks which units two inputs share. */
const IN_COMMON = /both|common|shar|same|спільн|обидв|однаков/;

/** Questions about an input: its code, its reconstruction. */
export const inputIntents: readonly Intent[] = [
  {
    id: 'reconstruction of an input',
    when: [
      /reconstruct|rebuil|restor|output|give back|error|x̂|реконстру|відтвор|віднов|відбудов|виход|похибк/,
    ],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      return input && { parts: [...unseen(input), ...reconstruction(input, state)], lit: litBy(input) };
    },
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
  {
    id: 'two inputs',
    when: [],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      const other = asked.other && namedInput({ ...asked, input: asked.other }, state);
      return input && other ? both(input, other, IN_COMMON.test(asked.text), state) : null;
    },
  },
  {
    id: 'code of an input',
    when: [],
    answer: (asked, state) => {
      const input = namedInput(asked, state);
      return input ? code(input, asked.text, state) : notThere(asked, state);
    },
  },
];

/** The active units of one input, in words. */
export function codeOf({ name, code }: NamedInput, state: LiveState): Message {
  const { main } = state.shown;
  const active = activeIn(main, code);
  const isRestZero = code.filter((z) => z > 0).length === active.length;
  if (active.length === 0)
    return { id: 'ask.codeNone', values: { input: name, isRestZero: String(isRestZero) } };
  return {
    id: 'ask.code',
    values: ({ t, n }) => ({
      input: name,
      count: active.length,
      all: main.units,
      units: listed(active.map(({ unit, z }) => t('ask.unitAt', { unit: unit + 1, z: n.two(z) }))),
      more: Math.max(0, active.length - MOST_NAMED),
      isRestZero: String(isRestZero),
    }),
  };
}

function code(input: NamedInput, text: string, state: LiveState): LiveAnswer {
  const [strongest] = activeIn(state.shown.main, input.code);
  return {
    parts: [
      ...unseen(input),
      codeOf(input, state),
      ...(WHY.test(text) ? whyLit(input, state) : []),
      ...moreOf(input, text, state),
      // Of an input of the run the page shows it.
      ...(input.place === null ? reconstruction(input, state) : []),
      ...(strongest && state.look.kind === 'word' ? lookFor(strongest.unit, state) : []),
    ],
    // Why it has this code, a passage may say.
    ...(WHY.test(text) ? { beside: 'any' } : { beside: 'none' }),
    lit: { ...litBy(input), ...(strongest && { unit: strongest.unit }) },
  };
}

/** Both codes, and the units that light for either. */
function both(a: NamedInput, b: NamedInput, isOnShared: boolean, state: LiveState): LiveAnswer {
  const ofB = new Set(activeIn(state.shown.main, b.code).map(({ unit }) => unit));
  const shared = activeIn(state.shown.main, a.code).filter(({ unit }) => ofB.has(unit));
  const common: Message = {
    id: 'ask.sharedUnits',
    values: {
      a: a.name,
      b: b.name,
      count: shared.length,
      units: listed(shared.map(({ unit }) => unit + 1)),
    },
  };
  const codes = [codeOf(a, state), codeOf(b, state)];
  return {
    parts: isOnShared ? [common, ...codes] : [...codes, common],
    beside: 'none',
    lit: litBy(a),
  };
}

/** Where each bit has its unit, the bits of the input say which light; else nothing can be said so shortly. */
function whyLit({ name, x, code }: NamedInput, { data, shown: { main } }: LiveState): Message[] {
  if (data) return [];
  const active = new Set(activeIn(main, code).map(({ unit }) => unit));
  const labels = Array.from(code, (_, unit) => ({ unit, label: labelOf(main, unit) })).flatMap(
    ({ unit, label }) => (label.kind === 'bit' ? [{ unit, bit: label.bit }] : []),
  );
  const isPlain =
    labels.length === main.units && labels.every(({ unit, bit }) => active.has(unit) === x[bit] > 0);
  if (!isPlain || active.size === 0) return [];
  const lit = labels.filter(({ unit }) => active.has(unit));
  return [
    {
      id: 'ask.whyLit',
      values: ({ t }) => ({
        input: name,
        pairs: lit.map(({ unit, bit }) => t('ask.bitOfUnit', { bit: bit + 1, unit: unit + 1 })).join(', '),
        others: labels.length - lit.length,
      }),
    },
  ];
}

/** How much light that is, or the code as a list of numbers, where that is asked for. */
function moreOf({ code: z }: NamedInput, text: string, { config }: LiveState): Message[] {
  const parts: Message[] = [];
  if (
    /how much light|total|together|cost|price|скільки світла|усього світла|разом|кошту|ціна|витрач/.test(text)
  )
    parts.push({
      id: 'ask.lightOf',
      values: ({ n }) => {
        const sum = z.reduce((all, value) => all + value, 0);
        const hasPrice = config.mechanism === 'l1' && config.sparsity > 0;
        return {
          sum: n.two(sum),
          hasPrice: String(hasPrice),
          setting: settingText(config, n),
          cost: n.two(sum * config.sparsity),
        };
      },
    });
  if (z.length <= MOST_LISTED && /\bcode\b|код/.test(text))
    parts.push({ id: 'ask.codeList', values: ({ n }) => ({ code: n.list([...z]) }) });
  return parts;
}

/** Of the inputs that are shown, the one whose reconstruction is farthest off, or nearest; all that tie. */
function worst(isBest: boolean, state: LiveState): LiveAnswer {
  const inputs = state.shown.main.rowNames.map((_, row) => inputOfRow(row, state));
  const errors = inputs.map(({ x, output }) => squaredError(x, output));
  const error = isBest ? Math.min(...errors) : Math.max(...errors);
  const tied = inputs.filter((_, row) => Math.abs(errors[row] - error) < LEAST_DIFFERENCE);
  return {
    parts: [
      {
        id: isBest ? 'ask.bestInput' : 'ask.worstInput',
        values: ({ n }) => ({
          count: tied.length,
          input: listed(tied.map(({ name }) => name)),
          error: n.three(error),
        }),
      },
    ],
    lit: litBy(tied[0]),
  };
}

/** Of the input that is lit on the page. */
function parts(state: LiveState): LiveAnswer | null {
  const { probe } = state.shown.main;
  const selected = state.selected.pattern ?? 0;
  const row = probe ? probe.indexOf(selected) : selected;
  return row < 0 ? null : { parts: [codeOf(inputOfRow(row, state), state)], lit: { pattern: selected } };
}

/** x̂ with its error, and what it is put together from. */
function reconstruction(input: NamedInput, state: LiveState): Message[] {
  const { name, code, output } = input;
  const error = squaredError(input.x, output);
  if (output.length > MOST_NUMBERS)
    return [{ id: 'ask.errorOf', values: ({ n }) => ({ input: name, error: n.three(error) }) }];
  const active = activeIn(state.shown.main, code);
  const said: Message = {
    id: 'ask.reconstruction',
    values: ({ n }) => ({ input: name, output: n.list([...output]), error: n.three(error) }),
  };
  if (active.length === 0) return [said];
  return [
    said,
    {
      id: 'ask.rebuiltFrom',
      values: ({ n }) => ({
        hasBias: String(state.shown.main.decoderBias.some((bias) => bias !== 0)),
        more: Math.max(0, active.length - MOST_NAMED),
        sum: listed(
          active.map(({ unit, z }) => `${n.two(z)} · D${unit + 1}`),
          ' + ',
        ),
      }),
    },
  ];
}

/** The run has no such input; with the weights as they are it has a code all the same. */
function unseen({ name, place }: NamedInput): Message[] {
  return place === null ? [{ id: 'ask.unseen', values: { input: name } }] : [];
}

/** The question names a pattern that cannot be put into this run. */
function notThere({ input, text, units }: Asked, { shown: { main }, data }: LiveState): LiveAnswer | null {
  if (input === null || data || !/^[01]+$/.test(input) || units.length > 0 || !OF_INPUT.test(text))
    return null;
  return { parts: [{ id: 'ask.noInput', values: { input, inputs: main.rowNames.slice(0, 8).join(', ') } }] };
}
