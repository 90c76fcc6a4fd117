import { normal, type Random } from '../model/random';
import type { Plane } from './whiten';

/**
 * A picture with the same strengths of all frequencies but random phases: as rough and as smooth as before, with no
 * edge, line or object left. Phases are those of white noise, so the result is real without further ado. Made of the
 * `middleOf` the picture.
 */
export function scramblePhases(plane: Plane, random: Random): Plane {
  const { width, height, values } = middleOf(plane);
  const picture = transform(Float64Array.from(values), width, height);
  const noise = transform(
    Float64Array.from({ length: width * height }, () => normal(random)),
    width,
    height,
  );
  const { re, im } = picture;
  for (let k = 0; k < re.length; k++) {
    const strength = Math.hypot(re[k], im[k]) / Math.hypot(noise.re[k], noise.im[k]);
    re[k] = strength * noise.re[k];
    // The inverse transform is the transform of the conjugate, divided by the number of pixels.
    im[k] = -strength * noise.im[k];
  }
  transformPlane(re, im, width, height);
  return { width, height, values: Float32Array.from(re, (value) => value / (width * height)) };
}

/**
 * The middle of a picture, less its mean, cut to powers of two (which the Fourier transform needs) and fading out to
 * the border (Hann window): the transform takes a picture for one tile of many, and sees their seams as strong edges.
 */
export function middleOf(plane: Plane): Plane {
  const width = powerOfTwo(plane.width);
  const height = powerOfTwo(plane.height);
  const left = Math.floor((plane.width - width) / 2);
  const top = Math.floor((plane.height - height) / 2);
  const mean = plane.values.reduce((sum, value) => sum + value, 0) / plane.values.length;
  const values = Float32Array.from({ length: width * height }, (_, k) => {
    const [x, y] = [k % width, Math.floor(k / width)];
    return hann(x, width) * hann(y, height) * (plane.values[(top + y) * plane.width + left + x] - mean);
  });
  return { width, height, values };
}

function hann(place: number, length: number): number {
  return Math.sin((Math.PI * (place + 0.5)) / length) ** 2;
}

function powerOfTwo(size: number): number {
  return 2 ** Math.floor(Math.log2(size));
}

interface Complex {
  re: Float64Array;
  im: Float64Array;
}

/** Fourier transform of a real plane. */
function transform(re: Float64Array, width: number, height: number): Complex {
  const im = new Float64Array(re.length);
  transformPlane(re, im, width, height);
  return { re, im };
}

/** Fourier transform in two dimensions, in place: of every row, then of every column. */
function transformPlane(re: Float64Array, im: Float64Array, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    fft(re.subarray(y * width, (y + 1) * width), im.subarray(y * width, (y + 1) * width));
  }
  const columnRe = new Float64Array(height);
  const columnIm = new Float64Array(height);
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      columnRe[y] = re[y * width + x];
      columnIm[y] = im[y * width + x];
    }
    fft(columnRe, columnIm);
    for (let y = 0; y < height; y++) {
      re[y * width + x] = columnRe[y];
      im[y * width + x] = columnIm[y];
    }
  }
}

/**
 * Fast Fourier transform Σ x_t·e^{−2πi·kt/n} in place (Cooley and Tukey 1965); n must be a power of two.
 */
function fft(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let k = 1, reversed = 0; k < n; k++) {
    let bit = n >> 1;
    for (; reversed & bit; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (k >= reversed) continue;
    [re[k], re[reversed]] = [re[reversed], re[k]];
    [im[k], im[reversed]] = [im[reversed], im[k]];
  }
  for (let half = 1; half < n; half *= 2) {
    for (let k = 0; k < half; k++) {
      const cos = Math.cos((Math.PI * k) / half);
      const sin = -Math.sin((Math.PI * k) / half);
      for (let low = k; low < n; low += 2 * half) {
        const high = low + half;
        const highRe = re[high] * cos - im[high] * sin;
        const highIm = re[high] * sin + im[high] * cos;
        re[high] = re[low] - highRe;
        im[high] = im[low] - highIm;
        re[low] += highRe;
        im[low] += highIm;
      }
    }
  }
}
