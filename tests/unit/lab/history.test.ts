import { describe, expect, it } from 'vitest';
import { History } from '../../../src/lab/history';
import { frameOf } from './frames';

const frameAt = (step: number) => frameOf(['10', '01'], [[1], [0]], [[1, 0]], step);
const stepsOf = (history: History) => history.samples.map(({ step }) => step);

describe('History', () => {
  it('keeps the whole run in a bounded number of points, from the first step to nearly the last', () => {
    const history = new History();
    for (let step = 0; step <= 50_000; step += 7) history.add(frameAt(step));
    const steps = stepsOf(history);
    expect(steps.length).toBeLessThanOrEqual(400);
    expect(steps.length).toBeGreaterThan(150);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBeGreaterThan(49_500);
    const gaps = steps.slice(1).map((step, k) => step - steps[k]);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(500);
  });

  it('starts anew at step 0', () => {
    const history = new History();
    for (const step of [0, 10, 20]) history.add(frameAt(step));
    history.mark(20, 0, 0.2);
    history.add(frameAt(0));
    expect(stepsOf(history)).toEqual([0]);
    expect(history.marks).toEqual([]);
  });

  it('forgets what came after a snapshot to which the run goes back', () => {
    const history = new History();
    for (const step of [0, 10, 20, 30]) history.add(frameAt(step));
    history.mark(12, 0, 0.2, 0);
    history.mark(30, 0.2, 1, 5000);
    history.add(frameAt(15));
    expect(stepsOf(history)).toEqual([0, 10, 15]);
    expect(history.marks.map(({ step }) => step)).toEqual([12]);
  });

  it('makes one mark of a drag, and keeps it when the same step is shown again', () => {
    const history = new History();
    for (const step of [0, 50, 100]) history.add(frameAt(step));
    history.mark(100, 0, 0.1, 1000);
    history.mark(100, 0.1, 0.2, 1300);
    history.mark(900, 0.2, 0.3, 1600);
    history.add(frameAt(100));
    history.mark(100, 0.3, 0, 3000);
    expect(history.marks).toEqual([
      { step: 100, from: 0, to: 0.3 },
      { step: 100, from: 0.3, to: 0 },
    ]);
    expect(stepsOf(history)).toEqual([0, 50, 100]);
  });
});
