/** What a file of the learner's own may hold; one number of a CSV file takes two bytes at least. */
export const FILE_LIMITS = {
  /** Bytes of a CSV file, and of each picture. */
  bytes: 20 * 1024 * 1024,
  rows: 100_000,
  columns: 1024,
  pictures: 100,
  labels: 64,
} as const;

/** Why files cannot be used as data; the page turns it into a sentence that says what to do. */
export type ReadReason =
  /** `got` and `limit` in bytes. */
  | 'too large'
  | 'empty'
  | 'binary'
  /** A workbook of a spreadsheet program, instead of a CSV file. */
  | 'workbook'
  /** CSV files and pictures together, or several CSV files. */
  | 'mixed'
  | 'too many pictures'
  /** A picture that cannot be decoded, or is smaller than one patch of side `limit`. */
  | 'not a picture'
  | 'small picture'
  /** A quotation mark that is never closed, or closed in the middle of a cell. */
  | 'quotes'
  /** A row with `got` cells instead of `expected`. */
  | 'ragged'
  | 'text'
  | 'empty cell'
  /** NaN, infinite, or larger than a 32-bit float can be. */
  | 'not finite'
  | 'too many rows'
  | 'too many columns'
  | 'too few rows'
  /** No two columns of numbers. */
  | 'too few columns'
  /** All rows are the same, so that there is nothing to learn. */
  | 'constant'
  /** Anything else; `text` says what, in the browser's words. */
  | 'failed';

export interface ReadProblem {
  reason: ReadReason;
  file?: string;
  /** As a spreadsheet counts: from 1, with the header and empty lines. */
  row?: number;
  /** From 1. */
  column?: number;
  /** What the header calls the column. */
  name?: string;
  /** What stands there, cut off where it is long. */
  text?: string;
  got?: number;
  expected?: number;
  limit?: number;
}

export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(readonly problem: ReadProblem) {
    super(`${problem.reason} ${JSON.stringify(problem)}`);
  }
}

/** A cell as it is quoted in a problem. */
export function quoteCell(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}
