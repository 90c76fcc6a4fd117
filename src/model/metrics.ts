import type { Shape } from './parameters';

/** What is measured on the probe inputs of a frame. */
export interface Metrics {
  /** 1 − Σ‖x − x̂‖² / Σ‖x − mean(x)‖²; null when all inputs are the same. */
  explainedVariance: number | null;
  /** Mean number of active units per input. */
  activeUnits: number;
  /** Per unit: active on no probe input. */
  dead: boolean[];
  /** Per unit, 0 … 1; null for a dead unit, or where no factor varies. */
  selectivity: (number | null)[];
  /** Mean of `selectivity` over live units; null if there is none. */
  meanSelectivity: number | null;
  /**
   * Per factor: the unit that is active exactly where the factor is on, −1 if there is none, null for a factor that
   * never changes. Empty if no factors are known.
   */
  recoveredBy: (number | null)[];
}

/** Known causes of the inputs: rows × count, 1 where the factor is on. */
export interface Factors {
  count: number;
  on: Uint8Array;
}

/** A unit counts as active above this share of the largest activation. */
const ACTIVE_SHARE = 0.05;

/**
 * rows × units, 1 where a unit is active: z > 5 % of the largest activation among all codes.
 */
export function supportOf(codes: Float32Array): Uint8Array {
  let largest = 0;
  for (const z of codes) if (z > largest) largest = z;
  return Uint8Array.from(codes, (z) => (z > ACTIVE_SHARE * largest ? 1 : 0));
}

/**
 * All metrics of one set of codes.
 * @param x inputs, rows × inputs  @param codes rows × units  @param reconstructions rows × inputs
 */
export function metricsOf(
  x: Float32Array,
  codes: Float32Array,
  reconstructions: Float32Array,
  shape: Shape,
  factors: Factors | null,
): Metrics {
  const { units } = shape;
  const support = supportOf(codes);
  const dead = Array.from(
    { length: units },
    (_, unit) => !columnOf(support, unit, units).some((on) => on === 1),
  );
  const selectivity = dead.map((isDead, unit) => {
    if (isDead) return null;
    const activations = columnOf(codes, unit, units);
    return factors ? selectivityOf(activations, factors) : lifetimeSparsity(activations);
  });
  return {
    explainedVariance: explainedVariance(x, reconstructions, shape.inputs),
    activeUnits: sum(support) / (codes.length / units),
    dead,
    selectivity,
    meanSelectivity: mean(selectivity.filter((value) => value !== null)),
    recoveredBy: factors ? recoveredBy(support, units, factors) : [],
  };
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
  const means = new Float64Array(inputs);
  // Sum first: float32 numbers that are all alike add up exactly in doubles, so their mean is exact as well, and
  // inputs that do not vary are seen to be so.
  for (let k = 0; k < x.length; k++) means[k % inputs] += x[k];
  for (let i = 0; i < inputs; i++) means[i] /= rows;
  let missed = 0;
  let total = 0;
  for (let k = 0; k < x.length; k++) {
    missed += (x[k] - reconstructions[k]) ** 2;
    total += (x[k] - means[k % inputs]) ** 2;
  }
  return total > 0 ? 1 - missed / total : null;
}

/**
 * Selectivity of one unit for known factors. R_i = max(0, E[z | factor i on] − E[z | factor i off]) is how much more
 * the unit lights with factor i than without; S = (largest R − mean of the other R) / (largest R + mean of the other R).
 * 1: it answers to one factor alone; 0: to all alike. Factors that never change are left out; null if all are.
 */
export function selectivityOf(activations: ArrayLike<number>, factors: Factors): number | null {
  const responses: number[] = [];
  for (let factor = 0; factor < factors.count; factor++) {
    const response = responseTo(activations, factors, factor);
    if (response !== null) responses.push(Math.max(0, response));
  }
  if (responses.length === 0) return null;
  const largest = Math.max(...responses);
  const others = responses.length > 1 ? (sum(responses) - largest) / (responses.length - 1) : 0;
  return largest > 0 ? (largest - others) / (largest + others) : 0;
}

/**
 * R, factors × units: how much more each unit lights, on average, with a factor than without; at least 0, and 0 for a
 * factor that never changes.
 * @param codes rows × units  @param rows which rows of the factors the codes are of; null: all
 */
export function responsesOf(
  codes: Float32Array,
  units: number,
  { count, on }: Factors,
  rows: Int32Array | null = null,
): Float32Array {
  const n = codes.length / units;
  const lit = new Float64Array(count * units);
  const all = new Float64Array(units);
  const times = new Float64Array(count);
  for (let k = 0; k < n; k++) {
    const row = rows ? rows[k] : k;
    for (let j = 0; j < units; j++) all[j] += codes[k * units + j];
    for (let f = 0; f < count; f++) {
      if (on[row * count + f] === 0) continue;
      times[f] += 1;
      for (let j = 0; j < units; j++) lit[f * units + j] += codes[k * units + j];
    }
  }
  return Float32Array.from({ length: count * units }, (_, place) => {
    const [f, j] = [Math.floor(place / units), place % units];
    if (times[f] === 0 || times[f] === n) return 0;
    return Math.max(0, lit[place] / times[f] - (all[j] - lit[place]) / (n - times[f]));
  });
}

/** E[z | factor on] − E[z | factor off]; null where the factor is always on or always off. */
export function responseTo(activations: ArrayLike<number>, factors: Factors, factor: number): number | null {
  const total = [0, 0];
  const count = [0, 0];
  for (let row = 0; row < activations.length; row++) {
    const on = factors.on[row * factors.count + factor];
    total[on] += activations[row];
    count[on] += 1;
  }
  return count[0] > 0 && count[1] > 0 ? total[1] / count[1] - total[0] / count[0] : null;
}

/**
 * Lifetime sparsity of one unit, (1 − ⟨z⟩²/⟨z²⟩) / (1 − 1/n) over n inputs (Treves and Rolls 1991 as normalised by
 * Vinje and Gallant 2000): 0 when it answers all inputs alike, 1 when only one. Null for fewer than two inputs.
 */
export function lifetimeSparsity(activations: ArrayLike<number>): number | null {
  const n = activations.length;
  let total = 0;
  let squares = 0;
  for (let row = 0; row < n; row++) {
    total += activations[row];
    squares += activations[row] ** 2;
  }
  if (n < 2 || squares === 0) return null;
  return (1 - (total / n) ** 2 / (squares / n)) / (1 - 1 / n);
}

/**
 * Per factor, a unit whose active inputs are exactly those with the factor on (−1: none; null: the factor never
 * changes, so nothing can show it); a unit recovers one factor at most. On the lesson's four patterns all three are found exactly when the support of the codes equals the lesson's
 * table.
 */
function recoveredBy(support: Uint8Array, units: number, factors: Factors): (number | null)[] {
  const free = new Set(Array.from({ length: units }, (_, unit) => unit));
  return Array.from({ length: factors.count }, (_, factor) => {
    const wanted = columnOf(factors.on, factor, factors.count);
    if (!wanted.includes(1) || !wanted.includes(0)) return null;
    for (const unit of free) {
      const column = columnOf(support, unit, units);
      if (!column.every((on, row) => on === wanted[row])) continue;
      free.delete(unit);
      return unit;
    }
    return -1;
  });
}

/** Column of a matrix with `columns` columns. */
export function columnOf(matrix: ArrayLike<number>, column: number, columns: number): number[] {
  return Array.from({ length: matrix.length / columns }, (_, row) => matrix[row * columns + column]);
}

export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? sum(values) / values.length : null;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k];
  return total;
}
