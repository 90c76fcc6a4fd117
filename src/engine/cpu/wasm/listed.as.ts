// Sums over those rows of a matrix that a list names: what decoding and all gradients are, where most codes are zero.
// An entry of a list is 8 bytes: where the row begins, in bytes from the start of its matrix, and a number to multiply it
// with.
import { sums } from './vectors.as';

/** Bytes of an entry. */
export const ENTRY: usize = 8;

/**
 * out = Σ number · row, over the entries from `list` to `end`. Eight vectors of the sum at a time stay in registers, so that
 * nothing is stored but the sum itself.
 */
export function combine(matrix: usize, list: usize, end: usize, out: usize, width: usize): void {
  const stride = width << 2;
  let at: usize = 0;
  for (; at + 128 <= stride; at += 128) {
    const from = matrix + at;
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let e = a;
    let f = a;
    let g = a;
    let h = a;
    for (let entry = list; entry < end; entry += ENTRY) {
      const row = from + load<u32>(entry);
      const number = v128.load_splat<f32>(entry, 4);
      a = f32x4.add(a, f32x4.mul(number, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(number, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(number, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(number, v128.load(row, 48)));
      e = f32x4.add(e, f32x4.mul(number, v128.load(row, 64)));
      f = f32x4.add(f, f32x4.mul(number, v128.load(row, 80)));
      g = f32x4.add(g, f32x4.mul(number, v128.load(row, 96)));
      h = f32x4.add(h, f32x4.mul(number, v128.load(row, 112)));
    }
    const to = out + at;
    v128.store(to, a);
    v128.store(to, b, 16);
    v128.store(to, c, 32);
    v128.store(to, d, 48);
    v128.store(to, e, 64);
    v128.store(to, f, 80);
    v128.store(to, g, 96);
    v128.store(to, h, 112);
  }
  for (; at + 48 <= stride; at += 48) {
    const from = matrix + at;
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    for (let entry = list; entry < end; entry += ENTRY) {
      const row = from + load<u32>(entry);
      const number = v128.load_splat<f32>(entry, 4);
      a = f32x4.add(a, f32x4.mul(number, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(number, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(number, v128.load(row, 32)));
    }
    v128.store(out + at, a);
    v128.store(out + at, b, 16);
    v128.store(out + at, c, 32);
  }
  for (; at < stride; at += 16) {
    const from = matrix + at;
    let a = f32x4.splat(0);
    for (let entry = list; entry < end; entry += ENTRY) {
      const row = v128.load(from + load<u32>(entry));
      a = f32x4.add(a, f32x4.mul(v128.load_splat<f32>(entry, 4), row));
    }
    v128.store(out + at, a);
  }
}

/**
 * out = start + codes·matrix: for each row of `codes` (rows × columns) the rows of the matrix times its numbers. As `combine`,
 * with `list` as room for one entry a column.
 */
export function mix(
  codes: usize,
  matrix: usize,
  start: usize,
  list: usize,
  out: usize,
  rows: usize,
  columns: usize,
  width: usize,
): void {
  const stride = width << 2;
  for (let row: usize = 0; row < rows; row++, out += stride) {
    let end = list;
    for (let j: usize = 0; j < columns; j++, codes += 4) {
      const z = load<f32>(codes);
      if (z === 0) continue;
      store<u32>(end, <u32>(j * stride));
      store<f32>(end, z, 4);
      end += ENTRY;
    }
    combine(matrix, list, end, out, width);
    for (let at: usize = 0; at < stride; at += 16) {
      v128.store(out + at, f32x4.add(v128.load(out + at), v128.load(start + at)));
    }
  }
}

/**
 * For each entry from `list` to `end` an entry in `into` with the same row and the product of that row with `vector`. Four
 * at a time; so there is to be room for three entries more in both lists, whose rows can be read.
 */
export function along(
  matrix: usize,
  list: usize,
  end: usize,
  vector: usize,
  into: usize,
  width: usize,
): void {
  const stride = width << 2;
  for (let entry = list; entry < end; entry += 4 * ENTRY, into += 4 * ENTRY) {
    let p = matrix + load<u32>(entry);
    let q = matrix + load<u32>(entry, 8);
    let r = matrix + load<u32>(entry, 16);
    let s = matrix + load<u32>(entry, 24);
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    for (let at = vector, last = vector + stride; at < last; at += 16, p += 16, q += 16, r += 16, s += 16) {
      const v = v128.load(at);
      a = f32x4.add(a, f32x4.mul(v, v128.load(p)));
      b = f32x4.add(b, f32x4.mul(v, v128.load(q)));
      c = f32x4.add(c, f32x4.mul(v, v128.load(r)));
      d = f32x4.add(d, f32x4.mul(v, v128.load(s)));
    }
    const found = sums(a, b, c, d);
    store<u32>(into, load<u32>(entry));
    store<u32>(into, load<u32>(entry, 8), 8);
    store<u32>(into, load<u32>(entry, 16), 16);
    store<u32>(into, load<u32>(entry, 24), 24);
    store<f32>(into, f32x4.extract_lane(found, 0), 4);
    store<f32>(into, f32x4.extract_lane(found, 1), 12);
    store<f32>(into, f32x4.extract_lane(found, 2), 20);
    store<f32>(into, f32x4.extract_lane(found, 3), 28);
  }
}
