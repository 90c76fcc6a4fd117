import { describe, expect, it } from 'vitest';
import { forward, gradientOf, lossOf } from '../../../src/model/autoencoder';
import { l1 } from '../../../src/model/mechanisms/l1';
import { parameterCount, type Shape } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';

/**
 * The loss as in the recipes, written a second time in double precision with none of the code under test:
 * mean ‖x − x̂‖² + λ · mean Σz, with z = ReLU(x·E + b) and x̂ = z·V/‖V‖.
 */
function lossInDoubles(p: number[], { inputs, units }: Shape, sparsity: number, x: number[][]): number {
  const part = (start: number) =>
    Array.from({ length: units }, (_, j) => p.slice(start + j * inputs, start + (j + 1) * inputs));
  const encoder = part(0);
  const bias = p.slice(units * inputs, units * inputs + units);
  const directions = part(units * inputs + units).map((row) => {
    const norm = Math.sqrt(row.reduce((sum, v) => sum + v * v, 0));
    return row.map((v) => v / norm);
  });
  let total = 0;
  for (const input of x) {
    const z = encoder.map((row, j) => Math.max(0, bias[j] + dot(row, input)));
    const squares = input.map((value, i) => (value - dot(z, column(directions, i))) ** 2);
    total += squares.reduce((sum, v) => sum + v, 0) + sparsity * z.reduce((sum, v) => sum + v, 0);
  }
  return total / x.length;
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);
const column = (matrix: number[][], i: number) => matrix.map((row) => row[i]);

/** Central differences; where a ReLU bends within the step there is no derivative, so the step is very small. */
function differences(p: number[], shape: Shape, sparsity: number, x: number[][]): number[] {
  const h = 1e-6;
  return p.map((_, k) => {
    const at = (value: number) => lossInDoubles(p.with(k, value), shape, sparsity, x);
    return (at(p[k] + h) - at(p[k] - h)) / (2 * h);
  });
}

function example({ inputs, units }: Shape, rows: number, seed: number) {
  const random = stream(seed, 'gradient');
  const some = (length: number) => Float32Array.from({ length }, () => normal(random));
  const parameters = some(parameterCount({ inputs, units }));
  const x = some(rows * inputs);
  const xRows = Array.from({ length: rows }, (_, row) => [...x.subarray(row * inputs, (row + 1) * inputs)]);
  return { parameters, x, xRows };
}

const CASES = [
  { inputs: 3, units: 3, rows: 4 },
  { inputs: 5, units: 7, rows: 9 },
  { inputs: 7, units: 5, rows: 3 },
  { inputs: 4, units: 3, rows: 1 },
  { inputs: 3, units: 6, rows: 8 },
  { inputs: 1, units: 1, rows: 5 },
].flatMap((size) => [0, 0.2].map((sparsity) => ({ ...size, sparsity })));

describe.each(CASES)(
  '$inputs inputs, $units units, $rows rows, λ $sparsity',
  ({ rows, sparsity, ...shape }) => {
    it('has the gradient of finite differences', () => {
      for (const seed of [1, 2, 3]) {
        const { parameters, x, xRows } = example(shape, rows, seed);
        const gradient = gradientOf(parameters, shape, l1, sparsity, x);
        const expected = differences([...parameters], shape, sparsity, xRows);
        const size = Math.sqrt(dot(expected, expected));
        for (const [k, value] of expected.entries()) {
          // Relative to the element, but no finer than float32 sums allow beside the largest ones.
          expect(Math.abs(gradient[k] - value)).toBeLessThan(1e-3 * Math.abs(value) + 1e-6 * size + 1e-6);
        }
      }
    });

    it('has the loss of the formula', () => {
      const { parameters, x, xRows } = example(shape, rows, 4);
      const { error, sparsityTerm } = lossOf(forward(parameters, shape, l1, x), shape, l1, sparsity, x);
      const expected = lossInDoubles([...parameters], shape, sparsity, xRows);
      expect(Math.abs(error + sparsityTerm - expected)).toBeLessThan(1e-5 * expected);
      expect(error).toBeCloseTo(lossInDoubles([...parameters], shape, 0, xRows), 4);
    });
  },
);

describe('gradient', () => {
  it('is checked with units off and on: the examples hold both', () => {
    const shape = { inputs: 5, units: 7 };
    const { parameters, x } = example(shape, 9, 1);
    const { codes } = forward(parameters, shape, l1, x);
    expect(codes.filter((z) => z === 0).length).toBeGreaterThan(10);
    expect(codes.filter((z) => z > 0).length).toBeGreaterThan(10);
  });

  it('is at right angles to V: only its direction counts', () => {
    const shape = { inputs: 5, units: 7 };
    const { parameters, x } = example(shape, 9, 2);
    const gradient = gradientOf(parameters, shape, l1, 0.2, x);
    for (let unit = 0; unit < shape.units; unit++) {
      const start = shape.units * (shape.inputs + 1) + unit * shape.inputs;
      const along = dot(
        [...gradient.subarray(start, start + shape.inputs)],
        [...parameters.subarray(start, start + shape.inputs)],
      );
      expect(Math.abs(along)).toBeLessThan(1e-5);
    }
  });

  it('of a unit without a decoder stays finite', () => {
    const shape = { inputs: 3, units: 2 };
    const { parameters, x } = example(shape, 4, 3);
    parameters.fill(0, shape.units * (shape.inputs + 1));
    expect(gradientOf(parameters, shape, l1, 0.2, x).every(Number.isFinite)).toBe(true);
  });
});

describe('forward', () => {
  it('refuses arrays of another size', () => {
    const shape = { inputs: 3, units: 2 };
    expect(() => forward(new Float32Array(13), shape, l1, new Float32Array(3))).toThrow(RangeError);
    expect(() => forward(new Float32Array(14), shape, l1, new Float32Array(4))).toThrow(RangeError);
    expect(() => forward(new Float32Array(14), shape, l1, new Float32Array(0))).toThrow(RangeError);
  });
});
