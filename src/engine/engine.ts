import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import type { Metrics } from '../model/metrics';
import type { Snapshot } from '../model/snapshot';

export type { Snapshot };

/**
 * Which engine computes: our kernels on the WebGL of tfjs, the processor, or nothing but tfjs. What makes them is in
 * `worker.ts`.
 */
export const ENGINE_KINDS = ['webgl', 'cpu', 'tfjs'] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];

/**
 * Everything that the panels draw, read back at most once per painted frame. Plain data and typed arrays: a frame
 * is moved from the worker to the page, not copied.
 */
export interface Frame {
  /** Steps trained so far. */
  step: number;
  /** What the run was when this frame was made; of a twin, that of the twin. */
  config: RunConfig;
  /** d and m of this run. */
  inputs: number;
  units: number;
  /** Probe inputs, rows × inputs, and what they are called. */
  x: Float32Array;
  rowNames: string[];
  /** Which inputs of the data set these are; null: all of them, in order. */
  probe: Int32Array | null;
  /** Codes z, rows × units. */
  codes: Float32Array;
  /** Reconstructions x̂, rows × inputs. */
  reconstructions: Float32Array;
  /** Encoder E, units × inputs. */
  encoder: Float32Array;
  /** Encoder bias b_e, units. */
  encoderBias: Float32Array;
  /** Decoder bias b_d, inputs; zeros where the run has none. */
  decoderBias: Float32Array;
  /** Directions D, units × inputs, rows of norm 1. */
  directions: Float32Array;
  /** Mean over the probe inputs of ‖x − x̂‖². */
  error: number;
  /** The mechanism's penalty on the probe inputs times its weight at this step. */
  sparsityTerm: number;
  metrics: Metrics;
}

/** Why an engine cannot run in this browser; the name travels from the worker to the page. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

/** There is no room for the run on the graphics card, at least not beside what is there. */
export class CardFull extends Error {
  override readonly name = 'CardFull';
}

/**
 * A training engine. All of them give the same run for the same RunConfig, up to rounding.
 * After `dispose` nothing may be called.
 */
export interface Engine {
  readonly kind: EngineKind;
  /**
   * Sets what to train. Starts again from step 0 where `restarts(before, after)` says so (and at the first call);
   * otherwise the run goes on with the new values.
   * @param data what `buildData` makes of the config; the same object for as long as the inputs stay the same
   * @throws RangeError for a config that `readConfig` would not have accepted
   */
  configure(config: RunConfig, data: DataSet): void;
  /** Trains `count` steps; they may still be under way when it returns. @throws EngineUnavailable, CardFull */
  step(count: number): Promise<void>;
  /** Waits for the steps asked for so far and reads back what the panels draw. */
  frame(): Promise<Frame>;
  snapshot(): Promise<Snapshot>;
  /** @throws RangeError if the arrays do not have the size of the configured run */
  restore(snapshot: Snapshot): void;
  dispose(): void;
}
