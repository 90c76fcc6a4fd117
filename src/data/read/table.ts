import type { DecimalSign } from '../../model/read-number';
import { numberIn } from './cell';
import type { TableChoices } from './choices';
import { farValuesIn } from './far-value';
import { HEADS, type Layout, layoutOf } from './layout';
import { FILE_LIMITS, PLACES, type Place, quoteCell, type ReadProblem } from './problem';
import { type ColumnProfile, Profiler } from './profile';
import type { TableReport } from './report';
import { isBoolean, isNumeric, type Roles, rolesOf } from './roles';
import { isEmptyRow, type Row, type Rows, type Separator } from './rows';
import { shortRows } from './short-rows';
import { styleOf } from './style';
import { bracketsOf, CellReader, fillGaps, suggestedPolicy } from './values';

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
const PREVIEW = 6;
const EXAMPLES = 3;
/** Above this share of rows that do not fit, the separator or the file is wrong rather than the rows. */
const MOST_MISFITS = 0.2;
/** Likewise of rows that only end too early, where none has too many cells. */
const MOST_SHORT = 0.5;
const TOTAL =
  /^(?:(?:grand )?total|sum|sums|average|mean|summe|gesamt|mittelwert|усього|всього|разом|сума|середнє)\b[.:]?$/iu;

/**
 * Reads a table: finds its head, how its numbers are written, what its columns are, and which cells and rows give no
 * numbers. What cannot be read is reported, with the same report from which the learner may correct what was guessed.
 * @param onProgress told the share that has been read, 0 … 1
 * @returns `table` null if `report.problem` says why
 */
export function readTable(
  source: TableSource,
  choices: TableChoices,
  onProgress?: (share: number) => void,
): { report: TableReport; table: Table | null } {
  return new TableReader(source, choices, onProgress).read();
}

/** The rows of the table itself, sorted out. */
interface Body {
  profiles: ColumnProfile[];
  count: number;
  misfits: TableReport['misfits'];
  short: TableReport['short'];
  /** The last row calls itself a sum or mean. */
  total: Row | null;
  preview: string[][];
  isTooLong: boolean;
}

interface Numbers {
  values: Float64Array;
  labels: string[];
  names: string[];
  gapsOf: number[];
  places: Place[];
  rowsWithGaps: Set<number>;
}

class TableReader {
  private readonly layout: Layout;
  private readonly firstRows: Row[];

  constructor(
    private readonly source: TableSource,
    private readonly choices: TableChoices,
    private readonly onProgress: (share: number) => void = () => {},
  ) {
    this.firstRows = [];
    for (const row of source.rows()) {
      this.firstRows.push(row);
      if (this.firstRows.length === SAMPLE) break;
    }
    const chosen = choices.head ?? source.head;
    const { width } = source;
    this.layout =
      this.firstRows.length > 0
        ? layoutOf(this.firstRows, width, source.names, chosen)
        : { head: 0, isDoubtful: false, skipped: [], names: [], hasRowNames: false, width };
  }

  read(): { report: TableReport; table: Table | null } {
    const { source, choices, layout } = this;
    const body = this.lookThrough();
    const roles = rolesOf(layout.names, body.profiles, body.count, choices, layout.hasRowNames);
    if (source.picture && choices.labels === null) roles.isPicture = true;
    const styles = styleOf(
      body.profiles.map(({ style }) => style),
      source.separator ?? ',',
      choices,
    );
    const readers = body.profiles.map((profile, column) => new CellReader(profile, styles.columns[column]));
    let problem = this.problemOf(body, roles);
    const numbers = problem ? null : this.numbersOf(body, roles, readers);
    const total =
      numbers && body.total && this.isTotal(body.total, numbers, roles, readers) ? body.total.row : null;
    if (body.total && total === null) {
      // A row like others: also where nothing can be read yet, it is counted and shown.
      if (numbers) this.take(body.total, body.count, numbers, roles, readers);
      body.count += 1;
      if (body.preview.length < PREVIEW) body.preview.push(body.total.cells.slice(0, layout.width));
    }
    // Which of its cells a short row lacks is not sure, so that short rows alone are no reason to fill gaps.
    const suggested = suggestedPolicy((numbers?.rowsWithGaps.size ?? 0) - body.short.count, body.count);
    const policy = choices.gaps ?? suggested;
    const table = numbers && this.finish(numbers, body.count, roles, policy);
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
      doubtful: styles.isDoubtful ? this.doubtfulCell(body.profiles, styles.decimal) : null,
      head: layout.head,
      isHeadDoubtful: layout.isDoubtful && source.head === null,
      firstRows: this.firstRows
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
        rows: numbers?.rowsWithGaps.size ?? 0,
        policy,
      },
      places: numbers?.places ?? [],
      misfits: body.misfits,
      short: body.short,
      total,
      far: table ? farValuesIn(table) : [],
      preview: body.preview,
      problem,
    };
    return { report, table: problem ? null : table };
  }

  /**
   * Rows below the head, and whether they have as many cells as they should. One that only ends too early is filled
   * up with empty cells: `missing` of them.
   * @param from share of the progress before
   */
  private *bodyRows(from: number): Generator<{ row: Row; isFit: boolean; missing: number }> {
    const { head, skipped, width } = this.layout;
    const isShort = shortRows(this.firstRows, this.layout);
    const above = new Set([...skipped, head]);
    let reported = 0;
    for (const row of this.source.rows()) {
      if (above.has(row.row)) continue;
      if (row.share > reported + 0.02) {
        reported = row.share;
        this.onProgress(from + reported / 2);
      }
      const { length } = row.cells;
      const isWide = length === width || (length > width && isEmptyRow(row.cells.slice(width)));
      const missing = !row.hasBadQuotes && isShort(row.cells) ? width - length : 0;
      const cells = missing > 0 ? [...row.cells, ...Array<string>(missing).fill('')] : row.cells;
      yield { row: { ...row, cells }, isFit: (isWide || missing > 0) && !row.hasBadQuotes, missing };
    }
  }

  private lookThrough(): Body {
    const profilers = this.layout.names.map(() => new Profiler());
    const body: Omit<Body, 'profiles' | 'total'> = {
      count: 0,
      misfits: { count: 0, first: [] },
      short: { count: 0, first: [] },
      preview: [],
      isTooLong: false,
    };
    const take = ({ cells }: Row) => {
      body.count += 1;
      for (const [column, profiler] of profilers.entries()) profiler.take(cells[column]);
      if (body.preview.length < PREVIEW) body.preview.push(cells.slice(0, profilers.length));
    };
    let last: Row | null = null;
    for (const { row, isFit, missing } of this.bodyRows(0)) {
      if (!isFit || missing > 0) {
        const list = isFit ? body.short : body.misfits;
        list.count += 1;
        const cells = row.hasBadQuotes ? null : row.cells.length - missing;
        if (list.first.length < PLACES) list.first.push({ row: row.row, cells });
      }
      if (!isFit) continue;
      if (last) take(last);
      last = row;
      if (body.count < FILE_LIMITS.rows) continue;
      body.isTooLong = true;
      break;
    }
    const isTotal =
      last !== null && body.count > 1 && last.cells.slice(0, 2).some((cell) => TOTAL.test(cell.trim()));
    if (last && !isTotal) take(last);
    return { ...body, profiles: profilers.map(({ profile }) => profile), total: isTotal ? last : null };
  }

  private problemOf(
    { count, misfits, short, total, profiles, isTooLong }: Body,
    roles: Roles,
  ): ReadProblem | null {
    const { width, head } = this.layout;
    const all = count + misfits.count + (total ? 1 : 0);
    const others = misfits.count + short.count;
    const most = misfits.count > 0 ? MOST_MISFITS : MOST_SHORT;
    const inputs = roles.inputs.length;
    if (this.firstRows.length === 0) return { reason: 'empty' };
    if (width < 2) return { reason: 'one column' };
    if (all === 0) return { reason: head > 0 ? 'head only' : 'empty' };
    if (others > most * all) return { reason: 'ragged', got: others, expected: all };
    if (isTooLong) return { reason: 'too many rows', limit: FILE_LIMITS.rows };
    if (!profiles.some((profile) => isNumeric(profile) || isBoolean(profile)))
      return { reason: 'no numbers' };
    if (inputs < 2) return { reason: 'too few columns', got: inputs };
    if (inputs > FILE_LIMITS.columns) {
      return { reason: 'too many columns', got: inputs, limit: FILE_LIMITS.columns };
    }
    return null;
  }

  private numbersOf(body: Body, roles: Roles, readers: readonly CellReader[]): Numbers {
    const numbers: Numbers = {
      // One more, for a last row that turns out to be no sum.
      values: new Float64Array((body.count + 1) * roles.inputs.length),
      labels: [],
      names: [],
      gapsOf: readers.map(() => 0),
      places: [],
      rowsWithGaps: new Set(),
    };
    let index = 0;
    for (const { row, isFit } of this.bodyRows(0.5)) {
      if (isFit && row.row !== body.total?.row) this.take(row, index++, numbers, roles, readers);
    }
    return numbers;
  }

  private take(
    row: Row,
    index: number,
    numbers: Numbers,
    roles: Roles,
    readers: readonly CellReader[],
  ): void {
    const { cells } = row;
    const { inputs } = roles;
    for (const [k, column] of inputs.entries()) {
      const read = readers[column].read(cells[column]);
      numbers.values[index * inputs.length + k] = typeof read === 'number' ? read : Number.NaN;
      if (typeof read === 'number') continue;
      numbers.gapsOf[column] += 1;
      numbers.rowsWithGaps.add(index);
      if (numbers.places.length === PLACES) continue;
      const name = this.layout.head > 0 || this.source.names ? this.layout.names[column] : '';
      numbers.places.push({
        row: row.row,
        column: column + 1,
        name,
        text: quoteCell(cells[column]),
        fault: read,
      });
    }
    if (roles.labels >= 0) numbers.labels.push(cells[roles.labels].trim());
    if (roles.names >= 0) numbers.names.push(cells[roles.names].trim());
  }

  /** Whether a row that calls itself a sum or mean is that of most columns. */
  private isTotal(
    { cells }: Row,
    { values }: Numbers,
    { inputs }: Roles,
    readers: readonly CellReader[],
  ): boolean {
    let sums = 0;
    const rows = values.length / inputs.length - 1;
    for (const [k, column] of inputs.entries()) {
      const said = readers[column].read(cells[column]);
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += values[row * inputs.length + k] || 0;
      const isNear = (value: number) =>
        typeof said === 'number' && Math.abs(said - value) <= 0.01 * Math.abs(value);
      if (isNear(sum) || isNear(sum / rows)) sums += 1;
    }
    return sums > inputs.length / 2;
  }

  private finish(
    numbers: Numbers,
    count: number,
    roles: Roles,
    policy: TableReport['gaps']['policy'],
  ): Table {
    const inputs = roles.inputs.length;
    const all = Array.from({ length: count }, (_, row) => row);
    const rows = policy === 'rows' ? all.filter((row) => !numbers.rowsWithGaps.has(row)) : all;
    const values = new Float64Array(rows.length * inputs);
    for (const [k, row] of rows.entries())
      values.set(numbers.values.subarray(row * inputs, (row + 1) * inputs), k * inputs);
    if (policy !== 'rows') fillGaps(values, inputs, policy);
    const labelNames = [...new Set(rows.map((row) => numbers.labels[row] ?? ''))].filter(
      (name) => name !== '',
    );
    const hasLabels = roles.labels >= 0 && labelNames.length > 0 && labelNames.length <= FILE_LIMITS.labels;
    const index = new Map(labelNames.map((name, k) => [name, k]));
    const rowName = (row: number) => {
      if (numbers.names[row]) return numbers.names[row];
      return hasLabels ? `${numbers.labels[row] || '–'} ${row + 1}` : String(row + 1);
    };
    return {
      names: roles.inputs.map((column) => this.layout.names[column]),
      rows: rows.length,
      values,
      labels: hasLabels ? Int32Array.from(rows, (row) => index.get(numbers.labels[row]) ?? -1) : null,
      labelNames: hasLabels ? labelNames : [],
      rowNames: rows.map(rowName),
    };
  }

  private doubtfulCell(profiles: readonly ColumnProfile[], decimal: DecimalSign): TableReport['doubtful'] {
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
}
