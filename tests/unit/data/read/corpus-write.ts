import { normal, stream } from '../../../../src/model/random';

/** A file as some program writes it, and what its owner means by it. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
  /** The inputs, row by row. */
  rows?: number[][];
  names?: string[];
  labels?: string[];
  rowNames?: string[];
  /** One of several meanings was taken, and the page says so. */
  isAsked?: boolean;
  /** Why it cannot be read. */
  refused?: string;
}

export const encoder = new TextEncoder();
const random = stream(11, 'test/corpus');

/** Numbers as somebody measures them: with a few digits, of both signs, none of them in doubt. */
export function measured(rows: number, columns: number, digits = 2): number[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Number((4 * normal(random)).toFixed(digits)) || 0.5),
  );
}

export const SPECIES = ['setosa', 'virginica', 'versicolor'];
export const NAMES = ['height', 'width', 'mass', 'depth', 'age'];

export interface Dialect {
  separator: string;
  decimal?: string;
  end?: string;
  quoted?: boolean;
}

export function written(cells: readonly (readonly (string | number)[])[], dialect: Dialect): string {
  const { separator, decimal = '.', end = '\n', quoted = false } = dialect;
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : value;
    return quoted || text.includes(separator) ? `"${text}"` : text;
  };
  return cells.map((row) => row.map(cell).join(separator) + end).join('');
}

/** The first byte for which the encoding has the character. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => table.get(character) ?? 63);
}

export function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < text.length; k++) view.setUint16(2 * k, text.charCodeAt(k), isLittle);
  return bytes;
}
