import { interpolateLab, rgb, scaleLinear } from 'd3';
import { lampColor } from './color';

/** Blue takes away, orange adds, and between them the dark of the stage. */
const SIGNED_STOPS = ['#9fd0ff', '#5aa2e0', '#2c4a63', '#1e1a15', '#6d4520', '#f0913a', '#ffd0a0'];
const signed = scaleLinear<string>()
  .domain(SIGNED_STOPS.map((_, k) => (2 * k) / (SIGNED_STOPS.length - 1) - 1))
  .range(SIGNED_STOPS)
  .interpolate(interpolateLab)
  .clamp(true);

const LEVELS = 255;
const SIGNED = tableOf((share) => signed(2 * share - 1));
const LAMP = tableOf(lampColor);

/** RGB bytes of each level. */
function tableOf(color: (share: number) => string): Uint8Array {
  const table = new Uint8Array(3 * (LEVELS + 1));
  for (let level = 0; level <= LEVELS; level++) {
    const { r, g, b } = rgb(color(level / LEVELS));
    table.set([r, g, b], 3 * level);
  }
  return table;
}

/**
 * Paints width × height numbers into an image, one pixel each, with the upper left corner at (x, y).
 * @param values row by row, from index `from` on
 * @param scale the number that gets the brightest colour
 * @param isSigned orange and blue around dark 0; otherwise the colours of lamps
 */
export function paintPicture(
  image: ImageData,
  x: number,
  y: number,
  values: Float32Array,
  from: number,
  size: { width: number; height: number },
  scale: number,
  isSigned: boolean,
): void {
  const table = isSigned ? SIGNED : LAMP;
  for (let row = 0; row < size.height; row++) {
    for (let column = 0; column < size.width; column++) {
      const share = scale > 0 ? values[from + row * size.width + column] / scale : 0;
      const level = Math.round(LEVELS * Math.min(1, Math.max(0, isSigned ? (share + 1) / 2 : share)));
      const place = 4 * ((y + row) * image.width + x + column);
      image.data[place] = table[3 * level];
      image.data[place + 1] = table[3 * level + 1];
      image.data[place + 2] = table[3 * level + 2];
      image.data[place + 3] = 255;
    }
  }
}

/** Largest absolute value of `count` numbers from index `from` on. */
export function largestOf(values: Float32Array, from: number, count: number): number {
  let largest = 0;
  for (let k = from; k < from + count; k++) largest = Math.max(largest, Math.abs(values[k]));
  return largest;
}
