import { expect, it } from 'vitest';
import { StepDebt } from '../../../src/lab/step-debt';

/** Steps due at every frame of 60 per second. */
function stepsOver(seconds: number, speed: number): number[] {
  const debt = new StepDebt();
  return Array.from({ length: Math.round(seconds * 60) }, (_, frame) => debt.due((frame * 1000) / 60, speed));
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
  debt.due(0, 100);
  expect(debt.due(60_000, 100)).toBe(25);
});

it('is more than fits at full speed', () => {
  expect(new StepDebt().due(0, Number.POSITIVE_INFINITY)).toBeGreaterThan(100_000);
});

it('starts from nothing after it was cleared', () => {
  const debt = new StepDebt();
  debt.due(0, 10);
  debt.due(90, 10);
  debt.clear();
  expect(debt.due(5000, 10)).toBe(1);
});

it('says when the next steps are due, so that nobody has to look before', () => {
  const debt = new StepDebt();
  debt.due(0, 10);
  expect(debt.wait(10)).toBe(100);
  expect(debt.due(40, 10)).toBe(0);
  expect(debt.wait(10)).toBeCloseTo(60);
  expect(debt.due(39 + debt.wait(10), 10)).toBe(0);
  expect(debt.due(101, 10)).toBe(1);
});
