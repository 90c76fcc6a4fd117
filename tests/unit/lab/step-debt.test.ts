import { expect, it } from 'vitest';
import { initialState } from '../../../src/lab/state';
import { StepDebt, startsGently } from '../../../src/lab/step-debt';

/** Steps due at every frame of 60 per second. */
function stepsOver(seconds: number, speed: number): number[] {
  const debt = new StepDebt();
  return Array.from({ length: Math.round(seconds * 60) }, (_, frame) =>
    debt.due((frame * 1000) / 60, speed, 0),
  );
}

const total = (steps: number[]) => steps.reduce((sum, step) => sum + step, 0);

it('the first step comes at once, then one a second', () => {
  const steps = stepsOver(3, 1);
  expect(steps[0]).toBe(1);
  expect(total(steps)).toBe(3);
  expect(Math.max(...steps)).toBe(1);
});

it('keeps to the speed, faster and slower than the screen', () => {
  for (const speed of [5, 30, 100, 1000]) {
    expect(Math.abs(total(stepsOver(10, speed)) - 10 * speed)).toBeLessThanOrEqual(speed / 50 + 1);
  }
});

it('owes at most a quarter of a second after a long pause', () => {
  const debt = new StepDebt();
  debt.due(0, 100, 0);
  expect(debt.due(60_000, 100, 0)).toBe(25);
});

it('is more than fits at full speed', () => {
  expect(new StepDebt().due(0, Number.POSITIVE_INFINITY, 0)).toBeGreaterThan(100_000);
});

it('starts from nothing after it was cleared', () => {
  const debt = new StepDebt();
  debt.due(0, 10, 0);
  debt.due(90, 10, 0);
  debt.clear();
  expect(debt.due(5000, 10, 0)).toBe(1);
});

/** Seconds until a run that begins gently has made so many steps, at 60 frames a second. */
function secondsTo(steps: number, speed: number, isGentle = true): number {
  const debt = new StepDebt();
  debt.begin(isGentle);
  let step = 0;
  for (let frame = 0; ; frame++) {
    const due = debt.due((frame * 1000) / 60, speed, step);
    if (isGentle && step < 40) expect(due, 'the first steps come one by one').toBeLessThanOrEqual(1);
    step += due;
    if (step >= steps) return frame / 60;
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
