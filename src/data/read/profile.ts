import { looksOf } from './cell';
import { FILE_LIMITS } from './problem';
import { count, noCounts, type StyleCounts } from './style';

/** What stands in a column, over all rows of the file. */
export interface ColumnProfile {
  style: StyleCounts;
  empty: number;
  missing: number;
  infinite: number;
  dates: number;
  odd: number;
  texts: number;
  /** Numbers by their unit: a currency or `%`. */
  units: Map<string, number>;
  /** Different cells with something in them, up to one more than labels may be. */
  values: Set<string>;
  /** All cells have something in them, and each something else. */
  isUnique: boolean;
  /** Whole numbers from 0 on, each one more than that before. */
  isCounted: boolean;
  /** Numbers of three digits and more that begin with 0, as codes do. */
  padded: number;
  /** All numbers are whole, and without units. */
  isWhole: boolean;
  /** The first cells that are neither numbers nor nothing, as examples. */
  examples: string[];
}

const EXAMPLES = 3;

/** Gathers what stands in a column, cell by cell. */
export class Profiler {
  readonly profile: ColumnProfile = {
    style: noCounts(),
    empty: 0,
    missing: 0,
    infinite: 0,
    dates: 0,
    odd: 0,
    texts: 0,
    units: new Map(),
    values: new Set(),
    isUnique: true,
    isCounted: true,
    padded: 0,
    isWhole: true,
    examples: [],
  };
  private readonly all = new Set<string>();
  private last: number | null = null;

  take(raw: string): void {
    const { profile } = this;
    const cell = looksOf(raw);
    if (cell.kind === 'empty') {
      profile.empty += 1;
      profile.isUnique = false;
      profile.isCounted = false;
      return;
    }
    const text = raw.trim();
    if (cell.kind === 'number') {
      const { looks } = cell;
      count(profile.style, looks);
      if (text.charCodeAt(0) === 48 && /^0\d{2,}$/.test(text)) profile.padded += 1;
      if (looks.unit) profile.units.set(looks.unit, (profile.units.get(looks.unit) ?? 0) + 1);
      if (looks.decimal || looks.doubtful || looks.thousands || looks.unit) {
        profile.isWhole = false;
        profile.isUnique = false;
      }
    } else {
      if (cell.kind === 'missing') profile.missing += 1;
      else if (cell.kind === 'infinite') profile.infinite += 1;
      else if (cell.kind === 'date') profile.dates += 1;
      else if (cell.kind === 'odd') profile.odd += 1;
      else profile.texts += 1;
      if (profile.examples.length < EXAMPLES && !profile.examples.includes(text)) profile.examples.push(text);
    }
    this.compare(text, cell.kind === 'number');
  }

  private compare(text: string, isNumber: boolean): void {
    const { profile } = this;
    if (profile.values.size <= FILE_LIMITS.labels) profile.values.add(text);
    // Measured values name nothing, and whole numbers that repeat themselves are found out soon: the sets stay small.
    if (profile.isUnique) {
      if (this.all.has(text)) {
        profile.isUnique = false;
        this.all.clear();
      } else this.all.add(text);
    }
    if (!profile.isCounted) return;
    const value = isNumber && /^\d+$/.test(text) ? Number(text) : null;
    profile.isCounted = value !== null && (this.last === null ? value <= 1 : value === this.last + 1);
    this.last = value;
  }
}
