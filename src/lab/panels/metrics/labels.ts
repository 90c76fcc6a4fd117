/** Where texts of the chart stand, so that none lies over another. In CSS pixels. */

/**
 * As near as can be to where they belong, in the same order and at least `gap` apart, between `top` and `bottom`. Where
 * there is no room for all, they come closer together.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const pitch = Math.min(gap, (bottom - top) / Math.max(1, wanted.length - 1));
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b]);
  const placed: number[] = [];
  let least = top;
  for (const k of order) {
    placed[k] = Math.max(least, wanted[k]);
    least = placed[k] + pitch;
  }
  let most = bottom;
  for (const k of order.toReversed()) {
    placed[k] = Math.min(most, placed[k]);
    most = placed[k] - pitch;
  }
  return placed;
}

export interface MarkText {
  /** Where its middle line is. */
  x: number;
  width: number;
}

/**
 * Left ends of the texts of marks: each beside its line, on the right if there is room, else on the left; null where both
 * are taken. The latest mark chooses first.
 * @param line width that a mark's line takes with the space beside it
 */
export function placeMarks(
  marks: readonly MarkText[],
  left: number,
  right: number,
  line = 4,
): (number | null)[] {
  const taken: { from: number; to: number }[] = [];
  const isFree = (from: number, to: number) =>
    from >= left && to <= right && taken.every((other) => to + line <= other.from || from >= other.to + line);
  const starts: (number | null)[] = [];
  for (let k = marks.length - 1; k >= 0; k--) {
    const { x, width } = marks[k];
    const start = [x + line, x - line - width].find((from) => isFree(from, from + width)) ?? null;
    if (start !== null) taken.push({ from: start, to: start + width });
    starts[k] = start;
  }
  return starts;
}
