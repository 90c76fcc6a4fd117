/** A passage that can answer a question: a term of the glossary, a question that people ask, or a part of the lesson. */
export interface Entry {
  id: string;
  kind: 'term' | 'question' | 'lesson';
  /** The term, the question, or the heading of the part of the lesson. */
  title: string;
  /** Other words that people use for it; searched, not shown. */
  also: readonly string[];
  text: string;
  /** Where it stands: a step of the lesson, `#/lesson/sparse/table`, or a place in the glossary, `#/glossary/term/bias`. */
  href: string;
}

/** What the catalogs of texts hold for each entry of their own. */
export type EntryText = Pick<Entry, 'title' | 'text'> & { also?: readonly string[] };
