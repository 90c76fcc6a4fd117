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
import { productOf } from './product';
import { type Random, stream } from './random';
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
  const { units } = shape;
  const sample = new Sample(run, step);
  let dark = Array.from({ length: units }, (_, unit) => unit);
  while (dark.length > 0) {
    const x = sample.take(SLICE_ROWS);
    if (x.length === 0) break;
    // Which codes are the largest is not to be seen from some of them.
    const isLit = mechanism.keepsLargest
      ? litColumns(codesOf(parameters, shape, mechanism, x, run.config), units)
      : litColumns(codesOfSome(dark, parameters, run, x), dark.length);
    dark = dark.filter((unit, place) => isLit[mechanism.keepsLargest ? unit : place] === 0);
  }
  return dark;
}

/** 1 for each of the `width` columns in which some number is not 0. */
function litColumns(codes: Float32Array, width: number): Uint8Array {
  const isLit = new Uint8Array(width);
  for (let first = 0; first < codes.length; first += width) {
    for (let column = 0; column < width; column++) if (codes[first + column] !== 0) isLit[column] = 1;
  }
  return isLit;
}

/** Codes of `x` (rows × inputs) of some units that do not depend on the others, rows × as many. */
function codesOfSome(
  some: readonly number[],
  parameters: Parameters,
  { shape, mechanism }: Revivable,
  x: Float32Array,
): Float32Array {
  const { inputs } = shape;
  const { encoder, encoderBias } = viewOf(parameters, shape);
  const weights = rowsOf(encoder, some, inputs);
  const codes = productOf(x, weights, inputs, rowsOf(encoderBias, some, 1));
  for (let place = 0; place < codes.length; place++) codes[place] = mechanism.activation(codes[place]);
  return codes;
}

/** These rows of a matrix, each of `width` numbers. */
function rowsOf(matrix: Float32Array, rows: readonly number[], width: number): Float32Array {
  const picked = new Float32Array(rows.length * width);
  for (const [place, row] of rows.entries()) {
    picked.set(matrix.subarray(row * width, (row + 1) * width), place * width);
  }
  return picked;
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
  const x = new Sample(run, step).take(RESIDUAL_ROWS);
  const { reconstructions } = forward(parameters, shape, mechanism, x, config);
  const residual = reconstructions;
  for (let k = 0; k < residual.length; k++) residual[k] = x[k] - residual[k];
  const shares = data.start === 'half-normal' ? null : errorShares(residual, inputs);
  const cost = weight * mechanism.penaltySlope(0, config);
  const fresh = dead.map((unit) => {
    const random = stream(config.seed, `revival/${step}/${unit}`);
    if (!shares) return { unit, direction: halfNormalDirection(inputs, random) };
    const drawn = random() * shares[shares.length - 1];
    const row = Math.max(
      0,
      shares.findIndex((share) => share > drawn),
    );
    return { unit, direction: normalized(x.slice(row * inputs, (row + 1) * inputs)) };
  });
  const directions = new Float32Array(dead.length * inputs);
  for (const [place, { direction }] of fresh.entries()) directions.set(direction, place * inputs);
  const growth = growthAlong(directions, x, residual, inputs, cost);
  const growing = fresh.filter((_, place) => growth[place] > 0);
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

/** The inputs that step `step` looks at, a few at a time, and the same ones however often it is asked. */
class Sample {
  private taken = 0;
  private readonly random: Random;

  constructor(
    private readonly run: Revivable,
    step: number,
  ) {
    this.random = stream(run.config.seed, `revival/${step}`);
  }

  /** The next inputs, rows × inputs; fewer than `count` at the end. */
  take(count: number): Float32Array {
    const { data, shape } = this.run;
    const { inputs } = shape;
    const from = this.taken;
    this.taken = Math.min(from + count, data.rows, SEARCH_ROWS);
    if (data.rows <= SEARCH_ROWS) return data.x.subarray(from * inputs, this.taken * inputs);
    const drawn = Array.from({ length: this.taken - from }, () => Math.floor(this.random() * data.rows));
    return rowsOf(data.x, drawn, inputs);
  }
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

/**
 * Σ over inputs of z·(2 r·D − λ) with z = max(0, x·D), for each of the directions (as many × inputs): how fast the loss falls
 * when a unit along D fades in.
 */
function growthAlong(
  directions: Float32Array,
  x: Float32Array,
  residual: Float32Array,
  inputs: number,
  cost: number,
): Float64Array {
  const along = productOf(x, directions, inputs);
  const missing = productOf(residual, directions, inputs);
  const growth = new Float64Array(directions.length / inputs);
  for (let place = 0; place < along.length; ) {
    for (let k = 0; k < growth.length; k++, place++) {
      growth[k] += Math.max(0, along[place]) * (2 * missing[place] - cost);
    }
  }
  return growth;
}
