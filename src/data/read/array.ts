import { ReadError } from './problem';
import type { TableSource } from './table';

/** Numbers in a file, one after the other, and how they lie there. */
export interface ArrayHead {
  /** Kind and bytes of a number, as NumPy writes it: `f8`. */
  type: string;
  isLittle: boolean;
  /** The first index is the one that runs fastest. */
  isFortran: boolean;
  shape: readonly number[];
  /** Where the numbers begin. */
  start: number;
}

const LUMA = [0.299, 0.587, 0.114];

type Reader = (view: DataView, at: number, isLittle: boolean) => number;

const READERS: Record<string, Reader> = {
  f8: (view, at, isLittle) => view.getFloat64(at, isLittle),
  f4: (view, at, isLittle) => view.getFloat32(at, isLittle),
  f2: (view, at, isLittle) => halfOf(view.getUint16(at, isLittle)),
  i8: (view, at, isLittle) => Number(view.getBigInt64(at, isLittle)),
  i4: (view, at, isLittle) => view.getInt32(at, isLittle),
  i2: (view, at, isLittle) => view.getInt16(at, isLittle),
  i1: (view, at) => view.getInt8(at),
  u8: (view, at, isLittle) => Number(view.getBigUint64(at, isLittle)),
  u4: (view, at, isLittle) => view.getUint32(at, isLittle),
  u2: (view, at, isLittle) => view.getUint16(at, isLittle),
  u1: (view, at) => view.getUint8(at),
  b1: (view, at) => view.getUint8(at),
};

/**
 * The rows of an array: of one or two dimensions as they are, of three (n × height × width) as a picture a row, of four with
 * a last dimension of 1, 3 or 4 as grey or coloured pictures, which become grey.
 * @throws ReadError if it is damaged, holds no real numbers or has no rows
 */
export function arraySource(
  bytes: Uint8Array,
  { type, isLittle, isFortran, shape, start }: ArrayHead,
): TableSource {
  const read = READERS[type];
  if (!read) throw new ReadError({ reason: 'array type', text: type });
  const size = Number(type[1]);
  const sizes = shape.length === 1 ? [shape[0], 1] : shape;
  const [rows, height, width = 1, colours = 1] = sizes;
  if (sizes.length < 2 || sizes.length > 4 || ![1, 3, 4].includes(colours)) {
    throw new ReadError({ reason: 'array shape', text: `(${shape.join(', ')})` });
  }
  const columns = height * width;
  const total = rows * columns * colours;
  if (bytes.length - start < total * size) throw new ReadError({ reason: 'damaged array' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strides = stridesOf([rows, height, width, colours], isFortran);
  const valueAt = (row: number, column: number, colour: number) => {
    const place =
      row * strides[0] +
      Math.floor(column / width) * strides[1] +
      (column % width) * strides[2] +
      colour * strides[3];
    return read(view, start + size * place, isLittle);
  };
  const cellAt = (row: number, column: number) => {
    if (colours < 3) return valueAt(row, column, 0);
    return LUMA.reduce((sum, weight, colour) => sum + weight * valueAt(row, column, colour), 0);
  };
  function* all() {
    for (let row = 0; row < rows; row++) {
      const cells = Array.from({ length: columns }, (_, column) => String(cellAt(row, column)));
      yield { row: row + 1, cells, share: (row + 1) / rows };
    }
  }
  return {
    rows: all,
    width: columns,
    separator: null,
    comments: 0,
    names: null,
    head: 0,
    picture: sizes.length > 2 ? { width, height } : null,
  };
}

function stridesOf(sizes: readonly number[], isFortran: boolean): number[] {
  const product = (list: readonly number[]) => list.reduce((all, size) => all * size, 1);
  return sizes.map((_, k) => product(isFortran ? sizes.slice(0, k) : sizes.slice(k + 1)));
}

/** A float of 16 bits (IEEE 754 binary16). */
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * 2 ** -24 * fraction;
  if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
