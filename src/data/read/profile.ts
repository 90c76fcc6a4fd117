import { isFloat } from '../../model/read-number';
import { looksOf } from './cell';
import { FILE_LIMITS } from './problem';
import { count, noCounts, type StyleCounts } from './style';

/** What stands in a column, over all rows of the file. */
export interface ColumnProfile {
  style: StyleCounts;
  empty: number;
  missing: number;
  infinite: number;
  /** Dates and times. */
  dates: number;
  /** Times alone. */
  times: number;
  /** Numbers that are days written without signs, `20260301`, and the first and last of their years. */
  days: { count: number; from: number; to: number };
  odd: number;
  texts: number;
  /** Numbers by their unit: a currency or `%`. */
  units: Map<string, number>;
  /** Different cells with something in them, up to one more than labels may be. */
  values: Set<string>;
  /** No two cells with something in them have the same. */
  isUnique: boolean;
  /** Whole numbers from 0 on, each one more than that before. */
  isCounted: boolean;
  /** Numbers of three digits and more that begin with 0, as codes do. */
  padded: number;
  /** All numbers are whole, and without units. */
  isWhole: boolean;
  /** The first cell that is neither a number nor a gap; empty: there is none. */
  unread: string;
  /** The first number in brackets; empty: there is none. */
  brackets: string;
}

/** Days of the months of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The year of a day of the calendar that is written as `20260301`; null: it is none. */
function yearOfDay(text: string): number | null {
  if (text.length !== 8 || !/^(?:19|20)\d{6}$/.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last ? year : null;
}

/** A number with an exponent that no 32-bit float can hold, whatever its decimal sign. */
function isTooLarge(text: string): boolean {
  return /\de\+?\d{2,}$/i.test(text) && !isFloat(Number(text.replace(',', '.').replace(/^[^\d.]+/, '')));
}

/** Gathers what stands in a column, cell by cell. */
export class Profiler {
  readonly profile: ColumnProfile = {
    style: noCounts(),
    empty: 0,
    missing: 0,
    infinite: 0,
    dates: 0,
    times: 0,
    days: { count: 0, from: Number.POSITIVE_INFINITY, to: 0 },
    odd: 0,
    texts: 0,
    units: new Map(),
    values: new Set(),
    isUnique: true,
    isCounted: true,
    padded: 0,
    isWhole: true,
    unread: '',
    brackets: '',
  };
  private readonly all = new Set<string>();
  private last: number | null = null;

  take(raw: string): void {
    const { profile } = this;
    const cell = looksOf(raw);
    if (cell.kind === 'empty') {
      profile.empty += 1;
      profile.isCounted = false;
      return;
    }
    const text = raw.trim();
    if (cell.kind === 'number' && isTooLarge(text)) {
      profile.infinite += 1;
      if (profile.unread === '') profile.unread = text;
    } else if (cell.kind === 'number') {
      const { looks } = cell;
      count(profile.style, looks);
      if (text.charCodeAt(0) === 48 && /^0\d{2,}$/.test(text)) profile.padded += 1;
      this.takeDay(text);
      if (profile.brackets === '' && text.startsWith('(')) profile.brackets = text;
      if (looks.unit) profile.units.set(looks.unit, (profile.units.get(looks.unit) ?? 0) + 1);
      if (looks.decimal || looks.doubtful || looks.thousands || looks.unit) {
        profile.isWhole = false;
        profile.isUnique = false;
      }
    } else {
      if (cell.kind === 'missing') profile.missing += 1;
      else if (cell.kind === 'infinite') profile.infinite += 1;
      else if (cell.kind === 'date' || cell.kind === 'time') profile.dates += 1;
      else if (cell.kind === 'odd') profile.odd += 1;
      else profile.texts += 1;
      if (cell.kind === 'time') profile.times += 1;
      // A unit or a remark above them says less than a cell that nearly is a number.
      const isFirst = profile.unread === '' || (cell.kind === 'odd' && profile.odd === 1);
      if (isFirst && cell.kind !== 'missing') profile.unread = text;
    }
    this.compare(text, cell.kind === 'number');
  }

  private takeDay(text: string): void {
    const { days } = this.profile;
    const year = yearOfDay(text);
    if (year === null) return;
    days.count += 1;
    days.from = Math.min(days.from, year);
    days.to = Math.max(days.to, year);
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
