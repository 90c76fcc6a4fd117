import type { RunConfig } from '../config';

/** What a learner can set of a mechanism: the weight of its penalty, k of TopK, the target ρ of the KL divergence. */
export type Settings = Readonly<Pick<RunConfig, 'sparsity' | 'k' | 'target'>>;

/**
 * How codes are made sparse. A mechanism is one file that says how a unit answers and what its answer costs;
 * everything else (reconstruction, gradients, Adam) is common.
 */
export interface Mechanism {
  id: string;
  /** Activation z of a unit from its weighted sum a. */
  activation(a: number): number;
  /** Derivative dz/da, given z. */
  slope(z: number): number;
  /** Whether only the k largest activations of each input stay (and all as large as the k-th); the others become 0. */
  keepsLargest: boolean;
  /** What the penalty is a function of: every single activation, or the mean activation of a unit over the batch. */
  penalizes: 'activation' | 'mean';
  /**
   * What one activation (averaged over the batch) or one unit's mean activation adds to the sparsity term, before its
   * weight.
   */
  penalty(value: number, settings: Settings): number;
  /** Derivative of `penalty` by `value`. */
  penaltySlope(value: number, settings: Settings): number;
  /**
   * The same for the graphics card, four numbers at a time: GLSL expressions of `a` (weighted sums), `z` (activations)
   * and `value` (what the penalty is a function of), all `vec4`; `target` is ρ, a float.
   */
  glsl: { activation: string; slope: string; penaltySlope: string };
  /**
   * Which of the activations that `engine/cpu/wasm` knows this is; null: none, and the plain loops train it. They take a
   * penalty of single activations to be straight, so that its slope is the same for all.
   */
  kernel: 'relu' | 'sigmoid' | null;
  /**
   * Whether a unit with z = 0 passes no gradient: then everything that a block of zeros would add can be skipped, and
   * a unit that never lights has to be revived.
   */
  silentAtZero: boolean;
  /** Whether the decoder V is kept at 0 or above, after every step of Adam. */
  nonNegativeDecoder: boolean;
}

/** Weight of the sparsity term at a step (the first is 1): it grows evenly over the first `warmup` steps. */
export function weightAt({ sparsity, warmup }: Pick<RunConfig, 'sparsity' | 'warmup'>, step: number): number {
  return step < warmup ? (sparsity * step) / warmup : sparsity;
}
