import { permutation, stream } from './random';

/** Inputs are shuffled so often to see what chance gives; fewer times where that would take long. */
const SHUFFLES = 20;
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

/** What is left of a score of 0 … 1 above what chance gives; 0 where chance gives all. */
export function aboveChance(value: number, chance: number): number {
  return chance < 1 ? Math.max(0, (value - chance) / (1 - chance)) : 0;
}
