import type { Mechanism } from './mechanism';

/** A mean activation is kept this far from 0 and 1, where the divergence is infinite. */
export const MARGIN = 1e-6;

const inside = (mean: number) => Math.min(1 - MARGIN, Math.max(MARGIN, mean));

/**
 * Sigmoid units whose mean activation over the batch is pulled to a target ρ: each costs β·KL(ρ ‖ mean) =
 * β·(ρ·ln(ρ/mean) + (1 − ρ)·ln((1 − ρ)/(1 − mean))). Source: Andrew Ng, “Sparse autoencoder”, CS294A lecture notes.
 * A sigmoid is never quite off, so the decoder is kept non-negative: units can only add, never take each other back.
 */
export const kl: Mechanism = {
  id: 'kl',
  activation: (a) => 1 / (1 + Math.exp(-a)),
  slope: (z) => z * (1 - z),
  keepsLargest: false,
  penalizes: 'mean',
  penalty: (mean, { target }) => {
    const m = inside(mean);
    return target * Math.log(target / m) + (1 - target) * Math.log((1 - target) / (1 - m));
  },
  penaltySlope: (mean, { target }) => {
    const m = inside(mean);
    return (1 - target) / (1 - m) - target / m;
  },
  glsl: {
    activation: '1.0 / (1.0 + exp(-a))',
    slope: 'z * (1.0 - z)',
    penaltySlope: `(1.0 - target) / (1.0 - clamp(value, ${MARGIN}, 1.0 - ${MARGIN})) - target / clamp(value, ${MARGIN}, 1.0 - ${MARGIN})`,
  },
  kernel: 'sigmoid',
  silentAtZero: false,
  nonNegativeDecoder: true,
};
