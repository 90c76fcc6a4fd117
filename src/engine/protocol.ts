import type { Asset } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import type { EngineKind, Frame, Snapshot } from './engine';
import type { Survey } from './survey';

/** The state of a run and of its dense twin, if there is one. */
export interface RunState<T> {
  main: T;
  dense: T | null;
}

/**
 * All that the page wants of the engine, each time anew: the latest wish is the only one that counts, and a worker that
 * has just been made can carry it out as well as one that has had the run for an hour.
 */
export interface Wish {
  config: RunConfig;
  /** Whether a dense twin (λ = 0, same seed and batches) trains beside the run; see `Engine.configure`. */
  dense: boolean;
  /** What the data set needs that cannot be computed. */
  asset: Asset | null;
  /**
   * Where the run goes on from: from where it is (unless the config begins another one), from step 0, or from a state.
   * A twin without a state starts anew and catches up.
   */
  from: 'here' | 'start' | RunState<Snapshot>;
  /**
   * So many training steps at most, fewer (but one) if they would take longer than `budgetMs`. A twin that is behind trains
   * most of the time until it has caught up, longer than `budgetMs`, also if `steps` is 0.
   */
  steps: number;
  budgetMs: number;
  /** The survey of the main run's inputs goes on as well. */
  survey: boolean;
  /** The state after these steps is wanted. */
  snapshot: boolean;
  /** The inputs of the run are wanted. */
  inputs: boolean;
}

/** What a wish has led to. */
export interface Update {
  frames: RunState<Frame>;
  /** Where it was wanted; never of a run with values that are not finite. */
  snapshot: RunState<Snapshot> | null;
  /** Where a survey of all inputs has been finished. */
  survey: Survey | null;
  /** Where they were wanted. */
  inputs: DataSet | null;
  /** Steps that the main run has made. */
  steps: number;
  /** Milliseconds that these steps, those of the twin, and reading the frames back took. */
  tookMs: number;
  /** False when some weight or code is NaN or infinite: the run cannot go on. */
  finite: boolean;
}

/** A wish on its way to a worker with an engine of this kind, which it makes at the first; `asset` null: it has that. */
export interface WishMessage {
  id: number;
  kind: EngineKind;
  wish: Wish;
}

/** Every wish has exactly one answer. An error of name `EngineUnavailable` says that the engine cannot run here. */
export type UpdateMessage =
  | { id: number; ok: true; update: Update }
  | { id: number; ok: false; error: { name: string; message: string } };
