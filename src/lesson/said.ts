/** Fewer words and letters than these say nothing to somebody who was not there. */
const FEWEST = { words: 3, letters: 8 } as const;

/** Whether something is said in a text of one's own: a few different words, not the same letters over and over. */
export function saysSomething(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu) ?? [];
  const letters = new Set(words).size >= FEWEST.words ? words.join('').length : 0;
  return letters >= FEWEST.letters && words.some((word) => new Set(word).size > 1);
}
