import { FILE_LIMITS } from './problem';
import type { ColumnProfile } from './profile';

/** What a column is used as. */
export type Role = 'input' | 'labels' | 'names' | 'out';

/** Why a column is no input, unless the learner says so. */
export type OutReason =
  | 'empty'
  | 'date'
  | 'time'
  | 'text'
  /** Not one of its cells could be read as a number, though they begin as numbers. */
  | 'unreadable'
  /** All infinite or too large. */
  | 'not finite'
  | 'constant'
  /** More than half of its cells are missing. */
  | 'gaps'
  /** It counts rows, or gives each a number of its own. */
  | 'index'
  /** Its numbers have zeros in front, as codes have. */
  | 'code'
  /** It might be labels, as others might. */
  | 'candidate';

/** What the learner has said about columns; what is missing is found out. */
export interface RoleChoices {
  /** The column of labels, from 0; −1: none; null: found out. */
  labels: number | null;
  /** The column that names the rows, likewise. */
  names: number | null;
  /** Columns that were ticked or unticked as inputs, by number. */
  inputs: Readonly<Record<number, boolean>>;
}

export interface Roles {
  roles: Role[];
  /** Null where there is no reason against it as an input. */
  reasons: (OutReason | null)[];
  labels: number;
  names: number;
  inputs: number[];
  /** Columns of text that could all be the labels; empty unless the learner should say which. */
  candidates: number[];
  /** The inputs are the points of small pictures. */
  isPicture: boolean;
}

const LABEL_NAMES =
  /^(?:labels?|class(?:es)?|target|category|categories|species|group|digit|cluster|outcome|diagnosis|type|variety|кластер|діагноз|тип|клас|мітк[аи]|категорія|вид|група|klasse|gruppe|etikett|clase|classe)$/i;
/** A letter that often stands for labels, where it is no coordinate. */
const LABEL_LETTER = /^y$/i;
const ID_NAMES =
  /^(?:id|.*[_ .-]id|nr\.?|no\.?|№|#|index|idx|uuid|guid|key|code|isbn|ean|єдрпоу|(?:tele)?phone|tel\.?|телефон|row(?: ?(?:id|names?|number))?|unnamed: ?\d+|номер|ід|код|x\.?1|rn)$/i;
/** `userId`, `sampleID`; not `humid` or `acid`. */
const JOINED_ID = /[\p{Ll}\d]I[Dd]$/u;
const ROW_NAMES = /^(?:words?|tokens?|names?|слово|слова|назва|ім['’ʼ]?я)$/i;
/** Columns that tell the time, and how programs count it: `20260301`, seconds or milliseconds since 1970. */
const TIME_NAMES = /date|time|day|stamp|дата|час|день|datum|zeit|fecha/i;
const SERIAL_DAY_NAMES = /date|дата|datum|fecha/i;
/** Days since 1900, as spreadsheets count them: 1982 to 2064. */
const SERIAL_DAY = /^[3-5]\d{4}(?:[.,]\d+)?$/;
const COUNTED_TIME = /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d|1\d{9}(?:\d{3})?)$/;
const DAY_OF_MONTH = /^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
/** Numbers are taken for days, whatever their column is called, if so many different ones are, of so few years. */
const LEAST_DAYS = 3;
const MOST_YEARS = 50;
/** Where more rows than this share have none, texts are remarks rather than names. */
const MOST_NAMELESS = 0.2;
/** What programs write for 1 and 0. */
const TRUTH = /^(?:true|false)$/i;
/** A picture has at least so many points on a side. */
const LEAST_SIDE = 4;

/** A column in which at least half of what is there are numbers is one of numbers. */
export function isNumeric({ style, dates, odd, texts, infinite }: ColumnProfile): boolean {
  return style.numbers > 0 && style.numbers >= dates + odd + texts + infinite;
}

/** Whether every cell says true or false; both are there. */
export function isBoolean({ values, style, empty, missing }: ColumnProfile): boolean {
  return (
    style.numbers + empty + missing === 0 &&
    values.size === 2 &&
    [...values].every((value) => TRUTH.test(value))
  );
}

/** Finds inputs, labels and names of rows. Of several columns that may be labels none is taken, unless it is named so. */
export function rolesOf(
  names: readonly string[],
  profiles: readonly ColumnProfile[],
  rows: number,
  chosen: RoleChoices,
  hasRowNames: boolean,
): Roles {
  const all = profiles.map((_, column) => column);
  const reasons = all.map((column) => reasonOf(names[column], profiles[column], rows, column, hasRowNames));
  // One alone may be what the rows are sorted by; several are measures like others.
  const booleans = all.filter((column) => isBoolean(profiles[column]));
  if (booleans.length > 1) for (const column of booleans) reasons[column] = null;
  const named = all.filter(
    (column) => LABEL_NAMES.test(names[column]) && canBeLabels(profiles[column], rows),
  );
  const texts = all.filter((column) => reasons[column] === 'text' && canBeLabels(profiles[column], rows));
  const letter = all.filter((column) => isLabelLetter(column, names, profiles, reasons, rows));
  const pixel = pixelLabel(profiles, reasons, rows);
  const found = [named, texts, letter, pixel].find((list) => list.length > 0) ?? [];
  const labels = chosen.labels ?? (found.length === 1 || found === named ? found[0] : -1);
  const candidates = chosen.labels === null && labels < 0 ? found : [];
  const rowNames = chosen.names ?? namesOf(names, profiles, reasons, labels, hasRowNames, rows);
  for (const column of candidates) if (reasons[column] === 'text') reasons[column] = 'candidate';
  const free = all.filter((column) => column !== labels && column !== rowNames);
  const isPicture = isSquare(free.filter((column) => [null, 'constant'].includes(reasons[column])).length);
  const inputs = free.filter((column) => {
    // Points at the edge of a picture may be the same in every row.
    const isInput = reasons[column] === null || (isPicture && reasons[column] === 'constant');
    return chosen.inputs[column] ?? isInput;
  });
  const roles = all.map((column): Role => {
    if (column === labels) return 'labels';
    if (column === rowNames) return 'names';
    return inputs.includes(column) ? 'input' : 'out';
  });
  return { roles, reasons, labels, names: rowNames, inputs, candidates, isPicture };
}

function reasonOf(
  name: string,
  profile: ColumnProfile,
  rows: number,
  column: number,
  hasRowNames: boolean,
): OutReason | null {
  const { style, empty, missing, infinite, dates, times, odd, texts, values, isCounted } = profile;
  const isUnique = profile.isUnique && empty === 0;
  if (empty + missing === rows) return 'empty';
  if (isNumeric(profile)) {
    if (column === 0 && hasRowNames && isUnique && rows > 1) return 'index';
    if (profile.padded > 0 && profile.isWhole) return isUnique && rows > 2 ? 'index' : 'code';
    if (isUnique && profile.isWhole && rows > 2 && isIdName(name)) return 'index';
    if (column === 0 && isCounted && rows > 4 && name === '1') return 'index';
    if (areDays(profile) || areDaysOfMonths(profile)) return 'date';
    if (TIME_NAMES.test(name) && [...values].every((value) => COUNTED_TIME.test(value))) return 'date';
    if (SERIAL_DAY_NAMES.test(name) && [...values].every((value) => SERIAL_DAY.test(value))) return 'date';
    if (values.size === 1 && rows > 1 && empty + missing === 0) return 'constant';
    return empty + missing > rows / 2 ? 'gaps' : null;
  }
  if (infinite > dates + odd + texts) return 'not finite';
  if (dates > odd + texts) return 2 * times > dates ? 'time' : 'date';
  return odd > texts && style.numbers + odd > 0 ? 'unreadable' : 'text';
}

function isIdName(name: string): boolean {
  return ID_NAMES.test(name) || JOINED_ID.test(name);
}

/** Whether all numbers are days of the calendar without signs between year, month and day. */
function areDays({ style, days, values }: ColumnProfile): boolean {
  return days.count === style.numbers && values.size >= LEAST_DAYS && days.to - days.from <= MOST_YEARS;
}

/** `01.02`, `15.11`: nobody writes a zero before the decimals of 1.02. */
function areDaysOfMonths({ values }: ColumnProfile): boolean {
  const days = [...values];
  return days.every((value) => DAY_OF_MONTH.test(value)) && days.some((value) => value.startsWith('0'));
}

/** Few different values, more than one, and not another one in each row. */
function canBeLabels({ values, isUnique, isWhole, style, dates }: ColumnProfile, rows: number): boolean {
  if (dates > rows / 2 || (style.numbers > 0 && !isWhole)) return false;
  return values.size > 1 && values.size <= FILE_LIMITS.labels && (!isUnique || rows <= 2);
}

function isLabelLetter(
  column: number,
  names: readonly string[],
  profiles: readonly ColumnProfile[],
  reasons: readonly (OutReason | null)[],
  rows: number,
): boolean {
  const { values } = profiles[column];
  const others = reasons.filter((reason, k) => reason === null && k !== column).length;
  const isCoordinate = names.some((name) => /^x$/i.test(name));
  const areFew = values.size <= 10 && values.size <= rows / 5;
  return (
    LABEL_LETTER.test(names[column]) &&
    !isCoordinate &&
    others > 1 &&
    areFew &&
    canBeLabels(profiles[column], rows)
  );
}

/** Pictures that were written as numbers often have what they show before or behind their points. */
function pixelLabel(
  profiles: readonly ColumnProfile[],
  reasons: readonly (OutReason | null)[],
  rows: number,
): number[] {
  const numeric = reasons.every((reason) => reason === null || reason === 'constant');
  if (!numeric || !isSquare(profiles.length - 1) || isSquare(profiles.length)) return [];
  const fits = (column: number) =>
    canBeLabels(profiles[column], rows) && profiles[column].values.size <= Math.min(26, rows / 4);
  const [first, last] = [0, profiles.length - 1];
  return fits(first) ? [first] : fits(last) ? [last] : [];
}

/** The first column of texts that all differ; numbers only if the column is one that counts or names rows. */
function namesOf(
  names: readonly string[],
  profiles: readonly ColumnProfile[],
  reasons: readonly (OutReason | null)[],
  labels: number,
  hasRowNames: boolean,
  rows: number,
): number {
  const columns = profiles.map((_, column) => column).filter((column) => column !== labels);
  const isText = (column: number) => reasons[column] === 'text' || reasons[column] === 'unreadable';
  const isName = ({ isUnique, empty }: ColumnProfile) => isUnique && empty <= MOST_NAMELESS * rows;
  const texts = columns.filter((column) => isText(column) && isName(profiles[column]));
  if (hasRowNames && columns[0] === 0 && reasons[0] !== 'empty' && isText(0)) return 0;
  if (texts.length > 0) return texts[0];
  const called = columns.find((column) => isText(column) && ROW_NAMES.test(names[column]));
  return called ?? columns.find((column) => reasons[column] === 'index') ?? -1;
}

function isSquare(count: number): boolean {
  const side = Math.sqrt(count);
  return Number.isInteger(side) && side >= LEAST_SIDE;
}
