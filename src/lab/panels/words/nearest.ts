import type { DataSet } from '../../../data/dataset';

export interface Near {
  row: number;
  cosine: number;
}

/** Lengths of all inputs; made once per set. */
const norms = new WeakMap<DataSet, Float32Array>();

function normsOf(data: DataSet): Float32Array {
  const known = norms.get(data);
  if (known) return known;
  const { x, inputs, rows } = data;
  const made = Float32Array.from({ length: rows }, (_, row) => {
    let squares = 0;
    for (let k = row * inputs; k < (row + 1) * inputs; k++) squares += x[k] ** 2;
    return Math.sqrt(squares);
  });
  norms.set(data, made);
  return made;
}

/**
 * The inputs with the largest cosine to `vector`, nearest first; none if it is all zeros.
 * @param vector d numbers  @param except a row that is left out
 */
export function nearestRows(data: DataSet, vector: Float32Array, count: number, except = -1): Near[] {
  const { x, inputs, rows } = data;
  const length = Math.hypot(...vector);
  if (length === 0) return [];
  const lengths = normsOf(data);
  const nearest: Near[] = [];
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0, k = row * inputs; i < inputs; i++, k++) sum += x[k] * vector[i];
    const cosine = lengths[row] > 0 ? sum / (lengths[row] * length) : 0;
    if (row === except || (nearest.length === count && cosine <= nearest[count - 1].cosine)) continue;
    const place = nearest.findIndex((near) => near.cosine < cosine);
    nearest.splice(place < 0 ? nearest.length : place, 0, { row, cosine });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest;
}
