import type { DecimalSign, NumberStyle, ThousandsSign } from '../../model/read-number';
import type { NumberLooks } from './cell';
import type { Separator } from './rows';

/** How often the numbers of a column, or of a file, show each of their ways to be written. */
export interface StyleCounts {
  numbers: number;
  /** By the sign that certainly stands before decimals. */
  decimal: Record<DecimalSign, number>;
  /** By the sign that may stand before decimals or between thousands. */
  doubtful: Record<DecimalSign, number>;
  /** By the sign that certainly stands between thousands. */
  thousands: Record<ThousandsSign, number>;
  long: number;
  short: number;
}

export function noCounts(): StyleCounts {
  return {
    numbers: 0,
    decimal: { '.': 0, ',': 0 },
    doubtful: { '.': 0, ',': 0 },
    thousands: { '.': 0, ',': 0, ' ': 0, '’': 0 },
    long: 0,
    short: 0,
  };
}

export function count(counts: StyleCounts, looks: NumberLooks): void {
  counts.numbers += 1;
  if (looks.decimal) counts.decimal[looks.decimal] += 1;
  if (looks.doubtful) counts.doubtful[looks.doubtful] += 1;
  if (looks.thousands) counts.thousands[looks.thousands] += 1;
  if (looks.isLong) counts.long += 1;
  if (looks.isShort) counts.short += 1;
}

/** What the learner has said about signs in numbers; null: found out. */
export interface StyleChoices {
  decimal: DecimalSign | null;
  thousands: ThousandsSign | 'none' | null;
}

export interface FileStyle {
  /** Of each column; a column that shows its own signs keeps them. */
  columns: NumberStyle[];
  /** What the form shows: that of most columns. */
  decimal: DecimalSign;
  thousands: ThousandsSign | null;
  /** A number such as `1,234` is read in one of two ways, and nothing in the file says which. */
  isDoubtful: boolean;
}

/** How the numbers of every column are written: as the learner says, as the column shows, else as the file does. */
export function styleOf(
  columns: readonly StyleCounts[],
  separator: Separator,
  chosen: StyleChoices,
): FileStyle {
  const file = sum(columns);
  const shown = signOf(file.decimal);
  const guess = shown ?? guessOf(columns, separator);
  const decimal = chosen.decimal ?? guess;
  const styles = columns.map((column) => {
    const own = chosen.decimal ?? signOf(column.decimal) ?? guess;
    return styleWith(own, column, chosen);
  });
  const doubtful = columns.some(({ doubtful: { '.': points, ',': commas }, decimal: signs }) => {
    if (points + commas === 0 || signOf(signs)) return false;
    return (
      chosen.decimal === null && shown === null && !(points > 0 && commas === 0 && isSure(separator, columns))
    );
  });
  const { thousands = null } = styleWith(decimal, file, chosen);
  return { columns: styles, decimal, thousands, isDoubtful: doubtful };
}

/** Where commas stand between the columns, numbers without quotation marks have no comma: a point is one of decimals. */
function isSure(separator: Separator, columns: readonly StyleCounts[]): boolean {
  return separator === ',' && columns.every((column) => !looksGrouped(column, '.'));
}

function styleWith(
  decimal: DecimalSign,
  { thousands, doubtful }: StyleCounts,
  chosen: StyleChoices,
): NumberStyle {
  if (chosen.thousands === 'none') return { decimal };
  if (chosen.thousands !== null && chosen.thousands !== decimal)
    return { decimal, thousands: chosen.thousands };
  const other: ThousandsSign = decimal === '.' ? ',' : '.';
  const seen = { ' ': thousands[' '], '’': thousands['’'], [other]: thousands[other] + doubtful[other] };
  const [[sign, times]] = (Object.entries(seen) as [ThousandsSign, number][]).toSorted(
    ([, a], [, b]) => b - a,
  );
  return times > 0 ? { decimal, thousands: sign } : { decimal };
}

/** The sign that far more numbers show than the other; null if none is shown, or both alike. */
function signOf(decimal: Record<DecimalSign, number>): DecimalSign | null {
  if (decimal['.'] > decimal[',']) return '.';
  return decimal[','] > decimal['.'] ? ',' : null;
}

/** No number is sure, and so `1,234` tells by its neighbours: `950` beside it speaks for thousands, `1500` against. */
function guessOf(columns: readonly StyleCounts[], separator: Separator): DecimalSign {
  for (const sign of [',', '.'] as const) {
    if (!columns.some(({ doubtful }) => doubtful[sign] > 0)) continue;
    // Among columns with commas between them, a comma inside quotation marks groups thousands.
    if (sign === ',' && separator === ',') return '.';
    const other = sign === '.' ? ',' : '.';
    return columns.some((column) => looksGrouped(column, sign)) ? other : sign;
  }
  return separator === ';' ? ',' : '.';
}

function looksGrouped({ doubtful, long, short }: StyleCounts, sign: DecimalSign): boolean {
  return doubtful[sign] > 0 && long === 0 && short > 0;
}

function sum(columns: readonly StyleCounts[]): StyleCounts {
  const all = noCounts();
  for (const column of columns) {
    all.numbers += column.numbers;
    all.long += column.long;
    all.short += column.short;
    for (const sign of ['.', ','] as const) {
      all.decimal[sign] += column.decimal[sign];
      all.doubtful[sign] += column.doubtful[sign];
    }
    for (const sign of ['.', ',', ' ', '’'] as const) all.thousands[sign] += column.thousands[sign];
  }
  return all;
}
