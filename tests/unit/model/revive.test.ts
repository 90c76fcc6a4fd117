import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/model/parameters';
import { metricsOfRun, reviveDark, seeds, startRun, train } from './train';

/** A run at λ = 2.5 whose units have all gone dark. */
function darkRun(seed: number) {
  const run = train(startRun('patterns', { seed }), 40, 2.5);
  expect(metricsOfRun(run).dead).toEqual([true, true, true]);
  return run;
}

/** A run at λ = .2 in which unit 1 has been put out by hand: a bias that no input can lift. */
function runWithDeadUnit(seed: number) {
  const run = train(startRun('patterns', { seed }), 40, 0.2);
  viewOf(run.parameters, run.shape).encoderBias[1] = -100;
  expect(metricsOfRun(run).dead).toEqual([false, true, false]);
  return run;
}

describe('reviving', () => {
  it('stays dark while λ is 2.5: no revival in 400 steps in at least 18 of 20 seeds', () => {
    const still = seeds(20).filter((seed) => {
      const run = darkRun(seed);
      run.revived = 0;
      return train(run, 400, 2.5).revived === 0;
    });
    expect(still.length).toBeGreaterThanOrEqual(18);
  });

  it('revives when λ comes back down', () => {
    for (const seed of seeds(20)) expect(reviveDark(darkRun(seed), 0.2)).toBeGreaterThan(0);
  });

  it('gives the dead unit a fresh start and leaves the others untouched', () => {
    const run = runWithDeadUnit(4);
    const before = structuredClone({ parameters: run.parameters, moments: run.moments });
    expect(reviveDark(run, 0)).toBe(1);
    const parts = (flat: Float32Array) => {
      const { encoder, encoderBias, decoder } = viewOf(flat, run.shape);
      const unit = (j: number) => [
        ...encoder.subarray(3 * j, 3 * j + 3),
        encoderBias[j],
        ...decoder.subarray(3 * j, 3 * j + 3),
      ];
      return { live: [unit(0), unit(2)], revived: unit(1) };
    };
    expect(parts(run.parameters).live).toEqual(parts(before.parameters).live);
    expect(parts(run.moments.first).live).toEqual(parts(before.moments.first).live);
    expect(run.moments.second).toEqual(before.moments.second);

    const [e1, e2, e3, bias, ...direction] = parts(run.parameters).revived;
    expect(bias).toBe(0);
    expect(Math.hypot(...direction)).toBeCloseTo(0.8, 6);
    expect(direction.every((value) => value >= 0)).toBe(true);
    [e1, e2, e3].forEach((value, i) => {
      expect(value).toBeCloseTo(direction[i] / 0.8 / 2, 6);
    });
    expect(parts(run.moments.first).revived).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(metricsOfRun(run).dead).toEqual([false, false, false]);
  });

  it('is the same again for the same run, and another at another step', () => {
    const one = runWithDeadUnit(4);
    const two = runWithDeadUnit(4);
    const later = runWithDeadUnit(4);
    later.step += 50;
    for (const run of [one, two, later]) expect(reviveDark(run, 0)).toBe(1);
    expect(one.parameters).toEqual(two.parameters);
    expect(one.parameters).not.toEqual(later.parameters);
  });

  it('does nothing when every unit lives', () => {
    const run = train(startRun('patterns'), 40, 0.2);
    const before = run.parameters.slice();
    expect(reviveDark(run, 0.2)).toBe(0);
    expect(run.parameters).toEqual(before);
  });
});
