import { readQuestion } from './asked';
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
  ...inputIntents,
  ...causeIntents,
  ...oftenIntents,
  ...unitIntents,
  ...courseIntents,
  ...figureIntents,
];

/** What the live run says to a question; null if it is not about the run. */
export async function askRun(question: string, state: LiveState): Promise<LiveAnswer | null> {
  const asked = readQuestion(question);
  for (const { when, answer } of INTENTS) {
    if (!when.every((pattern) => pattern.test(asked.text))) continue;
    const found = await answer(asked, state);
    if (found) return found;
  }
  return null;
}
