import { describe, expect, it } from 'vitest';
import { adamStep, startMoments } from '../../../src/model/adam';

describe('adamStep', () => {
  it('makes the steps worked out by hand', () => {
    const parameters = Float32Array.of(0.5, -1);
    const moments = startMoments(2);
    // Step 1: m = .1 g, v = .001 g², both corrected back to g and g²: a step of exactly the learning rate.
    adamStep(parameters, Float32Array.of(1, -4), moments, 1, 0.1);
    expect(parameters[0]).toBeCloseTo(0.4, 6);
    expect(parameters[1]).toBeCloseTo(-0.9, 6);
    // Step 2, first number, g = −2: m = .09 − .2 = −.11, m̂ = −.11 / .19 = −.5789474;
    // v = .000999 + .004 = .004999, v̂ = .004999 / .001999 = 2.5007504, √v̂ = 1.5813761.
    // Second number, g = 0: m̂ = −.36 / .19 = −1.8947368; v̂ = .015984 / .001999 = 7.9959980, √v̂ = 2.8277195.
    adamStep(parameters, Float32Array.of(-2, 0), moments, 2, 0.1);
    expect(parameters[0]).toBeCloseTo(0.4 + (0.1 * 0.5789474) / 1.5813761, 6);
    expect(parameters[1]).toBeCloseTo(-0.9 + (0.1 * 1.8947368) / 2.8277195, 6);
    expect(moments.first[0]).toBeCloseTo(-0.11, 6);
    expect(moments.second[0]).toBeCloseTo(0.004999, 8);
  });

  it('walks one learning rate per step on a steady slope, however steep it is', () => {
    const parameters = new Float32Array(3);
    const moments = startMoments(3);
    for (let step = 1; step <= 50; step++) {
      adamStep(parameters, Float32Array.of(0.01, -1, 1000), moments, step, 0.03);
    }
    expect(parameters[0]).toBeCloseTo(-1.5, 4);
    expect(parameters[1]).toBeCloseTo(1.5, 4);
    expect(parameters[2]).toBeCloseTo(-1.5, 4);
  });

  it('leaves alone what has no gradient', () => {
    const parameters = Float32Array.of(0.25);
    adamStep(parameters, Float32Array.of(0), startMoments(1), 1, 0.1);
    expect(parameters[0]).toBe(0.25);
  });
});
