import { factsOf } from '../lab/facts';
import type { LabState } from '../lab/state';
import type { Entry } from './entry';
import { readQuestion } from './live/asked';
import type { LiveAnswer, LiveState } from './live/context';
import { askRun } from './live/live';
import { relativeSetting } from './live/relative';
import type { Found, LessonSearch } from './search';

/** Beside figures of the run a passage must fit the question so well; of its words it would only repeat some. */
const FITS_BESIDE = 0.75;
/** So much of what the question says must be spoken of in the lesson, else it only shares a word with the run. */
const ABOUT_RUN = 0.5;

export interface Answer {
  question: string;
  /** From the live run, at a step; null if the question is not about it. */
  live: (LiveAnswer & { step: number }) | null;
  /** Passages that answer; beside a live answer one at most, to explain its words. */
  passages: Entry[];
  /** The nearest there is, where nothing answers. */
  nearest: Entry[];
}

/** Answers from the run where the question is about it, else from the lesson's passages, else says that it cannot. */
export async function answerTo(question: string, state: LabState, search: LessonSearch): Promise<Answer> {
  const isAbout = namesPart(question, state) || search.knownShare(withoutNames(question)) >= ABOUT_RUN;
  const live = isLive(state) && isAbout ? await askRun(question, state) : null;
  const { answers, nearest } = search.ask(question);
  const fitting = live ? besideLive(live, answers) : answers;
  return {
    question,
    live: live && { ...live, step: state.shown?.main.step ?? 0 },
    passages: fitting.map(({ entry }) => entry),
    nearest: live ? [] : nearest,
  };
}

function besideLive({ beside }: LiveAnswer, answers: readonly Found[]): readonly Found[] {
  if (beside === 'none') return [];
  return (beside === 'any' ? answers : answers.filter(isBeside)).slice(0, 1);
}

/** What the lesson tells of its own runs may be false of this one. */
function isBeside({ entry, fit }: Found): boolean {
  return entry.kind !== 'lesson' && fit >= FITS_BESIDE;
}

/** `Unit 3`, `λ = 1`, `twice the sparsity`: then it is about the run, whatever other words it has. */
function namesPart(question: string, { config }: LabState): boolean {
  const { text, units, bits, setting } = readQuestion(question);
  const changed = setting ?? relativeSetting(text, config);
  return units.length > 0 || bits.length > 0 || changed?.key === 'sparsity';
}

/** Inputs and numbers are no words of the lesson: `101`, “river”. */
function withoutNames(question: string): string {
  return question.replace(/[“«"„][^”»"“]*[”»"“]/gu, ' ').replace(/(?<!\p{L})\d+(?:[.,]\d+)?(?!\p{L})/gu, ' ');
}

function isLive(state: LabState): state is LiveState {
  return state.shown !== null;
}

/** Questions that fit the run as it is. */
export function suggestionsFor(
  state: LabState,
): { id: SuggestionId; values: Record<string, string | number> }[] {
  const { shown, config, look } = state;
  if (!shown) return [];
  const { main } = shown;
  const facts = factsOf(main, state);
  const dark = facts.dark.indexOf(true);
  const input = nameInQuestion(look.kind, main.rowNames[0]);
  const unit = Math.max(0, facts.dark.indexOf(false));
  return [
    { id: 'ask.suggestUnit', values: { unit: unit + 1 } },
    ...(dark >= 0 ? [{ id: 'ask.suggestDark' as const, values: { unit: dark + 1 } }] : []),
    ...(input === null ? [] : [{ id: 'ask.suggestInput' as const, values: { input } }]),
    ...(config.sparsity > 0 ? [{ id: 'ask.suggestZero' as const, values: {} }] : []),
    { id: 'ask.suggestWhy', values: {} },
    { id: 'ask.suggestDisentangled', values: {} },
  ];
}

/** An input as a question names it: bits, or a word in quotes; the number of a picture says nothing. */
function nameInQuestion(look: LabState['look']['kind'], name: string): string | null {
  if (look === 'bits') return name;
  return look === 'word' ? `“${name}”` : null;
}

type SuggestionId =
  | 'ask.suggestUnit'
  | 'ask.suggestDark'
  | 'ask.suggestInput'
  | 'ask.suggestZero'
  | 'ask.suggestWhy'
  | 'ask.suggestDisentangled';
