import type { Shape } from './parameters';
import { matchOf, type Truth } from './recovery';

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
   * Per factor the unit that has found it, −1 if none has: where the true directions are known the live unit that points
   * along it, else one that is active exactly where the factor is on. Null for a factor that never changes and whose
   * direction is not known. Empty if no factors are known.
   */
  recoveredBy: (number | null)[];
  /** Mean over the true directions of the largest cosine with a live unit's (MMCS); null where they are not known. */
  meanMatch: number | null;
}

/** Known causes of the inputs: rows × count, 1 where the factor is on. */
export interface Factors {
  count: number;
  on: Uint8Array;
  /** What each is called, where they have names: the labels of a learner’s own file. */
  names?: readonly string[];
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
 * All metrics of one set of codes.
 * @param x inputs, rows × inputs  @param codes rows × units  @param reconstructions rows × inputs
 * @param truth the units’ directions and the true ones, where those are known
 */
export function metricsOf(
  x: Float32Array,
  codes: Float32Array,
  reconstructions: Float32Array,
  shape: Shape,
  factors: Factors | null,
  truth: Truth | null = null,
): Metrics {
  const { units } = shape;
  const support = supportOf(codes);
  const timesActive = columnSums(support, units);
  const dead = Array.from(timesActive, (times) => times === 0);
  const values = factors ? selectivitiesOf(codes, units, factors) : lifetimeSparsitiesOf(codes, units);
  const selectivity = values.map((value, unit) => (dead[unit] ? null : value));
  const match = truth && matchOf(truth, dead, shape.inputs);
  return {
    explainedVariance: explainedVariance(x, reconstructions, shape.inputs),
    activeUnits: sum(timesActive) / (codes.length / units),
    dead,
    selectivity,
    meanSelectivity: mean(selectivity.filter((value) => value !== null)),
    recoveredBy: match?.foundBy ?? (factors ? recoveredBy(support, units, factors) : []),
    meanMatch: match ? mean(match.cosines) : null,
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
 * Selectivity of every unit for known factors. R_i = max(0, E[z | factor i on] − E[z | factor i off]) is how much more
 * the unit lights with factor i than without; S = (largest R − mean of the other R) / (largest R + mean of the other R).
 * 1: it answers to one factor alone; 0: to all alike. Factors that never change are left out; null if all are.
 * @param codes rows × units
 */
export function selectivitiesOf(codes: Float32Array, units: number, factors: Factors): (number | null)[] {
  const { responses, varies } = measureResponses(codes, units, factors, null);
  const varying = sum(varies);
  if (varying === 0) return new Array(units).fill(null);
  const largest = new Float64Array(units);
  const totals = new Float64Array(units);
  for (let place = 0; place < responses.length; ) {
    for (let j = 0; j < units; j++, place++) {
      totals[j] += responses[place];
      if (responses[place] > largest[j]) largest[j] = responses[place];
    }
  }
  return Array.from(largest, (most, j) => {
    const others = varying > 1 ? (totals[j] - most) / (varying - 1) : 0;
    return most > 0 ? (most - others) / (most + others) : 0;
  });
}

/**
 * R, factors × units: how much more each unit lights, on average, with a factor than without; at least 0, and 0 for a
 * factor that never changes.
 * @param codes rows × units  @param rows which rows of the factors the codes are of; null: all
 */
export function responsesOf(
  codes: Float32Array,
  units: number,
  factors: Factors,
  rows: Int32Array | null = null,
): Float32Array {
  return Float32Array.from(measureResponses(codes, units, factors, rows).responses);
}

/** As `responsesOf`, with 1 for every factor that is on for some of the rows and off for others. */
function measureResponses(
  codes: Float32Array,
  units: number,
  { count, on }: Factors,
  rows: Int32Array | null,
): { responses: Float64Array; varies: Uint8Array } {
  const n = codes.length / units;
  const responses = new Float64Array(count * units);
  const times = new Float64Array(count);
  for (let k = 0; k < n; k++) {
    const row = rows ? rows[k] : k;
    for (let f = 0; f < count; f++) {
      if (on[row * count + f] === 0) continue;
      times[f] += 1;
      for (let j = 0; j < units; j++) responses[f * units + j] += codes[k * units + j];
    }
  }
  const all = columnSums(codes, units);
  const varies = Uint8Array.from(times, (count) => (count > 0 && count < n ? 1 : 0));
  for (let f = 0; f < count; f++) {
    for (let j = 0, place = f * units; j < units; j++, place++) {
      const lit = responses[place];
      responses[place] = varies[f] ? Math.max(0, lit / times[f] - (all[j] - lit) / (n - times[f])) : 0;
    }
  }
  return { responses, varies };
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
 * Lifetime sparsity of every unit, (1 − ⟨z⟩²/⟨z²⟩) / (1 − 1/n) over n inputs (Treves and Rolls 1991 as normalised by
 * Vinje and Gallant 2000): 0 when it answers all inputs alike, 1 when only one. Null for fewer than two inputs, and for a
 * unit that is never above 0.
 * @param codes rows × units
 */
export function lifetimeSparsitiesOf(codes: Float32Array, units: number): (number | null)[] {
  const n = codes.length / units;
  const totals = columnSums(codes, units);
  const squares = new Float64Array(units);
  for (let place = 0; place < codes.length; ) {
    for (let j = 0; j < units; j++, place++) squares[j] += codes[place] * codes[place];
  }
  return Array.from(totals, (total, j) =>
    n < 2 || squares[j] === 0 ? null : (1 - (total / n) ** 2 / (squares[j] / n)) / (1 - 1 / n),
  );
}

/**
 * Per factor, a unit whose active inputs are exactly those with the factor on (−1: none; null: the factor never
 * changes, so nothing can show it); a unit recovers one factor at most. On the lesson’s four patterns all three are found
 * exactly when the support of the codes equals the lesson’s table.
 */
function recoveredBy(support: Uint8Array, units: number, { count, on }: Factors): (number | null)[] {
  const rows = support.length / units;
  const taken = new Uint8Array(units);
  const times = columnSums(on, count);
  return Array.from(times, (time, factor) => {
    if (time === 0 || time === rows) return null;
    for (let unit = 0; unit < units; unit++) {
      if (taken[unit]) continue;
      let row = 0;
      while (row < rows && support[row * units + unit] === on[row * count + factor]) row++;
      if (row < rows) continue;
      taken[unit] = 1;
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

/** Sum of each column of a matrix with `columns` columns. */
function columnSums(matrix: Float32Array | Uint8Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let place = 0; place < matrix.length; ) {
    for (let column = 0; column < columns; column++, place++) sums[column] += matrix[place];
  }
  return sums;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k];
  return total;
}
