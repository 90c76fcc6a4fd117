// Codes of a batch, the lists of what is on, and the errors of the reconstructions.
import {
  BLOCK,
  codes,
  columns,
  costs,
  directions,
  ends,
  errors,
  largest,
  ofRow,
  ofUnits,
  parameters,
  room,
  rows,
  units,
  width,
  x,
} from './layout.as';
import { combine, ENTRY } from './listed.as';
import { product } from './product.as';
import { isSigmoid, kept, tie } from './rules.as';
import { exp } from './vectors.as';

/** The first half of a step: from `x` and the parameters to lists and errors. */
export function forward(): void {
  const encoder = parameters;
  const bias = encoder + ((columns * width) << 2);
  for (let j: usize = 0; j < units; j++) store<u32>(ends + (j << 2), <u32>(ofUnits + j * room));
  for (let block: usize = 0; block < rows; block += BLOCK) {
    const end = min(block + BLOCK, rows);
    const length = (end - block + 1) & ~1;
    product(x + ((block * width) << 2), encoder, bias, codes, length, width, columns);
    activate(codes, codes + ((length * columns) << 2));
    for (let row = block; row < end; row++) {
      const from = codes + (((row - block) * columns) << 2);
      const list = listOf(row, from, kept > 0 ? thresholdOf(from) : 0);
      const at = (row * width) << 2;
      combine(directions, ofRow, list, errors + at, width);
      finish(errors + at, x + at);
    }
  }
}

function activate(from: usize, to: usize): void {
  const zero = f32x4.splat(0);
  if (!isSigmoid) {
    for (let at = from; at < to; at += 16) v128.store(at, f32x4.max(v128.load(at), zero));
    return;
  }
  const one = f32x4.splat(1);
  for (let at = from; at < to; at += 16) {
    v128.store(at, f32x4.div(one, f32x4.add(one, exp(f32x4.neg(v128.load(at))))));
  }
}

/** The k-th largest code of a row, less a tie: those below it count as 0. As `thresholdOf` of the model. */
function thresholdOf(from: usize): f32 {
  const last = largest + ((kept - 1) << 2);
  memory.fill(largest, 0, kept << 2);
  for (let at = from, end = from + (units << 2); at < end; at += 16) {
    if (!v128.any_true(f32x4.gt(v128.load(at), v128.load_splat<f32>(largest)))) continue;
    for (let each = at, stop = min(at + 16, end); each < stop; each += 4) {
      const z = load<f32>(each);
      if (!(z > load<f32>(largest))) continue;
      let place = largest;
      for (; place < last && load<f32>(place, 4) < z; place += 4) store<f32>(place, load<f32>(place, 4));
      store<f32>(place, z);
    }
  }
  return load<f32>(largest) * (<f32>1 - tie);
}

/**
 * Writes the units that are on into the list of the row, and the row into theirs. A code that is no number is on, so that it
 * spreads and is noticed.
 * @returns where the list of the row ends
 */
function listOf(row: usize, from: usize, threshold: f32): usize {
  const stride = <u32>(width << 2);
  const rowAt = <u32>row * stride;
  const least = f32x4.splat(threshold);
  const zero = f32x4.splat(0);
  let list = ofRow;
  for (let j: usize = 0; j < units; j += 4) {
    const z = v128.load(from + (j << 2));
    const isOn = v128.andnot(f32x4.ne(z, zero), f32x4.lt(z, least));
    let bits = i32x4.bitmask(isOn);
    if (bits === 0) continue;
    if (units - j < 4) bits &= (1 << (<i32>(units - j))) - 1;
    for (; bits !== 0; bits &= bits - 1) {
      const unit = j + ctz(bits);
      const value = load<f32>(from + (unit << 2));
      store<u32>(list, <u32>unit * stride);
      store<f32>(list, value, 4);
      list += ENTRY;
      const place = ends + (unit << 2);
      const end = <usize>load<u32>(place);
      store<u32>(end, rowAt);
      store<f32>(end, value, 4);
      store<u32>(place, <u32>(end + ENTRY));
    }
  }
  return list;
}

/** error = 2/rows · (x̂ + b_d − x), where there was x̂. */
function finish(error: usize, input: usize): void {
  const share = f32x4.splat(<f32>2 / <f32>rows);
  const stride = width << 2;
  const bias = parameters + ((columns * (2 * width + 1)) << 2);
  for (let at: usize = 0; at < stride; at += 16) {
    const lacking = f32x4.sub(f32x4.add(v128.load(error + at), v128.load(bias + at)), v128.load(input + at));
    v128.store(error + at, f32x4.mul(share, lacking));
  }
}

/** Puts the sum of each unit's activations into `costs`. */
export function sumCodes(): void {
  for (let j: usize = 0; j < units; j++) {
    let total: f32 = 0;
    const end = <usize>load<u32>(ends + (j << 2));
    for (let entry = ofUnits + j * room; entry < end; entry += ENTRY) total += load<f32>(entry, 4);
    store<f32>(costs + (j << 2), total);
  }
}
