/**
 * How codes are made sparse. A mechanism is one file that says how a unit answers and what its answer costs;
 * everything else (reconstruction, gradients, Adam) is common.
 */
export interface Mechanism {
  id: string;
  /** Activation z of a unit from its weighted sum a. */
  activation(a: number): number;
  /** Derivative dz/da, given a and z. */
  slope(a: number, z: number): number;
  /** What one activation z adds to the sparsity term, before the weight λ. */
  penalty(z: number): number;
  /** Derivative of `penalty` by z. */
  penaltySlope(z: number): number;
  /**
   * The same for the graphics card, four numbers at a time: GLSL expressions of `a` (weighted sums) or `z`
   * (activations), both `vec4`.
   */
  glsl: { activation: string; slope: string; penaltySlope: string };
  /**
   * Whether a unit with z = 0 passes no gradient: then everything that a block of zeros would add can be skipped.
   */
  silentAtZero: boolean;
}
