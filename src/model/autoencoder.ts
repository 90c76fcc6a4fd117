import type { Mechanism } from './mechanisms/mechanism';
import { type Parameters, parameterCount, type Shape, viewOf } from './parameters';

/**
 * The sparse autoencoder as plain loops: the reference that every faster engine must equal.
 *
 *     z = activation(x·Eᵀ + b_e)          code, one number per unit
 *     x̂ = z·D,   D_j = V_j / ‖V_j‖        reconstruction from unit directions of norm 1
 *     loss = mean over inputs of ‖x − x̂‖² + λ · mean over inputs of Σ_j penalty(z_j)
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
  /** λ · mean over the rows of Σ penalty(z). */
  sparsityTerm: number;
}

/** Below this a direction is not divided by its norm: a unit of weights zero stays zero instead of becoming NaN. */
const TINY = 1e-12;

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
export function forward(parameters: Parameters, shape: Shape, mechanism: Mechanism, x: Float32Array): Pass {
  const { inputs, units } = shape;
  const rows = x.length / inputs;
  checkSizes(parameters, shape, x);
  const { encoder, encoderBias, decoder } = viewOf(parameters, shape);
  const directions = directionsOf(decoder, shape);
  const codes = new Float32Array(rows * units);
  const reconstructions = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < units; j++) {
      const z = mechanism.activation(weightedSum(x, row, encoder, encoderBias, j, inputs));
      codes[row * units + j] = z;
      if (z === 0) continue;
      for (let i = 0; i < inputs; i++) {
        reconstructions[row * inputs + i] += z * directions[j * inputs + i];
      }
    }
  }
  return { codes, reconstructions, directions };
}

/** The two terms of the loss for the inputs `x` (rows × inputs) and their pass. */
export function lossOf(
  pass: Pass,
  shape: Shape,
  mechanism: Mechanism,
  sparsity: number,
  x: Float32Array,
): Loss {
  const rows = x.length / shape.inputs;
  let squares = 0;
  for (let k = 0; k < x.length; k++) squares += (x[k] - pass.reconstructions[k]) ** 2;
  let penalties = 0;
  for (const z of pass.codes) penalties += mechanism.penalty(z);
  return { error: squares / rows, sparsityTerm: (sparsity * penalties) / rows };
}

/**
 * Gradient of the loss by all parameters, in their layout.
 *
 * With e = 2(x̂ − x)/rows:  dD_j = Σ z_j·e,  dz_j = e·D_j + λ·penalty′(z_j)/rows,  da_j = dz_j·slope,
 * dE_j = Σ da_j·x,  db_j = Σ da_j,  and through the norm  dV_j = (dD_j − (dD_j·D_j)·D_j)/‖V_j‖.
 */
export function gradientOf(
  parameters: Parameters,
  shape: Shape,
  mechanism: Mechanism,
  sparsity: number,
  x: Float32Array,
): Float32Array {
  const { inputs, units } = shape;
  const rows = x.length / inputs;
  const { codes, reconstructions, directions } = forward(parameters, shape, mechanism, x);
  const { encoder, encoderBias, decoder } = viewOf(parameters, shape);
  const gradient = new Float32Array(parameters.length);
  const by = viewOf(gradient, shape);
  const residual = new Float32Array(inputs);

  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    for (let i = 0; i < inputs; i++) residual[i] = (2 * (reconstructions[start + i] - x[start + i])) / rows;
    for (let j = 0; j < units; j++) {
      const z = codes[row * units + j];
      const slope = mechanism.slope(weightedSum(x, row, encoder, encoderBias, j, inputs), z);
      let byCode = (sparsity * mechanism.penaltySlope(z)) / rows;
      for (let i = 0; i < inputs; i++) {
        byCode += residual[i] * directions[j * inputs + i];
        by.decoder[j * inputs + i] += z * residual[i];
      }
      const bySum = byCode * slope;
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

/** a = x_row · E_j + b_j */
function weightedSum(
  x: Float32Array,
  row: number,
  encoder: Float32Array,
  bias: Float32Array,
  unit: number,
  inputs: number,
): number {
  let sum = bias[unit];
  for (let i = 0; i < inputs; i++) sum += x[row * inputs + i] * encoder[unit * inputs + i];
  return sum;
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
