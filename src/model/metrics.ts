import type { Meetings } from './selectivity';

/** What is measured on the inputs of a frame. */
export interface Metrics {
  /** 1 − Σ‖x − x̂‖² / Σ‖x − mean(x)‖²; null when all inputs are the same. */
  explainedVariance: number | null;
  /** Mean number of active units per input. */
  activeUnits: number;
  /** Per unit: active on none of these inputs. It is dead only if they are all of the set. */
  dark: boolean[];
  /**
   * Per unit, 0 … 1: where causes are known its selectivity (of labels, what is left above chance), else its lifetime
   * sparsity. Null for a dark unit, or where no factor varies.
   */
  selectivity: (number | null)[];
  /** Per unit: the most that selectivity is with the labels shuffled; null where factors are no labels. */
  chance: number[] | null;
  /** Mean of `selectivity` over units that are not dark; null if there is none. */
  meanSelectivity: number | null;
  /**
   * Per factor the unit that has found it, −1 if none has: where the true directions are known the unit that points along
   * it and lights for it, else one that is active exactly where the factor is on. Null for a factor that never changes and
   * whose direction is not known. Empty if no factors are known.
   */
  recoveredBy: (number | null)[];
  /** Mean over the true directions of the largest cosine with a unit that is not dark (MMCS); null where they are not known. */
  meanMatch: number | null;
}

/** A unit counts as active above this share of the largest activation. */
export const ACTIVE_SHARE = 0.05;

/** rows × units, 1 where a unit is active: z > 5 % of the largest activation among all codes. */
export function supportOf(codes: Float32Array): Uint8Array {
  const threshold = ACTIVE_SHARE * largestActivation(codes);
  const support = new Uint8Array(codes.length);
  for (let place = 0; place < codes.length; place++) if (codes[place] > threshold) support[place] = 1;
  return support;
}

/** 0 where no unit is above 0. */
export function largestActivation(codes: Float32Array): number {
  let largest = 0;
  for (let place = 0; place < codes.length; place++) if (codes[place] > largest) largest = codes[place];
  return largest;
}

/**
 * Explained variance: 1 − Σ‖x − x̂‖² / Σ‖x − mean(x)‖². Predicting the mean scores 0; worse than that is negative.
 * Null when the inputs do not vary.
 */
export function explainedVariance(
  x: Float32Array,
  reconstructions: Float32Array,
  inputs: number,
): number | null {
  const rows = x.length / inputs;
  // Sum first: float32 numbers that are all alike add up exactly in doubles, so their mean is exact as well, and
  // inputs that do not vary are seen to be so.
  const means = columnSums(x, inputs);
  for (let i = 0; i < inputs; i++) means[i] /= rows;
  let missed = 0;
  let total = 0;
  for (let first = 0; first < x.length; first += inputs) {
    for (let i = 0; i < inputs; i++) {
      missed += (x[first + i] - reconstructions[first + i]) ** 2;
      total += (x[first + i] - means[i]) ** 2;
    }
  }
  return total > 0 ? 1 - missed / total : null;
}

/**
 * Lifetime sparsity of every unit: see `lifetimeSparsityOf`.
 * @param codes rows × units
 */
export function lifetimeSparsitiesOf(codes: Float32Array, units: number): (number | null)[] {
  const n = codes.length / units;
  const totals = columnSums(codes, units);
  const squares = new Float64Array(units);
  for (let place = 0; place < codes.length; ) {
    for (let j = 0; j < units; j++, place++) squares[j] += codes[place] * codes[place];
  }
  return Array.from(totals, (total, j) => lifetimeSparsityOf(total / n, squares[j] / n, n));
}

/**
 * Lifetime sparsity, (1 − ⟨z⟩²/⟨z²⟩) / (1 − 1/n) over n inputs (Treves and Rolls 1991 as normalised by Vinje and Gallant
 * 2000): 0 for a unit that answers all inputs alike, 1 for one that answers a single one. Null for fewer than two inputs,
 * and for a unit that is never above 0.
 */
export function lifetimeSparsityOf(mean: number, meanSquare: number, inputs: number): number | null {
  return inputs < 2 || meanSquare === 0 ? null : (1 - mean ** 2 / meanSquare) / (1 - 1 / inputs);
}

/** Of labels, so many matches by chance may be expected at most before none is believed. */
const MOST_BY_CHANCE = 0.05;

/**
 * Per factor, a unit whose active inputs are exactly those with the factor on (−1: none; null: the factor never
 * changes, so nothing can show it); a unit recovers one factor at most. On the lesson’s four patterns all three are found
 * exactly when the support of the codes equals the lesson’s table.
 *
 * Of n inputs lit at random, as many as have the label, one choice in n over that many is right: where units × labels such
 * choices can be expected to hit, a match says nothing.
 * @param areLabels the factors are labels of a file, which may be few, rare or random
 */
export function exactUnits(
  { rows, units, factors, hits, factorOn, unitOn }: Meetings,
  areLabels: boolean,
): (number | null)[] {
  const taken = new Uint8Array(units);
  return Array.from(factorOn, (on, factor) => {
    if (on === 0 || on === rows) return null;
    if (areLabels && units * factors > MOST_BY_CHANCE * choices(rows, on)) return -1;
    for (let unit = 0; unit < units; unit++) {
      if (taken[unit] || unitOn[unit] !== on || hits[factor * units + unit] !== on) continue;
      taken[unit] = 1;
      return unit;
    }
    return -1;
  });
}

/** In how many ways `on` of `rows` inputs can be chosen. */
function choices(rows: number, on: number): number {
  let ways = 1;
  for (let k = 0; k < Math.min(on, rows - on); k++) ways *= (rows - k) / (k + 1);
  return ways;
}

/** Column of a matrix with `columns` columns. */
export function columnOf(matrix: ArrayLike<number>, column: number, columns: number): number[] {
  return Array.from({ length: matrix.length / columns }, (_, row) => matrix[row * columns + column]);
}

export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? sum(values) / values.length : null;
}

/** Sum of each column of a matrix with `columns` columns. */
export function columnSums(matrix: Float32Array | Uint8Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let place = 0; place < matrix.length; ) {
    for (let column = 0; column < columns; column++, place++) sums[column] += matrix[place];
  }
  return sums;
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k];
  return total;
}
