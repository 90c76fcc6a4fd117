import { describe, expect, it } from 'vitest';
import { recipeOf } from '../../../../src/data';
import { patchAt } from '../../../../src/data/photographs';
import type { Plane } from '../../../../src/data/whiten';
import { MapMaker } from '../../../../src/lab/panels/photograph/activation-map';
import { passThrough } from '../../../../src/lab/rows';
import { normal, stream } from '../../../../src/model/random';
import { frameOf } from '../frames';

const SIZE = 3;
const INPUTS = SIZE * SIZE;
const UNITS = 5;

const random = stream(1, 'weights');
const randoms = (count: number) => Float32Array.from({ length: count }, () => normal(random));
const plane: Plane = { width: 17, height: 12, values: randoms(17 * 12) };
const noisy = {
  ...frameOf(['1'], [[0]], [[1]]),
  config: recipeOf('photos'),
  inputs: INPUTS,
  units: UNITS,
  encoder: randoms(UNITS * INPUTS),
  encoderBias: randoms(UNITS),
  decoderBias: randoms(INPUTS),
  directions: randoms(UNITS * INPUTS),
};

describe('MapMaker', () => {
  it.each(['l1', 'topk', 'kl'])('gives what the model gives for every patch with %s', (mechanism) => {
    const frame = { ...noisy, config: { ...recipeOf('photos', { mechanism }), mechanism, k: 2 } };
    for (let unit = 0; unit < UNITS; unit++) {
      const map = new MapMaker(frame, plane, SIZE, unit).work(Number.POSITIVE_INFINITY);
      if (!map) throw new Error('not done');
      expect([map.across, map.down]).toEqual([8, 5]);
      const expected = Float32Array.from(map.values, (_, k) => {
        const x = map.stride * (k % map.across);
        const y = map.stride * Math.floor(k / map.across);
        return passThrough(frame, patchAt(plane, SIZE, x, y)).codes[unit];
      });
      for (const [k, z] of expected.entries()) expect(map.values[k]).toBeCloseTo(z, 4);
      expect(map.largest).toBeCloseTo(Math.max(...expected), 4);
    }
  });

  it('stops when its time is up and goes on where it was', () => {
    const maker = new MapMaker(noisy, plane, SIZE, 0);
    let slices = 1;
    let map = maker.work(0, () => 0);
    for (; !map; slices++) map = maker.work(0, () => 0);
    expect(slices).toBe(5);
    expect(map.values).toEqual(new MapMaker(noisy, plane, SIZE, 0).work(Number.POSITIVE_INFINITY)?.values);
  });
});
