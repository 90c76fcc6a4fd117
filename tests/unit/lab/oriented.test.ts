import { expect, it } from 'vitest';
import { edgesOf } from '../../../src/lab/oriented';
import { frameOf } from './frames';

const SIDE = 4;
const look = { kind: 'picture', width: SIDE, height: SIDE, signed: true } as const;

/** A frame whose only unit has this direction, row by row. */
function frameWith(direction: readonly number[]) {
  return {
    ...frameOf(['10'], [[1]], [[1, 0]]),
    inputs: direction.length,
    directions: Float32Array.from(direction),
  };
}

const cells = Array.from({ length: SIDE * SIDE }, (_, place) => ({
  x: place % SIDE,
  y: Math.floor(place / SIDE),
}));

it('says which way the stripes of a unit run', () => {
  const wave = (phase: number) => Math.cos((2 * Math.PI * phase) / SIDE);
  expect(edgesOf(frameWith(cells.map(({ y }) => wave(y))), look, 0)?.angle).toBeCloseTo(0, 3);
  expect(edgesOf(frameWith(cells.map(({ x }) => wave(x))), look, 0)?.angle).toBeCloseTo(90, 3);
  // Brightness changes towards the lower right, so the stripes rise to the right.
  expect(edgesOf(frameWith(cells.map(({ x, y }) => wave(x + y))), look, 0)?.angle).toBeCloseTo(45, 3);
  expect(edgesOf(frameWith(cells.map(({ x, y }) => wave(x) + wave(y))), look, 0)).toBeNull();
});
