import type { Frame } from '../engine/engine';
import { columnOf, supportOf } from '../model/metrics';
import { responseTo } from '../model/responses';
import type { Factors } from '../model/selectivity';
import type { UnitOrder } from './state';

/** What a unit has earned to be called. */
export type UnitLabel =
  | { kind: 'dark' }
  | { kind: 'bit'; bit: number }
  /** Lights for one whole pattern and no other. */
  | { kind: 'pattern'; pattern: string }
  | { kind: 'mixed' }
  /** The lesson asks for it, so the lab does not say. */
  | { kind: 'hidden' };

/** Support of the codes (rows × units), which every question about a frame begins with; made once per frame. */
const supports = new WeakMap<Frame, Uint8Array>();

function supportOfFrame(frame: Frame): Uint8Array {
  const known = supports.get(frame) ?? supportOf(frame.codes);
  supports.set(frame, known);
  return known;
}

/** A unit is named after a bit if its direction points along it (cosine) … */
const ALONG = 0.9;

export function labelOf(frame: Frame, unit: number): UnitLabel {
  if (frame.metrics.dark[unit]) return { kind: 'dark' };
  const direction = directionOf(frame, unit);
  const bit = direction.indexOf(Math.max(...direction));
  const lit = new Set(activeRows(frame, unit).map(({ row }) => frame.rowNames[row]));
  // … and it lights for exactly the patterns that have the bit. Selectivity alone would not do: a unit that lights for
  // every pattern, but a little more with the bit, can reach 1.
  const isItsOwn = frame.rowNames.every((name) => lit.has(name) === (name[bit] === '1'));
  if (isItsOwn && direction[bit] > ALONG) return { kind: 'bit', bit };
  if (lit.size === 1 && new Set(frame.rowNames).size > 1) return { kind: 'pattern', pattern: [...lit][0] };
  return { kind: 'mixed' };
}

/** D_j */
export function directionOf({ directions, inputs }: Frame, unit: number): number[] {
  return [...directions.subarray(unit * inputs, (unit + 1) * inputs)];
}

/** Inputs on which the unit is active, strongest first. */
export function activeRows(frame: Frame, unit: number): { row: number; z: number }[] {
  const { codes, units, rowNames } = frame;
  const support = supportOfFrame(frame);
  return rowNames
    .map((_, row) => ({ row, z: codes[row * units + unit] }))
    .filter(({ row }) => support[row * units + unit] === 1)
    .sort((a, b) => b.z - a.z);
}

/** Cosine of the directions of two units; they have length 1. */
export function cosineOf({ directions, inputs }: Frame, a: number, b: number): number {
  let cosine = 0;
  for (let i = 0; i < inputs; i++) cosine += directions[a * inputs + i] * directions[b * inputs + i];
  return cosine;
}

/** Units that are active on an input, strongest first. */
export function activeUnits(frame: Frame, row: number): { unit: number; z: number }[] {
  const { codes, units } = frame;
  const support = supportOfFrame(frame);
  return Array.from({ length: units }, (_, unit) => ({ unit, z: codes[row * units + unit] }))
    .filter(({ unit }) => support[row * units + unit] === 1)
    .sort((a, b) => b.z - a.z);
}

/** Indexes of the units in the order in which panels show them. Dark units come last. */
export function orderUnits(frame: Frame, order: UnitOrder): number[] {
  const indexes = Array.from({ length: frame.units }, (_, unit) => unit);
  if (order === 'number') return indexes;
  const factors: Factors = { count: frame.inputs, on: Uint8Array.from(frame.x) };
  const keys = indexes.map((unit) => {
    if (frame.metrics.dark[unit]) return Number.POSITIVE_INFINITY;
    const activations = columnOf(frame.codes, unit, frame.units);
    const responses = Array.from(
      { length: factors.count },
      (_, bit) => responseTo(activations, factors, bit) ?? 0,
    );
    return responses.indexOf(Math.max(...responses));
  });
  return indexes.sort((a, b) => keys[a] - keys[b] || a - b);
}

/** Text of the codes in the style of a printed lesson: one line per pattern. */
export function codesAsText(
  frame: Frame,
  order: readonly number[],
  format: (value: number) => string,
): string {
  return frame.rowNames
    .map(
      (name, row) =>
        `${name} → ${order.map((unit) => format(frame.codes[row * frame.units + unit])).join('  ')}`,
    )
    .join('\n');
}
