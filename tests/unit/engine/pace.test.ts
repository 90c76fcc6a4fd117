import { expect, test } from 'vitest';
import { Pace } from '../../../src/engine/pace';

test('one step is made before anything is known, and however slow the machine is', () => {
  const pace = new Pace();
  expect(pace.fit(12)).toBe(1);
  pace.measure(1, 1000);
  pace.measure(1, 1000);
  expect(pace.fit(12)).toBe(1);
});

test('the first request is left out: it compiles programs', () => {
  const pace = new Pace();
  pace.measure(1, 2000);
  pace.measure(10, 10);
  expect(pace.fit(12)).toBe(12);
});

test('requests without steps say nothing about the time of a step', () => {
  const pace = new Pace();
  pace.measure(1, 1);
  pace.measure(10, 10);
  pace.measure(0, 500);
  expect(pace.fit(12)).toBe(12);
});

test('settles where the whole request, readback included, fills the budget', () => {
  const pace = new Pace();
  let steps = 1;
  for (let request = 0; request < 40; request++) {
    steps = pace.fit(12);
    pace.measure(steps, 4 + 0.05 * steps);
  }
  expect(4 + 0.05 * steps).toBeGreaterThan(11);
  expect(4 + 0.05 * steps).toBeLessThan(12.5);
});

test('a clock that stands still does not ask for endless work', () => {
  const pace = new Pace();
  for (let request = 0; request < 3; request++) pace.measure(pace.fit(12), 0);
  expect(Number.isFinite(pace.fit(12))).toBe(true);
});
