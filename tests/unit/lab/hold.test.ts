import { expect, it } from 'vitest';
import { pauseBefore } from '../../../src/lab/useHold';

it('a stepper that is held goes slowly at first and never slower: from 1 to 64 in a few seconds', () => {
  const pauses = Array.from({ length: 63 }, (_, repeat) => pauseBefore(repeat));
  expect(pauses[0]).toBeGreaterThan(300);
  for (let k = 1; k < pauses.length; k++) expect(pauses[k]).toBeLessThanOrEqual(pauses[k - 1]);
  const all = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(all).toBeGreaterThan(2000);
  expect(all).toBeLessThan(5000);
});
