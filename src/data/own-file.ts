import type { RunConfig } from '../model/config';
import type { OwnFile } from './asset';
import type { DataSource } from './dataset';

/** Rows that frames show and measure. */
const PROBE = 256;
/** More units than this are slow to watch, and more than twice the inputs are seldom of use. */
const MOST_UNITS = 64;

/** A file of the learner's own; the page holds it, a config only names it. */
export const ownFile: DataSource = {
  id: 'file',
  asset: 'file',
  // Centred causes that are seldom on leave an offset when all are off: with a bias for that, all hidden causes of the
  // trial files were found at λ = 0.2 to 0.3 and none at 0; without it, some units are spent on the offset.
  recipe: () => ({ units: MOST_UNITS, lr: 0.01, batch: 128, bias: 1 }),
  check: ({ file }) => (file === '' ? [{ key: 'file', value: '', reason: 'no file' }] : []),
  look: ({ file }, asset) => (asset?.name === 'file' && asset.file === file ? asset.look : UNKNOWN),
  mostSparsity: () => 2.5,
  build: ({ file }, asset) => {
    if (asset?.name !== 'file' || asset.file !== file) {
      throw new RangeError(`the page does not hold the file “${displayName(file)}”`);
    }
    const { inputs, rows, x, rowNames } = asset;
    return {
      inputs,
      rows,
      x,
      rowNames,
      factors: factorsOf(asset),
      directions: null,
      probe: probeOf(rows),
      // Rows of a file may show single causes: units that start as rows would have found them before they learn.
      start: 'normal',
    };
  },
};

const UNKNOWN = { kind: 'numbers', names: [] } as const;

/** What a config of this file has besides the recipe: its name, and units for its size. */
export function recipeOfFile({ file, inputs }: OwnFile): Partial<RunConfig> {
  return { file, units: Math.min(MOST_UNITS, 2 * inputs) };
}

/** The name that the learner knows, without the fingerprint of `nameOf`. */
export function displayName(file: string): string {
  return file.replace(/#[0-9a-f]{8}$/, '');
}

/** What the file became, whatever it is called; null in a name without it. */
export function fingerprintOf(file: string): string | null {
  return /#([0-9a-f]{8})$/.exec(file)?.[1] ?? null;
}

/** One factor per label; rows without a label have none. */
function factorsOf({ rows, labels, labelNames }: OwnFile) {
  if (!labels) return null;
  const count = labelNames.length;
  const on = new Uint8Array(rows * count);
  for (let row = 0; row < rows; row++) if (labels[row] >= 0) on[row * count + labels[row]] = 1;
  return { count, on, names: labelNames };
}

/** Rows spread evenly over the file, which may be sorted; null: all. */
function probeOf(rows: number): Int32Array | null {
  if (rows <= PROBE) return null;
  return Int32Array.from({ length: PROBE }, (_, k) => Math.floor((k * rows) / PROBE));
}
