import type { Facts } from '../../facts';

/** What the units of a gallery are sorted by. */
export const SORTS = ['number', 'light', 'selectivity', 'strength', 'frequency'] as const;
export type Sort = (typeof SORTS)[number];

/** What units are sorted by. */
type Sortable = Pick<Facts, 'selectivity' | 'strength' | 'frequency' | 'dark'>;

/**
 * Units in the order of the gallery: largest first, dark ones last, by number where all else is alike.
 * @param code activations on the selected input, a number per unit; null: none is selected
 */
export function sortUnits(
  { selectivity, strength, frequency, dark }: Sortable,
  sort: Sort,
  code: ArrayLike<number> | null,
): number[] {
  const units = dark.map((_, unit) => unit);
  if (sort === 'number') return units;
  const key = (unit: number) => {
    if (dark[unit]) return Number.NEGATIVE_INFINITY;
    if (sort === 'light') return code?.[unit] ?? 0;
    if (sort === 'selectivity') return selectivity[unit] ?? -1;
    return sort === 'strength' ? strength[unit] : frequency[unit];
  };
  const keys = units.map(key);
  return units.sort((a, b) => (keys[a] === keys[b] ? a - b : keys[b] - keys[a]));
}
