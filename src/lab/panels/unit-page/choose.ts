import type { Frame } from '../../../engine/engine';
import { cosineOf } from '../../units';

/** By how much another unit has to be more selective to take the page over: while it trains, the best one changes often. */
const LEAD = 0.05;
/** A unit that fewer inputs light is not the first to look at. */
const RARE = 0.02;

/**
 * The unit to show when none is selected: one of the most selective live ones; null if all are dead.
 * @param before the one shown so far, which stays while it is nearly the best
 * @param frequency per unit, share of the inputs that light it, if that is known: a unit that hardly ever lights is
 * easily selective, and shows little
 */
export function chooseUnit(
  { metrics }: Frame,
  before: number | null,
  frequency: Float32Array | null = null,
): number | null {
  const isRare = (unit: number) => frequency !== null && frequency[unit] < RARE;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [unit, isDead] of metrics.dead.entries()) {
    const value = metrics.selectivity[unit] ?? 0;
    if (isDead || value <= most || isRare(unit)) continue;
    most = value;
    best = unit;
  }
  if (best === null) return metrics.dead.includes(false) ? metrics.dead.indexOf(false) : null;
  if (before === null || metrics.dead[before] !== false || isRare(before)) return best;
  return (metrics.selectivity[before] ?? 0) >= most - LEAD ? before : best;
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
