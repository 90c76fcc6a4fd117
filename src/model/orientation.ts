/**
 * How much a filter prefers one direction of edges: |Σ P·e^{2iθ}| / Σ P over its power spectrum P, θ being the direction
 * of each frequency, 0 … 1. 1: a grating or an edge; 0: a spot or a ring. The angle is doubled because a grating turned
 * by half a turn is the same grating. Null for a filter of zeros or a constant one.
 * @param filter height × width, row by row
 */
export function orientationOf(filter: ArrayLike<number>, width: number, height: number): number | null {
  let total = 0;
  let alongCos = 0;
  let alongSin = 0;
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const across = signedFrequency(u, width);
      const down = signedFrequency(v, height);
      if (across === 0 && down === 0) continue;
      const power = powerAt(filter, width, height, u, v);
      const angle = 2 * Math.atan2(down, across);
      total += power;
      alongCos += power * Math.cos(angle);
      alongSin += power * Math.sin(angle);
    }
  }
  return total > 1e-12 ? Math.hypot(alongCos, alongSin) / total : null;
}

/** Above this orientation index a unit counts as oriented. */
export const ORIENTED = 0.5;

/** Cycles per pixel, −½ … ½. */
function signedFrequency(k: number, size: number): number {
  return (2 * k < size ? k : k - size) / size;
}

/** |Fourier coefficient|² of the filter. */
function powerAt(filter: ArrayLike<number>, width: number, height: number, u: number, v: number): number {
  let re = 0;
  let im = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const angle = -2 * Math.PI * ((u * x) / width + (v * y) / height);
      re += filter[y * width + x] * Math.cos(angle);
      im += filter[y * width + x] * Math.sin(angle);
    }
  }
  return re * re + im * im;
}
