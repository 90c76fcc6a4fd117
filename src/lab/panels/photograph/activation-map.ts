import type { Plane } from '../../../data/whiten';
import type { Frame } from '../../../engine/engine';
import type { RunConfig } from '../../../model/config';
import { mechanismOf } from '../../../model/mechanisms';

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
 * Makes the map of a unit in slices, so that the page stays smooth. As patches have no mean, x·E_j is the photograph
 * seen through E_j less its own mean: no patch has to be cut out.
 */
export class MapMaker {
  private readonly map: ActivationMap;
  /** E less the mean of every row: of all units if they compete, else of this one. */
  private readonly filters: Float32Array;
  /** Row of `filters` that belongs to the unit. */
  private readonly own: number;
  private row = 0;

  /**
   * @param plane a photograph as `preparePhotographs` makes it
   * @param size side of the patches; size² must be the inputs of the frame
   */
  constructor(
    private readonly frame: Frame,
    private readonly config: RunConfig,
    private readonly plane: Plane,
    private readonly size: number,
    private readonly unit: number,
  ) {
    const { inputs, units, encoder } = frame;
    const competes = mechanismOf(config.mechanism).keepsLargest;
    this.own = competes ? unit : 0;
    this.filters = centred(competes ? encoder : encoder.subarray(unit * inputs, (unit + 1) * inputs), inputs);
    const work = (stride: number) =>
      ((plane.width * plane.height) / stride ** 2) * inputs * (competes ? units : 1);
    const stride = STRIDES.find((candidate) => work(candidate) <= WORK) ?? STRIDES[STRIDES.length - 1];
    const across = Math.floor((plane.width - size) / stride) + 1;
    const down = Math.floor((plane.height - size) / stride) + 1;
    this.map = { across, down, stride, values: new Float32Array(across * down), largest: 0 };
  }

  /** Goes on until the clock (`performance.now`) says `until`; returns the map once it is done, else null. */
  work(until: number, now = () => performance.now()): ActivationMap | null {
    const { map } = this;
    while (this.row < map.down) {
      for (let column = 0; column < map.across; column++) {
        const z = this.activationAt(map.stride * column, map.stride * this.row);
        map.values[this.row * map.across + column] = z;
        if (z > map.largest) map.largest = z;
      }
      this.row += 1;
      if (now() >= until) break;
    }
    return this.row < map.down ? null : map;
  }

  private activationAt(x: number, y: number): number {
    const { frame, config, unit, own } = this;
    const mechanism = mechanismOf(config.mechanism);
    const z = mechanism.activation(this.seenThrough(own, x, y) + frame.encoderBias[unit]);
    if (!mechanism.keepsLargest || z === 0) return z;
    let stronger = 0;
    for (let other = 0; other < frame.units && stronger < config.k; other++) {
      if (mechanism.activation(this.seenThrough(other, x, y) + frame.encoderBias[other]) > z) stronger += 1;
    }
    return stronger < config.k ? z : 0;
  }

  /** The patch at (x, y) times a filter. */
  private seenThrough(filter: number, x: number, y: number): number {
    const { plane, size, filters } = this;
    let sum = 0;
    let weight = filter * size * size;
    for (let row = y; row < y + size; row++) {
      const start = row * plane.width + x;
      for (let pixel = start; pixel < start + size; pixel++) sum += plane.values[pixel] * filters[weight++];
    }
    return sum;
  }
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
