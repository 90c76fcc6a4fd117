import { stream } from '../../model/random';
import type { OwnFile, Photograph } from '../asset';
import { patchAt } from '../photographs';
import { logLight, whiten } from '../whiten';
import { nameOf } from './prepare';
import { ReadError } from './problem';

/** What pictures are made of: side of a patch in pixels, and whether they are whitened as photographs are. */
export interface PatchChoices {
  size: number;
  whiten: boolean;
}

export const PATCH_SIZES = [8, 12] as const;
const MOST_PATCHES = 10_000;
/** Longer pictures are made smaller. */
export const LONG_SIDE = 384;
/** The same pictures always give the same patches; the seed of a run is another. */
const SEED = 1;

/**
 * Cuts patches from random places of grey pictures, large pictures more often than small ones; takes its own mean away
 * from each patch, and multiplies all by one number, so that the mean of ‖x‖² is 1.
 * @throws ReadError if a picture is smaller than a patch, or there is nothing in them to see
 */
export function preparePatches(
  file: string,
  pictures: readonly Photograph[],
  { size, whiten: isWhitened }: PatchChoices,
  onProgress?: (share: number) => void,
): OwnFile {
  const small = pictures.find(({ width, height }) => Math.min(width, height) < size);
  if (small) throw new ReadError({ reason: 'small picture', file: small.title, limit: size });
  const planes = pictures.map((picture, k) => {
    onProgress?.(k / pictures.length);
    return isWhitened ? whiten(logLight(picture)) : { ...picture, values: Float32Array.from(picture.pixels) };
  });
  const places = planes.map(({ width, height }) => (width - size + 1) * (height - size + 1));
  const rows = Math.min(
    MOST_PATCHES,
    places.reduce((sum, count) => sum + count, 0),
  );
  const random = stream(SEED, 'data/file');
  const inputs = size * size;
  const x = new Float32Array(rows * inputs);
  const rowNames: string[] = [];
  for (let row = 0; row < rows; row++) {
    const k = pick(places, random());
    const plane = planes[k];
    const left = Math.floor(random() * (plane.width - size + 1));
    const top = Math.floor(random() * (plane.height - size + 1));
    x.set(patchAt(plane, size, left, top), row * inputs);
    rowNames.push(`${pictures[k].title} ${left}, ${top}`);
  }
  const square = x.reduce((sum, value) => sum + value * value, 0) / rows;
  if (square < 1e-12) throw new ReadError({ reason: 'constant' });
  for (let k = 0; k < x.length; k++) x[k] /= Math.sqrt(square);
  return {
    name: 'file',
    file: nameOf(file, x),
    inputs,
    rows,
    x,
    rowNames,
    labels: null,
    labelNames: [],
    look: { kind: 'picture', width: size, height: size, signed: true },
  };
}

/** An index with a probability in proportion to its weight. @param share uniform in [0, 1) */
function pick(weights: readonly number[], share: number): number {
  let left = share * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    }),
  );
}
