import type { Row } from './rows';
import type { CellReader } from './values';

/** More rows that call themselves so are rows like others: a group may be called “total”. */
export const MOST_TOTALS = 6;

const TOTAL =
  /^(?:(?:grand |sub)?totals?|totale?s?|sums?|average|avg|mean|min(?:imum)?|max(?:imum)?|std|sd|stdev|st\.? ?dev|summe|gesamt|insgesamt|mittelwert|durchschnitt|somme|moyenne|suma|razem|średnia|media|promedio|усього|всього|разом|сума|підсумок|загалом|середнє|мінімум|максимум|мін|макс|итого|всего|среднее)(?: ?\(.*\))?[.:]?$/iu;

/** Whether a row says of itself that it is a sum, a mean or the like of the others. */
export function isCalledTotal(cells: readonly string[]): boolean {
  return cells.slice(0, 2).some((cell) => TOTAL.test(cell.trim()));
}

interface Sums {
  count: number;
  sum: number;
  squares: number;
  least: number;
  most: number;
}

/**
 * Those of the rows that call themselves sums that really are: in most columns they hold the sum, mean, smallest, largest
 * number or standard deviation of the other rows.
 * @param others all rows but these
 * @param inputs columns of numbers
 */
export function totalsAmong(
  called: readonly Row[],
  others: () => Iterable<Row>,
  inputs: readonly number[],
  readers: readonly CellReader[],
): Row[] {
  if (called.length === 0) return [];
  const all = inputs.map((): Sums => ({ count: 0, sum: 0, squares: 0, least: Infinity, most: -Infinity }));
  for (const { cells } of others()) {
    for (const [k, column] of inputs.entries()) {
      const value = readers[column].read(cells[column]);
      if (typeof value !== 'number') continue;
      const sums = all[k];
      sums.count += 1;
      sums.sum += value;
      sums.squares += value ** 2;
      sums.least = Math.min(sums.least, value);
      sums.most = Math.max(sums.most, value);
    }
  }
  return called.filter(({ cells }) => {
    const fitting = inputs.filter((column, k) => {
      const said = readers[column].read(cells[column]);
      return typeof said === 'number' && all[k].count > 1 && fits(said, all[k]);
    });
    return fitting.length > inputs.length / 2;
  });
}

function fits(said: number, { count, sum, squares, least, most }: Sums): boolean {
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean ** 2);
  const spreads = [Math.sqrt(variance), Math.sqrt((variance * count) / (count - 1))];
  return [sum, mean, least, most, ...spreads].some(
    (value) => Math.abs(said - value) <= 0.01 * Math.abs(value),
  );
}
