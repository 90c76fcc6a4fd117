import { permutation, stream } from './random';

/** Which inputs a step trains on: `batch` of them from `start` on, in the order of pass `pass`. */
export interface BatchPlace {
  pass: number;
  start: number;
}

/**
 * Where step `step` (the first is 1) stands in the passes through the inputs, or `null` if it trains on all of them in
 * order. A last batch that would be short is left out.
 */
export function batchPlace(step: number, batch: number, rows: number): BatchPlace | null {
  if (batch >= rows) return null;
  const perPass = Math.floor(rows / batch);
  return { pass: Math.floor((step - 1) / perPass), start: ((step - 1) % perPass) * batch };
}

/**
 * The order of one pass. Only seed, pass and sizes matter, so a run goes on from a snapshot with the batches it would
 * have had, and the dense twin gets the same ones.
 */
export function passOrder(seed: number, pass: number, rows: number): Int32Array {
  return permutation(rows, stream(seed, `batches/${pass}`));
}

/** Rows of the inputs that each step trains on; keeps the order of the latest pass, which takes long to make. */
export class BatchRows {
  private latest: { seed: number; pass: number; order: Int32Array } | null = null;

  /** The rows of a step, or `null` for all in order; valid until the next call. */
  of(seed: number, step: number, batch: number, rows: number): Int32Array | null {
    const place = batchPlace(step, batch, rows);
    if (!place) return null;
    const { pass, start } = place;
    if (this.latest?.seed !== seed || this.latest.pass !== pass || this.latest.order.length !== rows) {
      this.latest = { seed, pass, order: passOrder(seed, pass, rows) };
    }
    return this.latest.order.subarray(start, start + batch);
  }
}

/** Copies the given rows of `x` (rows × inputs) into one array. */
export function gatherRows(x: Float32Array, inputs: number, rows: Int32Array, out: Float32Array): void {
  for (let k = 0; k < rows.length; k++) {
    out.set(x.subarray(rows[k] * inputs, (rows[k] + 1) * inputs), k * inputs);
  }
}

/** The given rows of `x` (rows × inputs) as an array of their own. */
export function takeRows(x: Float32Array, inputs: number, rows: Int32Array): Float32Array {
  const out = new Float32Array(rows.length * inputs);
  gatherRows(x, inputs, rows, out);
  return out;
}
