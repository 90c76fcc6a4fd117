import { loneLight, settingOf, settingText } from '../../lab/dials';
import { darkCount, factsOf, surveyOf } from '../../lab/facts';
import { meanCoherence, orientedUnits } from '../../lab/panels/metrics/found';
import type { Message } from '../../lab/text';
import type { Intent, LiveAnswer, LiveState } from './context';
import { goodness } from './figures';

/** About how many steps a data set needs until little changes. */
const STEPS_NEEDED: Readonly<Record<string, number>> = {
  bars: 500,
  words: 600,
  superposition: 1000,
  photos: 1000,
  phase: 1000,
  noise: 1000,
};
const STEPS_FOR_BITS = 400;

/** Questions about the course of training, and about what came of it. */
export const courseIntents: readonly Intent[] = [
  {
    id: 'why not zero',
    when: [
      /why|чому|чого|через що|how come|reason/,
      /error|loss|похибк|помилк|втрат/,
      /zero|\b0\b|left|remain|stop|stuck|higher|not (?:fall|go|get|drop|decreas|zero)|(?:doesnt|dont|isnt|wont|never)|still|not down|так(?:а|і) велик|нул|лиша|залиша|не (?:пада|зменш|зника|спада|йде|дорівн)|перестал|застряг|досі|стоїть|зупин/,
    ],
    // What happens to the error when a setting changes, or at another value, is for the lesson.
    answer: ({ text, setting }, state) =>
      setting || /increas|збільш|рост|зрос/.test(text) ? null : whyNotZero(state),
  },
  {
    id: 'why not all explained',
    when: [/why|how come|чому|чого|через що/, /variance|\bev\b|дисперсі/],
    answer: (_, state) => {
      const [judged] = goodness(state);
      return judged ? { parts: [judged, whyErrorStays(state)] } : null;
    },
  },
  {
    id: 'disentangled',
    when: [
      /disentangl|розплут/,
      /\b(?:this|my|our) (?:run|model|code|network)|how disentangled|\bnow\b|here|\bit\b|(?:ц|м|наш)\S* (?:дослід|код|модел)|наскільки|зараз|тут|вже/,
    ],
    answer: ({ text }, state) => (/what|why|що таке|навіщо|чому/.test(text) ? null : disentangled(state)),
  },
  {
    id: 'trained on',
    when: [
      /(?:what|which)\s+(?:data|inputs?|examples?|patterns?|pictures?)|(?:train\w*|learn\w*|look\w*) (?:\w+ ){0,2}(?:on|from|with)\b|(?:how (?:big|large|many)|size).*(?:data|set|inputs?|examples?|patterns|pictures)|на (?:яких|якому|чому|чім) (?:\S+ ){0,2}(?:дан|наб|навч|вчи|прикл)|(?:як(?:ий|і)|скільки).*(?:набір|наборі|дан(?:і|их)|прикладів|входів|картин)|(?:великий|розмір).*набір/,
      /\b(?:it|is|am|are|now|my|network|model|here|data)\b|зараз|тут|мо[єяїі]|мереж|модел|дан|набір|навча|вчи/,
    ],
    answer: ({ text }, state) =>
      /\bwhy|чому(?!\p{L})|навіщо|own\b|\bmy data|власн|сво[єї]|\bcan\b|можна/u.test(text) &&
      !/навча|вчи/.test(text)
        ? null
        : { parts: [...dataOf(state)] },
  },
  {
    id: 'finished',
    when: [
      /finish|done\b|ready|complete|over\b|converg|wait|still (?:train|learn|run|go)|(?:train|learn) further|(?:is|are) (?:it|we|training|my run|the run) (?:still |now )?(?:train|learn|run|paus|stop)|train (?:it )?(?:longer|more)|keep training|trained enough|(?:вчи|навча)\S* далі|закінч|заверш|готов|чекати|досить|довчи|ще (?:навча|вчи|трену|йде|трива)|навча\S* ще|зійшл|на паузі\?|стоїть чи|чи трива/,
      /train|learn|run|model|it\b|wait|curve|навч|вчи|трену|дослід|модел|мереж|воно|чекати|крива/,
    ],
    answer: ({ text }, state) =>
      /how long|how many|скільки|chapter|lesson|розділ|урок/.test(text) ? null : finished(state),
  },
  {
    id: 'found',
    when: [
      /\b(?:find|finds|found|discover\w*|recover\w*|learned|learnt)\b|\b(?:has|have|got) (?:a|an|its|their) (?:own )?unit|ма(?:є|ють) (?:вже |уже )?(?:свій|свого|окремий)|знайш|знайде|віднайд|виявил|відшук|вивчил/,
      /\b(?:did|has|have|was|were|is|are|how many|which|already)\b|чи\s|скільки|вже|уже|які|усі/,
      /cause|feature|bars?\b|bits?\b|truth|true|direction|topic|edge|everything|ознак|причин|смуг|біт|чинник|напрям|тем|кра[їя]|усе|все/,
    ],
    // Whether what was found is true of a model is another question.
    answer: ({ text, units }, state) =>
      units.length > 0 || /prove|made up|trust|довед|вигадан|вірити/.test(text) ? null : found(state),
  },
];

function whyNotZero(state: LiveState): LiveAnswer {
  const { main } = state.shown;
  const figures: Message = {
    id: 'ask.whyLoss',
    values: ({ n }) => ({
      error: n.three(main.error),
      term: n.three(main.sparsityTerm),
      loss: n.three(main.error + main.sparsityTerm),
    }),
  };
  return { parts: [figures, whyErrorStays(state)] };
}

function whyErrorStays({ config, shown: { main } }: LiveState): Message {
  const isFree = settingOf(config) === 0;
  return {
    id: 'ask.whyLossReason',
    values: ({ n }) => ({
      mechanism: config.mechanism === 'topk' ? 'topk' : isFree ? 'free' : config.mechanism,
      setting: settingText(config, n),
      least: n.two(loneLight(config)),
      k: settingOf(config),
      units: main.units,
      inputs: main.inputs,
    }),
  };
}

function finished({ config, running, stopAt, settledAt, shown: { main } }: LiveState): LiveAnswer {
  const needed = STEPS_NEEDED[config.data] ?? STEPS_FOR_BITS;
  return {
    parts: [
      {
        id: 'ask.finished',
        values: ({ n }) => ({
          running: String(running),
          step: n.whole(main.step),
          stops: running && stopAt !== null ? n.whole(stopAt) : 'no',
        }),
      },
      {
        id: 'ask.finishedEnough',
        values: ({ n }) => ({
          settled: settledAt === null ? 'no' : n.whole(settledAt),
          running: String(running),
          needed: n.whole(needed),
          error: n.three(main.error),
          ev: main.metrics.explainedVariance === null ? '–' : n.two(main.metrics.explainedVariance),
        }),
      },
    ],
  };
}

/** How many true causes have a unit; where nobody knows them, what else tells. */
function found(state: LiveState): LiveAnswer {
  const { data, look, shown } = state;
  const facts = factsOf(shown.main, state);
  const { recoveredBy, meanMatch, meanSelectivity } = facts;
  const known = recoveredBy.filter((unit) => unit !== null);
  if (known.length === 0) {
    const parts: Message[] = [{ id: 'ask.noTruth' }];
    const live = shown.main.units - darkCount(facts);
    if (look.kind === 'picture') {
      parts.push({
        id: 'ask.orientedUnits',
        values: { count: orientedUnits(shown.main, facts.dark, look), live },
      });
    }
    const survey = surveyOf(shown.main, state);
    const coherence = look.kind === 'word' && data && survey ? meanCoherence(data, survey) : null;
    if (coherence !== null)
      parts.push({ id: 'ask.coherence', values: ({ n }) => ({ value: n.two(coherence) }) });
    return { parts };
  }
  const missing = recoveredBy.flatMap((unit, cause) => (unit === -1 ? [cause + 1] : []));
  const parts: Message[] = [
    { id: 'ask.recovered', values: { count: known.length - missing.length, all: known.length } },
  ];
  if (missing.length > 0)
    parts.push({
      id: 'ask.missing',
      values: { causes: missing.slice(0, 12).join(', ') },
    });
  parts.push({
    id: 'ask.foundHow',
    values: ({ n }) => ({
      match: meanMatch === null ? 'no' : n.two(meanMatch),
      selectivity: meanSelectivity === null ? '–' : n.two(meanSelectivity),
    }),
  });
  return { parts };
}

/** Mean selectivity of a code whose units keep to their causes; a few units to spare, or faint causes, cost some. */
const CLEAN = 0.7;

/** The same, with a verdict where the true causes are known. */
function disentangled(state: LiveState): LiveAnswer {
  const { recoveredBy, meanSelectivity } = factsOf(state.shown.main, state);
  const known = recoveredBy.filter((unit) => unit !== null);
  const answer = found(state);
  if (known.length === 0) return answer;
  const share = known.filter((unit) => unit !== -1).length / known.length;
  const isClean = share >= 0.9 && (meanSelectivity ?? 0) >= CLEAN;
  const level = isClean ? 'yes' : share >= 0.5 ? 'partly' : 'no';
  return { ...answer, parts: [{ id: 'ask.isDisentangled', values: { level } }, ...answer.parts] };
}

function dataOf({ shown: { main }, data, config }: LiveState): Message[] {
  const causes = data?.factors?.count ?? 0;
  return [
    {
      id: 'ask.inputs',
      values: ({ t, n }) => ({
        name: t(`data.${config.data}` as 'data.patterns'),
        rows: n.whole(data?.rows ?? main.rowNames.length),
        inputs: main.inputs,
      }),
    },
    data
      ? { id: causes > 0 ? 'ask.causes' : 'ask.noCauses', values: { count: causes } }
      : {
          id: 'ask.bitCauses',
          values: { inputs: main.rowNames.slice(0, 8).join(', '), count: main.inputs },
        },
  ];
}
