import { looksOf } from './cell';
import type { Layout } from './layout';
import type { Row } from './rows';

/**
 * Finds out what stands in the columns, and gives back what tells a row that only ends too early from one that is no
 * row of the table: more than half of its cells are there, numbers where the others have numbers, and none elsewhere.
 * @param rows the first rows of the sheet
 */
export function shortRows(
  rows: readonly Row[],
  { head, skipped, width }: Layout,
): (cells: readonly string[]) => boolean {
  const full = rows.filter(
    ({ row, cells }) => row !== head && !skipped.includes(row) && cells.length === width,
  );
  const isNumber = (cell: string) => looksOf(cell).kind === 'number';
  const numeric = Array.from(
    { length: width },
    (_, column) => 2 * full.filter(({ cells }) => isNumber(cells[column])).length >= full.length,
  );
  const fits = (cell: string, column: number) => {
    const { kind } = looksOf(cell);
    return kind === 'empty' || kind === 'missing' || (kind === 'number') === numeric[column];
  };
  return (cells) =>
    full.length > 0 &&
    cells.length > 1 &&
    cells.length < width &&
    2 * cells.length > width &&
    numeric.slice(0, cells.length).includes(true) &&
    cells.every(fits);
}
