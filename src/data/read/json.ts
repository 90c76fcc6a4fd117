import { ReadError } from './problem';

/** Rows of cells, as they stand in a file; the first may hold names. */
export interface JsonRows {
  rows: string[][];
  hasHead: boolean;
}

/**
 * The table in a JSON text: a list of lists, a list of objects (also one a line), an object of lists or objects by
 * column, or an object with `columns` and `data`, as pandas writes them. Null if the text is no JSON at all.
 * @throws ReadError if it begins as JSON and is damaged, or holds no table
 */
export function jsonRows(text: string): JsonRows | null {
  const start = text.trimStart()[0];
  if (start !== '[' && start !== '{') return null;
  refuseTooDeep(text);
  const parsed = parse(text);
  // An INI section or a formula in brackets begins so too.
  if (parsed === undefined) return null;
  const rows = rowsOf(parsed);
  if (!rows || rows.rows.length === 0 || rows.rows[0].length === 0)
    throw new ReadError({ reason: 'json shape' });
  return rows;
}

/** No table lies deeper, and what goes through a text level by level would run out of room. */
const MOST_DEPTH = 32;

/** @throws ReadError that names the line on which lists and objects lie too deep in each other */
function refuseTooDeep(text: string): void {
  let depth = 0;
  // Strings are stepped over: what stands in them opens nothing.
  for (const { 0: sign, index } of text.matchAll(/[[{\]}]|"(?:[^"\\\n]|\\.)*"/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth <= MOST_DEPTH) continue;
    const got = text.slice(0, index).split('\n').length;
    throw new ReadError({ reason: 'json depth', got, limit: MOST_DEPTH });
  }
}

/** What Python writes for numbers that JSON has no word for. */
const NAMED_NUMBER = /(?<=[[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g;

/** Longer lists are no columns. */
const MOST_LISTED = 2048;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line));
    } catch {
      const named = text.replace(NAMED_NUMBER, '"$&"');
      if (named !== text) return parse(named);
      if (!/^\s*(?:\[\s*[[{"\d-]|\{\s*")/.test(text)) return undefined;
      throw new ReadError({ reason: 'bad json', text: error instanceof Error ? error.message : '' });
    }
  }
}

function rowsOf(value: unknown): JsonRows | null {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(Array.isArray)) {
      if (value.some((row) => row.some(Array.isArray))) return null;
      const hasHead = value.length > 1 && value[0].every((cell: unknown) => typeof cell === 'string');
      return { rows: value.map((row: unknown[]) => row.map(cellOf)), hasHead };
    }
    if (value.length === 0 || !value.every(isObject)) return null;
    // One record that holds whole columns, as programs that draw write them.
    return (value.length === 1 ? rowsOfLists(value[0]) : null) ?? rowsOfRecords(value);
  }
  if (!isObject(value)) return null;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray)) {
    return { rows: [columns.map(cellOf), ...data.map((row: unknown[]) => row.map(cellOf))], hasHead: true };
  }
  const ofLists = rowsOfLists(value);
  if (ofLists) return ofLists;
  // A table that has a name, beside other things or inside them.
  const tables = tablesIn(value);
  if (tables.length === 1) return rowsOf(tables[0][1]);
  if (tables.length > 1) {
    throw new ReadError({ reason: 'json tables', text: tables.map(([name]) => name).join(', ') });
  }
  const lists = Object.values(value);
  if (lists.length === 0 || !lists.every((list) => Array.isArray(list) || isObject(list))) return null;
  if (lists.every(isObject) && areRecords(Object.keys(value), lists)) {
    const { rows } = rowsOfRecords(lists);
    const names = ['', ...Object.keys(value)];
    return { rows: rows.map((row, k) => [names[k], ...row]), hasHead: true };
  }
  return rowsOfColumns(Object.keys(value), lists as object[]);
}

/** Lists of rows, with their names: those of the record itself, or if it has none, of the records inside it. */
function tablesIn(record: Record<string, unknown>): [name: string, table: unknown[]][] {
  const entries = Object.entries(record);
  const tables = entries.filter(
    (entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]) &&
      entry[1].length > 0 &&
      entry[1].every((row) => typeof row === 'object' && row !== null),
  );
  return tables.length > 0 ? tables : entries.flatMap(([, item]) => (isObject(item) ? tablesIn(item) : []));
}

/**
 * Whether records with names are the rows of a table rather than its columns, as pandas writes both: columns have the
 * numbers of rows inside, or else what stands inside each of them is of one kind; of two that fit alike there are more
 * rows than columns.
 */
function areRecords(names: readonly string[], records: readonly Record<string, unknown>[]): boolean {
  const areCounted = (keys: readonly string[]) => keys.every((key, k) => key === String(k));
  const inner = Object.keys(records[0]);
  if (areCounted(inner) || areCounted(names)) return !areCounted(inner);
  const isMixed = (record: Record<string, unknown>) =>
    new Set(Object.values(record).map((item) => typeof item)).size > 1;
  return records.some(isMixed) || names.length > inner.length;
}

/** The lists of numbers and words in a record, if they are as long as each other, as columns. */
function rowsOfLists(record: Record<string, unknown>): JsonRows | null {
  const entries = Object.entries(record).filter(
    (entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]) && entry[1].every((item) => typeof item !== 'object' || item === null),
  );
  const [first] = entries;
  const areAlike =
    first && first[1].length > 1 && entries.every(([, list]) => list.length === first[1].length);
  return areAlike && entries.length > 1
    ? rowsOfColumns(
        entries.map(([name]) => name),
        entries.map(([, list]) => list),
      )
    : null;
}

/** Records in records and lists in them have a column for each of their values: `motion.speed`, `vector.1`. */
function flat(record: Record<string, unknown>, before = ''): Record<string, unknown> {
  const parts = Object.entries(record).map(([key, value]) => {
    const name = before + key;
    if (isObject(value)) return flat(value, `${name}.`);
    if (!Array.isArray(value) || value.length > MOST_LISTED) return { [name]: value };
    return flat(Object.fromEntries(value.map((item, k) => [String(k + 1), item])), `${name}.`);
  });
  return Object.assign({}, ...parts);
}

function rowsOfRecords(nested: readonly Record<string, unknown>[]): JsonRows {
  const records = nested.map((record) => flat(record));
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    rows: [names, ...records.map((record) => names.map((name) => cellOf(record[name])))],
    hasHead: true,
  };
}

function rowsOfColumns(names: readonly string[], columns: readonly object[]): JsonRows {
  const keys = Object.keys(columns[0]);
  const row = (key: string) => columns.map((column) => cellOf((column as Record<string, unknown>)[key]));
  return { rows: [[...names], ...keys.map(row)], hasHead: true };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
