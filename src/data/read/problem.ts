/** A megabyte as the page speaks of it: a million bytes. */
export const MEGABYTE = 1e6;

/** What a file of the learner's own may hold; one number of a CSV file takes two bytes at least. */
export const FILE_LIMITS = {
  /** Bytes of a table. */
  bytes: 20 * MEGABYTE,
  rows: 100_000,
  columns: 1024,
  /** Each an input; of so many, pixels fit well into memory. */
  pictures: 10_000,
  /** Bytes of all pictures together: they are read one by one. */
  pictureBytes: 200 * MEGABYTE,
  /** Pictures that can be cut into patches. */
  cutPictures: 100,
  labels: 64,
} as const;

/** Places that are named of all that is wrong. */
export const PLACES = 10;

/** Kinds of files that hold no text, or text that is no table; each has its own way to become one. */
export type FileFormat =
  | 'workbook'
  | 'document'
  | 'zip'
  | 'gzip'
  | 'npz'
  | 'torch'
  | 'safetensors'
  | 'hdf5'
  | 'parquet'
  | 'arrow'
  | 'pickle'
  | 'matlab'
  | 'rdata'
  | 'sqlite'
  | 'pdf'
  | 'web page'
  | 'xml'
  | 'word2vec'
  | 'sparse'
  | 'picture'
  | 'media'
  | 'model'
  | 'matrix market'
  | 'statistics'
  | 'sql'
  | 'latex'
  | 'settings'
  | 'code';

/** Why files cannot be used as data; the page turns it into a sentence that says what to do. */
export type ReadReason =
  /** `got` and `limit` in bytes. */
  | 'too large'
  | 'empty'
  /** No text, and nothing that is known. */
  | 'binary'
  /** Something else that is known: `format`. */
  | 'format'
  /** Tables and pictures together, or several tables. */
  | 'mixed'
  /** A folder instead of the files in it. */
  | 'folder'
  /** A folder without a file that counts. */
  | 'empty folder'
  | 'too many pictures'
  /** All together, `got` and `limit` in bytes. */
  | 'pictures too large'
  /** Too many to cut into patches. */
  | 'too many to cut'
  /** A picture that cannot be decoded. */
  | 'not a picture'
  /** A picture smaller than a patch of side `limit`. */
  | 'small picture'
  /** Text that looks like JSON and is not; `text` says where. */
  | 'bad json'
  /** JSON without a list of rows in it. */
  | 'json shape'
  /** Several tables: `text` names them. */
  | 'json tables'
  /** Lists in lists, deeper than `limit`, on line `got`. */
  | 'json depth'
  /** A packed file that cannot be unpacked. */
  | 'damaged gzip'
  /** One that has more than `limit` bytes once it is unpacked. */
  | 'too large unpacked'
  /** An array that ends too early or has a damaged head. */
  | 'damaged array'
  /** Of a type that holds no real numbers: `text`. */
  | 'array type'
  /** With no dimension, or more than there are in pictures: `text` is its shape. */
  | 'array shape'
  /** MNIST's labels without its pictures, `got` of them. */
  | 'only labels'
  /** More than a fifth of the rows, `got` of `expected`, have another number of cells than the rest. */
  | 'ragged'
  /** A program has printed only a part of the table, and `…` for the rest. */
  | 'shortened'
  /** Numbers seem to have been cut in two at the spaces between their thousands. */
  | 'split thousands'
  /** Numbers seem to have been cut in two at their decimal commas. */
  | 'split numbers'
  /** One column only, whatever the separator. */
  | 'one column'
  /** No column with numbers. */
  | 'no numbers'
  /** A row of names and nothing below. */
  | 'head only'
  /** There are numbers, but fewer than two columns of them are inputs. */
  | 'too few columns'
  | 'too many rows'
  | 'too many columns'
  | 'too few rows'
  /** So few rows are left without those that have gaps: `got` of `expected`. */
  | 'gaps everywhere'
  /** A sample of the page's own does not come. */
  | 'sample missing'
  /** All rows are the same, so that there is nothing to learn. */
  | 'constant'
  /** Anything else; `text` says what, in the browser's words. */
  | 'failed';

/** Why a cell of a column of numbers gives no number. */
export type CellFault =
  | 'empty'
  /** A word or sign for a value that is missing: NA, null, –. */
  | 'missing'
  | 'text'
  /** Infinite, or larger than a 32-bit float can be. */
  | 'not finite'
  /** Another sign before the decimals than the rest of the column. */
  | 'other sign'
  /** Another currency than the rest, or no % among percentages. */
  | 'other unit';

/** Where something is wrong in a table. */
export interface Place {
  /** As a text editor or spreadsheet counts: from 1, with the head and empty lines. */
  row: number;
  /** From 1. */
  column: number;
  /** What the head calls the column; empty without a head. */
  name: string;
  /** What stands there, cut off where it is long. */
  text: string;
  fault: CellFault;
}

export interface ReadProblem {
  reason: ReadReason;
  file?: string;
  format?: FileFormat;
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

const QUOTED = 24;

/** A cell as it is quoted in a problem. */
export function quoteCell(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > QUOTED ? `${trimmed.slice(0, QUOTED)}…` : trimmed;
}
