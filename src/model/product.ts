/** Products of matrices, whose rows lie one after another. */
export interface Products {
  /**
   * a·bᵀ: every row of `a` (rows × depth) with every row of `b` (columns × depth), as rows × columns.
   * @param start what each column's sums begin with, columns; without it 0
   */
  ofRows(a: Float32Array, b: Float32Array, depth: number, start?: Float32Array): Float32Array;
  /**
   * codes·parts: for each row of `codes` (rows × units) the sum of the rows of `parts` (units × width) times its numbers, as
   * rows × width. Numbers that are 0 cost next to nothing.
   * @param start what each sum begins with, width; without it, or where it is empty, 0
   */
  mixed(codes: Float32Array, parts: Float32Array, width: number, start?: Float32Array): Float32Array;
}

export const plainProducts: Products = { ofRows: productInLoops, mixed: mixInLoops };

let products = plainProducts;

/** What computes products from now on: where there are kernels for it, the worker says so when it starts. */
export function multiplyWith(other: Products): void {
  products = other;
}

export const productOf: Products['ofRows'] = (...given) => products.ofRows(...given);
export const mixOf: Products['mixed'] = (...given) => products.mixed(...given);

/** Sums run in doubles from the first number to the last, as one loop's do, so the results are the same to the bit. */
function productInLoops(a: Float32Array, b: Float32Array, depth: number, start?: Float32Array): Float32Array {
  const rows = a.length / depth;
  const columns = b.length / depth;
  const out = new Float32Array(rows * columns);
  // Blocks of two rows and four columns: a number that is fetched is used two or four times.
  const wholeRows = rows - (rows % 2);
  const wholeColumns = columns - (columns % 4);
  for (let c = 0; c < wholeColumns; c += 4) {
    const p0 = start ? start[c] : 0;
    const q0 = start ? start[c + 1] : 0;
    const r0 = start ? start[c + 2] : 0;
    const s0 = start ? start[c + 3] : 0;
    for (let row = 0; row < wholeRows; row += 2) {
      let [p1, q1, r1, s1] = [p0, q0, r0, s0];
      let [p2, q2, r2, s2] = [p0, q0, r0, s0];
      let k = c * depth;
      const end = (row + 1) * depth;
      for (let i = row * depth; i < end; i++, k++) {
        const first = a[i];
        const second = a[i + depth];
        const p = b[k];
        p1 += first * p;
        p2 += second * p;
        const q = b[k + depth];
        q1 += first * q;
        q2 += second * q;
        const r = b[k + 2 * depth];
        r1 += first * r;
        r2 += second * r;
        const s = b[k + 3 * depth];
        s1 += first * s;
        s2 += second * s;
      }
      const place = row * columns + c;
      out[place] = p1;
      out[place + 1] = q1;
      out[place + 2] = r1;
      out[place + 3] = s1;
      out[place + columns] = p2;
      out[place + columns + 1] = q2;
      out[place + columns + 2] = r2;
      out[place + columns + 3] = s2;
    }
  }
  // What is left at the edges, one by one.
  for (let row = 0; row < rows; row++) {
    for (let c = row < wholeRows ? wholeColumns : 0; c < columns; c++) {
      let sum = start ? start[c] : 0;
      for (let i = 0; i < depth; i++) sum += a[row * depth + i] * b[c * depth + i];
      out[row * columns + c] = sum;
    }
  }
  return out;
}

function mixInLoops(
  codes: Float32Array,
  parts: Float32Array,
  width: number,
  start?: Float32Array,
): Float32Array {
  const units = parts.length / width;
  const rows = codes.length / units;
  const out = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    if (start) out.set(start, row * width);
    for (let j = 0; j < units; j++) {
      const z = codes[row * units + j];
      if (z === 0) continue;
      for (let i = 0; i < width; i++) out[row * width + i] += z * parts[j * width + i];
    }
  }
  return out;
}
