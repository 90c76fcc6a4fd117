import type { Plane } from '../../../data/whiten';
import type { Frame } from '../../../engine/engine';
import { mechanismOf } from '../../../model/mechanisms';
import { productOf } from '../../../model/product';

/** How strongly a unit fires at places of a photograph, every `stride` pixels both ways. */
export interface ActivationMap {
  across: number;
  down: number;
  stride: number;
  /** down × across: z of the unit on the patch whose left upper pixel is at (stride · column, stride · row). */
  values: Float32Array;
  largest: number;
}

/** Places need not lie closer than this, nor may they lie farther apart. */
const STRIDES = [2, 3, 4] as const;
/** Multiplications of one map, at most, if a coarser one would do with fewer. */
const WORK = 1e7;

/**
 * Makes the map of a unit in slices, so that the page stays smooth. As patches of the data set have no mean and
 * these do, filters are less their own mean: the product is the same.
 */
export class MapMaker {
  private readonly map: ActivationMap;
  /** E less the mean of every row: of all units if they compete, else of this one. */
  private readonly filters: Float32Array;
  /** Of as many units as there are filters. */
  private readonly biases: Float32Array;
  /** Row of `filters` that belongs to the unit. */
  private readonly own: number;
  /** Room for the patches of a row of the map. */
  private readonly patches: Float32Array;
  private row = 0;

  /**
   * @param plane a photograph as `preparePhotographs` makes it
   * @param size side of the patches; size² must be the inputs of the frame
   */
  constructor(
    private readonly frame: Frame,
    private readonly plane: Plane,
    private readonly size: number,
    unit: number,
  ) {
    const { inputs, units, encoder, encoderBias, config } = frame;
    const competes = mechanismOf(config.mechanism).keepsLargest;
    this.own = competes ? unit : 0;
    this.filters = centred(competes ? encoder : encoder.subarray(unit * inputs, (unit + 1) * inputs), inputs);
    this.biases = competes ? encoderBias : encoderBias.slice(unit, unit + 1);
    const work = (stride: number) =>
      ((plane.width * plane.height) / stride ** 2) * inputs * (competes ? units : 1);
    const stride = STRIDES.find((candidate) => work(candidate) <= WORK) ?? STRIDES[STRIDES.length - 1];
    const across = Math.floor((plane.width - size) / stride) + 1;
    const down = Math.floor((plane.height - size) / stride) + 1;
    this.map = { across, down, stride, values: new Float32Array(across * down), largest: 0 };
    this.patches = new Float32Array(across * inputs);
  }

  /** Goes on until the clock (`performance.now`) says `until`; returns the map once it is done, else null. */
  work(until: number, now = () => performance.now()): ActivationMap | null {
    const { map } = this;
    while (this.row < map.down) {
      this.takeIn(this.row++);
      if (now() >= until) break;
    }
    return this.row < map.down ? null : map;
  }

  /** A row of the map: all its patches at once. */
  private takeIn(row: number): void {
    const { map, filters, biases, own } = this;
    const { across, stride } = map;
    const mechanism = mechanismOf(this.frame.config.mechanism);
    const codes = productOf(this.patchesAt(stride * row), filters, this.frame.inputs, biases);
    for (let column = 0; column < across; column++) {
      const code = codes.subarray(column * biases.length, (column + 1) * biases.length);
      for (let unit = 0; unit < code.length; unit++) code[unit] = mechanism.activation(code[unit]);
      const isKept = !mechanism.keepsLargest || strongerThan(code[own], code) < this.frame.config.k;
      const z = isKept ? code[own] : 0;
      map.values[row * across + column] = z;
      if (z > map.largest) map.largest = z;
    }
  }

  /** The patches whose upper edge is at `y`, every `stride` pixels, one after another. */
  private patchesAt(y: number): Float32Array {
    const { plane, size, map, patches } = this;
    let place = 0;
    for (let column = 0; column < map.across; column++) {
      for (let line = y; line < y + size; line++) {
        const start = line * plane.width + column * map.stride;
        for (let pixel = start; pixel < start + size; pixel++) patches[place++] = plane.values[pixel];
      }
    }
    return patches;
  }
}

function strongerThan(z: number, code: Float32Array): number {
  let stronger = 0;
  for (const other of code) if (other > z) stronger += 1;
  return stronger;
}

/** Rows of `count` numbers, each less its mean. */
function centred(rows: Float32Array, count: number): Float32Array {
  const filters = rows.slice();
  for (let start = 0; start < filters.length; start += count) {
    const filter = filters.subarray(start, start + count);
    const mean = filter.reduce((sum, value) => sum + value, 0) / count;
    for (let i = 0; i < count; i++) filter[i] -= mean;
  }
  return filters;
}
