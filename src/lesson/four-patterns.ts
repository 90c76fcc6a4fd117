import { LESSON_PATTERNS, type Pattern } from '../data/patterns';
import type { Frame } from '../engine/engine';
import { activeUnits, directionOf, labelOf } from '../lab/units';
import { countOf } from './moment';

/** What the lesson says of a run on its four patterns, for the chapters that need the same. */

/** The four patterns and those that the network has not seen. */
export const ALL_PATTERNS: readonly Pattern[] = [...LESSON_PATTERNS, '000', '001', '110', '111'];

/** Dark and lit are where the printed table has them, up to the order of the units: one unit for each of the three bits. */
export function hasPrintedZeros(frame: Frame): boolean {
  if (frame.step === 0 || frame.units !== 3) return false;
  const bits = new Set<number>();
  for (let unit = 0; unit < frame.units; unit++) {
    const label = labelOf(frame, unit);
    if (label.kind === 'bit') bits.add(label.bit);
  }
  return bits.size === frame.units;
}

/** The pattern in whose code the dense run lights most units more than the sparse one, and how many each lights. */
export function rowOfContrast(sparse: Frame, dense: Frame): { row: number; sparse: number; dense: number } {
  const rows = sparse.rowNames.map((_, row) => ({
    row,
    sparse: activeUnits(sparse, row).length,
    dense: activeUnits(dense, row).length,
  }));
  return rows.reduce((best, next) => (next.dense - next.sparse > best.dense - best.sparse ? next : best));
}

/** What of a direction counts as adding or as taking away; directions have length 1. */
const CLEAR = 0.2;

/** Most units are mixtures, and one of them adds one bit and takes another away. */
export function isOfMixtures(dense: Frame): boolean {
  const subtracts = Array.from({ length: dense.units }, (_, unit) => directionOf(dense, unit)).some(
    (direction) => Math.min(...direction) < -CLEAR && Math.max(...direction) > CLEAR,
  );
  return subtracts && 2 * countOf(dense, 'mixed') > dense.units;
}
