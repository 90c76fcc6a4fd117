import { interpolateLab, rgb, scaleLinear } from 'd3';
import { lampColor, signColor } from './color';

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
const INK = tableOf(interpolateLab('#221c15', '#f2e9dc'));
const PALETTES = { signed: SIGNED, light: LAMP, ink: INK };

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
 * @param palette `signed`: orange and blue around dark 0; `light`: activations, as lamps; `ink`: other numbers from 0 on
 */
export function paintPicture(
  image: ImageData,
  x: number,
  y: number,
  values: Float32Array,
  from: number,
  size: { width: number; height: number },
  scale: number,
  palette: keyof typeof PALETTES,
): void {
  const table = PALETTES[palette];
  const isSigned = palette === 'signed';
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

const BACKGROUND = rgb('#1b1712');
const ZERO = rgb('#3a3228');
const ADDS = rgb(signColor(1));
const TAKES = rgb(signColor(-1));

/**
 * Paints numbers as bars up and down from a middle line, into width × height pixels of an image from (x, y) on. Where
 * there are more numbers than bars, a bar stands for the largest of its share.
 * @param bars how many; each has a column of `pitch` pixels, of which the last is left free
 * @param scale the number whose bar is as long as can be
 */
export function paintBars(
  image: ImageData,
  x: number,
  y: number,
  size: { width: number; height: number; pitch: number; bars: number },
  values: Float32Array,
  from: number,
  count: number,
  scale: number,
): void {
  const { width, height, pitch, bars } = size;
  fill(image, x, y, width, height, BACKGROUND);
  const middle = y + Math.floor(height / 2);
  fill(image, x, middle, width, 1, ZERO);
  const indent = Math.floor((width - bars * pitch + 1) / 2);
  const longest = Math.floor(height / 2) - 1;
  for (let bar = 0; bar < bars; bar++) {
    let value = 0;
    const end = Math.floor(((bar + 1) * count) / bars);
    for (let i = Math.floor((bar * count) / bars); i < end; i++) {
      if (Math.abs(values[from + i]) > Math.abs(value)) value = values[from + i];
    }
    const length = scale > 0 ? Math.round((longest * Math.abs(value)) / scale) : 0;
    const top = value > 0 ? middle - length : middle + 1;
    fill(image, x + indent + bar * pitch, top, Math.max(1, pitch - 1), length, value > 0 ? ADDS : TAKES);
  }
}

function fill(
  { data, width: stride }: ImageData,
  x: number,
  y: number,
  width: number,
  height: number,
  { r, g, b }: { r: number; g: number; b: number },
): void {
  for (let row = y; row < y + height; row++) {
    for (let place = 4 * (row * stride + x); place < 4 * (row * stride + x + width); place += 4) {
      data[place] = r;
      data[place + 1] = g;
      data[place + 2] = b;
      data[place + 3] = 255;
    }
  }
}

/** Paints lamps, one pixel each, row by row. @param levels brightness of each, 0 … 255 */
export function paintLamps(image: ImageData, levels: Uint8Array): void {
  for (let k = 0; k < levels.length; k++) {
    image.data[4 * k] = LAMP[3 * levels[k]];
    image.data[4 * k + 1] = LAMP[3 * levels[k] + 1];
    image.data[4 * k + 2] = LAMP[3 * levels[k] + 2];
    image.data[4 * k + 3] = 255;
  }
}
