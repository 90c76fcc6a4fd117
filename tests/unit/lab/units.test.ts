import { describe, expect, it } from 'vitest';
import { LESSON_PATTERNS } from '../../../src/data/patterns';
import { activeRows, activeUnits, codesAsText, labelOf, orderUnits } from '../../../src/lab/units';
import { frameOf } from './frames';

const BITS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const SELECTIVE = [
  [0.8, 0, 0.85],
  [0, 0.8, 0.85],
  [0, 0.9, 0],
  [0.9, 0, 0],
];

describe('labelOf', () => {
  it('names a unit after the bit that it lights for and points along', () => {
    const frame = frameOf(LESSON_PATTERNS, SELECTIVE, BITS);
    expect([0, 1, 2].map((unit) => labelOf(frame, unit))).toEqual([
      { kind: 'bit', bit: 0 },
      { kind: 'bit', bit: 1 },
      { kind: 'bit', bit: 2 },
    ]);
  });

  it('gives no name to a unit that lights for every pattern, however unevenly', () => {
    const codes = [
      [0.39, 0, 0],
      [0.84, 0, 0],
      [0.97, 0, 0],
      [0.52, 0, 0],
    ];
    const frame = frameOf(LESSON_PATTERNS, codes, [[0, 1, 0], ...BITS.slice(1)]);
    expect(frame.metrics.selectivity[0]).toBe(0);
    expect(labelOf(frame, 0)).toEqual({ kind: 'mixed' });
  });

  it('gives no name to a unit that lights for a bit but points elsewhere', () => {
    const frame = frameOf(LESSON_PATTERNS, SELECTIVE, [[0.7, 0.7, 0], ...BITS.slice(1)]);
    expect(labelOf(frame, 0)).toEqual({ kind: 'mixed' });
  });

  it('knows a unit of one whole pattern, and a dark one', () => {
    const codes = [
      [1.2, 0, 0],
      [0, 0, 0.85],
      [0, 0, 0.85],
      [0, 0, 0],
    ];
    const frame = frameOf(LESSON_PATTERNS, codes, [[0.7, 0, 0.7], ...BITS.slice(1)]);
    expect(labelOf(frame, 0)).toEqual({ kind: 'pattern', pattern: '101' });
    expect(labelOf(frame, 1)).toEqual({ kind: 'dark' });
  });
});

describe('tracing', () => {
  const frame = frameOf(LESSON_PATTERNS, SELECTIVE, BITS);

  it('finds the units of a pattern and the patterns of a unit, strongest first', () => {
    expect(activeUnits(frame, 0).map(({ unit }) => unit)).toEqual([2, 0]);
    expect(activeRows(frame, 0).map(({ row }) => row)).toEqual([3, 0]);
  });

  it('leaves out what is not above 5 % of the largest activation', () => {
    const faint = SELECTIVE.map((row, k) => (k === 2 ? [0.04, 0.9, 0] : row));
    expect(activeUnits(frameOf(LESSON_PATTERNS, faint, BITS), 2).map(({ unit }) => unit)).toEqual([1]);
  });
});

describe('orderUnits', () => {
  it('puts units in the order of the bits they answer to, dark ones last', () => {
    const codes = SELECTIVE.map(([a, b, c]) => [c, 0, b, a]);
    const frame = frameOf(LESSON_PATTERNS, codes, [BITS[2], BITS[0], BITS[1], BITS[0]]);
    expect(orderUnits(frame, 'response')).toEqual([3, 2, 0, 1]);
    expect(orderUnits(frame, 'number')).toEqual([0, 1, 2, 3]);
  });
});

describe('codesAsText', () => {
  it('is the printed table: a line per pattern, units in the given order', () => {
    const frame = frameOf(LESSON_PATTERNS, SELECTIVE, BITS);
    expect(codesAsText(frame, [2, 1, 0], (z) => z.toFixed(2))).toBe(
      '101 → 0.85  0.00  0.80\n011 → 0.85  0.80  0.00\n010 → 0.00  0.90  0.00\n100 → 0.00  0.00  0.90',
    );
  });
});
