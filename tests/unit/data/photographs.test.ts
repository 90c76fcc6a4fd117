import { describe, expect, it } from 'vitest';
import { assetOf, buildData, lookOf, readConfig, recipeOf } from '../../../src/data';
import type { Photographs } from '../../../src/data/asset';
import type { DataSet } from '../../../src/data/dataset';
import { patchAt, preparePhotographs } from '../../../src/data/photographs';
import { middleOf, scramblePhases } from '../../../src/data/scramble';
import { logLight, type Plane, whiten } from '../../../src/data/whiten';
import type { RunConfig } from '../../../src/model/config';
import { stream } from '../../../src/model/random';
import { isSame, readPhotographs } from './assets';

const asset = readPhotographs();
const build = (data: string, changes: Partial<RunConfig> = {}, given: Photographs | null = asset) =>
  buildData({ ...recipeOf(data, changes), ...changes }, given);

function meansOf({ x, inputs, rows }: DataSet) {
  let square = 0;
  let largestMean = 0;
  for (let row = 0; row < rows; row++) {
    const patch = x.subarray(row * inputs, (row + 1) * inputs);
    square += patch.reduce((sum, value) => sum + value * value, 0) / rows;
    largestMean = Math.max(largestMean, Math.abs(patch.reduce((sum, value) => sum + value, 0) / inputs));
  }
  return { square, largestMean };
}

/** Power of a plane by frequency, in rings of cycles per pixel: [1/16, 1/8), [1/8, 1/4), [1/4, 3/8). */
function ringsOf({ width, values }: Plane): number[] {
  const size = 64;
  const bounds = [1 / 16, 1 / 8, 1 / 4, 3 / 8];
  const rings = [0, 0, 0];
  const counts = [0, 0, 0];
  const square = Array.from(
    { length: size * size },
    (_, k) => values[Math.floor(k / size) * width + (k % size)],
  );
  for (let v = 0; v < size / 2; v += 2) {
    for (let u = 0; u < size / 2; u += 2) {
      const ring = bounds.findIndex((bound) => Math.hypot(u, v) / size < bound) - 1;
      if (ring < 0) continue;
      let [re, im] = [0, 0];
      for (const [k, value] of square.entries()) {
        const angle = (2 * Math.PI * (u * (k % size) + v * Math.floor(k / size))) / size;
        re += value * Math.cos(angle);
        im += value * Math.sin(angle);
      }
      rings[ring] += re * re + im * im;
      counts[ring] += 1;
    }
  }
  return rings.map((power, k) => power / counts[k]);
}

describe.each(['photos', 'phase', 'noise'])('%s', { timeout: 30_000 }, (data) => {
  it.each([8, 12])('has patches of %i pixels, each of mean 0, with a mean square of 1', (size) => {
    const set = build(data, { size });
    expect(set.inputs).toBe(size * size);
    expect(set.x).toHaveLength(set.rows * set.inputs);
    const { square, largestMean } = meansOf(set);
    expect(Math.abs(square - 1)).toBeLessThan(0.06);
    expect(largestMean).toBeLessThan(1e-5);
    expect(set.factors).toBeNull();
    expect(set.start).toBe('normal');
  });

  it('is the same for the same seed and another one for another', () => {
    const { x } = build(data, { seed: 7 });
    expect(isSame(build(data, { seed: 7 }).x, x)).toBe(true);
    expect(isSame(build(data, { seed: 8 }).x, x)).toBe(false);
  });

  it('says which sizes it can have, and takes its own instead', () => {
    expect(readConfig({ data, size: 10, seed: 9 })).toEqual({
      config: { ...recipeOf(data), seed: 9 },
      problems: [{ key: 'size', value: '10', reason: 'not a choice', choices: ['8', '12'] }],
    });
    expect(readConfig({ data, size: 12 })).toEqual({
      config: { ...recipeOf(data, { size: 12 }), size: 12 },
      problems: [],
    });
    expect(recipeOf(data, { size: 12 })).toMatchObject({ units: 144 });
    expect(lookOf(recipeOf(data))).toEqual({ kind: 'picture', width: 8, height: 8, signed: true });
  });
});

describe('photographs', () => {
  it('need their asset, noise does not', () => {
    for (const data of ['photos', 'phase']) {
      expect(assetOf(recipeOf(data))).toBe('photographs');
      expect(() => build(data, {}, null)).toThrow(RangeError);
    }
    expect(assetOf(recipeOf('noise'))).toBeNull();
    expect(build('noise', {}, null).rows).toBe(8000);
  });

  it('are whitened: before, coarse differences are far stronger; after, less', () => {
    const planes = asset.pictures.slice(0, 3).map(logLight);
    for (const plane of planes) {
      const [coarseBefore, , fineBefore] = ringsOf(plane);
      const [coarse, , fine] = ringsOf(whiten(plane));
      expect(coarseBefore / fineBefore).toBeGreaterThan(10);
      expect(coarse / fine).toBeLessThan(coarseBefore / fineBefore / 2);
    }
  });

  it('lose a constant shade in whitening, right up to the border', () => {
    const values = new Float32Array(20 * 10).fill(3);
    for (const value of whiten({ width: 20, height: 10, values }).values) expect(value).toBeCloseTo(0, 5);
  });

  it('give the same patches to a panel as to training', () => {
    const planes = preparePhotographs(asset.pictures, 8);
    const { x } = build('photos');
    const random = stream(recipeOf('photos').seed, 'data/photos');
    for (let row = 0; row < 50; row++) {
      const plane = planes[Math.floor(random() * planes.length)];
      const left = Math.floor(random() * (plane.width - 7));
      const top = Math.floor(random() * (plane.height - 7));
      expect(patchAt(plane, 8, left, top)).toEqual(x.slice(row * 64, (row + 1) * 64));
    }
  });
});

describe('scramblePhases', () => {
  const plane = logLight(asset.pictures[1]);
  const scrambled = scramblePhases(plane, stream(1, 'test'));

  it('cuts to powers of two', () => {
    expect([scrambled.width, scrambled.height]).toEqual([256, 256]);
  });

  it('keeps the power of every frequency, but no pixel', () => {
    const original = middleOf(plane);
    const power = ({ width, height, values }: Plane, u: number, v: number) => {
      let [re, im] = [0, 0];
      for (let k = 0; k < values.length; k++) {
        const angle = 2 * Math.PI * ((u * (k % width)) / width + (v * Math.floor(k / width)) / height);
        re += values[k] * Math.cos(angle);
        im += values[k] * Math.sin(angle);
      }
      return Math.hypot(re, im);
    };
    for (const [u, v] of [
      [0, 0],
      [1, 0],
      [0, 3],
      [17, 40],
      [100, 201],
      [128, 128],
    ]) {
      const before = power(original, u, v);
      expect(Math.abs(power(scrambled, u, v) - before)).toBeLessThan(1e-3 * before + 0.05);
    }
    let [along, square] = [0, 0];
    for (const [k, value] of original.values.entries()) {
      along += value * scrambled.values[k];
      square += value * value;
    }
    expect(Math.abs(along / square)).toBeLessThan(0.5);
  });

  it('depends on the random numbers alone', () => {
    expect(isSame(scramblePhases(plane, stream(1, 'test')).values, scrambled.values)).toBe(true);
    expect(isSame(scramblePhases(plane, stream(2, 'test')).values, scrambled.values)).toBe(false);
  });
});
