import { looksOf } from './cell';
import { isEmptyRow, type Row, type Rows, rowsOf, type Separator } from './rows';

/** In the order of the page; of two that fit alike, the first is taken. */
export const SEPARATORS: readonly Separator[] = ['\t', ';', ',', '|', ' '];

/** A text as rows of cells, without what is not part of the table. */
export interface Sheet {
  separator: Separator;
  /** Without comments, empty rows and lines drawn between rows. */
  rows: Rows;
  /** Cells of most rows. */
  width: number;
  /** Lines that begin as comments do. */
  comments: number;
  /** Names of columns that stand in a comment right above the numbers, or in a list of attributes. */
  names: string[] | null;
}

/** Lines that tell the separator. */
const LINES = 200;
const CHARACTERS = 200_000;
/** How much a space between columns counts, beside signs that mean nothing else. */
const SPACES = 0.8;
const COMMENT = /^\s*(?:#|%|\/\/)/;
/** A line drawn with dashes or the like between names and numbers. */
const RULE = /^(?=.*(?:--|==|──|━━|══|╌╌))[\s|:+=\-─━═╌│┃║┌┐└┘├┤┬┴┼╪╞╡╭╮╰╯┏┓┗┛┡┩┠┨╇╈┯┷╤╧╔╗╚╝╠╣╦╩╬]*$/;
/** The name of a matrix that is shown: `A =`. */
const ASSIGNED = /^\s*[\p{L}_]\w* =\s*$/u;
/** Lines drawn between columns, for which a bar stands as well. */
const DRAWN = /[│┃║┆┊]/g;
/** What Excel writes and reads first: the separator. */
const DECLARED = /^\s*"?sep=(.)"?[,;\t]*[ \t]*\n/i;
const ATTRIBUTE = /^\s*@attribute\s+(?:'([^']*)'|"([^"]*)"|(\S+))/gim;
const DATA = /^\s*@data\s*$/im;

/** Finds the separator, unless it is chosen, and leaves out comments. */
export function sheetOf(drawn: string, chosen: Separator | null): Sheet {
  const text = drawn.replace(DRAWN, '|');
  const declared = DECLARED.exec(text)?.[1];
  const attributes = attributesOf(text);
  const first = attributes?.firstRow ?? (declared === undefined ? 1 : 2);
  const sample = text
    .slice(0, CHARACTERS)
    .split('\n')
    .slice(first - 1, first - 1 + 5 * LINES);
  const remarks = sample.filter((line) => COMMENT.test(line)).length;
  const filled = sample.filter((line) => line.trim() !== '' && !isFrame(line));
  // Where nearly all lines begin so, they are the table: colours, `#ff8800`, are written like that.
  const hasRemarks = remarks < 0.8 * filled.length;
  const lines = hasRemarks ? filled.filter((line) => !COMMENT.test(line)) : filled;
  const body = lines.slice(0, LINES).join('\n');
  const separator = chosen ?? SEPARATORS.find((one) => one === declared) ?? bestSeparator(body);
  const width = widthOf(Array.from(rowsOf(body, separator), ({ cells }) => cells));
  const isData = ({ cells }: Row) => {
    if (isEmptyRow(cells)) return false;
    return !isFrame(cells.join(' ')) && !(hasRemarks && isComment(cells, width));
  };
  const names = attributes?.names ?? namesInComment(sample, separator, width);
  let comments = 0;
  for (const row of rowsOf(text.slice(0, CHARACTERS), separator)) {
    if (hasRemarks && row.row >= first && isComment(row.cells, width)) comments += 1;
  }
  function* rows() {
    for (const row of rowsOf(text, separator)) if (row.row >= first && isData(row)) yield row;
  }
  return { separator, rows, width, comments, names };
}

function isFrame(line: string): boolean {
  return RULE.test(line) || ASSIGNED.test(line);
}

/** The number of cells that most rows have, at least 2 if possible; of as many rows, the larger number. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width] = [...counts].toSorted(([a, n], [b, m]) => m - n || b - a)[0] ?? [1];
  return width;
}

function bestSeparator(body: string): Separator {
  const scores = SEPARATORS.map((separator) => scoreOf(body, separator));
  const most = Math.max(...scores);
  return most > 0 ? SEPARATORS[scores.indexOf(most)] : ',';
}

/** How well a separator fits: rows have as many cells as each other, and cells are numbers. */
function scoreOf(body: string, separator: Separator): number {
  const rows = Array.from(rowsOf(body, separator), ({ cells }) => cells);
  const width = widthOf(rows);
  if (width < 2) return 0;
  const alike = rows.filter(({ length }) => length === width);
  let numbers = 0;
  for (const cells of alike) {
    for (const cell of cells) {
      const { kind } = looksOf(cell);
      if (kind === 'number' || kind === 'missing') numbers += 1;
      else if (kind === 'empty' || kind === 'date' || kind === 'time') numbers += 0.5;
    }
  }
  // Words of a sentence are no columns.
  if (separator === ' ' && numbers === 0) return 0;
  const fit = (alike.length / rows.length) ** 2 * (0.05 + numbers / (alike.length * width));
  // Spaces stand in cells as well: `+380 67 123 45 67`.
  return separator === ' ' ? SPACES * fit : fit;
}

/** A line that begins with #, % or //, unless most other columns hold numbers: `#` is also a word. */
function isComment(cells: readonly string[], width: number): boolean {
  if (!COMMENT.test(cells[0])) return false;
  if (cells.length !== width || width < 2) return true;
  const numbers = cells.slice(1).filter((cell) => looksOf(cell).kind === 'number').length;
  return numbers <= (width - 1) / 2;
}

/** NumPy writes the names of columns as a comment. */
function namesInComment(lines: readonly string[], separator: Separator, width: number): string[] | null {
  const end = lines.findIndex((line) => line.trim() !== '' && !COMMENT.test(line));
  const last = lines.slice(0, Math.max(0, end)).findLast((line) => COMMENT.test(line));
  if (last === undefined || width < 2) return null;
  const [row] = rowsOf(last.replace(COMMENT, ''), separator);
  const cells = row?.cells.map((cell) => cell.trim()) ?? [];
  const isNames =
    cells.length === width && cells.every((cell) => cell !== '' && looksOf(cell).kind !== 'number');
  return isNames ? cells : null;
}

/** The list of columns with which an ARFF file begins. */
function attributesOf(text: string): { names: string[]; firstRow: number } | null {
  const data = /^\s*@relation\b/im.test(text.slice(0, CHARACTERS)) ? DATA.exec(text) : null;
  if (!data) return null;
  const top = text.slice(0, data.index);
  const names = Array.from(top.matchAll(ATTRIBUTE), ([, single, double, bare]) => single ?? double ?? bare);
  return { names, firstRow: text.slice(0, data.index + data[0].length).split('\n').length + 1 };
}
