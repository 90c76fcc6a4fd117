import type { DecimalSign } from '../../model/read-number';
import { type Body, BodyRows, PREVIEW } from './body';
import { numberIn } from './cell';
import type { TableChoices } from './choices';
import { farValuesIn } from './far-value';
import { HEADS, type Layout, layoutOf } from './layout';
import { Numbers } from './numbers';
import { FILE_LIMITS, quoteCell, type ReadProblem } from './problem';
import type { ColumnProfile } from './profile';
import type { TableReport } from './report';
import { isBoolean, isNumeric, type Roles, rolesOf } from './roles';
import type { Row, Rows, Separator } from './rows';
import { splitIn } from './split';
import { styleOf } from './style';
import { totalsAmong } from './totals';
import { bracketsOf, CellReader, suggestedPolicy } from './values';

/** What a file holds, whatever its format: rows of cells. */
export interface TableSource {
  rows: Rows;
  /** Cells of most rows. */
  width: number;
  /** Null where the file is no text with separators. */
  separator: Separator | null;
  comments: number;
  /** Names of columns that stand outside the rows. */
  names: readonly string[] | null;
  /** The format says where names stand: in this row; 0: nowhere. Null: to be found out. */
  head: number | null;
  picture: { width: number; height: number } | null;
}

/** A file as numbers. */
export interface Table {
  names: string[];
  rows: number;
  /** rows × names. */
  values: Float64Array;
  /** A label per row as an index into `labelNames`, −1 where the cell is empty; null: no labels. */
  labels: Int32Array | null;
  labelNames: string[];
  /** What each row is called. */
  rowNames: string[];
}

/** Rows that tell where the table begins. */
const SAMPLE = 200;
const EXAMPLES = 3;
/** Above this share of rows that do not fit, the separator or the file is wrong rather than the rows. */
const MOST_MISFITS = 0.2;
/** Likewise of rows that only end too early, where none has too many cells. */
const MOST_SHORT = 0.5;

/**
 * Reads a table: finds its head, how its numbers are written, what its columns are, and which cells and rows give no
 * numbers. What cannot be read is reported, with the same report from which the learner may correct what was guessed.
 * @param onProgress told the share that has been read, 0 … 1
 * @returns `table` null if `report.problem` says why
 */
export function readTable(
  source: TableSource,
  choices: TableChoices,
  onProgress: (share: number) => void = () => {},
): { report: TableReport; table: Table | null } {
  const firstRows = firstOf(source);
  const { width } = source;
  const layout =
    firstRows.length > 0
      ? layoutOf(firstRows, width, source.names, choices.head ?? source.head)
      : { head: 0, isDoubtful: false, skipped: [], names: [], hasRowNames: false, width };
  const rows = new BodyRows(source.rows, layout, firstRows, onProgress);
  const body = rows.lookThrough();
  const roles = rolesOf(layout.names, body.profiles, body.count, choices, layout.hasRowNames);
  if (source.picture && choices.labels === null) roles.isPicture = true;
  const styles = styleOf(
    body.profiles.map(({ style }) => style),
    source.separator ?? ',',
    choices,
  );
  const readers = body.profiles.map(
    (profile, column) => new CellReader(profile, styles.columns[column], choices.missing[column]),
  );
  let problem = firstRows.length > 0 ? problemOf(body, roles, layout) : ({ reason: 'empty' } as const);
  if (!problem && choices.head === null && choices.separator === null)
    problem = splitIn(source.separator, body.profiles, layout, firstRows);
  let numbers: Numbers | null = null;
  let totals: Row[] = [];
  if (!problem) {
    totals = totalsAmong(body.totals, () => rows.fitting(body.totals, false), roles.inputs, readers);
    numbers = new Numbers(
      body.count + body.totals.length,
      roles,
      readers,
      layout,
      layout.head > 0 || source.names !== null,
    );
    for (const row of rows.fitting(totals, true)) numbers.take(row);
  }
  for (const row of body.totals) {
    // A row like others: also where nothing can be read yet, it is counted and shown.
    if (totals.includes(row)) continue;
    body.count += 1;
    if (body.preview.length < PREVIEW) body.preview.push(row.cells.slice(0, layout.width));
  }
  const [withGaps, hollow] = [numbers?.rowsWithGaps.size ?? 0, numbers?.hollow.size ?? 0];
  // Which of its cells a short row lacks is not sure, so that short rows alone are no reason to fill gaps.
  const suggested = suggestedPolicy(withGaps - body.short.count - hollow, body.count);
  const policy = choices.gaps ?? suggested;
  const table = numbers?.table(policy) ?? null;
  if (table && table.rows < 2) {
    problem =
      table.rows < body.count
        ? { reason: 'gaps everywhere', got: table.rows, expected: body.count }
        : { reason: 'too few rows', got: table.rows };
  }
  const report: TableReport = {
    separator: source.separator,
    decimal: styles.decimal,
    thousands: styles.thousands,
    doubtful: styles.isDoubtful ? doubtfulCell(body.profiles, styles.decimal) : null,
    head: layout.head,
    isHeadDoubtful: layout.isDoubtful && source.head === null,
    firstRows: firstRows
      .slice(0, HEADS)
      .map(({ row, cells }) => ({ row, cells: cells.slice(0, PREVIEW).map(quoteCell) })),
    skipped: layout.skipped.length,
    comments: source.comments,
    columns: body.profiles.map((profile, column) => ({
      name: layout.names[column],
      role: roles.roles[column],
      reason: roles.reasons[column],
      examples: body.preview.slice(0, EXAMPLES).map((cells) => quoteCell(cells[column] ?? '')),
      gaps: numbers?.gapsOf[column] ?? 0,
      unit: readers[column].unit,
      brackets: bracketsOf(profile, readers[column]),
      unread: quoteCell(profile.unread),
      canBeLabels: profile.values.size > 1 && profile.values.size <= FILE_LIMITS.labels,
      isNumeric: isNumeric(profile),
    })),
    labels: roles.labels,
    names: roles.names,
    candidates: roles.candidates,
    isPicture: roles.isPicture,
    picture: source.picture,
    rowsInFile: body.count,
    rows: table?.rows ?? 0,
    labelNames: table?.labelNames ?? [],
    gaps: {
      cells: numbers?.gapsOf.reduce((sum, gaps) => sum + gaps, 0) ?? 0,
      rows: withGaps,
      hollow,
      policy,
    },
    places: numbers?.places ?? [],
    misfits: body.misfits,
    short: body.short,
    totals: totals.map(({ row }) => row),
    far: table ? farValuesIn(table, roles.inputs) : [],
    preview: body.preview,
    problem,
  };
  return { report, table: problem ? null : table };
}

function firstOf({ rows }: TableSource): Row[] {
  const first: Row[] = [];
  for (const row of rows()) {
    first.push(row);
    if (first.length === SAMPLE) break;
  }
  return first;
}

function problemOf(
  { count, misfits, short, totals, profiles, isTooLong }: Body,
  roles: Roles,
  { width, head }: Layout,
): ReadProblem | null {
  const all = count + misfits.count + totals.length;
  const others = misfits.count + short.count;
  const most = misfits.count > 0 ? MOST_MISFITS : MOST_SHORT;
  const inputs = roles.inputs.length;
  if (width < 2) return { reason: 'one column' };
  if (all === 0) return { reason: head > 0 ? 'head only' : 'empty' };
  // One row among few is a large share of them, and yet only one row.
  if (others > most * all && (others > 1 || count < 2))
    return { reason: 'ragged', got: others, expected: all };
  if (isTooLong) return { reason: 'too many rows', limit: FILE_LIMITS.rows };
  if (!profiles.some((profile) => isNumeric(profile) || isBoolean(profile))) return { reason: 'no numbers' };
  const isShortened = ({ values }: ColumnProfile) =>
    [...values].every((value) => /^(?:\.{3}|…)$/.test(value));
  if (profiles.some((profile) => profile.values.size === 1 && isShortened(profile)))
    return { reason: 'shortened' };
  if (inputs < 2) return { reason: 'too few columns', got: inputs };
  if (inputs > FILE_LIMITS.columns) {
    return { reason: 'too many columns', got: inputs, limit: FILE_LIMITS.columns };
  }
  return null;
}

/** A cell that could be read in two ways, and what it would be in each. */
function doubtfulCell(profiles: readonly ColumnProfile[], decimal: DecimalSign): TableReport['doubtful'] {
  const other = decimal === '.' ? ',' : '.';
  const read = (cell: string, sign: DecimalSign, thousands: DecimalSign) =>
    Number(numberIn(cell, { decimal: sign, thousands }));
  for (const { style, values } of profiles) {
    if (style.doubtful['.'] + style.doubtful[','] === 0) continue;
    for (const cell of values) {
      if (!/^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(cell)) continue;
      const [value, otherwise] = [read(cell, decimal, other), read(cell, other, decimal)];
      return { cell: quoteCell(cell), value, other: otherwise };
    }
  }
  return null;
}
