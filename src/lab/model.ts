import type { Frame, Snapshot } from '../engine/engine';
import type { RunConfig } from '../model/config';
import type { Rest } from './settling';

/** A model as it is at one moment, to be saved. */
export interface Model {
  config: RunConfig;
  snapshot: Snapshot;
  frame: Frame;
  /** Where it had settled; null if it still moved. */
  rest: Rest | null;
}
