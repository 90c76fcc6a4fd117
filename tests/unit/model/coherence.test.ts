import { describe, expect, it } from 'vitest';
import { COHERENCE_TOP, coherenceOf, strongestRows } from '../../../src/model/coherence';

const x = Float32Array.of(1, 0, 0, 2, 0, 0, 0, 3, 0, -1, 0, 0, 1, 1, 0, 0, 0, 0);

describe('coherenceOf', () => {
  it.each<[string, number[], number]>([
    ['the same direction', [0, 1], 1],
    ['a right angle', [0, 2], 0],
    ['opposite directions', [0, 3], -1],
    ['an angle of 45°', [0, 4], Math.SQRT1_2],
    ['the mean over all pairs', [0, 1, 2], 1 / 3],
    ['more of them', [0, 2, 4], Math.SQRT2 / 3],
  ])('%s', (_name, rows, expected) => {
    expect(coherenceOf(x, 3, rows)).toBeCloseTo(expected, 6);
  });

  it('is null where there is no pair', () => {
    expect(coherenceOf(x, 3, [])).toBeNull();
    expect(coherenceOf(x, 3, [2])).toBeNull();
  });

  it('counts an input of zeros as at a right angle to all others', () => {
    expect(coherenceOf(x, 3, [0, 1, 5])).toBeCloseTo(1 / 3, 6);
  });
});

describe('strongestRows', () => {
  it('lists the strongest first, and never a row without activation', () => {
    expect(strongestRows([0.1, 0, 0.5, 0.3, 0], 2)).toEqual([2, 3]);
    expect(strongestRows([0.1, 0, 0.5, 0.3, 0], COHERENCE_TOP)).toEqual([2, 3, 0]);
  });
});
