import type { EngineChoice } from '../engine/client';
import { ENGINE_KINDS } from '../engine/engine';
import type { RunConfig } from '../model/config';

/** What a link or a lesson step sets before a run starts. */
export interface Opening {
  config: RunConfig;
  engine: EngineChoice;
  /** With the dense twin. */
  dense: boolean;
  /** Start training at once. */
  run: boolean;
  /** Training pauses by itself at this step. */
  stop: number | null;
}

/** What a learner can choose. */
export const ENGINE_CHOICES: readonly EngineChoice[] = ['auto', ...ENGINE_KINDS];

/** Steps at which a run may be told to pause. */
export const STOP_RANGE = { min: 1, max: 100_000_000 } as const;
