import { linesInBrackets } from './brackets';
import { sheetOf } from './dialect';
import { jsonRows } from './json';
import { refuseProgram } from './program-text';
import type { Separator } from './rows';
import { refuseOtherText } from './signature';
import type { TableSource } from './table';

/**
 * The rows of a text: lists in JSON, or lines with something between their columns.
 * @param separator null: found out
 * @throws ReadError if it is text of another kind
 */
export function textSource(text: string, separator: Separator | null): TableSource {
  refuseOtherText(text);
  // In JSON there are no comments, and yet they are there.
  const body = text.replace(/^(?:\s*\/\/.*\n)+/, '');
  const lines = linesInBrackets(body);
  if (lines !== null) return { ...sheetOf(lines, ' '), head: 0, picture: null };
  refuseProgram(text);
  const json = jsonRows(body);
  if (!json) return { ...sheetOf(text, separator), head: null, picture: null };
  const { rows, hasHead } = json;
  function* all() {
    for (const [k, cells] of rows.entries()) yield { row: k + 1, cells, share: (k + 1) / rows.length };
  }
  return {
    rows: all,
    width: rows[0].length,
    separator: null,
    comments: 0,
    names: null,
    head: hasHead ? 1 : 0,
    picture: null,
  };
}
