import type { Mechanism, Settings } from './mechanisms/mechanism';
import { roomFor, thresholdOf } from './mechanisms/topk';
import { type Parameters, parameterCount, type Shape, viewOf } from './parameters';
import { mixOf, productOf } from './product';

/**
 * The sparse autoencoder as plain loops: the reference that every faster engine must equal.
 *
 *     z = activation(x·Eᵀ + b_e)              code, one number per unit; of TopK only the k largest
 *     x̂ = z·D + b_d,   D_j = V_j / ‖V_j‖      reconstruction from unit directions of norm 1 (b_d where there is one)
 *     loss = mean over inputs of ‖x − x̂‖² + λ · mean over inputs of Σ_j penalty(z_j)
 *                                  or, where a mechanism penalizes means, + λ · Σ_j penalty(mean over inputs of z_j)
 *
 * The norm is part of the forward pass, so the gradient goes through it: without that a unit could escape the
 * penalty by shrinking z while growing V.
 */
export interface Pass {
  /** Codes z, rows × units. */
  codes: Float32Array;
  /** Reconstructions x̂, rows × inputs. */
  reconstructions: Float32Array;
  /** Directions D, units × inputs, each row of norm 1. */
  directions: Float32Array;
}

export interface Loss {
  /** Mean over the rows of ‖x − x̂‖², summed over the inputs. */
  error: number;
  /** The mechanism's penalty times its weight. */
  sparsityTerm: number;
}

/** Below this a direction is not divided by its norm: a unit of weights zero stays zero instead of becoming NaN. */
export const TINY = 1e-12;

/** Directions D (units × inputs, norm 1) of the decoder V. */
export function directionsOf(decoder: Float32Array, { inputs, units }: Shape): Float32Array {
  const directions = new Float32Array(units * inputs);
  for (let j = 0; j < units; j++) {
    const norm = Math.max(TINY, normOfRow(decoder, j, inputs));
    for (let i = 0; i < inputs; i++) directions[j * inputs + i] = decoder[j * inputs + i] / norm;
  }
  return directions;
}

/**
 * Codes and reconstructions of `x` (rows × inputs).
 * @throws RangeError if `x` or `parameters` do not have the size that `shape` asks for.
 */
export function forward(
  parameters: Parameters,
  shape: Shape,
  mechanism: Mechanism,
  x: Float32Array,
  settings: Settings,
): Pass {
  checkSizes(parameters, shape, x);
  const { decoder, decoderBias } = viewOf(parameters, shape);
  const directions = directionsOf(decoder, shape);
  const codes = codesOf(parameters, shape, mechanism, x, settings);
  return { codes, reconstructions: mixOf(codes, directions, shape.inputs, decoderBias), directions };
}

/** Codes of `x` (rows × inputs), rows × units. */
export function codesOf(
  parameters: Parameters,
  shape: Shape,
  mechanism: Mechanism,
  x: Float32Array,
  { k }: Settings,
): Float32Array {
  const { inputs, units } = shape;
  const { encoder, encoderBias } = viewOf(parameters, shape);
  const codes = productOf(x, encoder, inputs, encoderBias);
  for (let place = 0; place < codes.length; place++) codes[place] = mechanism.activation(codes[place]);
  if (!mechanism.keepsLargest) return codes;
  const room = roomFor(k, units);
  for (let start = 0; start < codes.length; start += units) {
    const threshold = thresholdOf(codes, start, units, k, room);
    for (let j = start; j < start + units; j++) if (codes[j] < threshold) codes[j] = 0;
  }
  return codes;
}

/** The two terms of the loss for the inputs `x` (rows × inputs) and their pass. */
export function lossOf(
  pass: Pass,
  shape: Shape,
  mechanism: Mechanism,
  settings: Settings,
  x: Float32Array,
): Loss {
  const rows = x.length / shape.inputs;
  let squares = 0;
  for (let k = 0; k < x.length; k++) squares += (x[k] - pass.reconstructions[k]) ** 2;
  let penalties = 0;
  if (mechanism.penalizes === 'mean') {
    for (const mean of meansOf(pass.codes, shape)) penalties += mechanism.penalty(mean, settings);
  } else {
    for (const z of pass.codes) penalties += mechanism.penalty(z, settings);
    penalties /= rows;
  }
  return { error: squares / rows, sparsityTerm: settings.sparsity * penalties };
}

/** Mean activation of every unit. */
function meansOf(codes: Float32Array, { units }: Shape): Float64Array {
  const means = new Float64Array(units);
  for (let k = 0; k < codes.length; k++) means[k % units] += codes[k];
  return means.map((total) => (total * units) / codes.length);
}

/**
 * Gradient of the loss by all parameters, in their layout.
 *
 * With e = 2(x̂ − x)/rows:  dD_j = Σ z_j·e,  db_d = Σ e,  dz_j = e·D_j + λ·penalty′/rows,  da_j = dz_j·slope,
 * dE_j = Σ da_j·x,  db_j = Σ da_j,  and through the norm  dV_j = (dD_j − (dD_j·D_j)·D_j)/‖V_j‖. The penalty of a mean
 * has the same share 1/rows in every activation that the mean is of.
 */
export function gradientOf(
  parameters: Parameters,
  shape: Shape,
  mechanism: Mechanism,
  settings: Settings,
  x: Float32Array,
): Float32Array {
  const { inputs, units } = shape;
  const rows = x.length / inputs;
  const { codes, reconstructions, directions } = forward(parameters, shape, mechanism, x, settings);
  const { decoder } = viewOf(parameters, shape);
  const gradient = new Float32Array(parameters.length);
  const by = viewOf(gradient, shape);
  const residual = new Float32Array(inputs);
  const means = mechanism.penalizes === 'mean' ? meansOf(codes, shape) : null;

  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let i = 0; i < inputs; i++) residual[i] = (2 * (reconstructions[start + i] - x[start + i])) / rows;
    for (let i = 0; i < by.decoderBias.length; i++) by.decoderBias[i] += residual[i];
    for (let j = 0; j < units; j++) {
      const z = codes[row * units + j];
      let byCode = (settings.sparsity * mechanism.penaltySlope(means ? means[j] : z, settings)) / rows;
      for (let i = 0; i < inputs; i++) {
        byCode += residual[i] * directions[j * inputs + i];
        by.decoder[j * inputs + i] += z * residual[i];
      }
      const bySum = byCode * mechanism.slope(z);
      by.encoderBias[j] += bySum;
      for (let i = 0; i < inputs; i++) by.encoder[j * inputs + i] += bySum * x[start + i];
    }
  }

  for (let j = 0; j < units; j++) {
    const norm = Math.max(TINY, normOfRow(decoder, j, inputs));
    let along = 0;
    for (let i = 0; i < inputs; i++) along += by.decoder[j * inputs + i] * directions[j * inputs + i];
    for (let i = 0; i < inputs; i++) {
      const k = j * inputs + i;
      by.decoder[k] = (by.decoder[k] - along * directions[k]) / norm;
    }
  }
  return gradient;
}

function normOfRow(matrix: Float32Array, row: number, columns: number): number {
  let squares = 0;
  for (let i = 0; i < columns; i++) squares += matrix[row * columns + i] ** 2;
  return Math.sqrt(squares);
}

function checkSizes(parameters: Parameters, shape: Shape, x: Float32Array): void {
  if (parameters.length !== parameterCount(shape)) {
    throw new RangeError(`expected ${parameterCount(shape)} parameters, got ${parameters.length}`);
  }
  if (x.length === 0 || x.length % shape.inputs !== 0) {
    throw new RangeError(`${x.length} numbers are not rows of ${shape.inputs} inputs`);
  }
}
