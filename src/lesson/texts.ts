import type { Numbers } from '../ui/numbers';

/** Numbers and words of the live run, for the gaps of a text; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number | readonly number[]>>;

/** The words of a chapter in one language, apart from its prose. Keys are the ids of the chapter. */
export interface ChapterTexts {
  /** What a learner can do afterwards: for the teacher's page. */
  objectives: readonly string[];
  steps: Readonly<Record<string, StepTexts>>;
  /** More to read, at the chapter's end: what its statements rest on, and where they are disputed. */
  reading?: readonly Source[];
  /** For the teacher's page. */
  teaching?: Teaching;
}

/** Something to read, in the language in which it was written. */
export interface Source {
  /** Authors, year and title. */
  title: string;
  /** Where it stands, `https://…`; left out for a book. */
  href?: string;
  /** What there is to find, in a sentence. */
  note: string;
}

/** What a teacher needs besides the questions and their answers. */
export interface Teaching {
  /** To ask in class; there is no one right answer. */
  discuss: readonly string[];
  /** What learners believe, and what to say or show then. */
  misconceptions: readonly { belief: string; reply: string }[];
  /** Figures of the chapter's runs, as they come out. */
  expected: readonly string[];
}

export interface StepTexts {
  title: string;
  /** Shown by itself after a while without progress. */
  hint?: string;
  goals?: Readonly<Record<string, string>>;
  prediction?: PredictionTexts;
  question?: QuestionTexts;
  words?: OwnWordsTexts;
}

/** Something to write in words of one's own. */
export interface OwnWordsTexts {
  ask: string;
  /** Shown after writing, to compare with: what a good text says. */
  points: readonly string[];
}

export interface PredictionTexts {
  ask: string;
  options: Readonly<Record<string, string>>;
  /** What happened, by the option that it makes true. */
  outcomes: Readonly<Record<string, string>>;
}

export interface QuestionTexts {
  ask: string;
  /** Options, items to order, or wrong answers that have an explanation of their own; `{unit}` is a gap. */
  options?: Readonly<Record<string, { text: string; why: string }>>;
  /** Said of a right answer that is no option: a gap filled, an order, a unit pointed at. */
  right?: string;
  /** Said of a wrong one. */
  wrong?: string;
  /** Of an opening guess, which is answered at the chapter's end: what the chapter has found. */
  found?: string;
}

/** The text with its gaps filled. */
export function fill(text: string, values: Values, n: Numbers): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    if (typeof value === 'number') return n.short(value);
    return typeof value === 'string' ? value : n.list(value);
  });
}
