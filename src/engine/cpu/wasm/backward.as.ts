// The second half of a step: gradients and Adam, unit after unit, so that each number is fetched and stored once.
import {
  byDecoder,
  byEncoder,
  columns,
  costs,
  directions,
  ends,
  errors,
  first,
  gradients,
  norms,
  ofUnits,
  parameters,
  room,
  rows,
  second,
  units,
  width,
  withBias,
  x,
} from './layout.as';
import { along, combine, ENTRY } from './listed.as';
import { beta1, beta2, epsilon, isNonNegative, isSigmoid, rest1, rest2, tiny } from './rules.as';
import { power, sum } from './vectors.as';

/** The learning rate over Adam's correction of the first mean, and the root of one over that of the second. */
let rate: f32 = 0;
let scale: f32 = 0;

/** Directions and norms of the decoder; each step ends with those of the next. */
export function directAll(): void {
  const decoder = parameters + ((columns * (width + 1)) << 2);
  for (let j: usize = 0; j < units; j++) direct(decoder + ((j * width) << 2), j);
}

function direct(row: usize, j: usize): void {
  const stride = width << 2;
  let squares = f32x4.splat(0);
  for (let at: usize = 0; at < stride; at += 16) {
    const v = v128.load(row + at);
    squares = f32x4.add(squares, f32x4.mul(v, v));
  }
  const norm = max(tiny, sqrt(sum(squares)));
  store<f32>(norms + (j << 2), norm);
  const to = directions + j * stride;
  const by = f32x4.splat(norm);
  for (let at: usize = 0; at < stride; at += 16) v128.store(to + at, f32x4.div(v128.load(row + at), by));
}

/**
 * Gradients and a step of Adam, the first of a run being number 1. What the penalty adds to the gradient by each unit's
 * activations is in `costs`.
 */
export function backward(step: u32, learningRate: f64): void {
  rate = <f32>(learningRate / (1 - power(beta1, step)));
  scale = <f32>(1 / sqrt(1 - power(beta2, step)));
  const stride = width << 2;
  const bias = columns * stride;
  const decoder = bias + (columns << 2);
  for (let j: usize = 0; j < units; j++) {
    const list = ofUnits + j * room;
    const end = <usize>load<u32>(ends + (j << 2));
    const row = j * stride;
    const direction = directions + row;
    combine(errors, list, end, byDecoder, width);
    project(direction, load<f32>(norms + (j << 2)));
    along(errors, list, end, direction, gradients, width);
    const byBias = slopes(list, end, load<f32>(costs + (j << 2)));
    combine(x, gradients, gradients + (end - list), byEncoder, width);
    updateRow(row, byEncoder);
    updateOne(bias + (j << 2), byBias);
    updateRow(decoder + row, byDecoder);
    if (isNonNegative) clamp(parameters + decoder + row);
    direct(parameters + decoder + row, j);
  }
  if (withBias) updateBias(decoder + bias);
}

/** From dD to dV = (dD − (dD·D)·D) / ‖V‖. */
function project(direction: usize, norm: f32): void {
  const stride = width << 2;
  let products = f32x4.splat(0);
  for (let at: usize = 0; at < stride; at += 16) {
    products = f32x4.add(products, f32x4.mul(v128.load(byDecoder + at), v128.load(direction + at)));
  }
  const along = f32x4.splat(sum(products));
  const by = f32x4.splat(norm);
  for (let at: usize = 0; at < stride; at += 16) {
    const across = f32x4.sub(v128.load(byDecoder + at), f32x4.mul(along, v128.load(direction + at)));
    v128.store(byDecoder + at, f32x4.div(across, by));
  }
}

/**
 * From what the errors ask of each activation, in `gradients`, to the gradients by the weighted sums.
 * @returns their total, which is the gradient by the bias
 */
function slopes(list: usize, end: usize, cost: f32): f32 {
  let total: f32 = 0;
  for (let entry = list, to = gradients; entry < end; entry += ENTRY, to += ENTRY) {
    const z = load<f32>(entry, 4);
    const slope: f32 = isSigmoid ? z * (1 - z) : 1;
    const bySum = (load<f32>(to, 4) + cost) * slope;
    store<f32>(to, bySum, 4);
    total += bySum;
  }
  return total;
}

/** Adam on a row of numbers at byte `at` of parameters and means. */
function updateRow(at: usize, gradient: usize): void {
  const stride = width << 2;
  for (let k: usize = 0; k < stride; k += 16) adam(at + k, v128.load(gradient + k));
}

/** Adam on a single number: the others of its vector are left as they are. */
function updateOne(at: usize, gradient: f32): void {
  const m = settledOne(<f32>beta1 * load<f32>(first + at) + rest1 * gradient);
  const v = settledOne(<f32>beta2 * load<f32>(second + at) + rest2 * gradient * gradient);
  store<f32>(first + at, m);
  store<f32>(second + at, v);
  const place = parameters + at;
  store<f32>(place, load<f32>(place) - (rate * m) / (sqrt(v) * scale + epsilon));
}

/** A mean that has faded so far is 0: it moves nothing, and numbers too small to be normal take a hundred times as long. */
const FADED: f32 = 1e-30;

function settledOne(mean: f32): f32 {
  return abs(mean) < FADED ? 0 : mean;
}

function settled(mean: v128): v128 {
  return v128.andnot(mean, f32x4.lt(f32x4.abs(mean), f32x4.splat(FADED)));
}

function adam(at: usize, g: v128): void {
  const m = settled(
    f32x4.add(f32x4.mul(f32x4.splat(<f32>beta1), v128.load(first + at)), f32x4.mul(f32x4.splat(rest1), g)),
  );
  const square = f32x4.mul(f32x4.mul(f32x4.splat(rest2), g), g);
  const v = settled(f32x4.add(f32x4.mul(f32x4.splat(<f32>beta2), v128.load(second + at)), square));
  v128.store(first + at, m);
  v128.store(second + at, v);
  const root = f32x4.add(f32x4.mul(f32x4.sqrt(v), f32x4.splat(scale)), f32x4.splat(epsilon));
  const step = f32x4.div(f32x4.mul(f32x4.splat(rate), m), root);
  v128.store(parameters + at, f32x4.sub(v128.load(parameters + at), step));
}

function clamp(row: usize): void {
  const zero = f32x4.splat(0);
  const stride = width << 2;
  // As the model does it: what is no number stays so.
  for (let at: usize = 0; at < stride; at += 16) {
    const v = v128.load(row + at);
    v128.store(row + at, v128.andnot(v, f32x4.lt(v, zero)));
  }
}

function updateBias(at: usize): void {
  const stride = width << 2;
  for (let k: usize = 0; k < stride; k += 16) {
    let total = f32x4.splat(0);
    for (let from = errors + k, end = from + rows * stride; from < end; from += stride) {
      total = f32x4.add(total, v128.load(from));
    }
    adam(at + k, total);
  }
}
