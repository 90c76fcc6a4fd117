import { readCell } from './cells';
import { FILE_LIMITS } from './problem';

/** What the learner has decided about the columns; null: found out from the file. */
export interface TableOptions {
  /** Whether the first row holds names. */
  header: boolean | null;
  /** The column of labels, from 0; −1: none. */
  labels: number | null;
}

export interface Columns {
  hasHeader: boolean;
  /** Of all columns; where the file has none, `1`, `2` … */
  names: string[];
  /** The column of labels, from 0; −1: none. */
  labels: number;
  /** Columns of numbers: the inputs. */
  inputs: number[];
  /** Columns without any number, which are left out. */
  leftOut: number[];
}

const LABEL_NAMES =
  /^(?:labels?|class(?:es)?|target|category|categories|species|group|y|клас|мітк[аи]|категорія|вид|група)$/i;

/**
 * Tells apart header, labels and numbers by the first rows of a file. A column in which no cell is a number is text,
 * and no mistake. The labels are the column that is named so and has few values, else the text with the fewest.
 */
export function columnsOf(sample: readonly (readonly string[])[], options: TableOptions): Columns {
  const width = sample[0].length;
  const all = Array.from({ length: width }, (_, column) => column);
  const below = sample.slice(1).filter((row) => row.length === width);
  const hasHeader = options.header ?? looksLikeHeader(sample[0], below);
  const body = hasHeader && below.length > 0 ? below : sample;
  const names = all.map((column) => (hasHeader && sample[0][column].trim()) || String(column + 1));
  const texts = all.filter((column) => !body.some((row) => readCell(row[column] ?? '').kind === 'number'));
  const labels = options.labels ?? findLabels(names, texts, body, hasHeader);
  const leftOut = texts.filter((column) => column !== labels);
  const inputs = all.filter((column) => column !== labels && !texts.includes(column));
  return { hasHeader, names, labels, inputs, leftOut };
}

/** Most names stand above columns that have numbers, and are none themselves. */
function looksLikeHeader(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const columns = first.map((_, column) => column);
  const numeric = columns.filter((column) => below.some((row) => readCell(row[column]).kind === 'number'));
  const named = numeric.filter((column) => ['text', 'empty'].includes(readCell(first[column]).kind));
  return numeric.length > 0 && named.length > numeric.length / 2;
}

function findLabels(
  names: readonly string[],
  texts: readonly number[],
  body: readonly (readonly string[])[],
  hasHeader: boolean,
): number {
  const valuesOf = (column: number) => new Set(body.map((row) => row[column]?.trim())).size;
  const isFew = (column: number) => valuesOf(column) <= FILE_LIMITS.labels;
  const named = names.findIndex((name, column) => {
    if (!hasHeader || !LABEL_NAMES.test(name) || !isFew(column)) return false;
    return texts.includes(column) || body.every((row) => /^\s*-?\d*\s*$/.test(row[column] ?? ''));
  });
  if (named >= 0) return named;
  // A column of nothing but empty cells tells nothing.
  const candidates = texts.filter((column) => body.some((row) => row[column]?.trim()));
  return candidates.toSorted((a, b) => valuesOf(a) - valuesOf(b))[0] ?? -1;
}
