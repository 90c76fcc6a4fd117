import { expect, test } from 'vitest';
import { productOf } from '../../../src/model/product';
import { normal, stream } from '../../../src/model/random';

const random = stream(1, 'product');
const matrix = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, () => normal(random));

// Whole blocks, and edges of every width.
test.each([
  [4, 8, 3],
  [1, 1, 1],
  [5, 7, 6],
  [2, 3, 1],
  [3, 4, 10],
])('%i rows by %i columns of depth %i: as plain loops say, to the bit', (rows, columns, depth) => {
  const a = matrix(rows, depth);
  const b = matrix(columns, depth);
  const start = matrix(1, columns);
  const plain = (from: Float32Array | null) =>
    Float32Array.from({ length: rows * columns }, (_, place) => {
      const [row, column] = [Math.floor(place / columns), place % columns];
      let sum = from ? from[column] : 0;
      for (let i = 0; i < depth; i++) sum += a[row * depth + i] * b[column * depth + i];
      return sum;
    });
  expect(productOf(a, b, depth)).toEqual(plain(null));
  expect(productOf(a, b, depth, start)).toEqual(plain(start));
});
