import { type Fused, fuse } from './fused';

/** A sparsity mechanism of `src/model/mechanisms` in the terms of the graphics card. */
export interface WebglMechanism {
  /** Activation that tfjs can apply at the end of a product. */
  activation: 'relu';
  /**
   * Gradient by the weighted sums a, (2·e·Dᵀ + λ·penalty′(z)) / rows · dz/da, from the codes z and e·Dᵀ.
   * Its numbers are rows and λ.
   */
  pull: Fused;
}

const MECHANISMS: Record<string, WebglMechanism> = {
  l1: {
    activation: 'relu',
    pull: fuse(
      ['z', 'errors'],
      ['rows', 'sparsity'],
      '(2.0 * errors + sparsity) / rows * vec4(greaterThan(z, vec4(0)))',
    ),
  },
};

/** @throws RangeError for a mechanism that is not written for WebGL */
export function webglMechanismOf(id: string): WebglMechanism {
  const mechanism = MECHANISMS[id];
  if (!mechanism) throw new RangeError(`no mechanism of WebGL is called "${id}"`);
  return mechanism;
}
