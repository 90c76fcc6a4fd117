import { type Asked, readQuestion } from './asked';
import { cellIntents } from './cells';
import { compareIntents } from './compare';
import type { Intent, LiveAnswer, LiveState } from './context';
import { courseIntents } from './course';
import { figureIntents } from './figures';
import { inputIntents } from './inputs';
import { causeIntents } from './looks-for';
import { oftenIntents } from './often';
import { unitIntents } from './units';
import { whatIfIntents } from './what-if';
import { withoutIntents } from './without';

/** In the order in which they are tried: what names most comes first. */
const INTENTS: readonly Intent[] = [
  ...withoutIntents,
  ...whatIfIntents,
  ...cellIntents,
  ...inputIntents,
  ...causeIntents,
  ...oftenIntents,
  ...compareIntents,
  ...unitIntents,
  ...courseIntents,
  ...figureIntents,
];

const TWIN = /dense|twin|щільн|двійник/;

/** What the live run says to a question; null if it is not about the run. */
export async function askRun(question: string, state: LiveState): Promise<LiveAnswer | null> {
  const asked = readQuestion(question);
  const names = asked.units.length > 0 || asked.input !== null;
  const twin = names && TWIN.test(asked.text) ? asTwin(state) : null;
  const found = await firstAnswer(asked, twin ?? state);
  // What is lit on the page are the units of the run itself.
  return found && twin ? { parts: [{ id: 'ask.inTwin' }, ...found.parts], isWhole: true } : found;
}

async function firstAnswer(asked: Asked, state: LiveState): Promise<LiveAnswer | null> {
  for (const { when, answer } of INTENTS) {
    if (!when.every((pattern) => pattern.test(asked.text))) continue;
    const found = await answer(asked, state);
    if (found) return found;
  }
  return null;
}

/** The twin as if it were the run; null where there is none, or where what is known of all inputs is of the run alone. */
function asTwin(state: LiveState): LiveState | null {
  const { config, data, shown } = state;
  if (data || !shown.dense) return null;
  const free = { ...config, sparsity: 0, k: config.units };
  return { ...state, config: free, shown: { main: shown.dense, dense: null } };
}
