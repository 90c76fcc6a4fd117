import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../../../src/data/dataset';
import { nearestRows } from '../../../../src/lab/panels/words/nearest';
import { slipsBetween, spelledAlike } from '../../../../src/lab/panels/words/spelling';

const data: DataSet = {
  inputs: 2,
  rows: 5,
  x: Float32Array.from([1, 0, 0, 3, 2, 2, -1, 0, 0, 0]),
  rowNames: ['east', 'north', 'north-east', 'west', 'nowhere'],
  factors: null,
  directions: null,
  probe: null,
  start: 'normal',
};

describe('nearestRows', () => {
  it('goes by the angle, not the length', () => {
    const near = nearestRows(data, Float32Array.of(0.1, 0.2), 3);
    expect(near.map(({ row }) => row)).toEqual([2, 1, 0]);
    expect(near[0].cosine).toBeCloseTo(3 / Math.sqrt(10), 6);
  });

  it('leaves out the row itself if asked to', () => {
    expect(nearestRows(data, Float32Array.of(0, 1), 2, 1).map(({ row }) => row)).toEqual([2, 0]);
  });

  it('finds nothing near to nothing', () => {
    expect(nearestRows(data, Float32Array.of(0, 0), 2)).toEqual([]);
  });
});

describe('words spelled alike', () => {
  it.each([
    ['river', 'river', 0],
    ['river', 'rivr', 1],
    ['river', 'rievr', 1],
    ['river', 'rovers', 2],
    ['', 'abc', 3],
  ])('%s and %s are %i slips apart', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });

  it('are named likest first, then in the order of the list', () => {
    const words = ['the', 'rivers', 'driver', 'river', 'guitar'];
    expect(spelledAlike(words, 'rivver', 3)).toEqual([3, 1, 2]);
    expect(spelledAlike(words, 'zzzzzzzzz', 3)).toEqual([]);
    expect(spelledAlike(words, 'q', 3)).toEqual([]);
  });
});
