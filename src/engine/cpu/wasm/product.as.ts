// Products of rows with rows: what encoding is. See layout.as.ts for how numbers lie in memory.
import { sums } from './vectors.as';

/** Rows of `x` that are kept near while the rows of `w` go by once. */
const BLOCK = 32;

/**
 * out = start + x·wᵀ: every row of `x` (rows × width) with every row of `w` (columns × width), as rows × columns.
 * Two rows and four columns at a time: eight sums of four parts each stay in registers, and the six vectors fetched for
 * them give eight multiplications.
 * @param rows an even number; one row too many is to have room in `x` and `out`
 * @param columns a multiple of 4
 */
export function product(
  x: usize,
  w: usize,
  start: usize,
  out: usize,
  rows: usize,
  width: usize,
  columns: usize,
): void {
  const stride = width << 2;
  const below = columns << 2;
  for (let first: usize = 0; first < rows; first += BLOCK) {
    const last = min(first + BLOCK, rows);
    for (let c: usize = 0; c < columns; c += 4) {
      const begin = v128.load(start + (c << 2));
      const tile = w + c * stride;
      for (let r = first; r < last; r += 2) {
        let p = x + r * stride;
        let q = tile;
        let a0 = f32x4.splat(0);
        let a1 = a0;
        let a2 = a0;
        let a3 = a0;
        let b0 = a0;
        let b1 = a0;
        let b2 = a0;
        let b3 = a0;
        for (const end = p + stride; p < end; p += 16, q += 16) {
          const a = v128.load(p);
          const b = v128.load(p + stride);
          let v = v128.load(q);
          a0 = f32x4.add(a0, f32x4.mul(a, v));
          b0 = f32x4.add(b0, f32x4.mul(b, v));
          v = v128.load(q + stride);
          a1 = f32x4.add(a1, f32x4.mul(a, v));
          b1 = f32x4.add(b1, f32x4.mul(b, v));
          v = v128.load(q + 2 * stride);
          a2 = f32x4.add(a2, f32x4.mul(a, v));
          b2 = f32x4.add(b2, f32x4.mul(b, v));
          v = v128.load(q + 3 * stride);
          a3 = f32x4.add(a3, f32x4.mul(a, v));
          b3 = f32x4.add(b3, f32x4.mul(b, v));
        }
        const to = out + r * below + (c << 2);
        v128.store(to, f32x4.add(begin, sums(a0, a1, a2, a3)));
        v128.store(to + below, f32x4.add(begin, sums(b0, b1, b2, b3)));
      }
    }
  }
}
