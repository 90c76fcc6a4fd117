/** What stands between the columns; a space: any number of spaces and tabs. */
export type Separator = ',' | ';' | '\t' | '|' | ' ';

/** A row of a file in cells. */
export interface Row {
  /** From 1, as a spreadsheet counts: empty lines too. */
  row: number;
  cells: string[];
  /** A quotation mark is not closed, or closed in the middle of a cell; the cells are those of this line alone. */
  hasBadQuotes?: boolean;
  /** How much of the file has been read after it, 0 … 1. */
  share: number;
}

/** Rows of a file, as often as they are wanted. */
export type Rows = () => Iterable<Row>;

/** A cell with line ends in it is no longer than this. */
const LONGEST = 20_000;

/** The rows of a text with line ends `\n`. Cells may stand in quotation marks, with separators and line ends in them. */
export function* rowsOf(text: string, separator: Separator): Generator<Row> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    let hasBadQuotes = false;
    let cells: string[];
    if (separator === ' ') cells = spacedCells(line);
    else if (!line.includes('"')) cells = line.split(separator);
    else {
      const quoted = quotedCells(text, at, separator);
      hasBadQuotes = quoted === null;
      cells = quoted?.cells ?? line.split(separator);
      end = quoted?.end ?? end;
    }
    at = end + 1;
    if (separator === '|') cells = withoutFrame(cells, line);
    yield { row, cells, share: Math.min(1, at / text.length), ...(hasBadQuotes && { hasBadQuotes }) };
  }
}

/** A quotation mark begins a cell only if another one ends it: word vectors have `"` among their words. */
function spacedCells(line: string): string[] {
  const trimmed = line.trim();
  if (!trimmed.includes('"')) return trimmed.split(/[ \t]+/);
  return Array.from(trimmed.matchAll(/"((?:[^"]|"")*)"(?=[ \t]|$)|[^ \t]+/g), ([all, inner]) =>
    inner === undefined ? all : inner.replaceAll('""', '"'),
  );
}

/** Tables drawn as text have a separator at both ends as well. */
function withoutFrame(cells: string[], line: string): string[] {
  const trimmed = line.trim();
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|') ? cells.slice(1, -1) : cells;
}

/** Cells from a place on, until the line ends outside quotation marks; null if the marks are wrong. */
function quotedCells(text: string, from: number, separator: string): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let start = at;
    while (text[start] === ' ') start += 1;
    if (text[start] !== '"') {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
      cells.push(text.slice(at, end));
      at = end;
    } else {
      const close = closingMark(text, start + 1);
      if (close < 0) return null;
      cells.push(text.slice(start + 1, close).replaceAll('""', '"'));
      at = close + 1;
      while (text[at] === ' ') at += 1;
    }
    if (at >= text.length || text[at] === '\n') return { cells, end: at };
    if (text[at] !== separator) return null;
    at += 1;
  }
}

function closingMark(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || at - from > LONGEST) return -1;
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
}

/** A row without anything, or with separators and spaces only, as spreadsheets leave behind. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
