import type { Frame, Snapshot } from '../engine/engine';
import type { RunConfig } from '../model/config';

/** A model as it is at one moment, to be saved. */
export interface Model {
  config: RunConfig;
  snapshot: Snapshot;
  frame: Frame;
}
