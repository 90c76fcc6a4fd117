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
  /** Rows without any number: a row of units, or a remark. They are no inputs, whatever gaps are filled with. */
  readonly hollow = new Set<number>();
  private count = 0;
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
    let gaps = 0;
    for (const [k, column] of inputs.entries()) {
      const read = this.readers[column].read(cells[column]);
      this.values[index * inputs.length + k] = typeof read === 'number' ? read : Number.NaN;
      if (typeof read === 'number') continue;
      gaps += 1;
      this.gapsOf[column] += 1;
      this.rowsWithGaps.add(index);
      if (this.places.length === PLACES) continue;
      const name = this.hasNames ? this.layout.names[column] : '';
      this.places.push({ row, column: column + 1, name, text: quoteCell(cells[column]), fault: read });
    }
    if (gaps === inputs.length) this.hollow.add(index);
    if (labels >= 0) this.labels.push(cells[labels].trim());
    if (names >= 0) this.names.push(cells[names].trim());
  }

  /** The table of these numbers. @param policy what becomes of rows with gaps */
  table(policy: GapPolicy): Table {
    const { inputs, labels } = this.roles;
    const width = inputs.length;
    const all = Array.from({ length: this.count }, (_, row) => row);
    const leftOut = policy === 'rows' ? this.rowsWithGaps : this.hollow;
    const rows = all.filter((row) => !leftOut.has(row));
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
