import { denseOf } from '../../lab/trial';
import { type Asked, readQuestion, TWIN } from './asked';
import { cellIntents } from './cells';
import { compareIntents } from './compare';
import type { Intent, LiveAnswer, LiveState } from './context';
import { courseIntents } from './course';
import { figureIntents } from './figures';
import { inputIntents } from './inputs';
import { causeIntents } from './looks-for';
import { oftenIntents } from './often';
import { ownNameIntents } from './own-names';
import { unitIntents } from './units';
import { whatIfIntents } from './what-if';
import { withoutIntents } from './without';

/** About a unit or an input, in the order in which they are tried: what names most comes first. */
const OF_ONE: readonly Intent[] = [
  ...cellIntents,
  ...inputIntents,
  ...causeIntents,
  ...ownNameIntents,
  ...oftenIntents,
  ...compareIntents,
  ...unitIntents,
];
const INTENTS: readonly Intent[] = [
  ...withoutIntents,
  ...whatIfIntents,
  ...OF_ONE,
  ...courseIntents,
  ...figureIntents,
];

/** Asks for both, the run and its twin. */
const AGAINST = /\bthan\b|compar|differ|versus|\bvs\b|ніж|порівн|різн/;

/** What the live run says to a question; null if it is not about the run. */
export async function askRun(question: string, state: LiveState): Promise<LiveAnswer | null> {
  const asked = readQuestion(question);
  const names = asked.units.length > 0 || asked.input !== null;
  const found =
    names && TWIN.test(asked.text) ? await askTwin(asked, state) : await firstAnswer(INTENTS, asked, state);
  // What the lesson asks, and the lab hides until the learner has answered, is not said here either.
  return found && state.hidden.length > 0 ? { parts: [{ id: 'ask.hidden' }], beside: 'none' } : found;
}

async function firstAnswer(
  intents: readonly Intent[],
  asked: Asked,
  state: LiveState,
): Promise<LiveAnswer | null> {
  for (const { when, answer } of intents) {
    if (!when.every((pattern) => pattern.test(asked.text))) continue;
    const found = await answer(asked, state);
    if (found) return found;
  }
  return null;
}

/** A unit or an input of the dense twin; nothing is lit, as the page lights units of the run itself. */
async function askTwin(asked: Asked, state: LiveState): Promise<LiveAnswer | null> {
  const { config, data, shown } = state;
  // What is known of all inputs of a larger set is known of the run alone.
  if (data) return { parts: [{ id: 'ask.twinOfLarge' }], beside: 'none' };
  if (!shown.dense) return { parts: [{ id: 'ask.noTwin' }], beside: 'none' };
  const of = denseOf(config);
  const twin = { ...state, config: of, shown: { main: shown.dense, dense: null, config: of } };
  const found = await firstAnswer(OF_ONE, asked, twin);
  const own = found && AGAINST.test(asked.text) ? await firstAnswer(OF_ONE, asked, state) : null;
  return found && { parts: [...(own?.parts ?? []), { id: 'ask.inTwin' }, ...found.parts], beside: 'none' };
}
