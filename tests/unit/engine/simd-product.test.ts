import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recipeOf } from '../../../src/data';
import { compileKernels, instantiate, type Kernels } from '../../../src/engine/cpu/kernels';
import { simdProducts } from '../../../src/engine/cpu/simd-product';
import { frameOf } from '../../../src/engine/frame';
import { startOf } from '../../../src/engine/run';
import { multiplyWith, plainProducts } from '../../../src/model/product';
import { normal, stream } from '../../../src/model/random';
import { runOfConfig } from '../../configure';

const random = stream(1, 'products');
const matrix = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, () => normal(random));

let kernels: Kernels;
beforeEach(() => {
  kernels = instantiate(compileKernels()) as Kernels;
});

function expectNear(actual: Float32Array, expected: Float32Array) {
  expect(actual).toHaveLength(expected.length);
  const most = Math.max(...actual.map((value, k) => Math.abs(value - expected[k])));
  expect(most).toBeLessThan(1e-5);
}

// Large and small by turns, as all of them use the same memory; every rest of a division by 4, and rows odd and even.
describe.each([
  [64, 100, 33],
  [1, 1, 1],
  [5, 7, 6],
  [70, 12, 52],
  [2, 3, 1],
  [3, 4, 10],
])('%i rows, %i columns, %i deep: as in plain loops', (rows, columns, depth) => {
  test('products of rows', () => {
    const [a, b, start] = [matrix(rows, depth), matrix(columns, depth), matrix(1, columns)];
    const products = simdProducts(kernels);
    expectNear(products.ofRows(a, b, depth, start), plainProducts.ofRows(a, b, depth, start));
    expectNear(products.ofRows(a, b, depth), plainProducts.ofRows(a, b, depth));
  });

  test.each([0, 1, 5])('rows added up, of which every number but the %ith is 0', (kept) => {
    const codes = matrix(rows, columns).map((value, k) => (kept === 0 || k % (kept + 1) === 0 ? value : 0));
    const [parts, start] = [matrix(columns, depth), matrix(1, depth)];
    const products = simdProducts(kernels);
    expectNear(products.mixed(codes, parts, depth, start), plainProducts.mixed(codes, parts, depth, start));
    expectNear(products.mixed(codes, parts, depth), plainProducts.mixed(codes, parts, depth));
  });
});

test('without room the loops compute', () => {
  const full = simdProducts({ ...kernels, reserve: () => 0 });
  const [a, b] = [matrix(3, 4), matrix(5, 4)];
  expect(full.ofRows(a, b, 4)).toEqual(plainProducts.ofRows(a, b, 4));
  expect(full.mixed(a, matrix(4, 7), 7)).toHaveLength(21);
});

describe('once the kernels were named', () => {
  afterEach(() => multiplyWith(plainProducts));

  test('frames are computed by them, and show the same', () => {
    const run = runOfConfig({ ...recipeOf('bars'), size: 7, units: 21, bias: 1 });
    const { parameters } = startOf(run);
    const plain = frameOf(run, parameters, 0);
    let asked = 0;
    const products = simdProducts(kernels);
    multiplyWith({
      ofRows: (...given) => {
        asked += 1;
        return products.ofRows(...given);
      },
      mixed: (...given) => {
        asked += 1;
        return products.mixed(...given);
      },
    });
    const fast = frameOf(run, parameters, 0);
    expectNear(fast.codes, plain.codes);
    expectNear(fast.reconstructions, plain.reconstructions);
    expect(fast.error).toBeCloseTo(plain.error, 4);
    expect(asked).toBeGreaterThanOrEqual(2);
  });
});
