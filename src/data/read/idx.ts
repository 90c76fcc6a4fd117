import type { ArrayHead } from './array';
import { ReadError } from './problem';

/** Numbers by the third byte of the file; https://yann.lecun.com/exdb/mnist */
const TYPES: Readonly<Record<number, string>> = {
  8: 'u1',
  9: 'i1',
  11: 'i2',
  12: 'i4',
  13: 'f4',
  14: 'f8',
};
/** Nobody writes an array of more dimensions. */
const MOST_DIMENSIONS = 4;

/** Whether a file is one of MNIST's format, IDX: two zeros, a type, and the number of dimensions. */
export function isIdx(bytes: Uint8Array): boolean {
  const [first, second, type, dimensions] = bytes;
  return first === 0 && second === 0 && type in TYPES && dimensions >= 1 && dimensions <= MOST_DIMENSIONS;
}

/**
 * The head of an array in the format IDX: four bytes, a size for each dimension, and the numbers, all with the high
 * byte first.
 * @throws ReadError if it ends too early, or holds one number for each input, as labels are
 */
export function idxHead(bytes: Uint8Array): ArrayHead {
  const dimensions = bytes[3];
  const start = 4 + 4 * dimensions;
  if (bytes.length < start) throw new ReadError({ reason: 'damaged array' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: dimensions }, (_, k) => view.getUint32(4 + 4 * k));
  if (dimensions === 1) throw new ReadError({ reason: 'only labels', got: shape[0] });
  return { type: TYPES[bytes[2]], isLittle: false, isFortran: false, shape, start };
}
