import { describe, expect, it } from 'vitest';
import { forward, gradientOf, lossOf } from '../../../src/model/autoencoder';
import { mechanismOf } from '../../../src/model/mechanisms';
import { kl } from '../../../src/model/mechanisms/kl';
import { l1 } from '../../../src/model/mechanisms/l1';
import type { Mechanism, Settings } from '../../../src/model/mechanisms/mechanism';
import { topk } from '../../../src/model/mechanisms/topk';
import { parameterCount, type Shape } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';

interface Case {
  mechanism: Mechanism;
  settings: Settings;
}

/**
 * The loss as in the recipes, written a second time in double precision with none of the code under test:
 * mean ‖x − x̂‖² + the penalty, with x̂ = z·V/‖V‖ + b_d.
 */
function lossInDoubles(p: number[], { inputs, units, decoderBias }: Shape, of: Case, x: number[][]): number {
  const part = (start: number) =>
    Array.from({ length: units }, (_, j) => p.slice(start + j * inputs, start + (j + 1) * inputs));
  const encoder = part(0);
  const bias = p.slice(units * inputs, units * inputs + units);
  const directions = part(units * inputs + units).map((row) => {
    const norm = Math.sqrt(row.reduce((sum, v) => sum + v * v, 0));
    return row.map((v) => v / norm);
  });
  const offset = decoderBias ? p.slice(-inputs) : Array.from({ length: inputs }, () => 0);
  const codes = x.map((input) =>
    activations(
      of,
      encoder.map((row, j) => bias[j] + dot(row, input)),
    ),
  );
  let error = 0;
  for (const [row, z] of codes.entries()) {
    for (const [i, value] of x[row].entries())
      error += (value - offset[i] - dot(z, column(directions, i))) ** 2;
  }
  return error / x.length + of.settings.sparsity * penaltyOf(of, codes);
}

function activations({ mechanism, settings }: Case, a: number[]): number[] {
  if (mechanism === kl) return a.map((value) => 1 / (1 + Math.exp(-value)));
  const z = a.map((value) => Math.max(0, value));
  const least = mechanism === topk ? (z.toSorted((p, q) => q - p)[settings.k - 1] ?? 0) : 0;
  return z.map((value) => (value >= least ? value : 0));
}

function penaltyOf({ mechanism, settings: { target } }: Case, codes: number[][]): number {
  const means = codes[0].map((_, j) =>
    dot(
      column(codes, j),
      codes.map(() => 1 / codes.length),
    ),
  );
  if (mechanism === l1) return means.reduce((sum, m) => sum + m, 0);
  if (mechanism === topk) return 0;
  const divergences = means.map(
    (m) => target * Math.log(target / m) + (1 - target) * Math.log((1 - target) / (1 - m)),
  );
  return divergences.reduce((sum, divergence) => sum + divergence, 0);
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);
const column = (matrix: number[][], i: number) => matrix.map((row) => row[i]);

/** Central differences; where a ReLU bends within the step there is no derivative, so the step is very small. */
function differences(p: number[], shape: Shape, of: Case, x: number[][]): number[] {
  const h = 1e-6;
  return p.map((_, k) => {
    const at = (value: number) => lossInDoubles(p.with(k, value), shape, of, x);
    return (at(p[k] + h) - at(p[k] - h)) / (2 * h);
  });
}

function example(shape: Shape, rows: number, seed: number) {
  const { inputs } = shape;
  const random = stream(seed, 'gradient');
  const some = (length: number) => Float32Array.from({ length }, () => normal(random));
  const parameters = some(parameterCount(shape));
  const x = some(rows * inputs);
  const xRows = Array.from({ length: rows }, (_, row) => [...x.subarray(row * inputs, (row + 1) * inputs)]);
  return { parameters, x, xRows };
}

const SIZES = [
  { inputs: 3, units: 3, rows: 4 },
  { inputs: 5, units: 7, rows: 9 },
  { inputs: 7, units: 5, rows: 3 },
  { inputs: 4, units: 3, rows: 1 },
  { inputs: 3, units: 6, rows: 8 },
  { inputs: 1, units: 1, rows: 5 },
].flatMap((size) => [false, true].map((decoderBias) => ({ ...size, decoderBias })));

const SETTINGS: (Settings & { id: string })[] = [
  { id: 'l1', sparsity: 0, k: 1, target: 0.1 },
  { id: 'l1', sparsity: 0.2, k: 1, target: 0.1 },
  { id: 'topk', sparsity: 0.2, k: 1, target: 0.1 },
  { id: 'topk', sparsity: 0, k: 3, target: 0.1 },
  { id: 'kl', sparsity: 0.1, k: 1, target: 0.3 },
];

describe.each(SETTINGS)('$id, weight $sparsity, k $k, target $target', ({ id, ...settings }) => {
  const mechanism = mechanismOf(id);
  const of = { mechanism, settings };

  describe.each(SIZES)(
    '$inputs inputs, $units units, $rows rows, bias $decoderBias',
    ({ rows, ...shape }) => {
      it('has the gradient of finite differences', () => {
        for (const seed of [1, 2, 3]) {
          const { parameters, x, xRows } = example(shape, rows, seed);
          const gradient = gradientOf(parameters, shape, mechanism, settings, x);
          const expected = differences([...parameters], shape, of, xRows);
          const size = Math.sqrt(dot(expected, expected));
          for (const [k, value] of expected.entries()) {
            // Relative to the element, but no finer than float32 sums allow beside the largest ones.
            expect(Math.abs(gradient[k] - value)).toBeLessThan(1e-3 * Math.abs(value) + 1e-6 * size + 1e-6);
          }
        }
      });

      it('has the loss of the formula', () => {
        const { parameters, x, xRows } = example(shape, rows, 4);
        const pass = forward(parameters, shape, mechanism, x, settings);
        const { error, sparsityTerm } = lossOf(pass, shape, mechanism, settings, x);
        const expected = lossInDoubles([...parameters], shape, of, xRows);
        expect(Math.abs(error + sparsityTerm - expected)).toBeLessThan(1e-5 * expected);
        const free = { mechanism, settings: { ...settings, sparsity: 0 } };
        expect(error).toBeCloseTo(lossInDoubles([...parameters], shape, free, xRows), 4);
      });
    },
  );
});

describe('gradient', () => {
  it('is checked with units off and on: the examples hold both', () => {
    const shape = { inputs: 5, units: 7 };
    const { parameters, x } = example(shape, 9, 1);
    const { codes } = forward(parameters, shape, l1, x, SETTINGS[1]);
    expect(codes.filter((z) => z === 0).length).toBeGreaterThan(10);
    expect(codes.filter((z) => z > 0).length).toBeGreaterThan(10);
  });

  it('is at right angles to V: only its direction counts', () => {
    const shape = { inputs: 5, units: 7 };
    const { parameters, x } = example(shape, 9, 2);
    const gradient = gradientOf(parameters, shape, l1, SETTINGS[1], x);
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
    expect(gradientOf(parameters, shape, l1, SETTINGS[1], x).every(Number.isFinite)).toBe(true);
  });
});

describe('forward', () => {
  it('refuses arrays of another size', () => {
    const shape = { inputs: 3, units: 2 };
    expect(() => forward(new Float32Array(13), shape, l1, new Float32Array(3), SETTINGS[1])).toThrow(
      RangeError,
    );
    expect(() => forward(new Float32Array(14), shape, l1, new Float32Array(4), SETTINGS[1])).toThrow(
      RangeError,
    );
    expect(() => forward(new Float32Array(14), shape, l1, new Float32Array(0), SETTINGS[1])).toThrow(
      RangeError,
    );
  });
});
