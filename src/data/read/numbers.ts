import type { GapPolicy } from './choices';
import type { Layout } from './layout';
import { FILE_LIMITS, PLACES, type Place, quoteCell } from './problem';
import type { Roles } from './roles';
import type { Row } from './rows';
import type { Table } from './table';
import { type CellReader, fillGaps } from './values';

/** Gathers the numbers, labels and names of rows, and the cells that give no number. */
export class Numbers {
  /** Cells without a number, for each column of the file. */
  readonly gapsOf: number[];
  /** The first of them. */
  readonly places: Place[] = [];
  readonly rowsWithGaps = new Set<number>();
  /** Rows that were taken. */
  count = 0;
  /** rows × inputs; NaN for a gap. */
  private readonly values: Float64Array;
  private readonly labels: string[] = [];
  private readonly names: string[] = [];

  /**
   * @param most rows that will be taken
   * @param readers one for each column of the file
   * @param hasNames columns have names of their own
   */
  constructor(
    most: number,
    private readonly roles: Roles,
    private readonly readers: readonly CellReader[],
    private readonly layout: Layout,
    private readonly hasNames: boolean,
  ) {
    this.gapsOf = readers.map(() => 0);
    this.values = new Float64Array(most * roles.inputs.length);
  }

  take({ row, cells }: Row): void {
    const { inputs, labels, names } = this.roles;
    const index = this.count++;
    for (const [k, column] of inputs.entries()) {
      const read = this.readers[column].read(cells[column]);
      this.values[index * inputs.length + k] = typeof read === 'number' ? read : Number.NaN;
      if (typeof read === 'number') continue;
      this.gapsOf[column] += 1;
      this.rowsWithGaps.add(index);
      if (this.places.length === PLACES) continue;
      const name = this.hasNames ? this.layout.names[column] : '';
      this.places.push({ row, column: column + 1, name, text: quoteCell(cells[column]), fault: read });
    }
    if (labels >= 0) this.labels.push(cells[labels].trim());
    if (names >= 0) this.names.push(cells[names].trim());
  }

  /** Whether a row that calls itself a sum or mean is that of most columns of the rows before it. */
  isTotal({ cells }: Row): boolean {
    const { inputs } = this.roles;
    let sums = 0;
    for (const [k, column] of inputs.entries()) {
      const said = this.readers[column].read(cells[column]);
      let sum = 0;
      for (let row = 0; row < this.count; row++) sum += this.values[row * inputs.length + k] || 0;
      const isNear = (value: number) =>
        typeof said === 'number' && Math.abs(said - value) <= 0.01 * Math.abs(value);
      if (isNear(sum) || isNear(sum / this.count)) sums += 1;
    }
    return sums > inputs.length / 2;
  }

  /** The table of these numbers. @param policy what becomes of rows with gaps */
  table(policy: GapPolicy): Table {
    const { inputs, labels } = this.roles;
    const width = inputs.length;
    const all = Array.from({ length: this.count }, (_, row) => row);
    const rows = policy === 'rows' ? all.filter((row) => !this.rowsWithGaps.has(row)) : all;
    const values = new Float64Array(rows.length * width);
    for (const [k, row] of rows.entries())
      values.set(this.values.subarray(row * width, (row + 1) * width), k * width);
    if (policy !== 'rows') fillGaps(values, width, policy);
    const labelNames = [...new Set(rows.map((row) => this.labels[row] ?? ''))].filter((name) => name !== '');
    const hasLabels = labels >= 0 && labelNames.length > 0 && labelNames.length <= FILE_LIMITS.labels;
    const index = new Map(labelNames.map((name, k) => [name, k]));
    const rowName = (row: number) => {
      if (this.names[row]) return this.names[row];
      return hasLabels ? `${this.labels[row] || '–'} ${row + 1}` : String(row + 1);
    };
    return {
      names: inputs.map((column) => this.layout.names[column]),
      rows: rows.length,
      values,
      labels: hasLabels ? Int32Array.from(rows, (row) => index.get(this.labels[row]) ?? -1) : null,
      labelNames: hasLabels ? labelNames : [],
      rowNames: rows.map(rowName),
    };
  }
}
