import { describe, expect, it } from 'vitest';
import { ORIENTED, orientationOf } from '../../../src/model/orientation';
import { normal, stream } from '../../../src/model/random';

const filter = (size: number, value: (x: number, y: number) => number) =>
  Float32Array.from({ length: size * size }, (_, k) => value(k % size, Math.floor(k / size)));

/** A grating of the given angle under a round window. */
const grating = (size: number, angle: number, cycles: number) =>
  filter(size, (x, y) => {
    const middle = (size - 1) / 2;
    const along = (x - middle) * Math.cos(angle) + (y - middle) * Math.sin(angle);
    const window = Math.exp(-((x - middle) ** 2 + (y - middle) ** 2) / (size * 0.5) ** 2);
    return window * Math.sin((2 * Math.PI * cycles * along) / size);
  });

describe('orientationOf', () => {
  it.each([8, 12])('is near 1 for gratings and edges, whatever their angle (%i pixels)', (size) => {
    for (let k = 0; k < 8; k++) {
      expect(orientationOf(grating(size, (k * Math.PI) / 8, 2), size, size)).toBeGreaterThan(0.75);
    }
    expect(
      orientationOf(
        filter(size, (x) => (x < size / 2 ? 1 : -1)),
        size,
        size,
      ),
    ).toBeCloseTo(1, 5);
  });

  it('is near 0 for spots and rings', () => {
    const spot = filter(9, (x, y) => Math.exp(-((x - 4) ** 2 + (y - 4) ** 2) / 4));
    const ring = filter(9, (x, y) =>
      Math.hypot(x - 4, y - 4) > 2 && Math.hypot(x - 4, y - 4) < 3.5 ? 1 : -1,
    );
    const pixel = filter(9, (x, y) => (x === 4 && y === 4 ? 1 : 0));
    for (const round of [spot, ring, pixel]) expect(orientationOf(round, 9, 9)).toBeLessThan(0.05);
  });

  it('is low for noise', () => {
    const random = stream(1, 'orientation');
    const indices = Array.from(
      { length: 200 },
      () =>
        orientationOf(
          filter(8, () => normal(random)),
          8,
          8,
        ) ?? 1,
    );
    expect(indices.filter((index) => index > ORIENTED).length).toBeLessThan(4);
    expect(indices.reduce((sum, index) => sum + index, 0) / 200).toBeLessThan(0.25);
  });

  it('is the same for the negative, a stronger and a brighter filter', () => {
    const one = grating(8, 1, 2);
    const index = orientationOf(one, 8, 8) ?? Number.NaN;
    for (const other of [
      one.map((value) => -value),
      one.map((value) => 3 * value),
      one.map((value) => value + 1),
    ])
      expect(orientationOf(other, 8, 8)).toBeCloseTo(index, 5);
  });

  it('is null where there is nothing to prefer', () => {
    expect(orientationOf(new Float32Array(64), 8, 8)).toBeNull();
    expect(orientationOf(new Float32Array(64).fill(0.5), 8, 8)).toBeNull();
  });
});
