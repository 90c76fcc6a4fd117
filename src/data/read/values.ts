import type { NumberStyle } from '../../model/read-number';
import { looksOf, numberIn } from './cell';
import type { GapPolicy } from './choices';
import { type CellFault, quoteCell } from './problem';
import type { ColumnProfile } from './profile';
import { isBoolean } from './roles';

/** Reads the cells of a column of numbers. */
export class CellReader {
  /** The unit that most numbers of the column have. */
  readonly unit: string;
  private readonly isBoolean: boolean;

  constructor(
    profile: ColumnProfile,
    private readonly style: NumberStyle,
    /** Numbers that stand for missing values. */
    private readonly missing: readonly number[] = [],
  ) {
    this.isBoolean = isBoolean(profile);
    const [[unit, most] = ['', 0]] = [...profile.units].toSorted(([, a], [, b]) => b - a);
    const others = [...profile.units.values()].reduce((sum, count) => sum + count, 0);
    // Accountants write the currency in some rows only; among percentages all have their sign.
    this.unit = unit === '%' && most <= profile.style.numbers - others ? '' : unit;
  }

  /** The number in a cell, or why there is none. */
  read(raw: string): number | CellFault {
    if (this.isBoolean) return /^true$/i.test(raw.trim()) ? 1 : 0;
    const cell = looksOf(raw);
    if (cell.kind === 'infinite') return 'not finite';
    if (cell.kind === 'empty' || cell.kind === 'missing') return cell.kind;
    if (cell.kind !== 'number') return 'text';
    const value = numberIn(raw, this.style);
    if (value === null) return 'other sign';
    if (value === 'too large') return 'not finite';
    if (this.missing.includes(value)) return 'missing';
    const { unit } = cell.looks;
    if (unit === this.unit || (unit === '' && (this.unit !== '%' || value === 0))) return value;
    return 'other unit';
  }
}

/** The first number of a column that stands in brackets, and how it is read; null: there is none. */
export function bracketsOf(
  { brackets }: ColumnProfile,
  reader: CellReader,
): { cell: string; value: number } | null {
  const value = brackets && reader.read(brackets);
  return typeof value === 'number' ? { cell: quoteCell(brackets), value } : null;
}

/** Above this share of rows with gaps, leaving them all out is no good suggestion. */
const MOST_LEFT_OUT = 0.2;

export function suggestedPolicy(rowsWithGaps: number, rows: number): GapPolicy {
  return rowsWithGaps <= MOST_LEFT_OUT * rows ? 'rows' : 'mean';
}

/** Fills gaps, which are NaN, with the mean or median of what is there in their column, or 0. @param values rows × inputs */
export function fillGaps(values: Float64Array, inputs: number, policy: Exclude<GapPolicy, 'rows'>): void {
  for (let i = 0; i < inputs; i++) {
    const there: number[] = [];
    for (let k = i; k < values.length; k += inputs) if (!Number.isNaN(values[k])) there.push(values[k]);
    if (there.length === values.length / inputs) continue;
    const value =
      policy === 'zero' || there.length === 0 ? 0 : policy === 'mean' ? meanOf(there) : medianOf(there);
    for (let k = i; k < values.length; k += inputs) if (Number.isNaN(values[k])) values[k] = value;
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value / numbers.length, 0);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
