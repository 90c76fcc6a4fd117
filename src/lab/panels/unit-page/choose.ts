import type { Frame } from '../../../engine/engine';
import type { Facts } from '../../facts';
import { cosineOf } from '../../units';

/** By how much another unit has to be more selective to take the page over: while it trains, the best one changes often. */
const LEAD = 0.05;
/** A unit that fewer inputs light is not the first to look at. */
const RARE = 0.02;

/**
 * The unit to show when none is selected: one of the most selective live ones; null if all are dark.
 * @param before the one shown so far, which stays while it is nearly the best
 * A unit that hardly ever lights is easily selective, and shows little.
 */
export function chooseUnit(
  { dark, selectivity, frequency }: Pick<Facts, 'dark' | 'selectivity' | 'frequency'>,
  before: number | null,
): number | null {
  const isRare = (unit: number) => frequency[unit] < RARE;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [unit, isDark] of dark.entries()) {
    const value = selectivity[unit] ?? 0;
    if (isDark || value <= most || isRare(unit)) continue;
    most = value;
    best = unit;
  }
  if (best === null) return dark.includes(false) ? dark.indexOf(false) : null;
  if (before === null || dark[before] !== false || isRare(before)) return best;
  return (selectivity[before] ?? 0) >= most - LEAD ? before : best;
}

export interface Neighbour {
  unit: number;
  cosine: number;
}

/** The units whose directions are nearest to that of `unit`, nearest first. */
export function neighboursOf(frame: Frame, unit: number, count: number): Neighbour[] {
  const found: Neighbour[] = [];
  for (let j = 0; j < frame.units; j++) {
    if (j === unit) continue;
    const cosine = cosineOf(frame, unit, j);
    if (found.length === count && cosine <= found[count - 1].cosine) continue;
    const place = found.findIndex((other) => other.cosine < cosine);
    found.splice(place < 0 ? found.length : place, 0, { unit: j, cosine });
    found.length = Math.min(found.length, count);
  }
  return found;
}
