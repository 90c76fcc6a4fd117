import type { Parameters } from './parameters';

/** All that a run needs to go on exactly as it would have: flat arrays in the layout of `Parameters`. */
export interface Snapshot {
  /** Steps trained so far. */
  step: number;
  parameters: Parameters;
  /** Adam's running mean of the gradient. */
  first: Float32Array;
  /** Adam's running mean of its square. */
  second: Float32Array;
}
