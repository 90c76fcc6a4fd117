import type { Mechanism } from './mechanism';

/**
 * TopK (Makhzani and Frey 2013; Gao and others 2024): ReLU units, of which each input keeps the k strongest. Nothing
 * else is asked for, so there is no penalty and no shrinkage.
 */
export const topk: Mechanism = {
  id: 'topk',
  activation: (a) => Math.max(0, a),
  slope: (z) => (z > 0 ? 1 : 0),
  keepsLargest: true,
  penalizes: 'activation',
  penalty: () => 0,
  penaltySlope: () => 0,
  glsl: {
    activation: 'max(a, vec4(0))',
    slope: 'vec4(greaterThan(z, vec4(0)))',
    penaltySlope: 'vec4(0)',
  },
  kernel: 'relu',
  silentAtZero: true,
  nonNegativeDecoder: false,
};

/**
 * Activations this little below the k-th largest, as a share of it, count as equal to it. Ties are common (after a first
 * step of Adam all biases have moved by the same amount), and rounding must not decide who wins them: engines round
 * differently.
 */
export const TIE = 1e-5;

/**
 * The k-th largest of the activations `codes[start]` … `codes[start + count − 1]`, none of them negative, less `TIE`:
 * those below it are to become 0. It is 0, which keeps all, where k or fewer are above 0.
 * @param largest room for k numbers; without meaning afterwards
 */
export function thresholdOf(
  codes: Float32Array,
  start: number,
  count: number,
  k: number,
  largest: Float32Array,
): number {
  if (k >= count) return 0;
  // The k largest so far in rising order: most activations are below the first of them and cost one comparison.
  largest.fill(0, 0, k);
  for (let j = start; j < start + count; j++) {
    const z = codes[j];
    if (!(z > largest[0])) continue;
    let place = 0;
    for (; place + 1 < k && largest[place + 1] < z; place++) largest[place] = largest[place + 1];
    largest[place] = z;
  }
  return largest[0] * (1 - TIE);
}

/** Room that `thresholdOf` needs. */
export function roomFor(k: number, count: number): Float32Array {
  return new Float32Array(Math.min(k, count));
}
