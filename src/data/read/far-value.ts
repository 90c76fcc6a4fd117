import type { Table } from './table';

/** A number that may stand for a missing value: far from all others of its columns, and made of nines. */
export interface FarValue {
  value: number;
  /** The columns in which it stands out. */
  columns: number[];
  /** How often it is there, in all of them. */
  count: number;
}

/** What people and programs write where they have no number, the farthest first. */
const STAND_INS = [99_999, 9999, 999, 99].flatMap((value) => [value, -value]);
/** So many times as large as any other. */
const FAR = 3;

/** All such numbers in a table, each with all inputs where it stands out; an input is the column `columns` has for it. */
export function farValuesIn({ values, names, rows }: Table, columns: readonly number[]): FarValue[] {
  const found = new Map<number, FarValue>();
  for (const [i, column] of columns.entries()) {
    // Beside one stand-in another may stand: it is not measured by the first, nor by itself with the other sign.
    const here = new Set<number>();
    for (const value of STAND_INS) {
      let largest = 0;
      let count = 0;
      for (let k = i; k < values.length; k += names.length) {
        if (values[k] === value) count += 1;
        else if (values[k] !== -value && !here.has(values[k]))
          largest = Math.max(largest, Math.abs(values[k]));
      }
      if (count === 0 || count >= rows / 2 || Math.abs(value) <= FAR * largest) continue;
      here.add(value);
      const far = found.get(value) ?? { value, columns: [], count: 0 };
      far.columns.push(column);
      far.count += count;
      found.set(value, far);
    }
  }
  return [...found.values()];
}
