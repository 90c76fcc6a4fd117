import { describe, expect, it } from 'vitest';
import { LESSON_CODES, LESSON_PATTERNS, patternDataSet } from '../../../src/data/patterns';
import { metricsOf } from '../../../src/model/measure';
import { explainedVariance, lifetimeSparsitiesOf, mean, supportOf } from '../../../src/model/metrics';
import type { Factors } from '../../../src/model/selectivity';

const lesson = patternDataSet(LESSON_PATTERNS);
const lessonCodes = Float32Array.from(LESSON_CODES.flat());
const SHAPE = { inputs: 3, units: 3 };
const withFactors = (factors: Factors | null) => metricsOf(lesson.x, lessonCodes, lesson.x, SHAPE, factors);

describe('explainedVariance', () => {
  const x = Float32Array.of(1, 0, 0, 2, 2, 4);

  it('is 1 for the inputs themselves, 0 for their mean, negative for worse', () => {
    expect(explainedVariance(x, x, 2)).toBe(1);
    expect(explainedVariance(x, Float32Array.of(1, 2, 1, 2, 1, 2), 2)).toBeCloseTo(0, 12);
    // Nothing at all: Σ‖x‖² = 25 against Σ‖x − mean‖² = 10.
    expect(explainedVariance(x, new Float32Array(6), 2)).toBeCloseTo(-1.5, 12);
  });

  it('is null when the inputs do not vary', () => {
    expect(explainedVariance(Float32Array.of(1, 0, 1, 0), new Float32Array(4), 2)).toBeNull();
    expect(explainedVariance(Float32Array.of(1, 0), Float32Array.of(1, 0), 2)).toBeNull();
  });

  it('is null for equal inputs whose mean could be rounded: six shares of 1/6 are less than 1', () => {
    for (let rows = 1; rows <= 64; rows++) {
      for (const value of [1, 0.1]) {
        const equal = new Float32Array(rows * 2).fill(value);
        expect(explainedVariance(equal, new Float32Array(rows * 2), 2)).toBeNull();
      }
    }
  });
});

describe("the lesson's own table", () => {
  it('has selectivity 1 and lifetime sparsity .738', () => {
    expect(withFactors(lesson.factors).selectivity).toEqual([1, 1, 1]);
    const { selectivity, meanSelectivity, recoveredBy } = withFactors(null);
    expect(Math.abs((meanSelectivity ?? 0) - 0.738)).toBeLessThan(0.001);
    expect(selectivity).toEqual(lifetimeSparsitiesOf(lessonCodes, 3));
    expect(recoveredBy).toEqual([]);
  });

  it('recovers every bit with the unit of its column, and has 6 active codes in 4 rows', () => {
    const { recoveredBy, activeUnits, dark, explainedVariance } = withFactors(lesson.factors);
    expect(recoveredBy).toEqual([0, 1, 2]);
    expect(activeUnits).toBe(1.5);
    expect(dark).toEqual([false, false, false]);
    expect(explainedVariance).toBe(1);
  });
});

describe('lifetimeSparsitiesOf', () => {
  const lifetimeSparsity = (activations: number[]) =>
    lifetimeSparsitiesOf(Float32Array.from(activations), 1)[0];

  it('is 1 for one input, 0 for all alike, null where it means nothing', () => {
    expect(lifetimeSparsity([0, 0, 0.3, 0])).toBeCloseTo(1, 12);
    expect(lifetimeSparsity([2, 2, 2])).toBeCloseTo(0, 12);
    expect(lifetimeSparsity([0, 0])).toBeNull();
    expect(lifetimeSparsity([1])).toBeNull();
  });

  it('keeps the units of a matrix apart', () => {
    const [first, second] = lifetimeSparsitiesOf(Float32Array.of(2, 0, 2, 0, 2, 0.5), 2);
    expect(first).toBeCloseTo(0, 12);
    expect(second).toBeCloseTo(1, 12);
  });
});

describe('support and dead units', () => {
  it('counts as active what is above 5 % of the largest code', () => {
    expect([...supportOf(Float32Array.of(2, 0.11, 0.09, 0))]).toEqual([1, 1, 0, 0]);
    expect([...supportOf(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  it('gives dead units no selectivity and keeps them out of the mean', () => {
    const codes = Float32Array.of(1, 0, 0.01, 0, 0, 0.01, 0, 0, 0, 1, 0, 0.01);
    const { dark, selectivity, meanSelectivity } = metricsOf(
      lesson.x,
      codes,
      lesson.x,
      SHAPE,
      lesson.factors,
    );
    expect(dark).toEqual([false, true, true]);
    expect(selectivity).toEqual([expect.any(Number), null, null]);
    expect(meanSelectivity).toBe(selectivity[0]);
  });

  it('of a dark model are all dead: nothing active, no selectivity, nothing recovered', () => {
    const nothing = new Float32Array(12);
    const metrics = metricsOf(lesson.x, nothing, nothing, SHAPE, lesson.factors);
    expect(metrics.dark).toEqual([true, true, true]);
    expect(metrics.activeUnits).toBe(0);
    expect(metrics.meanSelectivity).toBeNull();
    expect(metrics.recoveredBy).toEqual([-1, -1, -1]);
    expect(metrics.explainedVariance).toBeLessThan(0);
  });
});

describe('recoveredBy', () => {
  it('wants exactly the inputs with the factor, and leaves out factors that never change', () => {
    // Columns: bit 3's inputs, bit 1's and one more, bit 2's but one.
    const codes = Float32Array.of(1, 1, 0, 1, 1, 1, 0, 0, 0, 0, 1, 0);
    const { recoveredBy } = metricsOf(lesson.x, codes, lesson.x, SHAPE, lesson.factors);
    expect(recoveredBy).toEqual([-1, -1, 0]);
    const noBit = patternDataSet(['100', '000']);
    const dark = metricsOf(noBit.x, new Float32Array(6), noBit.x, SHAPE, noBit.factors);
    expect(dark.recoveredBy).toEqual([-1, null, null]);
  });
});

describe('where the true directions are known', () => {
  const causes = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  const learned = Float32Array.of(0, 0.95, 0.3122499, 0, 0.6, 0.8, 0.91, 0, -0.41461);
  const measure = (codes: Float32Array) =>
    metricsOf(lesson.x, codes, lesson.x, SHAPE, lesson.factors, { causes, learned });

  it('a cause is found by the unit that points along it, if half of the inputs that light it have the cause', () => {
    const { recoveredBy, meanMatch } = measure(Float32Array.from({ length: 12 }, () => 1));
    expect(recoveredBy).toEqual([2, 0, -1]);
    // Unit 3, along bit 1, lights for 101, 011 and 010: one in three has the bit.
    const wrong = measure(Float32Array.of(1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0));
    expect(wrong.recoveredBy).toEqual([-1, 0, -1]);
    expect(wrong.meanMatch).toBeCloseTo((0.91 + 0.95 + 0.3122499) / 3, 6);
    expect(meanMatch).toBeCloseTo((0.91 + 0.95 + 0.8) / 3, 6);
  });

  it('a dead unit finds nothing', () => {
    const { recoveredBy, meanMatch } = measure(
      Float32Array.from({ length: 12 }, (_, place) => (place % 3 === 0 ? 1 : 0)),
    );
    expect(recoveredBy).toEqual([-1, 0, -1]);
    expect(meanMatch).toBeCloseTo((0 + 0.95 + 0.3122499) / 3, 6);
    expect(measure(new Float32Array(12))).toMatchObject({ recoveredBy: [-1, -1, -1], meanMatch: 0 });
  });

  it('is not said where they are not', () => {
    expect(withFactors(lesson.factors).meanMatch).toBeNull();
    expect(withFactors(null).meanMatch).toBeNull();
  });
});

it('mean of nothing is null', () => {
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 6])).toBe(3);
});
