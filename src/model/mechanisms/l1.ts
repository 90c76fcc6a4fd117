import type { Mechanism } from './mechanism';

/**
 * ReLU units with an L1 penalty: z = max(0, a), cost λ·Σz. Every active unit pays in proportion to how strongly
 * it lights, so a code with few active units is cheapest. λ = 0 is the dense autoencoder.
 */
export const l1: Mechanism = {
  id: 'l1',
  activation: (a) => Math.max(0, a),
  slope: (z) => (z > 0 ? 1 : 0),
  keepsLargest: false,
  penalizes: 'activation',
  penalty: (z) => z,
  penaltySlope: () => 1,
  glsl: {
    activation: 'max(a, vec4(0))',
    slope: 'vec4(greaterThan(z, vec4(0)))',
    penaltySlope: 'vec4(1)',
  },
  kernel: 'relu',
  silentAtZero: true,
  nonNegativeDecoder: false,
};
