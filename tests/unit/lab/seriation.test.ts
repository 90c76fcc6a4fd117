import { describe, expect, it } from 'vitest';
import { byCause, byLikeness, byNumber, rowsByUnit } from '../../../src/lab/panels/heatmap/seriation';
import { responsesOf } from '../../../src/model/responses';

/** Blocks of 3 inputs × 2 units, shuffled, so that rows and columns of a block stand apart. */
const BLOCKS = 4;
const UNITS = 2 * BLOCKS + 1;
const ROWS = 3 * BLOCKS;
const blockOfUnit = [2, 0, 3, 1, 1, 3, -1, 0, 2];
const blockOfRow = [3, 1, 0, 2, 2, 0, 1, 3, 0, 3, 1, 2];
const codes = Float32Array.from({ length: ROWS * UNITS }, (_, k) => {
  const [row, unit] = [Math.floor(k / UNITS), k % UNITS];
  return blockOfRow[row] === blockOfUnit[unit] ? 1 + 0.1 * (unit % 3) : 0;
});

describe('byCause', () => {
  const on = Uint8Array.from({ length: ROWS * BLOCKS }, (_, k) =>
    blockOfRow[Math.floor(k / BLOCKS)] === k % BLOCKS ? 1 : 0,
  );
  const { units, rows } = byCause(codes, UNITS, responsesOf(codes, UNITS, { count: BLOCKS, on }));
  it('puts units in the order of their causes, those that answer to none last', () => {
    expect(units.map((unit) => blockOfUnit[unit])).toEqual([0, 0, 1, 1, 2, 2, 3, 3, -1]);
  });
  it('puts inputs along the diagonal', () => {
    expect(rows.map((row) => blockOfRow[row])).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });
});

describe('byLikeness', () => {
  /** Unit j lights for inputs near place j of a line, shuffled; unit 5 is dark. */
  const places = [4, 0, 7, 2, 6, 99, 3, 8, 1, 5];
  const shuffled = [3, 8, 1, 6, 0, 5, 2, 7, 4];
  const band = Float32Array.from({ length: 90 }, (_, k) =>
    Math.max(0, 2 - Math.abs(shuffled[Math.floor(k / 10)] - places[k % 10])),
  );
  const start = byNumber(9, 10).units;
  // Each second on the page goes on from where the last one ended.
  let found = byLikeness(band, 10, start);
  for (let second = 0; second < 10; second++) found = byLikeness(band, 10, found.units);

  it('finds a hidden order of units, dark ones last', () => {
    const line = found.units.map((unit) => places[unit]);
    expect(line.at(-1)).toBe(99);
    const lit = line.slice(0, -1);
    expect(lit[0] === 0 ? lit : lit.toReversed()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
  it('puts inputs beside their units', () => {
    const line = found.rows.map((row) => shuffled[row]);
    expect(line[0] === 0 ? line : line.toReversed()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
  it('stays with what it has found', () => {
    expect(byLikeness(band, 10, found.units)).toEqual(found);
  });
  it('stands codes that are all dark', () => {
    const dark = byLikeness(new Float32Array(90), 10, start);
    expect(dark.units).toEqual(start);
    expect(dark.rows).toHaveLength(9);
  });
});

it('puts inputs that light nothing last', () => {
  expect(rowsByUnit(Float32Array.of(0, 0, 0, 2, 1, 0), [1, 0])).toEqual([1, 2, 0]);
});
