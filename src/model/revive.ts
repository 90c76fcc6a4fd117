import { codesOf, forward } from './autoencoder';
import type { RunConfig } from './config';
import type { Mechanism } from './mechanisms/mechanism';
import {
  gainOf,
  halfNormalDirection,
  normalized,
  type Parameters,
  type Shape,
  START_LENGTH,
  type StartKind,
  setUnit,
  viewOf,
} from './parameters';
import { stream } from './random';
import type { Snapshot } from './snapshot';

/** Dead units are looked for every this many steps. */
export const REVIVE_EVERY = 50;
/** A unit that lights on none of so many inputs, drawn anew every time, is dead. */
const SEARCH_ROWS = 2048;
/** So many of these at a time, as most units are found to light in the first few. */
const SLICE_ROWS = 64;
/** Of these, so many are reconstructed to see what is missing. */
const RESIDUAL_ROWS = 512;

/** What reviving has to know of a run. */
export interface Revivable {
  config: RunConfig;
  shape: Shape;
  mechanism: Mechanism;
  data: { x: Float32Array; rows: number; start: StartKind };
}

/**
 * Units that light on none of the inputs (of a large set: on none of a random part of it) at this step. Most units
 * light on one of the first few inputs and are then looked at no more, so a run without dead units pays little.
 */
export function deadUnits(parameters: Parameters, run: Revivable, step: number): number[] {
  const { shape, mechanism } = run;
  // Where a unit that is off passes a gradient, none is ever dead.
  if (!mechanism.silentAtZero) return [];
  const { inputs, units } = shape;
  const x = sampleOf(run, step);
  let dark = Array.from({ length: units }, (_, unit) => unit);
  for (let start = 0; start < x.length && dark.length > 0; start += SLICE_ROWS * inputs) {
    const codes = codesOf(
      parameters,
      shape,
      mechanism,
      x.subarray(start, start + SLICE_ROWS * inputs),
      run.config,
    );
    for (let first = 0; first < codes.length && dark.length > 0; first += units) {
      if (!dark.every((unit) => codes[first + unit] === 0))
        dark = dark.filter((unit) => codes[first + unit] === 0);
    }
  }
  return dark;
}

/**
 * Gives dead units a fresh direction: ReLU passes no gradient to a unit that never lights, so it cannot come back by
 * itself. On bit patterns that is a random one with no negative part, elsewhere that of a badly reconstructed input,
 * drawn in proportion to the square of its error (as in Bricken and others 2023). Works in place.
 *
 * A unit is only revived along a direction where it would grow: with residual r = x − x̂ and activation z = x·D,
 * Σ z·(2 r·D − λ) > 0. Where sparsity is too expensive, or every input is already explained, it stays dark instead
 * of flashing up every few steps. The residual is the one before anybody is revived, so that units revived together
 * start on equal terms, as at step 0.
 *
 * Adam's mean of the gradient becomes 0 for the unit; the mean of its square is kept, because from 0, long after the
 * bias correction has worn off, its first steps would be three times too long.
 *
 * @param dead what `deadUnits` found for these parameters
 * @param weight of the sparsity term at this step
 * @returns how many units were revived
 */
export function reviveUnits(
  dead: readonly number[],
  { parameters, first, step }: Snapshot,
  run: Revivable,
  weight: number,
): number {
  if (dead.length === 0) return 0;
  const { config, shape, mechanism, data } = run;
  const { inputs } = shape;
  const x = sampleOf(run, step).subarray(0, RESIDUAL_ROWS * inputs);
  const { reconstructions } = forward(parameters, shape, mechanism, x, config);
  const residual = x.map((value, k) => value - reconstructions[k]);
  const shares = data.start === 'half-normal' ? null : errorShares(residual, inputs);
  const cost = weight * mechanism.penaltySlope(0, config);
  const growing = dead
    .map((unit) => {
      const random = stream(config.seed, `revival/${step}/${unit}`);
      if (!shares) return { unit, direction: halfNormalDirection(inputs, random) };
      const drawn = random() * shares[shares.length - 1];
      const row = Math.max(
        0,
        shares.findIndex((share) => share > drawn),
      );
      return { unit, direction: normalized(x.slice(row * inputs, (row + 1) * inputs)) };
    })
    .filter(({ direction }) => growthAlong(direction, x, residual, cost) > 0);
  const gain = gainOf(
    growing.map(({ direction }) => direction),
    x,
    residual,
  );
  for (const { unit, direction } of growing) {
    setUnit(viewOf(parameters, shape), shape, unit, direction, gain, START_LENGTH);
    setUnit(viewOf(first, shape), shape, unit, new Float32Array(inputs), 0, 0);
  }
  return growing.length;
}

/** The inputs that step `step` looks at, the same ones however often it is asked. */
function sampleOf({ config, shape: { inputs }, data }: Revivable, step: number): Float32Array {
  if (data.rows <= SEARCH_ROWS) return data.x;
  const random = stream(config.seed, `revival/${step}`);
  const x = new Float32Array(SEARCH_ROWS * inputs);
  for (let start = 0; start < x.length; start += inputs) {
    const row = Math.floor(random() * data.rows);
    x.set(data.x.subarray(row * inputs, (row + 1) * inputs), start);
  }
  return x;
}

/** Running sums of ‖r‖⁴ over the rows of `residual`: a row is drawn where the sum first exceeds a random number. */
function errorShares(residual: Float32Array, inputs: number): Float64Array {
  let total = 0;
  return Float64Array.from({ length: residual.length / inputs }, (_, row) => {
    let squares = 0;
    for (let k = row * inputs; k < (row + 1) * inputs; k++) squares += residual[k] * residual[k];
    total += squares * squares;
    return total;
  });
}

/** Σ over inputs of z·(2 r·D − λ) with z = max(0, x·D): how fast the loss falls when a unit along D fades in. */
function growthAlong(direction: Float32Array, x: Float32Array, residual: Float32Array, cost: number): number {
  const inputs = direction.length;
  let growth = 0;
  for (let start = 0; start < x.length; start += inputs) {
    let along = 0;
    let missing = 0;
    for (let i = 0; i < inputs; i++) {
      along += x[start + i] * direction[i];
      missing += residual[start + i] * direction[i];
    }
    growth += Math.max(0, along) * (2 * missing - cost);
  }
  return growth;
}
