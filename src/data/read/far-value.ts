import type { Table } from './table';

/** A number that may stand for a missing value: far from all others of its column, and made of nines. */
export interface FarValue {
  /** Name of the column. */
  column: string;
  value: number;
  /** How often it is there. */
  count: number;
}

/** What people and programs write where they have no number. */
const STAND_INS = [99, 999, 9999, 99_999].flatMap((value) => [value, -value]);
/** So many times as large as any other. */
const FAR = 3;

/** The first such number in the inputs of a table; null: there is none. */
export function farValueIn({ values, names, rows }: Table): FarValue | null {
  for (const [i, column] of names.entries()) {
    for (const value of STAND_INS) {
      let largest = 0;
      let count = 0;
      for (let k = i; k < values.length; k += names.length) {
        if (values[k] === value) count += 1;
        else largest = Math.max(largest, Math.abs(values[k]));
      }
      if (count > 0 && count < rows / 2 && Math.abs(value) > FAR * largest) return { column, value, count };
    }
  }
  return null;
}
