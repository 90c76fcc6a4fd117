import { knownOf } from '../../lab/causes';
import { settingOf, settingText } from '../../lab/dials';
import { darkCount, darkValues, deadText, factsOf } from '../../lab/facts';
import type { Message } from '../../lab/text';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';

/** Asks for the value it has now, not for what the word means. */
const NOW =
  /\b(?:now|current|currently|my|our|is this|i (?:use|have|set)|(?:i am|am i|im|are we)|using|this run|at the moment|right now|here|so far|value|were|been|already|yet)\b|how (?:many|much|large|big|small|high|low|far|fast|good|well|long|selective)|зараз|тепер|на якому|вже|уже|поточн|наразі|мо(?:єму|їй|го|я|єї|ю|му)(?!\p{L})|мій|тут|скільки|наскільки|яке значення|який зараз|у мене|в мене|чи розріджений/u;

/** Asks what a word means or what a thing is for, which the lesson says. */
const MEANING =
  /\bmeans?\b|meaning|what (?:is|does|do|are) .*\bfor\b|\bdo(?:es)? here|to do here|supposed|what does .* do\b|why|explain\b|що таке|означа|для чого|навіщо|чому|за що відповідає|що .*роби(?:ть|ти)|поясни/;

/** Asks whether that is much or little. */
const IS_GOOD =
  /good|well|bad|\bok\b|fine|normal|enough|too |high|\blow|large|small|добр|погано|норм|гаразд|достатн|мало|багато|низьк|висок|велик/;
const QUALITY: ReadonlySet<string> = new Set(['ev', 'error']);

interface Figure {
  id: string;
  words: RegExp;
  /** Asked for by these words alone, without any of `NOW`. */
  alone?: boolean;
  /** Asked for something else with these. */
  unless?: RegExp;
  say(state: LiveState): Message;
}

const FIGURES: readonly Figure[] = [
  {
    id: 'l0',
    words: new RegExp(
      `l0|active units|on average .*${UNIT}|${UNIT}.* on average|у середньому .*${UNIT}|${UNIT}.* у середньому|${UNIT}.*(?:active|on\\b|lit\\b|light|fire|average|per (?:input|pattern|example))|how sparse|code.*sparse|sparse.*code|${UNIT}.*(?:активн|світ|горит|вмика|увімкн|ввімкн|спрацьов)|(?:активн|увімкн|ввімкн|вмика|світ|горит|спрацьов)\\p{L}* (?:\\p{L}+ )?${UNIT}|розріджен\\p{L}* .*код|код .*розріджен`,
      'u',
    ),
    unless: /why|how come|same|differ|чому|чого|не світ|не горит|те саме|різн/,
    say: ({ shown: { main } }) => ({
      id: 'ask.l0',
      values: ({ n }) => ({
        value: n.two(main.metrics.activeUnits),
        all: main.units,
        share: n.percent(1 - main.metrics.activeUnits / main.units),
      }),
    }),
  },
  {
    id: 'ev',
    words: /vari[ae]nce|\bev\b|дисперсі/,
    say: ({ shown: { main } }) => ({
      id: 'ask.ev',
      values: ({ n }) => ({
        value: main.metrics.explainedVariance === null ? '–' : n.two(main.metrics.explainedVariance),
      }),
    }),
  },
  {
    id: 'error',
    words: /error|loss|reconstruct|похибк|помилк|втрат|реконструкц|відтворен/,
    unless: /pale|fade|dim|weak|блід|тьмян|слабк/,
    say: sayError,
  },
  {
    id: 'selectivity',
    words: /selectiv|вибірков|селектив/,
    say: (state) => {
      const { meanSelectivity } = factsOf(state.shown.main, state);
      return {
        id: 'ask.selectivity',
        values: ({ n }) => ({
          causes: knownOf(state),
          value: meanSelectivity === null ? '–' : n.two(meanSelectivity),
        }),
      };
    },
  },
  {
    id: 'learning rate',
    words: /learning rate|швидк\S* навчання/,
    say: ({ config }) => ({ id: 'ask.lr', values: ({ n }) => ({ value: n.short(config.lr) }) }),
  },
  {
    id: 'rate',
    words: /fast|speed|steps (?:a|per) second|швидк\S* (?:трену|обчисл)|як швидко|темп/,
    say: ({ rate, engine }) => ({
      id: 'ask.rate',
      values: ({ n }) => ({ rate: rate === null ? '0' : n.whole(rate), engine: engine ?? 'cpu' }),
    }),
  },
  {
    id: 'engine',
    words: /engine|webgl|\bcpu\b|\bgpu\b|graphics|рушій|відеокарт|процесор/,
    say: ({ engine }) => ({ id: 'ask.engine', values: { engine: engine ?? 'cpu' } }),
  },
  {
    id: 'seed',
    words: /seed|зерн/,
    say: ({ config }) => ({ id: 'ask.seed', values: { seed: String(config.seed) } }),
  },
  {
    id: 'step',
    words: /\bsteps?\b|iteration|крок|кроц|ітерац/,
    unless: /need|wait|until|enough|треба|потрібн|чека|поки|вистач/,
    say: ({ shown: { main }, running }) => ({
      id: 'ask.step',
      values: ({ n }) => ({ step: n.whole(main.step), running: String(running) }),
    }),
  },
  {
    id: 'sparsity term',
    words: /sparsity term|penalty term|додан\S* розріджен/,
    say: sayError,
  },
  {
    id: 'lambda',
    words: /λ|lambda|лямбд|sparsity|розрідженіст/,
    say: ({ config, shown: { main } }) => ({
      id: 'ask.lambda',
      values: ({ n }) => ({
        value: n.two(config.sparsity),
        k: settingOf(config),
        mechanism: config.mechanism,
        l0: n.two(main.metrics.activeUnits),
      }),
    }),
  },
  {
    id: 'units',
    words: new RegExp(UNIT, 'u'),
    say: (state) => {
      const facts = factsOf(state.shown.main, state);
      const { length: count } = facts.dark;
      return { id: 'ask.units', values: { ...darkValues(facts), count, live: count - darkCount(facts) } };
    },
  },
  {
    id: 'summary',
    alone: true,
    words:
      /how is (?:it|the run|my run|training) going|what is (?:happening|going on)|summar|is (?:it|(?:my|the) (?:model|run)) (?:good|trained|ok)\b(?! on)|(?:good|right|ok) (?:setting|value|lambda|choice)|should i change|чи (?:варто|треба|слід) (?:щось )?(?:міня|змін)|(?:добр|вдал|гарн)\S* (?:значення|налашт|лямбд|λ)|state of|що (?:відбувається|діється)|як (?:справи|там дослід|іде дослід|йде)|підсум|чи (?:добр|гарн|навчен)/,
    say: summary,
  },
];

/** Questions about the figures of the run. */
export const figureIntents: readonly Intent[] = FIGURES.map(({ id, words, alone, unless, say }) => ({
  id: `figure ${id}`,
  when: alone ? [words] : [words, NOW],
  answer: ({ text }, state): LiveAnswer | null =>
    (!alone && MEANING.test(text)) || unless?.test(text)
      ? null
      : { parts: [say(state), ...(QUALITY.has(id) && IS_GOOD.test(text) ? goodness(state) : [])] },
}));

/** Whether that much of the variance is much; nothing where there is no variance to explain. */
export function goodness({ shown: { main } }: LiveState): Message[] {
  const { explainedVariance } = main.metrics;
  if (explainedVariance === null) return [];
  const level = explainedVariance >= 0.9 ? 'high' : explainedVariance >= 0.5 ? 'middle' : 'low';
  return [{ id: 'ask.goodness', values: ({ n }) => ({ level, ev: n.two(explainedVariance) }) }];
}

/** Error and sparsity term, which together are the loss. */
function sayError({ shown: { main } }: LiveState): Message {
  return {
    id: 'ask.error',
    values: ({ n }) => ({
      error: n.three(main.error),
      term: n.three(main.sparsityTerm),
      loss: n.three(main.error + main.sparsityTerm),
    }),
  };
}

function summary(state: LiveState): Message {
  const { config, shown } = state;
  const { main } = shown;
  const { explainedVariance, activeUnits } = main.metrics;
  const facts = factsOf(main, state);
  const { meanSelectivity } = facts;
  return {
    id: 'ask.summary',
    values: ({ t, n }) => ({
      causes: knownOf(state),
      step: n.whole(main.step),
      setting: settingText(config, n),
      ev: explainedVariance === null ? '–' : n.two(explainedVariance),
      l0: n.two(activeUnits),
      all: main.units,
      selectivity: meanSelectivity === null ? '–' : n.two(meanSelectivity),
      dead: deadText(facts, { t }),
    }),
  };
}
