import type { Mechanism } from './mechanisms/mechanism';
import { normal, type Random, stream } from './random';

/** Size of an autoencoder: d inputs, m latent units, and whether its decoder has a bias (if absent, it has none). */
export interface Shape {
  inputs: number;
  units: number;
  decoderBias?: boolean;
}

/**
 * Where the directions of the decoder come from at the start: |N(0, 1)|, which points to where bit patterns live;
 * N(0, 1); or random inputs with a little noise.
 */
export type StartKind = 'half-normal' | 'normal' | 'inputs';

/**
 * The trained numbers, as one flat array [encoder | encoder bias | decoder | decoder bias], so that Adam, snapshots and
 * transfers treat them alike. `viewOf` names the parts.
 */
export type Parameters = Float32Array;

export interface ParameterViews {
  /** E, units × inputs: row j is what unit j multiplies an input with. */
  encoder: Float32Array;
  /** b_e, units. */
  encoderBias: Float32Array;
  /** V, units × inputs: row j, scaled to norm 1, is the direction D_j of unit j. */
  decoder: Float32Array;
  /** b_d, inputs; empty where the decoder has no bias. */
  decoderBias: Float32Array;
}

export function parameterCount({ inputs, units, decoderBias }: Shape): number {
  return units * (2 * inputs + 1) + (decoderBias ? inputs : 0);
}

/** The parts of a flat parameter (or gradient, or moment) array; views, not copies. */
export function viewOf(parameters: Parameters, { inputs, units }: Shape): ParameterViews {
  const weights = units * inputs;
  return {
    encoder: parameters.subarray(0, weights),
    encoderBias: parameters.subarray(weights, weights + units),
    decoder: parameters.subarray(weights + units, 2 * weights + units),
    decoderBias: parameters.subarray(2 * weights + units),
  };
}

/** An encoder starts as gain · D; this is the most, so that a few units light gently and all of them for something. */
const MOST_GAIN = 0.5;
/** Inputs that the gain is measured on. */
const GAIN_ROWS = 256;
/** How far from the input that it starts at a unit may be, per number. */
const NOISE = 0.1;
/** A bias at which a sigmoid gives .05. */
const NEARLY_OFF = -3;
/** Length of V at the start where units are never quite off, as a share of √d. */
const LONG = 0.35;

/**
 * Length of V at the start. The loss only depends on where V points, so its length just sets how fast it turns: as every
 * number moves by about the learning rate a step, V turns by √d/‖V‖ times that. At 0.8 the four patterns give the
 * reference figures at λ = 0 (L0 2.39, selectivity .82), at 1 they turn out tidier than that; at √d, the length of
 * Gaussian weights, 1,000 steps are too few for photographs (61 % oriented units instead of 84 %).
 */
export const START_LENGTH = 0.8;

/**
 * Initial parameters for the inputs `x` (rows × inputs): V in directions of the given kind, E = gain·D, biases 0. An
 * encoder that starts along its own direction lets every unit light for something at once.
 *
 * Units that are never quite off learn from every input wherever they start. Theirs is an encoder of its own, N(0, 1), a
 * bias that leaves them nearly off, and a longer V, as they take larger steps: so they find all bars of 8 × 8 in every
 * seed, along D or with a short V only most.
 */
export function startParameters(
  shape: Shape,
  seed: number,
  x: Float32Array,
  kind: StartKind,
  mechanism: Mechanism,
): Parameters {
  const { inputs, units } = shape;
  const parameters = new Float32Array(parameterCount(shape));
  const random = stream(seed, 'weights');
  const directions = Array.from({ length: units }, () => {
    const direction = startDirection(kind, inputs, x, random);
    return mechanism.nonNegativeDecoder ? direction.map(Math.abs) : direction;
  });
  const gain = gainOf(directions, x, x);
  const length = mechanism.silentAtZero ? START_LENGTH : LONG * Math.sqrt(inputs);
  const views = viewOf(parameters, shape);
  for (const [unit, direction] of directions.entries()) {
    setUnit(views, shape, unit, direction, gain, length);
  }
  if (!mechanism.silentAtZero) {
    for (let k = 0; k < views.encoder.length; k++) views.encoder[k] = normal(random);
    views.encoderBias.fill(NEARLY_OFF);
  }
  return parameters;
}

function startDirection(kind: StartKind, inputs: number, x: Float32Array, random: Random): Float32Array {
  if (kind === 'half-normal') return halfNormalDirection(inputs, random);
  if (kind === 'normal') return normalized(Float32Array.from({ length: inputs }, () => normal(random)));
  const row = Math.floor((random() * x.length) / inputs);
  return normalized(
    x.slice(row * inputs, (row + 1) * inputs).map((value) => value + NOISE * Math.abs(normal(random))),
  );
}

/** A random direction of norm 1 with no negative part. */
export function halfNormalDirection(inputs: number, random: () => number): Float32Array {
  return normalized(Float32Array.from({ length: inputs }, () => Math.abs(normal(random))));
}

/** The same direction with norm 1; zeros stay zeros. */
export function normalized(direction: Float32Array): Float32Array {
  const norm = Math.hypot(...direction);
  return norm > 0 ? direction.map((value) => value / norm) : direction;
}

/**
 * The gain with which units along `directions`, encoding E = gain·D, come nearest to `target` together: with
 * y = ReLU(x·Dᵀ)·D it is ⟨target, y⟩ / ⟨y, y⟩, kept between 0 and ½. Many units at half their direction each would add
 * up to several times the input, and the first steps would kill them all.
 * @param x inputs, rows × inputs  @param target what the units are to add up to, in the same layout
 */
export function gainOf(directions: readonly Float32Array[], x: Float32Array, target: Float32Array): number {
  if (directions.length === 0) return 0;
  const inputs = directions[0].length;
  const rows = Math.min(GAIN_ROWS, x.length / inputs);
  let along = 0;
  let square = 0;
  for (let start = 0; start < rows * inputs; start += inputs) {
    const y = new Float64Array(inputs);
    for (const direction of directions) {
      let z = 0;
      for (let i = 0; i < inputs; i++) z += x[start + i] * direction[i];
      if (z > 0) for (let i = 0; i < inputs; i++) y[i] += z * direction[i];
    }
    for (let i = 0; i < inputs; i++) {
      along += target[start + i] * y[i];
      square += y[i] * y[i];
    }
  }
  return square > 0 ? Math.min(MOST_GAIN, Math.max(0, along / square)) : MOST_GAIN;
}

/**
 * Makes unit `unit` a fresh one that looks along `direction` (of norm 1); with a direction of zeros, sets its numbers
 * to 0.
 * @param length of its V
 */
export function setUnit(
  views: ParameterViews,
  { inputs }: Shape,
  unit: number,
  direction: Float32Array,
  gain: number,
  length: number,
): void {
  views.decoder.set(
    direction.map((value) => length * value),
    unit * inputs,
  );
  views.encoder.set(
    direction.map((value) => gain * value),
    unit * inputs,
  );
  views.encoderBias[unit] = 0;
}

/** Puts numbers of V that are below 0 back to 0. */
export function keepNonNegative({ decoder }: ParameterViews): void {
  for (let k = 0; k < decoder.length; k++) if (decoder[k] < 0) decoder[k] = 0;
}
