import { concat, fused, matMul, mul, slice, type Tensor2D, tidy } from '@tensorflow/tfjs-core';
import { ADAM } from '../../model/adam';
import type { Shape } from '../../model/parameters';
import { fuse } from './fused';
import type { WebglMechanism } from './mechanisms';

/** Trained numbers and Adam's means on the graphics card: units × (2 · inputs + 1), a row is [E_j | b_j | V_j]. */
export interface State {
  parameters: Tensor2D;
  first: Tensor2D;
  second: Tensor2D;
}

/** The inputs of a step, once with a last column of ones, by which a product takes in the bias, and once negative. */
export interface Batch {
  withOnes: Tensor2D;
  negative: Tensor2D;
}

/** What stays the same from step to step. */
export interface StepPlan {
  shape: Shape;
  mechanism: WebglMechanism;
  /** inputs × inputs. A product with it puts the sum of a row into all its columns, in one draw. */
  ones: Tensor2D;
}

export interface StepSettings {
  /** Number of this step, the first is 1. */
  step: number;
  sparsity: number;
  learningRate: number;
}

// 1e-24 is the square of the least norm that the reference divides by.
const normalise = fuse(['v', 'squares'], [], 'v * inversesqrt(max(squares, vec4(1e-24)))');
const throughNorm = fuse(
  ['g', 'along', 'd', 'squares'],
  ['scale'],
  'scale * (g - along * d) * inversesqrt(max(squares, vec4(1e-24)))',
);
const nextFirst = fuse(['mean', 'g'], [], `${ADAM.beta1} * mean + ${1 - ADAM.beta1} * g`);
const nextSecond = fuse(['mean', 'g'], [], `${ADAM.beta2} * mean + ${1 - ADAM.beta2} * g * g`);
const nextParameters = fuse(
  ['p', 'first', 'second'],
  ['rate', 'epsilon'],
  'p - rate * first / (sqrt(second) + epsilon)',
);

/**
 * One step of training: what `gradientOf` and `adamStep` of the model do, in 18 draws. (The gradient alone takes 67
 * with tfjs's automatic differentiation, a step of its own Adam 141.)
 * Returns new tensors; those of `before` are left to the caller.
 */
export function trainStep(plan: StepPlan, before: State, batch: Batch, settings: StepSettings): State {
  return tidy(() => {
    const gradient = gradientOf(plan, before.parameters, batch, settings.sparsity);
    const first = nextFirst([before.first, gradient]);
    const second = nextSecond([before.second, gradient]);
    // The reference divides both means by 1 − βᵗ; here that is drawn into the two numbers.
    const { step, learningRate } = settings;
    const correction = Math.sqrt(1 - ADAM.beta2 ** step);
    const rate = (learningRate * correction) / (1 - ADAM.beta1 ** step);
    const parameters = nextParameters([before.parameters, first, second], [rate, ADAM.epsilon * correction]);
    return { parameters, first, second };
  });
}

function gradientOf(
  { shape: { inputs, units }, mechanism, ones }: StepPlan,
  parameters: Tensor2D,
  { withOnes, negative }: Batch,
  sparsity: number,
): Tensor2D {
  const rows = withOnes.shape[0];
  const encoder = slice(parameters, [0, 0], [units, inputs + 1]);
  const decoder = slice(parameters, [0, inputs + 1], [units, inputs]);
  const squares = matMul<Tensor2D>(mul(decoder, decoder), ones);
  const directions = normalise([decoder, squares]);

  const { activation } = mechanism;
  const codes = fused.matMul({ a: withOnes, b: encoder, transposeB: true, activation }) as Tensor2D;
  const errors = fused.matMul({ a: codes, b: directions, bias: negative }) as Tensor2D;

  const pulls = mechanism.pull([codes, matMul(errors, directions, false, true)], [rows, sparsity]);
  const byEncoder = matMul<Tensor2D>(pulls, withOnes, true);
  const byDirections = matMul<Tensor2D>(codes, errors, true);
  const along = matMul<Tensor2D>(mul(byDirections, directions), ones);
  const byDecoder = throughNorm([byDirections, along, directions, squares], [2 / rows]);
  return concat([byEncoder, byDecoder], 1);
}
