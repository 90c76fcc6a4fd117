/**
 * How much a filter prefers one direction of edges: |Σ P·e^{2iθ}| / Σ P over its power spectrum P, θ being the direction
 * of each frequency, 0 … 1. 1: a grating or an edge; 0: a spot or a ring. The angle is doubled because a grating turned
 * by half a turn is the same grating. Null for a filter of zeros or a constant one.
 * @param filter height × width, row by row
 */
export function orientationOf(filter: ArrayLike<number>, width: number, height: number): number | null {
  return edgesIn(filter, width, height)?.index ?? null;
}

/**
 * The orientation index, and which way the edges run: in degrees from lying (0) against the clock, below 180. Null like
 * `orientationOf`.
 */
export function edgesIn(
  filter: ArrayLike<number>,
  width: number,
  height: number,
): { index: number; angle: number } | null {
  const spectrum = powerSpectrum(filter, width, height);
  let total = 0;
  let alongCos = 0;
  let alongSin = 0;
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const across = signedFrequency(u, width);
      const down = signedFrequency(v, height);
      if (across === 0 && down === 0) continue;
      const power = spectrum[v * width + u];
      const angle = 2 * Math.atan2(down, across);
      total += power;
      alongCos += power * Math.cos(angle);
      alongSin += power * Math.sin(angle);
    }
  }
  if (total <= 1e-12) return null;
  // Edges run across the direction in which brightness changes; rows are counted downwards.
  const change = (Math.atan2(alongSin, alongCos) * 90) / Math.PI;
  return { index: Math.hypot(alongCos, alongSin) / total, angle: (((90 - change) % 180) + 180) % 180 };
}

/** Above this orientation index a unit counts as oriented. */
export const ORIENTED = 0.5;

/** Cycles per pixel, −½ … ½. */
function signedFrequency(k: number, size: number): number {
  return (2 * k < size ? k : k - size) / size;
}

/**
 * |Fourier coefficient|² of the filter at all frequencies, in its layout: first along the rows, then down the columns.
 */
function powerSpectrum(filter: ArrayLike<number>, width: number, height: number): Float64Array {
  const [across, down] = [turnsOf(width), turnsOf(height)];
  const re = new Float64Array(width * height);
  const im = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let u = 0; u < width; u++) {
      for (let x = 0; x < width; x++) {
        const { cos, sin } = across[(u * x) % width];
        re[y * width + u] += filter[y * width + x] * cos;
        im[y * width + u] -= filter[y * width + x] * sin;
      }
    }
  }
  const power = new Float64Array(width * height);
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      let real = 0;
      let imaginary = 0;
      for (let y = 0; y < height; y++) {
        const { cos, sin } = down[(v * y) % height];
        real += re[y * width + u] * cos + im[y * width + u] * sin;
        imaginary += im[y * width + u] * cos - re[y * width + u] * sin;
      }
      power[v * width + u] = real * real + imaginary * imaginary;
    }
  }
  return power;
}

/** Cosine and sine of k of `size` parts of a turn. */
function turnsOf(size: number): { cos: number; sin: number }[] {
  return Array.from({ length: size }, (_, k) => {
    const angle = (2 * Math.PI * k) / size;
    return { cos: Math.cos(angle), sin: Math.sin(angle) };
  });
}
