import { permutation, stream } from './random';

/**
 * Rows of the inputs that step `step` (the first is 1) trains on, or `null` for all of them in order.
 * The set is gone through in passes, each in a new seeded order; a last batch that would be short is left out.
 * Only seed, step and sizes matter, so a run goes on from a snapshot with the batches it would have had, and the
 * dense twin gets the same ones.
 */
export function batchRows(seed: number, step: number, batch: number, rows: number): Int32Array | null {
  if (batch >= rows) return null;
  const perPass = Math.floor(rows / batch);
  const pass = Math.floor((step - 1) / perPass);
  const start = ((step - 1) % perPass) * batch;
  return permutation(rows, stream(seed, `batches/${pass}`)).subarray(start, start + batch);
}

/** Copies the given rows of `x` (rows × inputs) into one array. */
export function gatherRows(x: Float32Array, inputs: number, rows: Int32Array): Float32Array {
  const out = new Float32Array(rows.length * inputs);
  rows.forEach((row, k) => {
    out.set(x.subarray(row * inputs, (row + 1) * inputs), k * inputs);
  });
  return out;
}
