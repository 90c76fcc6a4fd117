import { describe, expect, it } from 'vitest';
import { kl } from '../../../src/model/mechanisms/kl';
import { weightAt } from '../../../src/model/mechanisms/mechanism';
import { roomFor, thresholdOf } from '../../../src/model/mechanisms/topk';
import { viewOf } from '../../../src/model/parameters';
import { stream } from '../../../src/model/random';
import { metricsOfRun, passOf, seeds, startRun, train } from './train';

/** How many of the numbers stay. */
const kept = (codes: number[], k: number) => {
  const z = Float32Array.from(codes);
  const threshold = thresholdOf(z, 0, z.length, k, roomFor(k, z.length));
  return [...z.keys()].filter((unit) => z[unit] > 0 && z[unit] >= threshold);
};

describe('thresholdOf', () => {
  it('keeps the k largest, in whatever order they come', () => {
    const random = stream(1, 'topk');
    for (let round = 0; round < 100; round++) {
      // In whole thousandths, so that ties are exact.
      const codes = Array.from({ length: 40 }, () => Math.max(0, Math.round(1000 * random()) - 300));
      for (const k of [1, 2, 7, 39]) {
        const positive = codes.filter((z) => z > 0).length;
        const largest = codes.toSorted((p, q) => q - p)[k - 1];
        expect(kept(codes, k)).toEqual([...codes.keys()].filter((j) => codes[j] > 0 && codes[j] >= largest));
        expect(kept(codes, k).length).toBeGreaterThanOrEqual(Math.min(k, positive));
      }
    }
  });

  it('keeps all that tie with the k-th, also when they only differ by rounding', () => {
    expect(kept([1, 3, 2, 2, 1], 2)).toEqual([1, 2, 3]);
    expect(kept([1, 3, 2, 2 * (1 + 1e-6), 1], 2)).toEqual([1, 2, 3]);
    expect(kept([1, 3, 2, 2 * (1 + 1e-4), 1], 2)).toEqual([1, 3]);
  });

  it('keeps all that light where they are k or fewer', () => {
    expect(kept([0, 3, 0, 2], 3)).toEqual([1, 3]);
    expect(kept([4, 3, 1, 2], 4)).toEqual([0, 1, 2, 3]);
    expect(kept([4, 3, 1, 2], 900)).toEqual([0, 1, 2, 3]);
  });

  it('looks only at its own part', () => {
    const codes = Float32Array.of(9, 9, 1, 3, 2, 9);
    expect(thresholdOf(codes, 2, 3, 2, roomFor(2, 3))).toBeCloseTo(2, 3);
  });
});

describe('weightAt', () => {
  it('grows evenly to the whole weight and stays there', () => {
    const config = { sparsity: 0.4, warmup: 100 };
    expect([0, 25, 50, 100, 5000].map((step) => weightAt(config, step))).toEqual([0, 0.1, 0.2, 0.4, 0.4]);
  });

  it('is all there from the start without a warm-up', () => {
    expect([0, 1, 2].map((step) => weightAt({ sparsity: 0.4, warmup: 0 }, step))).toEqual([0.4, 0.4, 0.4]);
  });
});

describe('TopK', () => {
  it('lights k units an input', () => {
    const run = train(startRun('bits', { bits: 5, units: 24, mechanism: 'topk', k: 3 }), 30);
    const { codes } = passOf(run);
    const counts = run.data.rowNames.map(
      (_, row) => codes.subarray(row * 24, row * 24 + 24).filter((z) => z > 0).length,
    );
    expect(counts.filter((count) => count === 3).length).toBeGreaterThan(28);
  });
});

describe('KL divergence', () => {
  it('costs nothing at the target, more the farther from it, and stays finite at the ends', () => {
    const settings = { sparsity: 1, k: 1, target: 0.3 };
    const costs = [0.3, 0.35, 0.5, 0.9, 1].map((mean) => kl.penalty(mean, settings));
    expect(costs[0]).toBeCloseTo(0, 12);
    expect(costs).toEqual(costs.toSorted((p, q) => p - q));
    expect([0, 1].map((mean) => kl.penaltySlope(mean, settings)).every(Number.isFinite)).toBe(true);
  });

  it('pulls the mean activations to the target', () => {
    const means = (target: number) => {
      const run = train(startRun('bits', { mechanism: 'kl', target, sparsity: 5, lr: 0.05 }), 800);
      const { codes } = passOf(run);
      return [0, 1, 2].map(
        (unit) => codes.filter((_, place) => place % 3 === unit).reduce((p, q) => p + q) / 8,
      );
    };
    for (const mean of means(0.2)) expect(Math.abs(mean - 0.2)).toBeLessThan(0.05);
    for (const mean of means(0.6)) expect(Math.abs(mean - 0.6)).toBeLessThan(0.05);
  });

  it('keeps the decoder at 0 or above', () => {
    const run = train(startRun('patterns', { mechanism: 'kl', sparsity: 0.1, target: 0.3, lr: 0.05 }), 300);
    const { decoder } = viewOf(run.parameters, run.shape);
    expect(decoder.every((value) => value >= 0)).toBe(true);
    expect(decoder.some((value) => value === 0)).toBe(true);
  });

  it('finds the three bits of the four patterns: ρ .3, β .1, 2,000 steps, in 20 of 20 seeds', () => {
    const settings = { mechanism: 'kl', target: 0.3, sparsity: 0.1, lr: 0.05 };
    const found = seeds(20).filter((seed) => {
      const { recoveredBy } = metricsOfRun(train(startRun('patterns', { ...settings, seed }), 2000));
      return recoveredBy.every((unit) => unit !== null && unit >= 0);
    });
    expect(found).toHaveLength(20);
  });
});
