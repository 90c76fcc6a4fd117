import type { Pattern } from '../../../data/patterns';

/**
 * The place of a pattern that was taken out. It stays open while the learner is there, so that a second click does not
 * hit the pattern that would move up.
 */
export interface Gap {
  pattern: Pattern;
  /** How many patterns stand above it. */
  after: number;
}

/** A row of the list: a pattern by its number, or the gap of that number. */
export type Line = { row: number } | { gap: number };

/** What stands in the list, from above. */
export function linesOf(count: number, gaps: readonly Gap[]): Line[] {
  const lines: Line[] = [];
  for (let row = 0; row <= count; row++) {
    for (const [gap, { after }] of gaps.entries()) if (after === row) lines.push({ gap });
    if (row < count) lines.push({ row });
  }
  return lines;
}

/** The pattern of this row is taken out: its place stays open. */
export function withGap(gaps: readonly Gap[], row: number, pattern: Pattern): Gap[] {
  const above = gaps.filter(({ after }) => after <= row);
  const below = gaps.filter(({ after }) => after > row);
  return [...above, { pattern, after: row }, ...below.map((gap) => ({ ...gap, after: gap.after - 1 }))];
}

/** The pattern of this gap is put back in its place. */
export function withoutGap(gaps: readonly Gap[], filled: number): Gap[] {
  return gaps.flatMap((gap, k) => {
    if (k === filled) return [];
    return k < filled ? gap : { ...gap, after: gap.after + 1 };
  });
}

/** What became of the list: nothing, one pattern was edited (the gaps stay where they are), or it is another list. */
export function changeFrom(
  before: readonly Pattern[],
  after: readonly Pattern[],
): 'none' | 'edited' | 'other' {
  const isOther = before.length !== after.length || before[0]?.length !== after[0]?.length;
  const changed = after.filter((pattern, row) => pattern !== before[row]).length;
  if (isOther || changed > 1) return 'other';
  return changed === 0 ? 'none' : 'edited';
}
