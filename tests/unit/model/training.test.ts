import { describe, expect, it } from 'vitest';
import { LESSON_CODES } from '../../../src/data/patterns';
import { average, metricsOfRun, passOf, type Run, seeds, startRun, train } from './train';

const SEEDS = seeds(20);

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** Whether the zeros of the codes are those of the lesson's table, up to the order of units; by trying all orders. */
function hasLessonSupport(run: Run): boolean {
  const { codes } = passOf(run);
  const limit = 0.05 * Math.max(...codes);
  return ORDERS.some((order) =>
    LESSON_CODES.every((printed, row) =>
      order.every((unit, j) => codes[row * 3 + unit] > limit === printed[j] > 0),
    ),
  );
}

const allRecovered = (run: Run) => metricsOfRun(run).recoveredBy.every((unit) => unit !== null && unit >= 0);

/** How many of the seeds recover all bits after training like this. */
const successes = (data: string, training: (run: Run) => Run) =>
  SEEDS.filter((seed) => allRecovered(training(startRun(data, { seed })))).length;

describe('four patterns, 600 steps', () => {
  const trainSeeds = (seeds: number[], sparsity: number) =>
    seeds.map((seed) => train(startRun('patterns', { seed }), 600, sparsity));
  const trained = (sparsity: number) => trainSeeds(SEEDS, sparsity);

  // Reference values of the recipe. At λ = 0 every seed ends elsewhere, so its means need many of them.
  it.each([
    { sparsity: 0, seeds: 200, variance: 1, active: 2.39, selectivity: 0.35 },
    { sparsity: 0.2, seeds: 20, variance: 0.97, active: 1.5, selectivity: 1 },
    { sparsity: 0.3, seeds: 20, variance: 0.94, active: 1.5, selectivity: 1 },
  ])('λ $sparsity: EV $variance, L0 $active, selectivity $selectivity', (reference) => {
    const seeds = Array.from({ length: reference.seeds }, (_, k) => k + 1);
    const metrics = trainSeeds(seeds, reference.sparsity).map(metricsOfRun);
    const variance = average(metrics.map((m) => m.explainedVariance ?? Number.NaN));
    const active = average(metrics.map((m) => m.activeUnits));
    const selectivity = average(metrics.map((m) => m.meanSelectivity ?? Number.NaN));
    expect(Math.abs(variance - reference.variance)).toBeLessThan(0.01);
    expect(Math.abs(active - reference.active)).toBeLessThan(0.05);
    expect(Math.abs(selectivity - reference.selectivity)).toBeLessThan(0.05);
    const middle = metrics.map((m) => m.meanSelectivity ?? Number.NaN).sort((a, b) => a - b)[
      reference.seeds / 2
    ];
    expect(middle).toBeLessThanOrEqual(reference.sparsity === 0 ? 0.7 : 1);
    expect(middle).toBeGreaterThanOrEqual(reference.sparsity === 0 ? 0 : 0.95);
  });

  it('λ .2 recovers the lesson in at least 19 seeds, λ 0 in at most 2', () => {
    expect(trained(0.2).filter(allRecovered).length).toBeGreaterThanOrEqual(19);
    expect(trained(0).filter(allRecovered).length).toBeLessThanOrEqual(2);
  });

  it('all three bits are recovered exactly when the support is that of the lesson', () => {
    let both = 0;
    let neither = 0;
    for (const sparsity of [0, 0.1, 0.2, 0.5]) {
      for (const run of trained(sparsity)) {
        expect(allRecovered(run)).toBe(hasLessonSupport(run));
        if (allRecovered(run)) both += 1;
        else neither += 1;
      }
    }
    expect(both).toBeGreaterThan(20);
    expect(neither).toBeGreaterThan(20);
  });

  it('many units do not kill each other in the first steps', () => {
    const run = train(startRun('bits', { bits: 6, units: 20, seed: 1 }), 30, 0.2);
    const { explainedVariance, dark } = metricsOfRun(run);
    expect(explainedVariance).toBeGreaterThan(0.5);
    expect(dark.filter(Boolean).length).toBeLessThan(15);
  });

  it('the same seed trains to the same weights, another seed to others', () => {
    const weights = (seed: number) => train(startRun('patterns', { seed }), 100, 0.2).parameters;
    expect(weights(4)).toEqual(weights(4));
    expect(weights(4)).not.toEqual(weights(5));
  });
});

describe('all eight patterns', () => {
  it('λ .1: in at least 19 of 20 seeds every unit stands for one bit', () => {
    expect(successes('bits', (run) => train(run, 600, 0.1))).toBeGreaterThanOrEqual(19);
  });
});

describe('while the slider moves', () => {
  it('0 for 300 steps, then .2 for 500: at least 19 of 20 seeds', () => {
    expect(successes('patterns', (run) => train(train(run, 300, 0), 500, 0.2))).toBeGreaterThanOrEqual(19);
  });

  it('2.5 until all is dark, then .2 for 800: at least 19 of 20 seeds', () => {
    const untilDark = (run: Run) => {
      while (run.step < 500 && metricsOfRun(run).dark.includes(false)) train(run, 10, 2.5);
      expect(metricsOfRun(run).dark).toEqual([true, true, true]);
      return run;
    };
    expect(successes('patterns', (run) => train(untilDark(run), 800, 0.2))).toBeGreaterThanOrEqual(19);
  });
});
