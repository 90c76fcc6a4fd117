import type { DecimalSign, ThousandsSign } from '../../model/read-number';
import type { GapPolicy } from './choices';
import type { FarValue } from './far-value';
import type { Place, ReadProblem } from './problem';
import type { OutReason, Role } from './roles';
import type { Separator } from './rows';

export interface ColumnReport {
  name: string;
  role: Role;
  /** Why it is left out, or would be by itself. */
  reason: OutReason | null;
  /** Cells of the first rows, as they are in the file. */
  examples: string[];
  /** Cells that give no number, among them empty ones. */
  gaps: number;
  /** A currency or `%` that stands beside its numbers. */
  unit: string;
  /** A number in brackets, as accountants write what is below 0, and how it is read; null: there is none. */
  brackets: { cell: string; value: number } | null;
  /** The first cell that is neither a number nor a gap; empty: there is none. */
  unread: string;
  /** It has few different values, more than one. */
  canBeLabels: boolean;
  isNumeric: boolean;
}

/** A row that does not fit the others. */
export interface Misfit {
  row: number;
  /** How many cells it has; null: a quotation mark is not closed, or closed in the middle of a cell. */
  cells: number | null;
}

/** How a table was read: everything that was guessed, and everything that is wrong. */
export interface TableReport {
  /** Null where the file is no text with separators. */
  separator: Separator | null;
  decimal: DecimalSign;
  thousands: ThousandsSign | null;
  /** A cell that could be read in two ways, as it is read and as it might be; null: there is none. */
  doubtful: { cell: string; value: number; other: number } | null;
  /** The row of names; 0: none. */
  head: number;
  isHeadDoubtful: boolean;
  /** The first rows with their numbers, from which the head may be chosen. */
  firstRows: { row: number; cells: string[] }[];
  /** Rows above the head. */
  skipped: number;
  comments: number;
  columns: ColumnReport[];
  labels: number;
  names: number;
  /** Columns that could all be the labels; the learner should say which. */
  candidates: number[];
  isPicture: boolean;
  /** Width and height of a row as a picture, where the file says so. */
  picture: { width: number; height: number } | null;
  /** Rows of the table in the file, without the head and those that do not fit. */
  rowsInFile: number;
  /** Rows that remain. */
  rows: number;
  labelNames: string[];
  /** `hollow`: rows without any number, which are left out in any case. */
  gaps: { cells: number; rows: number; hollow: number; policy: GapPolicy };
  /** The first cells that give no number. */
  places: Place[];
  misfits: { count: number; first: Misfit[] };
  /** Rows that end too early; what they lack counts as empty cells. */
  short: { count: number; first: Misfit[] };
  /** Rows that are sums, means or the like of the others, and were left out. */
  totals: number[];
  /** Numbers that may stand for missing values. */
  far: FarValue[];
  /** The first rows of the table. */
  preview: string[][];
  /** Why nothing can be made of it as it is read now. */
  problem: ReadProblem | null;
}
