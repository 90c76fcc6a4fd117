/** Items with their places, for lists whose items are told apart by place alone: bits of a pattern, patterns of a set. */
export function numbered<T>(items: readonly T[]): { index: number; item: T }[] {
  return items.map((item, index) => ({ index, item }));
}
