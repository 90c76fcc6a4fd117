import { buildData, isBits } from '../data';
import { CpuEngine } from '../engine/cpu/cpu-engine';
import type { Frame } from '../engine/engine';
import { CONFIG_TABLE, type RunConfig } from '../model/config';

/** Long enough for bit patterns to settle. */
const TRIAL_STEPS = 600;

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

/** What can be tried out. */
export const RANGES = {
  sparsity: CONFIG_TABLE.sparsity,
  units: { ...CONFIG_TABLE.units, max: 64 },
  lr: CONFIG_TABLE.lr,
};
