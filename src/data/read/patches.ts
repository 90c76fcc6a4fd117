import { stream } from '../../model/random';
import type { OwnFile, Photograph } from '../asset';
import { patchAt } from '../photographs';
import { logLight, whiten } from '../whiten';
import { ownFileOf } from './prepare';
import { FILE_LIMITS, ReadError } from './problem';

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
 * Cuts patches from different random places of grey pictures, from large pictures more than from small ones; takes its own mean away
 * from each patch, and multiplies all by one number, so that the mean of ‖x‖² is 1.
 * @throws ReadError if there are too many pictures, one is smaller than a patch, or there is nothing in them to see
 */
export function preparePatches(
  file: string,
  pictures: readonly Photograph[],
  { size, whiten: isWhitened }: PatchChoices,
  onProgress?: (share: number) => void,
): OwnFile {
  if (pictures.length > FILE_LIMITS.cutPictures) {
    const limit = FILE_LIMITS.cutPictures;
    throw new ReadError({ reason: 'too many to cut', got: pictures.length, limit });
  }
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
  for (const [row, place] of drawn(places, rows, random).entries()) {
    const { picture: k, index } = place;
    const plane = planes[k];
    const across = plane.width - size + 1;
    const [left, top] = [index % across, Math.floor(index / across)];
    x.set(patchAt(plane, size, left, top), row * inputs);
    rowNames.push(`${pictures[k].title} ${left}, ${top}`);
  }
  const square = x.reduce((sum, value) => sum + value * value, 0) / rows;
  if (square < 1e-12) throw new ReadError({ reason: 'constant' });
  for (let k = 0; k < x.length; k++) x[k] /= Math.sqrt(square);
  const look = { kind: 'picture', width: size, height: size, signed: true } as const;
  return ownFileOf(file, { inputs, rows, x, rowNames, labels: null, labelNames: [], look });
}

/**
 * Different places, drawn at random, of pictures that have so many each; the k-th place of the picture is its `index`.
 * @param count how many, at most as many as there are
 */
function drawn(
  places: readonly number[],
  count: number,
  random: () => number,
): { picture: number; index: number }[] {
  const total = places.reduce((sum, number) => sum + number, 0);
  // The first `count` places of a shuffle in which only those that moved are written down (Fisher and Yates).
  const moved = new Map<number, number>();
  const result: { picture: number; index: number }[] = [];
  for (let k = 0; k < count; k++) {
    const other = k + Math.floor(random() * (total - k));
    let index = moved.get(other) ?? other;
    moved.set(other, moved.get(k) ?? k);
    let picture = 0;
    while (index >= places[picture]) index -= places[picture++];
    result.push({ picture, index });
  }
  return result;
}
