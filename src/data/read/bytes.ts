import { ReadError } from './problem';

/** How many bytes are looked at to tell text from other things. */
const LOOKED_AT = 4096;
/** Beginnings of workbooks: zip (xlsx, ods) and the older xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a CSV file: UTF-8, or UTF-16 where a byte order mark says so; line ends are `\n`.
 * @throws ReadError if it is empty or no text
 */
export function textOf(bytes: Uint8Array): string {
  if (WORKBOOKS.some((start) => start.every((byte, k) => bytes[k] === byte))) {
    throw new ReadError({ reason: 'workbook' });
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, LOOKED_AT).some(isControl)) {
    throw new ReadError({ reason: 'binary' });
  }
  // The decoder takes the byte order mark away.
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new ReadError({ reason: 'binary' });
  if (text.trim() === '') throw new ReadError({ reason: 'empty' });
  return text.replace(/\r\n?/g, '\n');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** A byte that no text has: below the space, and neither tab nor a line end. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}
