// Where the numbers of a run lie in the memory. Rows of inputs begin every `width` numbers, a multiple of 4, so that they
// begin at whole vectors; what is between the last input and the next row is 0 and stays 0 through all that is computed.

export let units: usize = 0;
export let rows: usize = 0;
/** Inputs and units, rounded up to whole vectors. */
export let width: usize = 0;
export let columns: usize = 0;
export let withBias: bool = false;

/** rows × width: the inputs of a step, to be filled in from outside. */
export let x: usize = 0;
/** Encoder (columns × width), encoder bias (columns), decoder (columns × width), decoder bias (width). */
export let parameters: usize = 0;
/** Adam's means, laid out as the parameters. */
export let first: usize = 0;
export let second: usize = 0;
/** Numbers in each of these three. */
export let count: usize = 0;
/** columns: sums of each unit's activations, then what they cost. */
export let costs: usize = 0;

/** columns × width: the decoder's rows at norm 1; columns: the norms that they had. */
export let directions: usize = 0;
export let norms: usize = 0;
/** rows × width: what the reconstructions lack, times 2/rows. */
export let errors: usize = 0;
/** BLOCK rows × columns: codes of the rows that are being looked at. */
export let codes: usize = 0;
/** The list of one row: the units that are on. */
export let ofRow: usize = 0;
/** The list of every unit, `room` bytes each: the rows that it is on for. In `ends` (columns), where each list ends. */
export let ofUnits: usize = 0;
export let room: usize = 0;
export let ends: usize = 0;
/** A list of one unit more: the same rows with the gradients by their weighted sums. */
export let gradients: usize = 0;
/** width: gradients of one row of the encoder and the decoder. */
export let byEncoder: usize = 0;
export let byDecoder: usize = 0;
/** k numbers for the k-th largest. */
export let largest: usize = 0;

/** Rows that are encoded at a time, an even number. */
export const BLOCK: usize = 16;

let next: usize = 0;

function take(bytes: usize): usize {
  const at = next;
  next += (bytes + 15) & ~15;
  return at;
}

/** Lays out a run and sets all of it to 0. @returns false if there is no room for it */
export function layOut(batch: usize, inputs: usize, latent: usize, decoderBias: bool): bool {
  rows = batch;
  units = latent;
  withBias = decoderBias;
  width = (inputs + 3) & ~3;
  columns = (units + 3) & ~3;
  count = columns * (2 * width + 1) + width;
  const evenRows = (rows + 1) & ~1;
  room = ((rows + 3) & ~3) << 3;
  next = base();
  x = take((evenRows * width) << 2);
  parameters = take(count << 2);
  first = take(count << 2);
  second = take(count << 2);
  costs = take(columns << 2);
  directions = take((columns * width) << 2);
  norms = take(columns << 2);
  errors = take((evenRows * width) << 2);
  codes = take((BLOCK * columns) << 2);
  ofRow = take(columns << 3);
  ofUnits = take(units * room);
  gradients = take(room);
  ends = take(columns << 2);
  byEncoder = take(width << 2);
  byDecoder = take(width << 2);
  largest = take(columns << 2);
  return reserve(next - base()) !== 0;
}

/** @returns where that many bytes begin, all 0; 0 if there is no room for them. What was there before is gone. */
export function reserve(bytes: usize): usize {
  const start = base();
  const missing = <i32>((start + bytes + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) return 0;
  memory.fill(start, 0, bytes);
  return start;
}

function base(): usize {
  return (__heap_base + 15) & ~15;
}
