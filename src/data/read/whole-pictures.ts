import type { Photograph } from '../asset';
import type { PatchChoices } from './patches';
import { type LabelSource, labelsOf } from './picture-labels';
import { FILE_LIMITS } from './problem';
import type { Table } from './table';

export interface Size {
  width: number;
  height: number;
}

/** A picture as it was decoded: grey, and not larger than it is worth keeping. */
export interface DecodedPicture extends Photograph {
  /** In its file, in pixels. */
  original: Size;
}

/** What becomes of pictures. */
export interface PictureChoices {
  /** Each picture is an input, or they are cut into patches. */
  as: 'whole' | 'patches';
  patches: PatchChoices;
  /** To which whole pictures are scaled. */
  size: Size;
  labels: LabelSource | null;
  /** Take the mean picture away. */
  centre: boolean;
}

/** So many pixels are still quick to train on. */
const QUICK_PIXELS = 256;
/** Pictures that are no larger than this on both sides are hardly meant to be cut. */
const SMALL_SIDE = 32;
/** So many pictures are a data set by themselves. */
const ENOUGH = 8;

/** How often each size is there, the commonest first; of as many, the smaller one. */
export function sizesOf(pictures: readonly DecodedPicture[]): { size: Size; count: number }[] {
  const counts = new Map<string, { size: Size; count: number }>();
  for (const { original } of pictures) {
    const key = `${original.width} ${original.height}`;
    const known = counts.get(key) ?? { size: original, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || pixelsOf(a.size) - pixelsOf(b.size));
}

/** Sizes to which whole pictures may be scaled: the commonest, the smallest, and one that trains quickly. The first suits best. */
export function offeredSizes(pictures: readonly DecodedPicture[]): Size[] {
  const sizes = sizesOf(pictures).map(({ size }) => size);
  const smallest = sizes.toSorted((a, b) => pixelsOf(a) - pixelsOf(b))[0];
  const wanted = [
    within(sizes[0], FILE_LIMITS.columns),
    within(smallest, FILE_LIMITS.columns),
    within(sizes[0], QUICK_PIXELS),
  ];
  return wanted.filter(
    ({ width, height }, k) =>
      wanted.findIndex((size) => size.width === width && size.height === height) === k,
  );
}

/** Whether pictures are meant to be inputs as they are, rather than cut into patches. */
export function areWhole(pictures: readonly DecodedPicture[]): boolean {
  const areSmall = pictures.every(({ original }) => Math.max(original.width, original.height) <= SMALL_SIDE);
  return pictures.length > 1 && (areSmall || pictures.length >= ENOUGH);
}

/**
 * Pictures as the rows of a table, from 0 for black to 1 for white, all scaled to one size.
 * @param paths of the pictures' files, with their folders
 */
export function tableOfPictures(
  pictures: readonly DecodedPicture[],
  paths: readonly string[],
  { size, labels: source }: Pick<PictureChoices, 'size' | 'labels'>,
  onProgress?: (share: number) => void,
): Table {
  const inputs = pixelsOf(size);
  const values = new Float64Array(pictures.length * inputs);
  for (const [row, picture] of pictures.entries()) {
    values.set(scaled(picture, size), row * inputs);
    onProgress?.((row + 1) / pictures.length);
  }
  const said = source && labelsOf(paths, source);
  const labelNames = [...new Set(said ?? [])];
  return {
    names: Array.from({ length: inputs }, (_, k) => String(k + 1)),
    rows: pictures.length,
    values,
    labels: said && Int32Array.from(said, (label) => labelNames.indexOf(label)),
    labelNames,
    rowNames: namesOf(paths),
  };
}

/** Names of the files, with the folder where a name alone would not tell them apart. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return new Set(names).size === names.length
    ? names
    : paths.map((path) => path.split('/').slice(-2).join('/'));
}

/** A picture of another size, 0 … 1: each new pixel is the mean of what it covers of the old ones. */
function scaled({ pixels, width, height }: Photograph, size: Size): Float64Array {
  if (width === size.width && height === size.height) return Float64Array.from(pixels, (grey) => grey / 255);
  const across = covers(width, size.width);
  const down = covers(height, size.height);
  return Float64Array.from({ length: pixelsOf(size) }, (_, k) => {
    let sum = 0;
    for (const [y, high] of down[Math.floor(k / size.width)])
      for (const [x, wide] of across[k % size.width]) sum += high * wide * pixels[y * width + x];
    return sum / 255;
  });
}

/** For each of the new pixels of a line: which old ones it covers, and the share that each has in it. */
function covers(from: number, to: number): [number, number][][] {
  return Array.from({ length: to }, (_, k) => {
    const [start, end] = [(k * from) / to, ((k + 1) * from) / to];
    const shares: [number, number][] = [];
    for (let at = Math.floor(start); at < Math.min(from, end - 1e-9); at++) {
      shares.push([at, (Math.min(end, at + 1) - Math.max(start, at)) / (end - start)]);
    }
    return shares;
  });
}

/** The size itself, or one of the same shape with at most so many pixels. */
function within(size: Size, most: number): Size {
  const shrink = Math.min(1, Math.sqrt(most / pixelsOf(size)));
  if (shrink === 1) return size;
  const side = (length: number) => Math.max(1, Math.floor(shrink * length));
  return { width: Math.min(side(size.width), most), height: Math.min(side(size.height), most) };
}

function pixelsOf({ width, height }: Size): number {
  return width * height;
}
