import MiniSearch from 'minisearch';
import type { Entry } from './entry';
import { isLight, stemOf, stemsOf, wordsOf } from './words';

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

/** Of what the question says, weighed by its words, so much must be known here: the weather is not. */
const KNOWN_SHARE = 0.58;
/** Share of what the question says that the best passage itself must hold … */
const HELD_SHARE = 0.55;
/** … unless one of its names fits the question so well. */
const FITS = 0.6;
/** A passage is near a question that it does not answer, if it holds so much of it. */
const NEAR_SHARE = 0.45;
/** … or this much, where the question plainly is about the lesson. */
const NEAR_SHARE_OURS = 0.3;
const NEAR_FIT = 0.3;
const MOST_ANSWERS = 2;
/** A second passage is only worth reading if it fits nearly as well. */
const NEARLY = 0.7;
/** What holds the question may be found less well than something that does not, but not by far. */
const NOT_FAR = 0.4;
/** What a word of talk weighs, beside the rarest word of the lesson. */
const LIGHT_WEIGHT = 0.05;
/** What a word weighs that no passage has: the most of all … */
const NEW_WORD = 1;
/** … unless the question plainly is about the lesson: people have many words. */
const UNKNOWN_WEIGHT = 0.5;
/** The commonest words of the lesson still say something. */
const LEAST_WEIGHT = 0.4;
/** A question of light words only is answered if it is one that somebody wrote down. */
const FITS_LIGHT = 0.9;
/** Below that hardly anything of the question is known, and what is near is near by accident. */
const NEAR_KNOWN = 0.5;
/** Asks for a reason or a purpose, which a question of the lesson explains rather than a term. */
const WHY =
  /(?<!\p{L})(?:where (?:do|can) (?:i|we)|how (?:do|can) (?:i|we)|can i|why|point|purpose|good for|чому|навіщо|нащо|нашо|для чого|сенс)(?!\p{L})/iu;
/** Asks what a word means, which a term explains. */
const WHAT =
  /what (?:is|are|it means)|\bmeans?\b|what do(?:es)? .* do\b|explain|define|значить|за що|що .*робить|що таке|шо таке|означає|поясн|це що/iu;
const KIND_FACTOR = 1.4;
/** The same words about other things altogether. */
const ELSEWHERE =
  /periodic table|chemical|insulin|meaning of life|next train|take .*\bjobs?\b|менделєєв|хімі[чїяю]|інсулін|сенс життя|забер\S* .*робот|speed of light|light years?|error code|\b404\b|швидк\S* світла|світлов\S* р[оі]к/iu;
/** Buying has no place here, whatever is bought. */
const BUYS = /\bbuy(?:ing)?\b|\bshops?\b|купити|купувати|придбати|магазин/iu;
/** What something costs to buy; only light, errors and the page itself have a price here. */
const PRICE = /how much .*\bcosts?\b|price of|скільки коштує|яка ціна/iu;
const PRICED =
  /light|lamp|unit|error|activation|spars|bit\b|pattern|page|free|(?:it|this) cost|світл|ламп(?!очк)|елемент|похибк|активац|розрідж|біт|візерун|сторінк|(?:це|воно) коштує|коштує (?:це|воно)/iu;

/** A search of this lesson's passages; nothing else is known to it. */
export class LessonSearch {
  private readonly index: MiniSearch<Entry>;
  private readonly entries: Map<string, Entry>;
  /** In how many passages each stem stands. */
  private readonly spread = new Map<string, number>();
  private readonly stems = new Map<string, Set<string>>();
  /** Stems of each entry's title and other names. */
  private readonly names = new Map<string, string[][]>();
  private readonly weights = new Map<string, number>();
  /** Words of the glossary’s terms: what the lesson is about. */
  private readonly subjects: Set<string>;

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
    const terms = entries.filter(({ kind }) => kind === 'term').map(({ title }) => title);
    this.subjects = new Set(stemsOf(terms.join(' ')).filter((stem) => !isLight(stem)));
    for (const { id, title, also, text } of entries) {
      const stems = new Set(stemsOf(`${title} ${also.join(' ')} ${text}`));
      this.stems.set(id, stems);
      this.names.set(
        id,
        [title, ...also].map((name) => [...new Set(stemsOf(name))]),
      );
      for (const stem of stems) this.spread.set(stem, (this.spread.get(stem) ?? 0) + 1);
    }
  }

  /** Passages that answer the question; none if it is about something else. */
  ask(question: string): Searched {
    const wanted = [...new Set(stemsOf(question))];
    if (wanted.length === 0 || isElsewhere(question)) return { answers: [], nearest: [] };
    const unknown = this.unknownWeight(question, wanted);
    const preferred = WHY.test(question) ? 'question' : WHAT.test(question) ? 'term' : null;
    const results = this.index.search(wanted.join(' '), {
      tokenize: (stems) => stems.split(' '),
      // They are stems already.
      processTerm: (stem) => stem,
      boost: { title: 4, also: 4 },
      boostTerm: (term) => this.weightOf(term),
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
    const found = results.flatMap(({ id, score }) => {
      const entry = this.entries.get(id);
      if (!entry) return [];
      const fit = this.titleShare(entry, wanted, unknown);
      const factor = entry.kind === preferred ? KIND_FACTOR : entry.kind === 'lesson' ? 0.8 : 1;
      return [{ entry, fit, score: factor * score * (0.3 + fit ** 3 * 4) }];
    });
    // A question that somebody wrote down has its answer, whatever else shares its words.
    const written = new Set(found.filter(({ entry }) => this.isWritten(entry, wanted)));
    found.sort((a, b) => Number(written.has(b)) - Number(written.has(a)) || b.score - a.score);
    const best = found[0];
    const nearShare = unknown === NEW_WORD ? NEAR_SHARE : NEAR_SHARE_OURS;
    const near = found
      .filter(({ entry, fit }) => fit >= NEAR_FIT && this.heldShare(entry, wanted, unknown) >= nearShare)
      .slice(0, 3);
    const known = this.knownShare(question);
    const nearest = known < NEAR_KNOWN ? [] : near.map(({ entry }) => entry);
    if (!best || best.fit === 0 || known < KNOWN_SHARE) return { answers: [], nearest };
    const holds = found.find(
      ({ entry, fit }) => fit >= FITS || this.heldShare(entry, wanted, unknown) >= HELD_SHARE,
    );
    if (!holds || holds.score < NOT_FAR * best.score || holds.fit === 0) return { answers: [], nearest };
    if (wanted.every(isLight) && holds.fit < FITS_LIGHT) return { answers: [], nearest: [] };
    const answers = found
      .slice(found.indexOf(holds))
      .filter((other) => written.has(other) || other.score >= NEARLY * holds.score);
    return { answers: answers.slice(0, MOST_ANSWERS), nearest: [] };
  }

  /** How much of what the question says is spoken of in the lesson at all, 0 … 1; rare words count for more. */
  knownShare(question: string): number {
    if (isElsewhere(question)) return 0;
    const wanted = [...new Set(stemsOf(question))];
    return this.shareOf(wanted, this.unknownWeight(question, wanted), (stem) => this.spreadOf(stem) > 0);
  }

  /**
   * A question for a meaning must be of words that are known, all of them: a `variational autoencoder` is not ours. Any other
   * that speaks of the subject may do so in words of its own.
   */
  private unknownWeight(question: string, wanted: readonly string[]): number {
    const isOurs = wanted.some((stem) => this.subjects.has(stem));
    return isOurs && !WHAT.test(question) ? UNKNOWN_WEIGHT : NEW_WORD;
  }

  /** Share of the question's words that stand in the entry. */
  private heldShare({ id }: Entry, wanted: readonly string[], unknown: number): number {
    const stems = [...(this.stems.get(id) ?? [])];
    return this.shareOf(wanted, unknown, (stem) => stems.some((word) => areAlike(word, stem)));
  }

  /** Whether the question is one of the entry's names: the same words, in whatever order and form. */
  private isWritten({ id }: Entry, wanted: readonly string[]): boolean {
    const names = this.names.get(id) ?? [];
    return names.some(
      (stems) => stems.length === wanted.length && stems.every((stem) => wanted.includes(stem)),
    );
  }

  /** Share of the words of the best fitting title or other name that the question has, and the other way round. */
  private titleShare({ id }: Entry, wanted: readonly string[], unknown: number): number {
    const shares = (this.names.get(id) ?? []).map((stems) => {
      // A word of talk is only itself: mistaken for a rare word it would weigh as that.
      const both = stems.filter((stem) =>
        wanted.some((word) => (isLight(word) ? word === stem : areAlike(word, stem))),
      );
      return both.length === 0
        ? 0
        : (2 * this.weigh(both, unknown)) / (this.weigh(stems, unknown) + this.weigh(wanted, unknown));
    });
    return Math.max(...shares);
  }

  private shareOf(stems: readonly string[], unknown: number, has: (stem: string) => boolean): number {
    return stems.length === 0 ? 0 : this.weigh(stems.filter(has), unknown) / this.weigh(stems, unknown);
  }

  private weigh(stems: readonly string[], unknown: number): number {
    return stems.reduce((sum, stem) => {
      const weight = this.weightOf(stem);
      return sum + (weight === NEW_WORD ? unknown : weight);
    }, 0);
  }

  /** How much a word says: the fewer passages have it, the more; most if none has, next to nothing for words of talk. */
  private weightOf(stem: string): number {
    const known = this.weights.get(stem);
    if (known !== undefined) return known;
    const rarity = Math.log(1 + this.entries.size / Math.max(0.5, this.spreadOf(stem)));
    const most = Math.log(1 + this.entries.size / 0.5);
    const weight = isLight(stem) ? LIGHT_WEIGHT : Math.max(LEAST_WEIGHT, rarity / most);
    this.weights.set(stem, weight);
    return weight;
  }

  /** In how many passages a word stands, typing mistakes forgiven. */
  private spreadOf(stem: string): number {
    const exact = this.spread.get(stem);
    if (exact !== undefined) return exact;
    return Math.max(0, ...[...this.spread].map(([word, count]) => (areAlike(word, stem) ? count : 0)));
  }
}

function isElsewhere(question: string): boolean {
  return ELSEWHERE.test(question) || BUYS.test(question) || (PRICE.test(question) && !PRICED.test(question));
}

/** An excerpt grows to about so many characters. */
const EXCERPT = 560;

/**
 * The part of a passage that answers best: the paragraph that holds most of the question's words, with those around it
 * as far as there is room, what follows first. A paragraph that asks is no answer.
 */
export function excerptOf({ text }: Entry, question: string): string {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  const wanted = stemsOf(question);
  const held = paragraphs.map((paragraph) => {
    const stems = stemsOf(paragraph);
    const count = wanted.filter((stem) => stems.some((word) => areAlike(word, stem))).length;
    return /\?\s*$/.test(paragraph) ? count / 2 : count;
  });
  let first = held.indexOf(Math.max(...held));
  let end = first + 1;
  const lengthOf = (from: number, to: number) => paragraphs.slice(from, to).join('\n').length;
  while (end < paragraphs.length && lengthOf(first, end + 1) <= EXCERPT) end += 1;
  while (first > 0 && lengthOf(first - 1, end) <= EXCERPT) first -= 1;
  return paragraphs.slice(first, end).join('\n');
}

/** The same stem up to typing mistakes: one letter in longer words, two in long ones, or one the beginning of the other. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = short.length >= 5 ? 3 : 1;
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= more) return true;
  const most = short.length >= 9 ? 2 : short.length >= 6 ? 1 : 0;
  // Hardly anybody mistypes the first letter, and words that differ there are often others.
  return long.length - short.length <= most && a[0] === b[0] && mistakesIn(a, b) <= most;
}

/** Letters changed, left out, put in, or two neighbours swapped, on the way from one word to the other. */
function mistakesIn(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, row[j] + 1, next[j - 1] + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}
