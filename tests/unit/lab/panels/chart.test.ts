import { expect, test } from 'vitest';
import { pathOf } from '../../../../src/lab/panels/metrics/Chart';

test('a line goes from point to point and leaves gaps where there is no value', () => {
  const at = (x: number, y: number) => ({ x, y });
  expect(pathOf([at(0, 1), at(2, 3.456), null, at(4, 5), null])).toBe('M0.00,1.00L2.00,3.46M4.00,5.00');
  expect(pathOf([null])).toBeUndefined();
});
