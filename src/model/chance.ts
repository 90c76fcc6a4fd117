import { permutation, stream } from './random';
import { type Factors, meetingsOf, selectivitiesOf } from './selectivity';

/** Inputs are shuffled so often to see what chance gives; fewer times where that would take long. */
const SHUFFLES = 50;
const FEWEST_SHUFFLES = 5;
/** Numbers looked at in all shuffles together. */
const MOST_COUNTED = 2_000_000;

/**
 * Which row's labels each input gets, in each of several shuffles; always the same ones.
 * @param rows per input its row of the labels; null: the same
 * @param cost how many numbers are looked at per shuffle
 */
export function shufflesOf(inputs: number, rows: Int32Array | null, cost: number): Int32Array[] {
  const times = Math.max(FEWEST_SHUFFLES, Math.min(SHUFFLES, Math.floor(MOST_COUNTED / cost)));
  return Array.from({ length: times }, (_, k) => {
    const order = permutation(inputs, stream(1, `labels/${k}`));
    return rows ? order.map((row) => rows[row]) : order;
  });
}

/**
 * What `selectivitiesOf` gives by chance: per unit the most over labels that have been shuffled among the inputs, always
 * in the same ways. With few inputs, or nearly as many labels, that is a lot. (The mean would leave noise what it has
 * above its own mean: up to .16 for four units on 64 inputs.)
 * @param rows as for `meetingsOf`
 */
export function selectivitiesByChance(
  support: Uint8Array,
  units: number,
  factors: Factors,
  rows: Int32Array | null,
): number[] {
  const n = support.length / units;
  const shuffles = shufflesOf(n, rows, n * units + factors.count * (n + units));
  const most = new Array<number>(units).fill(0);
  for (const shuffled of shuffles) {
    const values = selectivitiesOf(meetingsOf(support, units, factors, shuffled));
    for (const [unit, value] of values.entries()) most[unit] = Math.max(most[unit], value ?? 0);
  }
  return most;
}
