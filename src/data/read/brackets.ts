import { looksOf } from './cell';
import { ReadError } from './problem';

/** `x = `, `np.array(`, `tensor(`: what programs write before a list of lists, and what may stand behind it. */
const BEFORE =
  /^(?:[\p{L}_][\w.]*\s*(?::?=|<-)\s*)?(?:(?:[\p{L}_]\w*\.)*(?:array|asarray|matrix|tensor|c)\s*\(\s*)?/u;
const BEHIND = /^\s*(?:,\s*(?:dtype|device|requires_grad|names|shape)\s*=[^[\]{}]*)?\)?\s*;?\s*$/u;

/**
 * Rows of numbers in brackets, as programs print or write them (NumPy, PyTorch, MATLAB, Mathematica), as lines with spaces
 * between the cells. Null if the text is anything else, or has anything but numbers in the brackets.
 * @throws ReadError if the program that printed them left some out
 */
export function linesInBrackets(text: string): string | null {
  // Lists in lists of lists are pictures or worse.
  if (/[[{]\s*[[{]\s*[[{]/.test(text)) return null;
  const bare = text.trim().replace(BEFORE, '');
  // A list of tuples.
  const list = /^[[(]\s*\(/.test(bare) ? bare.replaceAll('(', '[').replaceAll(')', ']') : bare;
  const end = Math.max(list.lastIndexOf(']'), list.lastIndexOf('}')) + 1;
  if (!/^[[{]/.test(list) || !BEHIND.test(list.slice(end))) return null;
  const body = list.slice(0, end);
  const rows = /^(?:\[\s*\[|\{\s*\{)[\s\S]*[\]}]\s*[\]}]$/.test(body)
    ? Array.from(body.slice(1, -1).matchAll(/[[{]([^[\]{}]*)[\]}]/g), ([, row]) =>
        row.replace(/[\s,]+/g, ' '),
      )
    : /^\[[^[\]]*\]$/.test(body)
      ? body
          .slice(1, -1)
          .replace(/\.\.\.[ \t]*\n/g, ' ')
          .split(/[;\n]/)
          .map((row) => row.replace(/[\s,]+/g, ' '))
      : [];
  const filled = rows.map((row) => row.trim()).filter((row) => row !== '');
  const isNumber = (cell: string) => ['number', 'missing', 'infinite'].includes(looksOf(cell).kind);
  // What a program left out when it printed the numbers.
  if (filled.some((row) => /(?:^|\s)(?:\.\.\.|…)(?:\s|$)/.test(row)))
    throw new ReadError({ reason: 'shortened' });
  const areNumbers = filled.length > 1 && filled.every((row) => row.split(' ').every(isNumber));
  return areNumbers ? `${filled.join('\n')}\n` : null;
}
