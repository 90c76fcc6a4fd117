/** Words more than so many slips away are not alike. */
const MOST_SLIPS = 3;

/** Rows of the words that are spelled most like `typed`, likest first; among equals, those that come first in the list. */
export function spelledAlike(words: readonly string[], typed: string, count: number): number[] {
  const found: { row: number; slips: number }[] = [];
  for (const [row, word] of words.entries()) {
    if (Math.abs(word.length - typed.length) > MOST_SLIPS) continue;
    const slips = slipsBetween(word, typed);
    // Of a short word nothing would be left.
    if (slips <= MOST_SLIPS && slips < typed.length) found.push({ row, slips });
  }
  return found
    .sort((a, b) => a.slips - b.slips || a.row - b.row)
    .slice(0, count)
    .map(({ row }) => row);
}

/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbour to turn one word into the
 * other (optimal string alignment; Damerau 1964).
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(above[j] + 1, current[j - 1] + 1, above[j - 1] + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, before[j - 2] + 1);
      }
      current.push(slips);
    }
    before = above;
    above = current;
  }
  return above[b.length];
}
