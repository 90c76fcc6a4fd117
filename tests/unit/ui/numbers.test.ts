import { expect, it } from 'vitest';
import { numbersOf } from '../../../src/ui/numbers';

it('writes numbers as English does', () => {
  const n = numbersOf('en');
  expect(n.two(0.846)).toBe('0.85');
  expect(n.two(-0.5)).toBe('−0.50');
  expect(n.two(-0.001)).toBe('0.00');
  expect(n.three(0.0314)).toBe('0.031');
  expect(n.exact(999999)).toBe('999999');
  expect(n.list([0.85, 0, 1])).toBe('0.85, 0.00, 1.00');
  expect(n.percent(0.12345)).toBe('12.3\u00a0%');
  expect(n.percent(1)).toBe('100\u00a0%');
});

it('writes numbers as Ukrainian does, with the semicolon where the comma is taken', () => {
  const n = numbersOf('uk');
  expect(n.two(0.846)).toBe('0,85');
  expect(n.list([0.85, 0, 1])).toBe('0,85; 0,00; 1,00');
  expect(n.percent(0.12345)).toBe('12,3\u00a0%');
});
