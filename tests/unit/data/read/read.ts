import { arraySource } from '../../../../src/data/read/array';
import { FOUND_OUT, type TableChoices } from '../../../../src/data/read/choices';
import { decode } from '../../../../src/data/read/encoding';
import { idxHead } from '../../../../src/data/read/idx';
import { npyHead } from '../../../../src/data/read/npy';
import type { TableReport } from '../../../../src/data/read/report';
import { contentOf } from '../../../../src/data/read/signature';
import { textSource } from '../../../../src/data/read/source';
import { readTable, type Table } from '../../../../src/data/read/table';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a table as the page's worker does. @throws ReadError for what is no table at all */
export function readBytes(
  bytes: Uint8Array,
  choices: Partial<TableChoices> = {},
): { report: TableReport; table: Table | null; isEncodingGuess: boolean } {
  const all = { ...FOUND_OUT, ...choices };
  const is = contentOf(bytes);
  if (is === 'npy' || is === 'idx') {
    const head = is === 'npy' ? npyHead(bytes) : idxHead(bytes);
    return { ...readTable(arraySource(bytes, head), all), isEncodingGuess: false };
  }
  const { text, isGuess } = decode(bytes, all.encoding);
  return { ...readTable(textSource(text, all.separator), all), isEncodingGuess: isGuess };
}

/** The table in a text. @throws Error if there is none */
export function tableIn(text: string, choices: Partial<TableChoices> = {}): Table {
  const { table, report } = readBytes(bytesOf(text), choices);
  if (!table) throw new Error(`no table: ${JSON.stringify(report.problem)}`);
  return table;
}

export const reportOn = (text: string, choices: Partial<TableChoices> = {}): TableReport =>
  readBytes(bytesOf(text), choices).report;

/** The inputs of a table, row by row. */
export function rowsIn({ values, rows, names }: Table): number[][] {
  return Array.from({ length: rows }, (_, row) => [
    ...values.subarray(row * names.length, (row + 1) * names.length),
  ]);
}
