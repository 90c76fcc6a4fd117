import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/lab/panels/metrics/Chart';
import { placeMarks, spreadLabels } from '../../../../src/lab/panels/metrics/labels';

test('a line goes from point to point and leaves gaps where there is no value', () => {
  const at = (x: number, y: number) => ({ x, y });
  expect(pathOf([at(0, 1), at(2, 3.456), null, at(4, 5), null])).toBe('M0.00,1.00L2.00,3.46M4.00,5.00');
  expect(pathOf([null])).toBeUndefined();
});

test('names at the ends of lines keep their order and their distance, and stay inside', () => {
  expect(spreadLabels([10, 40, 80], 11, 5, 100)).toEqual([10, 40, 80]);
  for (const wanted of [
    [50, 50, 50, 50],
    [99, 98, 97, 20],
    [0, 1, 2, 3],
    [30, 90, 31, 95],
  ]) {
    const placed = spreadLabels(wanted, 11, 5, 100);
    const inOrder = placed.toSorted((a, b) => a - b);
    expect(inOrder[0]).toBeGreaterThanOrEqual(5);
    expect(inOrder.at(-1)).toBeLessThanOrEqual(100);
    for (let k = 1; k < inOrder.length; k++) expect(inOrder[k] - inOrder[k - 1]).toBeGreaterThanOrEqual(11);
    for (let a = 0; a < 4; a++)
      for (let b = 0; b < 4; b++) if (wanted[a] < wanted[b]) expect(placed[a]).toBeLessThan(placed[b]);
  }
  expect(spreadLabels([0, 0, 0], 11, 0, 10)).toEqual([0, 5, 10]);
});

test('what marks say never lies over what another says, and the latest is always said', () => {
  for (const xs of [[10, 80, 150], [40, 110, 119], [100, 101, 102, 180], [199]]) {
    const marks = xs.map((x) => ({ x, width: 70 }));
    const starts = placeMarks(marks, 0, 200);
    expect(starts.at(-1)).not.toBeNull();
    const said = starts.filter((start) => start !== null).toSorted((a, b) => a - b);
    for (let k = 1; k < said.length; k++) expect(said[k] - said[k - 1]).toBeGreaterThan(70);
    for (const start of said) expect(start >= 0 && start + 70 <= 200).toBe(true);
  }
});
