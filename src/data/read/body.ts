import { looksOf } from './cell';
import type { Layout } from './layout';
import { FILE_LIMITS, PLACES } from './problem';
import { type ColumnProfile, Profiler } from './profile';
import type { TableReport } from './report';
import { isEmptyRow, type Row, type Rows } from './rows';
import { shortRows } from './short-rows';
import { isCalledTotal, MOST_TOTALS } from './totals';

/** First rows that are kept, as a sample of what stands in the table. */
export const PREVIEW = 6;

/** The rows of the table itself, without a head or what stands above it, sorted out. */
export interface Body {
  profiles: ColumnProfile[];
  /** Rows that fit, without those that call themselves sums. */
  count: number;
  misfits: TableReport['misfits'];
  short: TableReport['short'];
  /** Rows that call themselves a sum, a mean or the like; what stands in them is not in the profiles. */
  totals: Row[];
  preview: string[][];
  isTooLong: boolean;
}

interface BodyRow {
  row: Row;
  isFit: boolean;
  /** Cells that the row lacks at its end; it is filled up with empty ones. */
  missing: number;
}

/** Goes through the rows below the head, as often as is wanted. */
export class BodyRows {
  /**
   * @param rows all rows of the sheet
   * @param firstRows the first of them
   * @param onProgress told the share that has been read, 0 … 1, half of it for each of two times through
   */
  constructor(
    private readonly rows: Rows,
    private readonly layout: Layout,
    private readonly firstRows: readonly Row[],
    private readonly onProgress: (share: number) => void,
  ) {}

  /**
   * The rows that have as many cells as they should, or only end too early.
   * @param besides rows that are passed over
   * @param isTold the progress is: this is the second time through
   */
  *fitting(besides: readonly Row[], isTold: boolean): Generator<Row> {
    const others = new Set(besides.map(({ row }) => row));
    for (const { row, isFit } of this.all(isTold ? 0.5 : null)) if (isFit && !others.has(row.row)) yield row;
  }

  /** Finds out what stands in every column, and which rows do not fit. */
  lookThrough(): Body {
    const profilers = this.layout.names.map(() => new Profiler());
    const body: Body = {
      profiles: profilers.map(({ profile }) => profile),
      count: 0,
      misfits: { count: 0, first: [] },
      short: { count: 0, first: [] },
      totals: [],
      preview: [],
      isTooLong: false,
    };
    let haveNames: boolean | null = null;
    for (const { row, isFit, missing } of this.all(0)) {
      if (!isFit || missing > 0) {
        const list = isFit ? body.short : body.misfits;
        list.count += 1;
        const cells = row.hasBadQuotes ? null : row.cells.length - missing;
        if (list.first.length < PLACES) list.first.push({ row: row.row, cells });
      }
      if (!isFit) continue;
      if (body.count === FILE_LIMITS.rows) {
        body.isTooLong = true;
        break;
      }
      haveNames ??= looksOf(row.cells[0]).kind === 'text';
      // Among rows with names one without a name is often the sum.
      const isTotal = isCalledTotal(row.cells) || (haveNames && row.cells[0].trim() === '');
      if (isTotal && body.totals.length < MOST_TOTALS) body.totals.push(row);
      else {
        body.count += 1;
        for (const [column, profiler] of profilers.entries()) profiler.take(row.cells[column]);
        if (body.preview.length < PREVIEW) body.preview.push(row.cells.slice(0, profilers.length));
      }
    }
    return body;
  }

  /** @param from share of the progress before; null: none is told */
  private *all(from: number | null): Generator<BodyRow> {
    const { head, skipped, width } = this.layout;
    const isShort = shortRows(this.firstRows, this.layout);
    const above = new Set([...skipped, head]);
    let reported = 0;
    for (const row of this.rows()) {
      if (above.has(row.row)) continue;
      if (from !== null && row.share > reported + 0.02) {
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
}
