import { type Products, plainProducts } from '../../model/product';
import type { Kernels } from './kernels';

/**
 * Products by the kernels, which sum in floats: the same up to rounding, for frames and surveys.
 * @param kernels for this alone
 */
export function simdProducts(kernels: Kernels): Products {
  /** Room for matrices of so many numbers each, all 0: where each begins. Null if there is none. */
  const roomFor = (...sizes: number[]) => {
    let next = kernels.reserve(4 * sizes.reduce((sum, size) => sum + size));
    if (next === 0) return null;
    return sizes.map((size) => {
      const at = next;
      next += 4 * size;
      return at;
    });
  };
  const numbersAt = (at: number) => new Float32Array(kernels.memory.buffer, at);

  return {
    ofRows(a, b, depth, start) {
      const rows = a.length / depth;
      const columns = b.length / depth;
      const [width, across, evenRows] = [padded(depth), padded(columns), rows + (rows % 2)];
      const room = roomFor(evenRows * width, across * width, across, evenRows * across);
      if (!room) return plainProducts.ofRows(a, b, depth, start);
      const [x, w, begin, out] = room;
      copyRows(a, depth, numbersAt(x), width, rows);
      copyRows(b, depth, numbersAt(w), width, columns);
      if (start) numbersAt(begin).set(start);
      kernels.product(x, w, begin, out, evenRows, width, across);
      return copyRows(numbersAt(out), across, new Float32Array(rows * columns), columns, rows);
    },

    mixed(codes, parts, width, start) {
      const units = parts.length / width;
      const rows = codes.length / units;
      const [across, stride] = [padded(units), padded(width)];
      const room = roomFor(rows * across, units * stride, stride, 2 * across, rows * stride);
      if (!room) return plainProducts.mixed(codes, parts, width, start);
      const [z, matrix, begin, list, out] = room;
      copyRows(codes, units, numbersAt(z), across, rows);
      copyRows(parts, width, numbersAt(matrix), stride, units);
      if (start) numbersAt(begin).set(start);
      kernels.mix(z, matrix, begin, list, out, rows, across, stride);
      return copyRows(numbersAt(out), stride, new Float32Array(rows * width), width, rows);
    },
  };
}

/** Rounded up to whole vectors. */
function padded(length: number): number {
  return 4 * Math.ceil(length / 4);
}

/** Copies rows that are `from` numbers long to where they are `to` long. */
function copyRows(
  source: Float32Array,
  from: number,
  target: Float32Array,
  to: number,
  rows: number,
): Float32Array {
  if (from === to) {
    target.set(source.length > rows * from ? source.subarray(0, rows * from) : source);
    return target;
  }
  const length = Math.min(from, to);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < length; i++) target[row * to + i] = source[row * from + i];
  }
  return target;
}
