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
}
