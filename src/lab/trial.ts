import { buildData, isBits } from '../data';
import { CpuEngine } from '../engine/cpu/cpu-engine';
import type { Frame } from '../engine/engine';
import { CONFIG_TABLE, denseOf, type RunConfig } from '../model/config';

export { denseOf };

/** Long enough for bit patterns to settle. */
export const TRIAL_STEPS = 600;

/**
 * What would have become of a run with this config, from its start: trained in one go beside the lab, which knows
 * nothing of it. Only for bit patterns, where that takes a few milliseconds; null for larger sets.
 */
export async function tryOut(config: RunConfig): Promise<Frame | null> {
  if (!isBits(config)) return null;
  const engine = new CpuEngine();
  engine.configure(config, buildData(config));
  await engine.step(TRIAL_STEPS);
  const frame = await engine.frame();
  engine.dispose();
  return frame;
}

/** The dense twin of a run of bit patterns, where none runs beside it; null for larger sets. */
export function tryOutDense(config: RunConfig): Promise<Frame | null> {
  return tryOut(denseOf(config));
}

const RANGES = {
  sparsity: CONFIG_TABLE.sparsity,
  units: CONFIG_TABLE.units,
  lr: CONFIG_TABLE.lr,
};

/** Bit patterns have few units, as each has a column and a card. */
const MOST_UNITS_FOR_BITS = 64;

/** What a setting can be tried with. */
export function rangeOf(key: keyof typeof RANGES, config: RunConfig): { min: number; max: number } {
  const { min, max } = RANGES[key];
  return { min, max: key === 'units' && isBits(config) ? Math.min(max, MOST_UNITS_FOR_BITS) : max };
}
