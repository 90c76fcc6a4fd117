/** Which sign stands before the decimals, once a cell has shown it. */
export type DecimalSign = '.' | ',' | null;

/** What a cell holds: a number, nothing, something that stands for no number, or text. */
export type Cell =
  | { kind: 'number'; value: number; sign: DecimalSign }
  | { kind: 'empty' | 'not finite' | 'text' };

const NUMBER = /^[+-]?(?:\d+([.,]\d*)?|([.,])\d+)(?:e[+-]?\d+)?$/i;
const NO_NUMBER = /^(?:[+-]?(?:nan|inf|infinity|∞)|n\/?a|null|none|#n\/a|-)$/i;

/** Reads one cell; in it `,` and `.` are both decimal signs, without separators of thousands. */
export function readCell(raw: string): Cell {
  const text = raw.trim().replace('−', '-');
  if (text === '') return { kind: 'empty' };
  const match = NUMBER.exec(text);
  if (!match) return { kind: NO_NUMBER.test(text) ? 'not finite' : 'text' };
  const sign = ((match[1] ?? match[2])?.[0] ?? null) as DecimalSign;
  const value = Number(sign === ',' ? text.replace(',', '.') : text);
  return Number.isFinite(Math.fround(value)) ? { kind: 'number', value, sign } : { kind: 'not finite' };
}

export type Separator = ',' | ';' | '\t';

/** Lines looked at to find the separator. */
const LINES = 50;

/**
 * What stands between the columns. Numbers hold no tab or semicolon, but may hold a decimal comma: a tab wins where
 * most lines have one, then a semicolon.
 */
export function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, LINES);
  const isIn = (separator: Separator) =>
    lines.filter((line) => line.includes(separator)).length > lines.length / 2;
  return isIn('\t') ? '\t' : isIn(';') ? ';' : ',';
}
