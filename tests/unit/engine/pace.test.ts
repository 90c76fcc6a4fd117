import { expect, test } from 'vitest';
import { Pace } from '../../../src/engine/pace';

/** Steps per request most of the time, where a request of n steps takes `overhead + perStep · n` ms. */
function settled(overhead: number, perStep: number, pace = new Pace()): number {
  const made: number[] = [];
  for (let request = 0; request < 200; request++) {
    const steps = pace.fit(12);
    pace.measure(steps, overhead + perStep * steps);
    made.push(steps);
  }
  // From time to time it tries another number, to see whether the machine is still the same.
  return made.slice(100).sort((a, b) => a - b)[50];
}

test('one step is made before anything is known', () => {
  const pace = new Pace();
  for (let request = 0; request < 3; request++) pace.measure(0, 5);
  expect(pace.fit(12)).toBe(1);
});

test('the whole request fills the budget', () => {
  expect(settled(0, 1)).toBe(12);
  expect(settled(4, 0.05)).toBe(160);
  expect(settled(0.1, 0.002)).toBeGreaterThan(5900);
  expect(settled(0.1, 0.002)).toBeLessThan(6000);
});

test('steps get half of the budget even where a readback takes longer than all of it', () => {
  expect(settled(20, 1)).toBe(6);
});

test('a slow machine still makes one step a request', () => {
  expect(settled(5, 40)).toBe(1);
});

test('requests for fewer steps do not mislead it', () => {
  const pace = new Pace();
  for (let request = 0; request < 100; request++) {
    const steps = Math.min(request % 3, pace.fit(12));
    pace.measure(steps, 5 + steps);
  }
  expect(settled(5, 1, pace)).toBe(7);
});

test('the first two requests are left out: a step of the processor, and then programs are compiled', () => {
  const pace = new Pace();
  pace.measure(1, 1);
  pace.measure(1, 2000);
  for (const steps of [2, 3, 4]) pace.measure(steps, steps);
  expect(pace.fit(12)).toBe(8);
});

test('follows a machine that becomes busier, and one that becomes free again', () => {
  const pace = new Pace();
  expect(settled(2, 1, pace)).toBe(10);
  expect(settled(5, 40, pace)).toBe(1);
  expect(settled(30, 1, pace)).toBe(6);
  expect(settled(2, 1, pace)).toBe(10);
});

test('noise and a clock that stands still never lead to less than a step or to endless work', () => {
  const pace = new Pace();
  for (let request = 0; request < 200; request++) {
    const steps = Math.min(1000, pace.fit(12));
    expect(steps).toBeGreaterThanOrEqual(1);
    pace.measure(steps, request % 7 === 0 ? 300 : request % 2);
  }
  expect(Number.isFinite(pace.fit(12))).toBe(true);
});
