import { describe, expect, it } from 'vitest';
import type { RunConfig } from '../../../src/model/config';
import { viewOf } from '../../../src/model/parameters';
import { deadUnits } from '../../../src/model/revive';
import { average, metricsOfRun, passOf, type Run, reviveDark, seeds, startRun, train } from './train';

/** A run at λ = 2.5 whose units have all gone dark. */
function darkRun(seed: number) {
  const run = train(startRun('patterns', { seed }), 40, 2.5);
  expect(metricsOfRun(run).dark).toEqual([true, true, true]);
  return run;
}

/** A run at λ = .2 in which unit 1 has been put out by hand: a bias that no input can lift. */
function runWithDeadUnit(seed: number) {
  const run = train(startRun('patterns', { seed }), 40, 0.2);
  viewOf(run.parameters, run.shape).encoderBias[1] = -100;
  expect(metricsOfRun(run).dark).toEqual([false, true, false]);
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
    expect(metricsOfRun(run).dark).toEqual([false, false, false]);
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

/** Bars in mid-training, unit 1 put out by hand. */
function barsWithDeadUnit(changes: Partial<RunConfig> = {}) {
  const run = train(startRun('bars', { size: 4, units: 6, seed: 4, ...changes }), 40, 0.1);
  viewOf(run.parameters, run.shape).encoderBias[1] = -100;
  return run;
}

describe('elsewhere than on bit patterns', () => {
  it.each(['l1', 'topk'])('%s: a dead unit gets the direction of an input', (mechanism) => {
    const run = barsWithDeadUnit({ mechanism });
    expect(deadUnits(run.parameters, run, run.step)).toEqual([1]);
    expect(reviveDark(run, 0.1)).toBe(1);
    const { decoder } = viewOf(run.parameters, run.shape);
    const direction = decoder.subarray(16, 32);
    const cosines = Array.from({ length: 500 }, (_, row) => {
      const input = run.data.x.subarray(row * 16, row * 16 + 16);
      const along = direction.reduce((sum, value, i) => sum + value * input[i], 0);
      return along / (Math.hypot(...direction) * Math.hypot(...input) || 1);
    });
    expect(Math.max(...cosines)).toBeCloseTo(1, 5);
  });

  it('is the same again for the same run', () => {
    const runs = [barsWithDeadUnit(), barsWithDeadUnit()];
    for (const run of runs) reviveDark(run, 0.1);
    expect(runs[0].parameters).toEqual(runs[1].parameters);
  });

  it('prefers inputs that are badly reconstructed', () => {
    const errorsOf = (run: Run) => {
      const { reconstructions } = passOf(run);
      return Array.from({ length: 512 }, (_, row) =>
        Math.hypot(
          ...run.data.x.subarray(row * 16, row * 16 + 16).map((v, i) => v - reconstructions[row * 16 + i]),
        ),
      );
    };
    const run = barsWithDeadUnit();
    const errors = errorsOf(run);
    const chosen = seeds(40).map((step) => {
      const copy = {
        ...run,
        step,
        parameters: run.parameters.slice(),
        moments: structuredClone(run.moments),
      };
      if (reviveDark(copy, 0) === 0) return average(errors);
      const direction = viewOf(copy.parameters, copy.shape).decoder.slice(16, 32);
      const of = (row: number) => {
        const input = run.data.x.subarray(row * 16, row * 16 + 16);
        return direction.reduce((sum, v, i) => sum + v * input[i], 0) / (Math.hypot(...input) || 1);
      };
      const rows = errors.map((_, row) => row).filter((row) => of(row) > 0.9999 * Math.hypot(...direction));
      return average(rows.map((row) => errors[row]));
    });
    expect(average(chosen)).toBeGreaterThan(1.2 * average(errors));
  });

  it('is not for units that are never off', () => {
    const run = barsWithDeadUnit({ mechanism: 'kl' });
    expect(deadUnits(run.parameters, run, run.step)).toEqual([]);
  });

  it('a unit that TopK never keeps is dead, though its sum is above 0', () => {
    const run = barsWithDeadUnit({ mechanism: 'topk', k: 1 });
    const { encoderBias, encoder } = viewOf(run.parameters, run.shape);
    encoderBias.fill(5);
    encoderBias[1] = 1;
    encoder.fill(0, 16, 32);
    expect(deadUnits(run.parameters, run, run.step)).toContain(1);
    run.config.k = 6;
    expect(deadUnits(run.parameters, run, run.step)).not.toContain(1);
  });
});
