import type { Moments } from './adam';
import { forward } from './autoencoder';
import type { Mechanism } from './mechanisms/mechanism';
import { supportOf } from './metrics';
import { gainOf, halfNormalDirection, type Parameters, type Shape, setUnit, viewOf } from './parameters';
import { stream } from './random';

/** Dead units are looked for every this many steps. */
export const REVIVE_EVERY = 50;

/**
 * Gives dead units (active on none of the inputs `x`, rows × inputs) a fresh random direction: ReLU passes no
 * gradient to a unit that never lights, so it cannot come back by itself. Works in place.
 *
 * A unit is only revived along a direction where it would grow: with residual r = x − x̂ and activation z = x·D,
 * Σ z·(2 r·D − λ) > 0. Where sparsity is too expensive, or every input is already explained, it stays dark instead
 * of flashing up every few steps. The residual is the one before anybody is revived, so that units revived together
 * start on equal terms, as at step 0.
 *
 * Adam's mean of the gradient becomes 0 for the unit; the mean of its square is kept, because from 0, long after the
 * bias correction has worn off, its first steps would be three times too long.
 *
 * @returns how many units were revived
 */
export function reviveDeadUnits(
  parameters: Parameters,
  moments: Moments,
  shape: Shape,
  mechanism: Mechanism,
  sparsity: number,
  x: Float32Array,
  seed: number,
  step: number,
): number {
  const { codes, reconstructions } = forward(parameters, shape, mechanism, x);
  const residual = x.map((value, k) => value - reconstructions[k]);
  const growing = deadUnits(codes, shape.units)
    .map((unit) => ({
      unit,
      direction: halfNormalDirection(shape.inputs, stream(seed, `revival/${step}/${unit}`)),
    }))
    .filter(({ direction }) => growthAlong(direction, x, residual, sparsity) > 0);
  const gain = gainOf(
    growing.map(({ direction }) => direction),
    x,
    residual,
  );
  for (const { unit, direction } of growing) {
    setUnit(viewOf(parameters, shape), shape, unit, direction, gain);
    setUnit(viewOf(moments.first, shape), shape, unit, new Float32Array(shape.inputs), 0);
  }
  return growing.length;
}

/** Σ over inputs of z·(2 r·D − λ) with z = max(0, x·D): how fast the loss falls when a unit along D fades in. */
function growthAlong(
  direction: Float32Array,
  x: Float32Array,
  residual: Float32Array,
  sparsity: number,
): number {
  const inputs = direction.length;
  let growth = 0;
  for (let start = 0; start < x.length; start += inputs) {
    let along = 0;
    let missing = 0;
    for (let i = 0; i < inputs; i++) {
      along += x[start + i] * direction[i];
      missing += residual[start + i] * direction[i];
    }
    growth += Math.max(0, along) * (2 * missing - sparsity);
  }
  return growth;
}

/** Units that are active on no row of `codes` (rows × units). */
function deadUnits(codes: Float32Array, units: number): number[] {
  const support = supportOf(codes);
  const alive = new Uint8Array(units);
  for (let k = 0; k < support.length; k++) alive[k % units] |= support[k];
  return [...alive.keys()].filter((unit) => alive[unit] === 0);
}
