import { looksOf } from './cell';
import type { Row } from './rows';

/** Where the table of a sheet begins. */
export interface Layout {
  /** The row of names; 0: there is none. */
  head: number;
  /** Nothing but the look of the first row says whether it is names: it holds numbers in a row, as names may be. */
  isDoubtful: boolean;
  /** Rows above the head, or above the first row where there is no head. */
  skipped: number[];
  /** Of all columns; where the file has none, `1`, `2` …, and `#1` for one that only this column lacks. */
  names: string[];
  /** The first column has no name of its own: rows are called by it. */
  hasRowNames: boolean;
  /** Cells of every row. */
  width: number;
}

/** Rows that may be chosen as the head. */
export const HEADS = 10;

/**
 * Finds the row of names. A head of one cell less than the rows is that of a table of R: the first column has no name.
 * @param rows the first rows of the sheet, at least one
 * @param width cells of most rows
 * @param given names that stand elsewhere, as in a comment
 * @param chosen the row of names as the learner says; 0: none
 */
export function layoutOf(
  rows: readonly Row[],
  width: number,
  given: readonly string[] | null,
  chosen: number | null,
): Layout {
  const start = Math.max(
    0,
    rows.findIndex((row) => isFull(row.cells, width)),
  );
  const first = rows[start];
  const below = rows.slice(start + 1).filter(({ cells }) => cells.length === width);
  const guess = given
    ? NO_HEAD
    : headOf(
        first.cells.slice(0, width),
        below.map(({ cells }) => cells),
        width,
      );
  const head = chosen ?? (guess.isHead ? first.row : 0);
  const top = head === 0 ? (chosen === null ? first.row : 0) : head;
  const skipped = rows.filter(({ row }) => row < top).map(({ row }) => row);
  const headRow = rows.find(({ row }) => row === head);
  const cells = headRow?.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? [];
  const isShort = cells.length === width - 1 && below.some((row) => row.cells[width - 1].trim() !== '');
  const titles = isShort ? ['', ...cells] : cells.length >= width - 1 ? cells : [];
  const names = Array.from(
    { length: width },
    (_, k) => titles[k] || given?.[k] || (head > 0 ? `#${k + 1}` : String(k + 1)),
  );
  return {
    head,
    isDoubtful: chosen === null && guess.isDoubtful,
    skipped,
    names: distinct(names),
    hasRowNames:
      isShort ||
      (head === 0 && countsVectors(rows[0].cells, width)) ||
      (head > 0 && titles.length > 0 && titles[0] === ''),
    width,
  };
}

/** A row of the table, not a title above it: as long as the others, or one less, and not almost empty. */
function isFull(cells: readonly string[], width: number): boolean {
  if (cells.length < width - 1 || cells.length < 2) return false;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return (
    filled >= Math.max(2, width / 2) || (width === 2 && cells.length === 2 && filled === 1 && cells[0] === '')
  );
}

/** How many words follow, and how many numbers each has beside its name. */
function countsVectors(cells: readonly string[], width: number): boolean {
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    numbers.length === 2 && numbers.every((cell) => /^\d+$/.test(cell)) && Number(numbers[1]) === width - 1
  );
}

const NO_HEAD = { isHead: false, isDoubtful: false };

/** Most names stand above columns of numbers, and are none themselves. */
function headOf(first: readonly string[], below: readonly (readonly string[])[], width: number) {
  const shift = width - first.length;
  if (shift > 0 && below.some((row) => row[width - 1].trim() !== '')) {
    // A line that counts what follows stands above word vectors.
    const isCount = first.every((cell) => /^\d+$/.test(cell.trim())) && width > 3;
    return { isHead: !isCount, isDoubtful: false };
  }
  const columns = first.map((_, column) => column);
  const isNumber = (cell: string) => looksOf(cell).kind === 'number';
  const shares = columns.map((column) => below.filter((row) => isNumber(row[column])).length / below.length);
  const numeric = columns.filter((column) => shares[column] >= 0.5);
  if (below.length === 0)
    return { isHead: !columns.some((column) => isNumber(first[column])), isDoubtful: false };
  if (numeric.length === 0) return { isHead: true, isDoubtful: false };
  const named = numeric.filter((column) =>
    ['text', 'empty', 'date', 'time', 'odd'].includes(looksOf(first[column]).kind),
  );
  if (named.length >= numeric.length / 2) return { isHead: true, isDoubtful: false };
  return countedHead(
    first,
    below,
    columns.filter((column) => isNumber(first[column])),
  );
}

/** Whole numbers one after the other: `0, 1, 2` as pandas calls columns, or years. */
function countedHead(
  first: readonly string[],
  below: readonly (readonly string[])[],
  columns: readonly number[],
) {
  const numbers = columns.map((column) =>
    /^\d+$/.test(first[column].trim()) ? Number(first[column]) : Number.NaN,
  );
  const step = numbers[1] - numbers[0];
  const isCounted =
    numbers.length > 1 && step > 0 && numbers.every((n, k) => k === 0 || n - numbers[k - 1] === step);
  if (!isCounted) return NO_HEAD;
  const areYears = numbers.every((n) => n >= 1800 && n <= 2100);
  const fromStart = step === 1 && numbers[0] <= 1;
  if (!areYears && !fromStart) return NO_HEAD;
  const cells = below.flatMap((row) => columns.map((column) => row[column].trim()));
  const others = cells.filter(
    (cell) => !/^\d+$/.test(cell) || (areYears && !/^(?:18|19|20)\d\d$/.test(cell)),
  );
  const areOthers = others.length > cells.length / 2;
  return { isHead: areOthers || (fromStart && numbers[0] === 0 && numbers.length > 2), isDoubtful: true };
}

/** Names that are there twice get a number. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
