import { expect, test } from 'vitest';
import { strongestColumns } from '../../../src/lab/strongest-columns';
import { numbersOf } from '../../../src/ui/numbers';

test('a unit is named by the columns that weigh most in its direction, strongest first', () => {
  const look = { kind: 'numbers', names: ['mass', 'age', 'width', 'height'] } as const;
  const weights = Float32Array.of(1, 0, 0, 0, 0.1, -0.5, 0.8, 0.3);
  const n = numbersOf('en');
  expect(strongestColumns(look, weights, 1, n)).toEqual(['width +0.80', 'age −0.50', 'height +0.30']);
  expect(strongestColumns(look, weights, 0, n)).toEqual(['mass +1.00']);
  expect(strongestColumns({ kind: 'numbers', names: [] }, weights, 0, n)).toEqual([]);
});
