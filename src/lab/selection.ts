import type { Pointed } from './state';

export const NOTHING: Pointed = { pattern: null, unit: null, bit: null };

/** Sizes of what can be pointed at. */
export interface Extent {
  patterns: number;
  units: number;
  bits: number;
}

/** What remains of a selection when sizes change: the nearest pattern, and no unit or bit that is gone. */
export function selectionWithin({ pattern, unit, bit }: Pointed, { patterns, units, bits }: Extent): Pointed {
  return {
    pattern: Math.min(pattern ?? 0, patterns - 1),
    unit: unit !== null && unit < units ? unit : null,
    bit: bit !== null && bit < bits ? bit : null,
  };
}

/** The same patterns stay selected when one above them is taken out. */
export function selectionWithout(selected: Pointed, row: number): Pointed {
  const pattern = selected.pattern ?? 0;
  return { ...selected, pattern: pattern > row ? pattern - 1 : pattern };
}

/** The same patterns stay selected when one is put in above them. */
export function selectionWith(selected: Pointed, row: number): Pointed {
  const pattern = selected.pattern ?? 0;
  return { ...selected, pattern: pattern >= row ? pattern + 1 : pattern };
}
