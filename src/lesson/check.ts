import type { BlankQuestion, ChoiceQuestion, Moment, Question } from './chapter';
import type { Values } from './texts';

/** Whether an answer is right, and what the live run has to say about it. */
export interface Verdict {
  isRight: boolean;
  values: Values;
}

/** An answer with what was said of it. */
export interface Answered extends Verdict {
  given: readonly string[];
}

/**
 * Checks an answer: ids of the options chosen, the items in the learner's order, the words written into the gap, or the
 * index of the unit pointed at. Without a run only questions that need none can be answered rightly.
 */
export function check(question: Question, given: readonly string[], now: Moment | null): Verdict {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = rightOptions(question, now);
      const isRight = right.length === given.length && right.every((id) => given.includes(id));
      return { isRight, values: (now && question.values?.(now)) ?? {} };
    }
    case 'blank':
      return { isRight: accepts(given[0] ?? '', question.accept), values: { given: given[0] ?? '' } };
    case 'order':
      return { isRight: question.items.every((id, place) => given[place] === id), values: {} };
    case 'point': {
      const unit = Number(given[0]);
      if (!now) return { isRight: false, values: {} };
      return { isRight: question.isRight(unit, now), values: question.values(unit, now) };
    }
  }
}

/** Ids of the right options, on the live run where they depend on it; none while there is no run. */
export function rightOptions({ right }: ChoiceQuestion, now: Moment | null): readonly string[] {
  if (typeof right !== 'function') return right;
  return now ? right(now) : [];
}

/** Whether a question can only be asked of the run of its step. */
export function needsRun(question: Question): boolean {
  if (question.kind === 'point') return true;
  return (question.kind === 'single' || question.kind === 'multiple') && typeof question.right === 'function';
}

/** Whether a question speaks of the run of its step: its answer follows from it, or its text holds figures of it. */
export function isOfRun(question: Question): boolean {
  return needsRun(question) || 'values' in question;
}

/** The known wrong answer that was written, if it is one. */
export function trapOf({ traps }: BlankQuestion, given: string): string | undefined {
  return traps.find(({ accept }) => accepts(given, accept))?.id;
}

/** So many letters may follow a stem: the endings of Ukrainian adjectives and nouns. */
const LONGEST_ENDING = 5;
/** Words of this length may hold one slip of the finger. */
const FORGIVEN_LENGTH = 6;

/**
 * Whether a written word is one of the spellings. Case, blanks around, punctuation and the kind of apostrophe do not
 * matter. A spelling that ends in `*` is a stem, with any ending; a long one may have one letter wrong, missing or too
 * many. `0,7` and `.7` are 0.7.
 */
export function accepts(given: string, spellings: readonly string[]): boolean {
  const word = plain(given);
  if (word === '') return false;
  return spellings.some((spelling) => {
    const stem = plain(spelling.replace(/\*$/, ''));
    if (word === stem || (isNumber(stem) && isNumber(word) && Number(word) === Number(stem))) return true;
    const isStem = spelling.endsWith('*');
    if (isStem && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING) return true;
    if (stem.length < FORGIVEN_LENGTH) return false;
    const lengths = isStem ? [stem.length - 1, stem.length, stem.length + 1] : [word.length];
    return lengths.some(
      (length) =>
        word.length <= length + (isStem ? LONGEST_ENDING : 0) && distance(word.slice(0, length), stem) <= 1,
    );
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`"“”«»()!?;:…]/g, '')
    .replace(/[-–—\s]+/g, ' ')
    .replace(/,/g, '.')
    .trim()
    .replace(/\.$/, '');
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

/** Edit distance of two short words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j] + (a[i] === b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1));
    }
    row = next;
  }
  return row[b.length];
}
