/** How many of a unit's strongest inputs are compared. */
export const COHERENCE_TOP = 10;

/**
 * How alike a unit's strongest inputs are: the mean cosine between each two of them, −1 … 1. High where they are about
 * one thing. Null for fewer than two.
 * @param x inputs, rows × inputs  @param rows the strongest ones
 */
export function coherenceOf(x: Float32Array, inputs: number, rows: ArrayLike<number>): number | null {
  const count = rows.length;
  if (count < 2) return null;
  // The squared length of the sum of n unit vectors is n plus twice the cosines of all pairs.
  // An input of zeros has no direction, and counts as at a right angle to all others.
  const sum = new Float64Array(inputs);
  let nonzero = 0;
  for (let k = 0; k < count; k++) {
    const start = rows[k] * inputs;
    let square = 0;
    for (let i = 0; i < inputs; i++) square += x[start + i] ** 2;
    const norm = Math.sqrt(square);
    if (norm === 0) continue;
    nonzero += 1;
    for (let i = 0; i < inputs; i++) sum[i] += x[start + i] / norm;
  }
  const square = sum.reduce((total, value) => total + value * value, 0);
  return (square - nonzero) / (count * (count - 1));
}

/** Rows on which a unit is most active, the strongest first; only ones where it is active at all. */
export function strongestRows(activations: ArrayLike<number>, count: number): number[] {
  return Array.from({ length: activations.length }, (_, row) => row)
    .filter((row) => activations[row] > 0)
    .sort((a, b) => activations[b] - activations[a])
    .slice(0, count);
}
