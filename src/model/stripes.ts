import { edgesIn } from './orientation';

/** A stripe is at least so strong, as a share of the strongest one … */
const CLEAR = 1 / 3;
/** … and an edge has two, a line three: what repeats further is the beginning of a texture. */
export const TEXTURE = 4;

/**
 * How many stripes, dark and light by turns, lie side by side in a filter: its mean along the edges is followed across
 * them. 2: an edge; 3: a line; 0 for a filter of zeros or a constant one.
 * @param filter height × width, row by row
 */
export function stripesIn(filter: ArrayLike<number>, width: number, height: number): number {
  const edges = edgesIn(filter, width, height);
  if (!edges) return 0;
  const peaks = peaksOf(profileAcross(filter, width, height, edges.angle));
  const clear = CLEAR * Math.max(...peaks.map(Math.abs));
  let stripes = 0;
  let last = 0;
  for (const peak of peaks) {
    if (Math.abs(peak) < clear || Math.sign(peak) === last) continue;
    stripes += 1;
    last = Math.sign(peak);
  }
  return stripes;
}

/** Mean brightness along the edges at every place across them, one place a pixel. @param angle of the edges, in degrees */
function profileAcross(filter: ArrayLike<number>, width: number, height: number, angle: number): number[] {
  // Brightness changes at a right angle to the edges; rows are counted downwards.
  const change = ((90 - angle) * Math.PI) / 180;
  const [right, down] = [Math.cos(change), Math.sin(change)];
  const half = Math.ceil(Math.hypot(width, height) / 2);
  const sums = new Float64Array(2 * half + 2);
  const weights = new Float64Array(2 * half + 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const across = (x - (width - 1) / 2) * right + (y - (height - 1) / 2) * down + half;
      const place = Math.floor(across);
      const share = across - place;
      sums[place] += (1 - share) * filter[y * width + x];
      weights[place] += 1 - share;
      sums[place + 1] += share * filter[y * width + x];
      weights[place + 1] += share;
    }
  }
  // At the corners a place has hardly a pixel.
  return Array.from(sums, (sum, place) => (weights[place] >= 1 ? sum / weights[place] : 0));
}

/** The strongest value of each run of one sign. */
function peaksOf(profile: readonly number[]): number[] {
  const peaks: number[] = [];
  for (const value of profile) {
    if (value === 0) continue;
    const last = peaks.at(-1);
    if (last === undefined || Math.sign(last) !== Math.sign(value)) peaks.push(value);
    else if (Math.abs(value) > Math.abs(last)) peaks[peaks.length - 1] = value;
  }
  return peaks;
}
