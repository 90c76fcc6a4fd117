import { describe, expect, it } from 'vitest';
import { BatchRows, gatherRows } from '../../../src/model/batches';
import { l1 } from '../../../src/model/mechanisms/l1';
import { startParameters, viewOf } from '../../../src/model/parameters';
import { normal, permutation, type Random, stream } from '../../../src/model/random';
import { average, seeds } from './train';

const take = (count: number, random: Random) => Array.from({ length: count }, random);

function correlation(a: number[], b: number[]): number {
  const [meanA, meanB] = [average(a), average(b)];
  const covariance = average(a.map((value, k) => (value - meanA) * (b[k] - meanB)));
  const spread = (values: number[], mean: number) =>
    Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
  return covariance / (spread(a, meanA) * spread(b, meanB));
}

describe('stream', () => {
  it('gives the same numbers again for the same seed and name', () => {
    expect(take(100, stream(7, 'weights'))).toEqual(take(100, stream(7, 'weights')));
  });

  it('gives unrelated numbers for another name or a neighbouring seed', () => {
    const weights = take(4000, stream(7, 'weights'));
    for (const other of [stream(7, 'batches/0'), stream(7, 'batches/1'), stream(8, 'weights')]) {
      // 4000 independent pairs: standard deviation .016
      expect(Math.abs(correlation(weights, take(4000, other)))).toBeLessThan(0.06);
    }
  });

  it('is spread evenly over [0, 1), over one stream and over the first numbers of many seeds', () => {
    const first = seeds(5000).map((seed) => stream(seed, 'weights')());
    for (const values of [take(5000, stream(1, 'weights')), first]) {
      const counts = new Array<number>(10).fill(0);
      for (const value of values) counts[Math.floor(value * 10)] += 1;
      const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
      expect(chiSquare).toBeLessThan(27.9); // 9 degrees of freedom, p = .001
    }
    expect(Math.abs(correlation(first.slice(1), first.slice(0, -1)))).toBeLessThan(0.06);
  });
});

describe('normal', () => {
  it('has the moments and tails of the standard normal distribution', () => {
    const random = stream(3, 'normal');
    const values = take(20_000, () => normal(random));
    const moment = (power: number) => average(values.map((value) => value ** power));
    expect(moment(1)).toBeCloseTo(0, 1);
    expect(moment(2)).toBeGreaterThan(0.96);
    expect(moment(2)).toBeLessThan(1.04);
    expect(moment(3)).toBeCloseTo(0, 0);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.3);
    const within = (limit: number) => average(values.map((value) => (Math.abs(value) < limit ? 1 : 0)));
    expect(Math.abs(within(1) - 0.6827)).toBeLessThan(0.015);
    expect(Math.abs(within(2) - 0.9545)).toBeLessThan(0.01);
    expect(values.every(Number.isFinite)).toBe(true);
  });
});

describe('permutation', () => {
  it('holds each number once, in an order of its own', () => {
    for (const n of [1, 2, 7, 500]) {
      const order = permutation(n, stream(5, 'order'));
      expect([...order].sort((a, b) => a - b)).toEqual([...Array(n).keys()]);
    }
    expect([...permutation(500, stream(5, 'order'))]).not.toEqual([...Array(500).keys()]);
  });

  it('gives each of the six orders of three equally often', () => {
    const random = stream(6, 'order');
    const counts = new Map<string, number>();
    for (let k = 0; k < 6000; k++) {
      const order = permutation(3, random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('startParameters', () => {
  it('depends on the seed alone; V has length .8 and no negative part, encoders are one share of its directions', () => {
    const shape = { inputs: 5, units: 4 };
    const x = new Float32Array([1, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    const parameters = startParameters(shape, 9, x, 'half-normal', l1);
    expect(parameters).toEqual(startParameters(shape, 9, x, 'half-normal', l1));
    expect(parameters).not.toEqual(startParameters(shape, 10, x, 'half-normal', l1));
    const { encoder, encoderBias, decoder } = viewOf(parameters, shape);
    for (let unit = 0; unit < 4; unit++) {
      expect(Math.hypot(...decoder.subarray(unit * 5, unit * 5 + 5))).toBeCloseTo(0.8, 6);
    }
    expect(decoder.every((value) => value >= 0)).toBe(true);
    const gain = encoder[0] / (decoder[0] / 0.8);
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(0.5);
    encoder.forEach((value, k) => {
      expect(value).toBeCloseTo((gain * decoder[k]) / 0.8, 6);
    });
    expect(encoderBias).toEqual(new Float32Array(4));
  });
});

const rowsOf = (seed: number, step: number, batch: number, rows: number) =>
  new BatchRows().of(seed, step, batch, rows);

describe('BatchRows', () => {
  it('goes through every row once per pass, each pass in another order', () => {
    const passOf = (pass: number) =>
      [1, 2, 3, 4].flatMap((k) => [...(rowsOf(4, pass * 4 + k, 16, 64) ?? [])]);
    for (const pass of [0, 1, 2]) {
      expect(passOf(pass).sort((a, b) => a - b)).toEqual([...Array(64).keys()]);
    }
    expect(passOf(0)).not.toEqual(passOf(1));
  });

  it('leaves out a last batch that would be short', () => {
    for (let step = 1; step <= 9; step++) expect(rowsOf(4, step, 20, 64)).toHaveLength(20);
    const pass = [1, 2, 3].flatMap((step) => [...(rowsOf(4, step, 20, 64) ?? [])]);
    expect(new Set(pass).size).toBe(60);
  });

  it('needs only seed and step', () => {
    expect(rowsOf(4, 37, 16, 64)).toEqual(rowsOf(4, 37, 16, 64));
    expect(rowsOf(4, 37, 16, 64)).not.toEqual(rowsOf(5, 37, 16, 64));
  });

  it('is null for a set that is not larger than the batch', () => {
    expect(rowsOf(4, 1, 64, 64)).toBeNull();
    expect(rowsOf(4, 1, 64, 4)).toBeNull();
    expect(rowsOf(4, 1, 63, 64)).toHaveLength(63);
  });

  it('is what gatherRows copies', () => {
    const x = Float32Array.of(0, 1, 10, 11, 20, 21);
    const out = new Float32Array(4);
    gatherRows(x, 2, Int32Array.of(2, 0), out);
    expect(out).toEqual(Float32Array.of(20, 21, 0, 1));
  });
});
