import type { ConfigProblem, RunConfig } from '../model/config';
import { normal, type Random, stream } from '../model/random';
import type { Asset, Photograph } from './asset';
import type { DataSet, DataSource, Look, SetOption } from './dataset';
import { scramblePhases } from './scramble';
import { logLight, type Plane, whiten } from './whiten';

const ROWS = 8000;
/** Patches that frames show. */
const PROBE = 256;
/** Sides of a patch, in pixels, each with the units that show its variety well. */
const UNITS_BY_SIZE = new Map([
  [8, 64],
  [12, 144],
]);

/** What the three sets of patches have in common. */
const patches = {
  recipe: ({ size }: RunConfig): Partial<RunConfig> => ({
    units: UNITS_BY_SIZE.get(size) ?? 64,
    lr: 0.015,
    batch: 256,
    warmup: 100,
  }),
  check: ({ size }: RunConfig): ConfigProblem[] =>
    UNITS_BY_SIZE.has(size)
      ? []
      : [
          {
            key: 'size',
            value: String(size),
            reason: 'not a choice',
            choices: Array.from(UNITS_BY_SIZE.keys(), String),
          },
        ],
  options: [{ key: 'size', name: 'patch', choices: [...UNITS_BY_SIZE.keys()] }] satisfies SetOption[],
  look: ({ size }: RunConfig): Look => ({ kind: 'picture', width: size, height: size, signed: true }),
  mostSparsity: () => 2.5,
};

/** Patches of photographs, whitened. */
export const photos: DataSource = {
  id: 'photos',
  asset: 'photographs',
  ...patches,
  build: ({ size, seed }, asset) =>
    cutPatches(preparePhotographs(photographsOf(asset), size), size, stream(seed, 'data/photos')),
};

/** A control: photographs whose phases are random, so that only their frequencies are left. */
export const phase: DataSource = {
  id: 'phase',
  asset: 'photographs',
  ...patches,
  build: ({ size, seed }, asset) => {
    const random = stream(seed, 'data/phase');
    const planes = photographsOf(asset).map((photograph) =>
      whiten(scramblePhases(logLight(photograph), random)),
    );
    return cutPatches(scaled(planes, size), size, stream(seed, 'data/photos'));
  },
};

/** Another control: every pixel is random and by itself. */
export const noise: DataSource = {
  id: 'noise',
  asset: null,
  ...patches,
  build: ({ size, seed }) => {
    const random = stream(seed, 'data/noise');
    const inputs = size * size;
    // A patch less its mean has inputs − 1 free pixels; together they are to have a mean square of 1.
    const strength = 1 / Math.sqrt(inputs - 1);
    const patch = new Float32Array(inputs);
    return patchSet(size, (into) => {
      for (let i = 0; i < inputs; i++) patch[i] = strength * normal(random);
      into.set(patch);
      centre(into);
    });
  },
};

/**
 * Photographs as units see them: whitened, and scaled so that the patches of this size have a mean square of 1, each
 * photograph counting alike. `patchAt` cuts an input out of one.
 */
export function preparePhotographs(photographs: readonly Photograph[], size: number): Plane[] {
  return scaled(
    photographs.map((photograph) => whiten(logLight(photograph))),
    size,
  );
}

/** The input at a place of a prepared photograph, its mean taken away. @param x @param y left upper pixel */
export function patchAt(plane: Plane, size: number, x: number, y: number): Float32Array {
  const patch = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    const start = (y + row) * plane.width + x;
    patch.set(plane.values.subarray(start, start + size), row * size);
  }
  centre(patch);
  return patch;
}

function photographsOf(asset: Asset | null): Photograph[] {
  if (asset?.name !== 'photographs') throw new RangeError('patches need the photographs');
  return asset.pictures;
}

/** Patches from random places; photographs take turns by chance. */
function cutPatches(planes: readonly Plane[], size: number, random: Random): DataSet {
  return patchSet(size, (into) => {
    const plane = planes[Math.floor(random() * planes.length)];
    const x = Math.floor(random() * (plane.width - size + 1));
    const y = Math.floor(random() * (plane.height - size + 1));
    into.set(patchAt(plane, size, x, y));
  });
}

function patchSet(size: number, fill: (into: Float32Array) => void): DataSet {
  const inputs = size * size;
  const x = new Float32Array(ROWS * inputs);
  for (let row = 0; row < ROWS; row++) fill(x.subarray(row * inputs, (row + 1) * inputs));
  return {
    inputs,
    rows: ROWS,
    x,
    rowNames: Array.from({ length: ROWS }, (_, row) => String(row + 1)),
    factors: null,
    directions: null,
    probe: Int32Array.from({ length: PROBE }, (_, row) => row),
    start: 'normal',
  };
}

/** Planes times one number, so that the mean square of their patches is 1. */
function scaled(planes: readonly Plane[], size: number): Plane[] {
  const square = planes.reduce((sum, plane) => sum + meanSquare(plane, size), 0) / planes.length;
  const factor = 1 / Math.sqrt(square);
  return planes.map((plane) => ({ ...plane, values: plane.values.map((value) => factor * value) }));
}

/** Mean over all patches of Σ (pixel − mean of the patch)² = Σ pixel² − (Σ pixel)² / pixels. */
function meanSquare({ width, height, values }: Plane, size: number): number {
  let sum = 0;
  let count = 0;
  const columns = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const enters = values[y * width + x];
      const leaves = y >= size ? values[(y - size) * width + x] : 0;
      columns[x] += enters - leaves;
      squares[x] += enters * enters - leaves * leaves;
    }
    if (y < size - 1) continue;
    let total = 0;
    let square = 0;
    for (let x = 0; x < width; x++) {
      total += columns[x] - (x >= size ? columns[x - size] : 0);
      square += squares[x] - (x >= size ? squares[x - size] : 0);
      if (x < size - 1) continue;
      sum += square - (total * total) / (size * size);
      count += 1;
    }
  }
  return sum / count;
}

/** Takes the mean away, in place. */
function centre(patch: Float32Array): void {
  let sum = 0;
  for (const value of patch) sum += value;
  const mean = sum / patch.length;
  for (let i = 0; i < patch.length; i++) patch[i] -= mean;
}
