import { expect, it } from 'vitest';
import { DueSteps } from '../../../src/lab/due-steps';
import { initialState, SPEEDS } from '../../../src/lab/state';

const FULL = { ...initialState(), running: true, speed: SPEEDS.length - 1 };

/** Steps due in a second of frames, 600 steps after the start. */
function inASecond(state: typeof FULL, moves: boolean): number {
  const due = new DueSteps();
  due.begin(false);
  let steps = 0;
  for (let now = 0; now <= 1000; now += 10) steps += due.at(now, state, 600, moves);
  return steps;
}

it('a settled run goes on at an easy pace, whatever the speed, and a slower one at its own', () => {
  expect(inASecond(FULL, false)).toBeLessThan(110);
  expect(inASecond({ ...FULL, speed: 3 }, false)).toBeLessThan(15);
  expect(inASecond(FULL, true)).toBeGreaterThan(1000);
});

it('a settled run goes at full speed to the step where it is to stop, and for a lesson that waits for it', () => {
  expect(inASecond({ ...FULL, stopAt: 30_000 }, false)).toBeGreaterThan(1000);
  expect(inASecond({ ...FULL, stopAt: 500 }, false)).toBeLessThan(110);
  expect(inASecond({ ...FULL, hurries: true }, false)).toBeGreaterThan(1000);
});

it('a gentle start is over when other data are chosen', () => {
  const due = new DueSteps();
  due.begin(true);
  const photographs = { ...initialState(), running: true };
  photographs.config = { ...photographs.config, data: 'photos' };
  let gentle = 0;
  for (let now = 0; now < 1000; now += 10)
    gentle += due.at(now, { ...photographs, config: initialState().config }, 0, true);
  let steps = 0;
  for (let now = 1000; now < 2000; now += 10) steps += due.at(now, photographs, 0, true);
  expect(gentle).toBeLessThan(15);
  expect(steps).toBeGreaterThan(80);
});
