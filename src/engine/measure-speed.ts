import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import type { Engine } from './engine';

/** A measurement shorter than this says little. */
const LONG_ENOUGH_MS = 25;
/** Slow engines are measured by what they do in about this time. */
const LONGEST_MS = 150;

/** Steps per second of a fresh engine on a run of its own; disposes of the engine. */
export async function measureSpeed(
  engine: Engine,
  config: RunConfig,
  data: DataSet,
  now: () => number,
): Promise<number> {
  try {
    engine.configure(config, data);
    // What is only done once (compiling, uploading, the first step of WebGL's on the processor) does not count.
    await engine.step(2);
    await engine.frame();
    const begun = now();
    for (let steps = 2; ; steps *= 2) {
      const start = now();
      await engine.step(steps);
      await engine.frame();
      const ms = Math.max(now() - start, 0.01);
      if (ms >= LONG_ENOUGH_MS || now() - begun >= LONGEST_MS) return (1000 * steps) / ms;
    }
  } finally {
    engine.dispose();
  }
}
