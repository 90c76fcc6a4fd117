import { describe, expect, it } from 'vitest';
import { stripesIn } from '../../../src/model/stripes';

const SIZE = 8;
const MIDDLE = (SIZE - 1) / 2;
const ANGLES = [0, 30, 45, 77, 90, 135];

/** What changes in one direction only, by its distance from the middle in pixels, under a round window. */
function across(angle: number, value: (distance: number) => number): Float32Array {
  const turn = (angle * Math.PI) / 180;
  return Float32Array.from({ length: SIZE * SIZE }, (_, place) => {
    const x = (place % SIZE) - MIDDLE;
    const y = Math.floor(place / SIZE) - MIDDLE;
    return Math.exp(-(x * x + y * y) / 18) * value(x * Math.cos(turn) + y * Math.sin(turn));
  });
}

describe('stripes side by side', () => {
  it.each(ANGLES)('an edge has two, a line three, at %i°', (angle) => {
    expect(stripesIn(across(angle, Math.sign), SIZE, SIZE)).toBe(2);
    const line = (distance: number) => (Math.abs(distance) < 1.2 ? 1 : Math.abs(distance) < 3 ? -0.6 : 0);
    expect(stripesIn(across(angle, line), SIZE, SIZE)).toBe(3);
  });

  it.each(ANGLES)('a grating has more, at %i°', (angle) => {
    const grating = (distance: number) => Math.sin((2 * Math.PI * distance) / 3.2);
    expect(stripesIn(across(angle, grating), SIZE, SIZE)).toBeGreaterThanOrEqual(4);
  });

  it('a faint echo is none, and where nothing changes there are none', () => {
    const echo = (distance: number) => (Math.abs(distance) > 2 ? -0.2 : 1) * Math.sign(distance);
    expect(stripesIn(across(0, echo), SIZE, SIZE)).toBe(2);
    expect(stripesIn(new Float32Array(SIZE * SIZE), SIZE, SIZE)).toBe(0);
    expect(stripesIn(new Float32Array(SIZE * SIZE).fill(0.3), SIZE, SIZE)).toBe(0);
  });
});
