import Papa from 'papaparse';
import { type DecimalSign, readCell, type Separator, separatorOf } from './cells';
import { type Columns, columnsOf, type TableOptions } from './columns';
import { FILE_LIMITS, quoteCell, ReadError, type ReadReason } from './problem';

/** A CSV file as numbers. */
export interface Table {
  separator: Separator;
  decimalSign: DecimalSign;
  columns: Columns;
  rows: number;
  /** rows × columns.inputs. */
  values: Float64Array;
  /** A label per row as an index into `labelNames`, −1 where the cell is empty; null: no labels. */
  labels: Int32Array | null;
  labelNames: string[];
  /** What each row is called. */
  rowNames: string[];
  /** The first rows as they are in the file, without the header. */
  head: string[][];
}

/** Characters that are read between two reports of progress. */
const REPORT_EVERY = 1 << 18;
/** Lines that tell header, labels and numbers apart. */
const SAMPLE = 500;
const HEAD = 6;

/**
 * Reads a CSV file: separated by commas, semicolons or tabs, with decimal points or commas, quotes and empty lines.
 * @param text with line ends `\n` and without a byte order mark
 * @param onProgress told the share that has been read, 0 … 1
 * @throws ReadError with the row and column of what is wrong
 */
export function readTable(text: string, options: TableOptions, onProgress?: (share: number) => void): Table {
  const separator = separatorOf(text);
  const reader = new TableReader(options);
  let reported = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      reader.take({ cells: data, hasBadQuotes: errors.some(({ type }) => type === 'Quotes') });
      if (meta.cursor < reported + REPORT_EVERY) return;
      reported = meta.cursor;
      onProgress?.(reported / text.length);
    },
  });
  return reader.finish(separator);
}

interface Line {
  cells: readonly string[];
  hasBadQuotes: boolean;
}

class TableReader {
  private columns: Columns | null = null;
  private width = 0;
  /** Rows of the file so far, as a spreadsheet counts them. */
  private row = 0;
  private count = 0;
  private decimalSign: DecimalSign = null;
  private readonly waiting: Line[] = [];
  private readonly values: Float64Array[] = [];
  private readonly labelIndices: number[] = [];
  private readonly labelIndex = new Map<string, number>();
  private readonly head: string[][] = [];
  /** Still to be skipped: the header, until it has been met. */
  private headerIsAhead = false;

  constructor(private readonly options: TableOptions) {}

  /** The next line. The first ones wait until there are enough of them to tell what the columns are. */
  take(line: Line): void {
    if (this.columns) this.read(line, this.columns);
    else if (this.waiting.push(line) === SAMPLE) this.readWaiting();
  }

  finish(separator: Separator): Table {
    if (!this.columns) this.readWaiting();
    const { columns, count, decimalSign, head } = this;
    if (!columns || count === 0) throw new ReadError({ reason: 'empty' });
    if (count < 2) throw new ReadError({ reason: 'too few rows', got: count });
    const values = new Float64Array(count * columns.inputs.length);
    for (const [k, row] of this.values.entries()) values.set(row, k * columns.inputs.length);
    return { separator, decimalSign, columns, rows: count, values, head, ...this.names() };
  }

  private readWaiting(): void {
    // These come first: they make the columns look wrong.
    const bad = this.waiting.findIndex(({ hasBadQuotes }) => hasBadQuotes);
    if (bad >= 0) throw new ReadError({ reason: 'quotes', row: bad + 1 });
    const columns = this.lookAt(this.waiting.map(({ cells }) => cells));
    this.columns = columns;
    for (const line of this.waiting.splice(0)) this.read(line, columns);
  }

  private read({ cells, hasBadQuotes }: Line, { inputs, labels }: Columns): void {
    this.row += 1;
    if (hasBadQuotes) throw this.error('quotes');
    if (isEmptyLine(cells)) return;
    if (cells.length !== this.width) {
      throw this.error('ragged', { got: cells.length, expected: this.width });
    }
    if (this.headerIsAhead) {
      this.headerIsAhead = false;
      return;
    }
    if (this.count === FILE_LIMITS.rows) throw this.error('too many rows', { limit: FILE_LIMITS.rows });
    this.count += 1;
    this.values.push(Float64Array.from(inputs, (column) => this.numberOf(cells[column], column)));
    if (labels >= 0) this.takeLabel(cells[labels]);
    if (this.head.length < HEAD) this.head.push([...cells]);
  }

  private lookAt(rows: readonly (readonly string[])[]): Columns {
    const filled = rows.filter((cells) => !isEmptyLine(cells));
    if (filled.length === 0) throw new ReadError({ reason: 'empty' });
    this.width = filled[0].length;
    if (this.width > FILE_LIMITS.columns + 1) {
      throw new ReadError({ reason: 'too many columns', got: this.width, limit: FILE_LIMITS.columns });
    }
    const columns = columnsOf(filled, this.options);
    const { length } = columns.inputs;
    const other = rows.findIndex((cells) => !isEmptyLine(cells) && cells.length !== this.width);
    if (length < 2 && other >= 0) {
      throw new ReadError({
        reason: 'ragged',
        row: other + 1,
        got: rows[other].length,
        expected: this.width,
      });
    }
    if (length < 2) throw new ReadError({ reason: 'too few columns', got: length });
    if (length > FILE_LIMITS.columns) {
      throw new ReadError({ reason: 'too many columns', got: length, limit: FILE_LIMITS.columns });
    }
    this.headerIsAhead = columns.hasHeader;
    return columns;
  }

  private numberOf(raw: string, column: number): number {
    const cell = readCell(raw);
    if (cell.kind === 'number') {
      if (cell.sign === null || cell.sign === (this.decimalSign ?? cell.sign)) {
        this.decimalSign ??= cell.sign;
        return cell.value;
      }
      // 1,5 among 1.5: nobody knows whether that is one and a half or fifteen.
      throw this.cellError('text', raw, column);
    }
    throw this.cellError(cell.kind === 'empty' ? 'empty cell' : cell.kind, raw, column);
  }

  private takeLabel(raw: string): void {
    const name = raw.trim();
    if (name !== '' && !this.labelIndex.has(name)) this.labelIndex.set(name, this.labelIndex.size);
    this.labelIndices.push(this.labelIndex.get(name) ?? -1);
  }

  /** More different texts than labels may be are names of the rows. */
  private names(): Pick<Table, 'labels' | 'labelNames' | 'rowNames'> {
    const names = [...this.labelIndex.keys()];
    const numbers = Array.from({ length: this.count }, (_, row) => String(row + 1));
    if (names.length === 0) return { labels: null, labelNames: [], rowNames: numbers };
    const nameOf = (row: number) => names[this.labelIndices[row]];
    if (names.length > FILE_LIMITS.labels) {
      return { labels: null, labelNames: [], rowNames: numbers.map((number, row) => nameOf(row) ?? number) };
    }
    return {
      labels: Int32Array.from(this.labelIndices),
      labelNames: names,
      rowNames: numbers.map((number, row) => `${nameOf(row) ?? '–'} ${number}`),
    };
  }

  private cellError(reason: ReadReason, raw: string, column: number): ReadError {
    const name = this.columns?.hasHeader ? this.columns.names[column] : undefined;
    return this.error(reason, { column: column + 1, name, text: quoteCell(raw) });
  }

  private error(reason: ReadReason, more: Partial<ReadError['problem']> = {}): ReadError {
    return new ReadError({ reason, row: this.row, ...more });
  }
}

/** A line without anything, or with separators and spaces only, as spreadsheets leave behind. */
function isEmptyLine(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
