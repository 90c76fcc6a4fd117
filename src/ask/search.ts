import MiniSearch from 'minisearch';
import type { Entry } from './entry';
import { stemOf, stemsOf, wordsOf } from './words';

/** An entry that answers a question, and how sure that is. */
export interface Found {
  entry: Entry;
  score: number;
  /** How much of its title, or another name of it, the question has, and the other way round: 0 … 1. */
  fit: number;
}

export interface Searched {
  /** Best first; empty: this lesson does not say. */
  answers: Found[];
  /** What comes nearest where there is no answer. */
  nearest: Entry[];
}

/** Of the words that carry the question, so many must be known here: a question about the weather is not answered. */
const KNOWN_SHARE = 0.6;
/** Share of the words that carry the question that the best passage itself must hold. */
const HELD_SHARE = 0.5;
/** Of the words that carry the question, so many must be known for anything here to be near it at all. */
const LEAST_NEAR = 0.5;
const MOST_ANSWERS = 2;
/** A second passage is only worth reading if it fits nearly as well. */
const NEARLY = 0.7;

/** A search of this lesson's passages; nothing else is known to it. */
export class LessonSearch {
  private readonly index: MiniSearch<Entry>;
  private readonly entries: Map<string, Entry>;
  private readonly vocabulary = new Set<string>();
  private readonly stems = new Map<string, Set<string>>();

  constructor(entries: readonly Entry[]) {
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.index = new MiniSearch<Entry>({
      idField: 'id',
      fields: ['title', 'also', 'text'],
      extractField: (entry, field) =>
        field === 'also' ? entry.also.join(' ') : (entry as unknown as Record<string, string>)[field],
      tokenize: wordsOf,
      processTerm: (word) => stemOf(word),
    });
    this.index.addAll(entries);
    for (const { id, title, also, text } of entries) {
      const stems = new Set(stemsOf(`${title} ${also.join(' ')} ${text}`));
      this.stems.set(id, stems);
      for (const stem of stems) this.vocabulary.add(stem);
    }
  }

  /** Passages that answer the question; none if it is about something else. */
  ask(question: string): Searched {
    const wanted = [...new Set(stemsOf(question))];
    if (wanted.length === 0) return { answers: [], nearest: [] };
    const results = this.index.search(wanted.join(' '), {
      tokenize: (stems) => stems.split(' '),
      // They are stems already.
      processTerm: (stem) => stem,
      boost: { title: 4, also: 4 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
    const found = results.flatMap(({ id, score }) => {
      const entry = this.entries.get(id);
      if (!entry) return [];
      const fit = this.titleShare(entry, wanted);
      return [{ entry, fit, score: score * (0.3 + fit ** 2 * 3) }];
    });
    found.sort((a, b) => b.score - a.score);
    const known = wanted.filter((stem) => this.isKnown(stem)).length / wanted.length;
    const best = found[0];
    if (!best || known < KNOWN_SHARE || best.fit === 0 || this.heldShare(best.entry, wanted) < HELD_SHARE) {
      return { answers: [], nearest: known >= LEAST_NEAR ? found.slice(0, 3).map(({ entry }) => entry) : [] };
    }
    const answers = found.filter(({ score }) => score >= NEARLY * best.score).slice(0, MOST_ANSWERS);
    return { answers, nearest: [] };
  }

  private isKnown(stem: string): boolean {
    return this.vocabulary.has(stem) || [...this.vocabulary].some((word) => areAlike(word, stem));
  }

  /** Share of the question's words that stand in the entry. */
  private heldShare({ id }: Entry, wanted: readonly string[]): number {
    const stems = [...(this.stems.get(id) ?? [])];
    return wanted.filter((stem) => stems.some((word) => areAlike(word, stem))).length / wanted.length;
  }

  /** Share of the words of the best fitting title or other name that the question has, and the other way round. */
  private titleShare({ title, also }: Entry, wanted: readonly string[]): number {
    const shares = [title, ...also].map((name) => {
      const stems = [...new Set(stemsOf(name))];
      if (stems.length === 0) return 0;
      const both = stems.filter((stem) => wanted.some((word) => areAlike(word, stem))).length;
      return (2 * both) / (stems.length + wanted.length);
    });
    return Math.max(...shares);
  }
}

/** The paragraph of a passage that holds most of the question's words; of short passages all. */
export function excerptOf({ text }: Entry, question: string): string {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length < 2) return text;
  const wanted = stemsOf(question);
  const held = paragraphs.map((paragraph) => {
    const stems = stemsOf(paragraph);
    return wanted.filter((stem) => stems.some((word) => areAlike(word, stem))).length;
  });
  return paragraphs[held.indexOf(Math.max(...held))];
}

/** The same stem up to a typing mistake: one letter in longer words, or one the beginning of the other. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3) return true;
  return short.length >= 5 && long.length - short.length <= 1 && differByOne(short, long);
}

/** One letter changed, left out or put in; `long` has at most one letter more. */
function differByOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const skip = long.length > short.length ? 0 : 1;
  return short.slice(at + skip) === long.slice(at + 1);
}
