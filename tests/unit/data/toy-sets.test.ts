import { describe, expect, it } from 'vitest';
import { buildData, lookOf, optionsOf, recipeOf } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import type { RunConfig } from '../../../src/model/config';
import { normal, stream } from '../../../src/model/random';
import { isSame } from './assets';

const build = (data: string, changes: Partial<RunConfig> = {}) =>
  buildData({ ...recipeOf(data, changes), ...changes });

function norm(values: ArrayLike<number>): number {
  return Math.hypot(...Array.from(values));
}

function rowOf({ x, inputs }: DataSet, row: number): Float32Array {
  return x.subarray(row * inputs, (row + 1) * inputs);
}

function directionsOf({ directions, inputs }: DataSet): Float32Array[] {
  if (!directions) throw new Error('this set has no true directions');
  return Array.from({ length: directions.length / inputs }, (_, k) =>
    directions.subarray(k * inputs, (k + 1) * inputs),
  );
}

/** Which factors are on in a row, and how often each one is in all rows. */
function factorsOf(set: DataSet) {
  if (!set.factors) throw new Error('this set has no factors');
  const { count, on } = set.factors;
  const shares = Array.from({ length: count }, () => 0);
  for (const [place, value] of on.entries()) shares[place % count] += value / set.rows;
  return { count, shares, of: (row: number) => on.subarray(row * count, (row + 1) * count) };
}

describe.each(['bars', 'superposition'])('%s', (data) => {
  it('is the same for the same seed and another one for another', () => {
    const { x, directions } = build(data, { seed: 7 });
    const again = build(data, { seed: 7 });
    expect(isSame(again.x, x)).toBe(true);
    expect(again.directions).toEqual(directions);
    expect(isSame(build(data, { seed: 8 }).x, x)).toBe(false);
  });

  it('does not depend on the model', () => {
    const change = { units: 5, lr: 0.1, batch: 3, sparsity: 1, mechanism: 'another' };
    expect(isSame(buildData({ ...recipeOf(data), ...change }).x, build(data).x)).toBe(true);
  });

  it('shows the first rows, which exist', () => {
    const { probe, rows, rowNames, x, inputs } = build(data);
    expect(probe?.length).toBe(256);
    expect(Math.max(...(probe ?? []))).toBeLessThan(rows);
    expect(rowNames).toHaveLength(rows);
    expect(x).toHaveLength(rows * inputs);
  });

  it('has true directions of norm 1', () => {
    for (const direction of directionsOf(build(data))) expect(norm(direction)).toBeCloseTo(1, 5);
  });
});

describe('bars', () => {
  it.each([4, 8])('on a grid of %i: each bar on with p = 1/size, independently', (size) => {
    const set = build('bars', { size });
    const { count, shares, of } = factorsOf(set);
    expect(set.inputs).toBe(size * size);
    expect(count).toBe(2 * size);
    const error = Math.sqrt(((1 / size) * (1 - 1 / size)) / set.rows);
    for (const share of shares) expect(Math.abs(share - 1 / size)).toBeLessThan(4 * error);
    let both = 0;
    for (let row = 0; row < set.rows; row++) both += of(row)[0] * of(row)[size];
    expect(both / set.rows).toBeGreaterThan(0.6 / size ** 2);
    expect(both / set.rows).toBeLessThan(1.5 / size ** 2);
  });

  it('draws what its factors say, and no brighter where bars cross', () => {
    const set = build('bars', { size: 4 });
    const bars = directionsOf(set);
    const { of } = factorsOf(set);
    for (let row = 0; row < 200; row++) {
      const on = of(row);
      const expected = Array.from({ length: 16 }, (_, pixel) =>
        Math.max(...bars.map((bar, factor) => bar[pixel] * on[factor])),
      );
      expect(Array.from(rowOf(set, row))).toEqual(expected);
    }
  });

  it('has rows first, then columns', () => {
    const [first, , , , fifth] = directionsOf(build('bars', { size: 4 }));
    expect(Array.from(first)).toEqual([0.5, 0.5, 0.5, 0.5, ...new Array(12).fill(0)]);
    expect(Array.from({ length: 16 }, (_, k) => fifth[k])).toEqual(
      Array.from({ length: 16 }, (_, k) => (k % 4 === 0 ? 0.5 : 0)),
    );
  });

  it('has a recipe for the size and for the mechanism', () => {
    expect(recipeOf('bars')).toMatchObject({ units: 32, lr: 0.01, batch: 128 });
    expect(recipeOf('bars', { size: 4 })).toMatchObject({ units: 16 });
    expect(recipeOf('bars', { mechanism: 'topk' })).toMatchObject({ k: 3 });
    expect(recipeOf('bars', { mechanism: 'kl' })).toMatchObject({
      units: 16,
      target: 0.1,
      sparsity: 0.1,
    });
    expect(lookOf({ ...recipeOf('bars'), size: 4 })).toEqual({
      kind: 'picture',
      width: 4,
      height: 4,
      signed: false,
    });
  });
});

describe('superposition', () => {
  it('has features that are on with p, at strengths even between 0 and 1', () => {
    const set = build('superposition');
    const { shares, of } = factorsOf(set);
    const error = Math.sqrt((0.05 * 0.95) / set.rows);
    for (const share of shares) expect(Math.abs(share - 0.05)).toBeLessThan(4.5 * error);
    const lone = Array.from({ length: set.rows }, (_, row) => row).filter(
      (row) => of(row).reduce((sum, on) => sum + on, 0) === 1,
    );
    const strengths = lone.map((row) => norm(rowOf(set, row)));
    const mean = strengths.reduce((sum, value) => sum + value, 0) / strengths.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.max(...strengths)).toBeLessThan(1);
    expect(Math.min(...strengths)).toBeLessThan(0.02);
  });

  it('adds up the directions of the features that are on', () => {
    const set = build('superposition');
    const { of } = factorsOf(set);
    const directions = directionsOf(set);
    for (let row = 0; row < 300; row++) {
      const on = [...of(row).keys()].filter((feature) => of(row)[feature] === 1);
      const x = rowOf(set, row);
      if (on.length === 0) expect(norm(x)).toBe(0);
      if (on.length !== 1) continue;
      const along = x.reduce((sum, value, i) => sum + value * directions[on[0]][i], 0);
      expect(along).toBeCloseTo(norm(x), 5);
    }
  });

  it('takes n, d and p from the config', () => {
    const set = build('superposition', { features: 6, dims: 2, density: 0.5 });
    expect(set.inputs).toBe(2);
    expect(set.factors?.count).toBe(6);
    expect(factorsOf(set).shares[0]).toBeCloseTo(0.5, 1);
    expect(recipeOf('superposition', { features: 6 }).units).toBe(9);
    expect(recipeOf('superposition').units).toBe(48);
  });

  it('has only a few features left when it is put on a plane', () => {
    const config = recipeOf('superposition');
    const dims = optionsOf(config).find(({ key }) => key === 'dims');
    expect(dims?.change?.(config, 2)).toEqual({ dims: 2, features: 5 });
    expect(dims?.change?.({ ...config, features: 3 }, 2)).toEqual({ dims: 2, features: 3 });
    expect(dims?.change?.(config, 3)).toEqual({ dims: 3, features: 32 });
  });

  it('does not leak its directions into the weights of the same seed', () => {
    const directions = directionsOf(build('superposition', { seed: 3 }));
    const random = stream(3, 'weights');
    for (let unit = 0; unit < 48; unit++) {
      const start = Float32Array.from({ length: 16 }, () => normal(random));
      for (const direction of directions) {
        const along = start.reduce((sum, value, i) => sum + value * direction[i], 0) / norm(start);
        expect(Math.abs(along)).toBeLessThan(0.9);
      }
    }
  });
});
