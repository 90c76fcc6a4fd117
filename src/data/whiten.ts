/** A grey picture of any kind of number, row by row. */
export interface Plane {
  width: number;
  height: number;
  values: Float32Array;
}

/** Added to the light before the logarithm, so that black stays finite. */
const DARK = 0.02;
/** Widths of the two blurs, in pixels. */
const NARROW = 0.5;
const WIDE = 1.5;
/** A blur reaches so many widths far. */
const REACH = 4;

/** The logarithm of the light of a picture of 0 … 255: shadows get contrasts as strong as bright places have. */
export function logLight({
  width,
  height,
  pixels,
}: {
  width: number;
  height: number;
  pixels: Uint8Array;
}): Plane {
  return { width, height, values: Float32Array.from(pixels, (value) => Math.log(value / 255 + DARK)) };
}

/**
 * Difference of two Gaussian blurs, much as the ganglion cells of a retina see (Rodieck 1965). In photographs coarse
 * differences are far stronger than fine ones; this makes them about equally strong (Atick and Redlich 1992), so that
 * units do not spend themselves on broad shadows.
 */
export function whiten(plane: Plane): Plane {
  const narrow = blur(plane, NARROW);
  const wide = blur(plane, WIDE);
  return { ...plane, values: narrow.map((value, k) => value - wide[k]) };
}

/** Gaussian blur, first along rows, then along columns; beyond the border the picture is mirrored. */
function blur({ width, height, values }: Plane, sigma: number): Float32Array {
  const kernel = gaussian(sigma);
  const across = blurLines(values, kernel, height, width, width, 1);
  return blurLines(across, kernel, width, height, 1, width);
}

/** Blurs `count` lines of `length` numbers; `line` and `next` are the steps from line to line and along a line. */
function blurLines(
  values: Float32Array,
  kernel: Float64Array,
  count: number,
  length: number,
  line: number,
  next: number,
): Float32Array {
  const reach = (kernel.length - 1) / 2;
  const blurred = new Float32Array(values.length);
  const padded = new Float64Array(length + 2 * reach);
  for (let start = 0, k = 0; k < count; k++, start += line) {
    for (let at = -reach; at < length + reach; at++) {
      padded[at + reach] = values[start + mirrored(at, length) * next];
    }
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (let tap = 0; tap < kernel.length; tap++) sum += kernel[tap] * padded[at + tap];
      blurred[start + at * next] = sum;
    }
  }
  return blurred;
}

/** Place on a line that is mirrored at both ends: … 1 0 | 0 1 2 … */
function mirrored(place: number, length: number): number {
  const within = ((place % (2 * length)) + 2 * length) % (2 * length);
  return within < length ? within : 2 * length - 1 - within;
}

function gaussian(sigma: number): Float64Array {
  const reach = Math.ceil(REACH * sigma);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-((k - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = kernel.reduce((total, value) => total + value, 0);
  return kernel.map((value) => value / sum);
}
