import { expect, it } from 'vitest';
import { DueSteps } from '../../../src/lab/due-steps';
import { startsGently } from '../../../src/lab/gentle-start';
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

it('a settled run is drawn ten times a second, one that moves at every frame', () => {
  const frames = (speed: number, moves: boolean) => {
    const due = new DueSteps();
    due.begin(false);
    const state = { ...FULL, speed: SPEEDS.indexOf(speed) };
    let drawn = 0;
    for (let frame = 0; frame < 600; frame++)
      if (due.at((frame * 1000) / 60, state, 600, moves) > 0) drawn += 1;
    return drawn / 10;
  };
  expect(frames(100, false)).toBeCloseTo(10, 0);
  expect(frames(SPEEDS[FULL.speed], false)).toBeCloseTo(10, 0);
  expect(frames(2, false), 'a slow one at its own pace').toBeCloseTo(2, 0);
  expect(frames(100, true)).toBe(60);
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

/** Seconds until a run that begins gently has made so many steps, at 60 frames a second. */
function secondsTo(goal: number, speed: number, isGentle = true): number {
  const due = new DueSteps();
  due.begin(isGentle);
  const state = { ...initialState(), running: true, speed: SPEEDS.indexOf(speed) };
  let step = 0;
  for (let frame = 0; ; frame++) {
    const steps = due.at((frame * 1000) / 60, state, step, true);
    if (isGentle && step < 40) expect(steps, 'the first steps come one by one').toBeLessThanOrEqual(1);
    step += steps;
    if (step >= goal) return frame / 60;
  }
}

it('begins gently: forty steps in four seconds, then ever faster, up to the chosen speed', () => {
  expect(secondsTo(40, 100)).toBeCloseTo(4, 0);
  expect(secondsTo(126, 100)).toBeCloseTo(6.7, 0);
  expect(secondsTo(626, 100) - secondsTo(126, 100)).toBeCloseTo(5, 0);
  expect(secondsTo(40, 100, false)).toBeLessThan(0.5);
  expect(secondsTo(20, 2), 'never faster than what was chosen').toBeGreaterThan(9);
});

it('begins gently only on bit patterns, and only while nobody has chosen a speed', () => {
  const state = initialState();
  expect(startsGently(state)).toBe(true);
  expect(startsGently({ ...state, speed: state.speed + 1 })).toBe(false);
  expect(startsGently({ ...state, config: { ...state.config, data: 'bars' } })).toBe(false);
});

it('need not go faster while it begins gently, and once it has settled without a step to reach', () => {
  const eased = (patch: Partial<typeof FULL>, step: number, moves: boolean, isGentle = false) => {
    const due = new DueSteps();
    due.begin(isGentle);
    return due.isEased({ ...FULL, ...patch }, step, moves);
  };
  const { speed } = initialState();
  expect(eased({ speed }, 20, true, true)).toBe(true);
  expect(eased({ speed }, 2000, true, true)).toBe(false);
  expect(eased({}, 20, true)).toBe(false);
  for (const chosen of [FULL.speed, speed, 2]) expect(eased({ speed: chosen }, 600, false)).toBe(true);
  expect(eased({ stopAt: 30_000 }, 600, false)).toBe(false);
  expect(eased({ stopAt: 600 }, 600, false)).toBe(true);
  expect(eased({ hurries: true }, 600, false)).toBe(false);
});
