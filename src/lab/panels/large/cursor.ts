/** Places row by row, as many in a row as there are columns; the last row may be shorter. */
export interface Places {
  count: number;
  columns: number;
  /** Rows in sight at a time. */
  pageRows: number;
}

/** Where a key takes a cursor that is at a place; null for a key that does not move it. */
export function movedBy(key: string, at: number, { count, columns, pageRows }: Places): number | null {
  const by = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -columns * pageRows,
    PageDown: columns * pageRows,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  }[key];
  if (by === undefined) return null;
  const next = at + by;
  // Up from the first row and down from the last lead nowhere; pages and ends stop at what there is.
  if (key.startsWith('Arrow')) return next >= 0 && next < count ? next : at;
  return Math.max(0, Math.min(count - 1, next));
}
