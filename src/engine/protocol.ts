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

/** What the page may ask of the worker, and what it gets back. Every request has exactly one reply. */
export interface Requests {
  /** First request: which engine to make. Replies with an error of name `EngineUnavailable` if it cannot run here. */
  init: { ask: { kind: EngineKind }; reply: { kind: EngineKind } };
  /** What data sets need that cannot be computed; comes before the `configure` that needs it. */
  asset: { ask: Asset; reply: null };
  /** Sets config and whether a dense twin (λ = 0, same seed and batches) trains beside it; see `Engine.configure`. */
  configure: { ask: { config: RunConfig; dense: boolean }; reply: Advanced };
  /**
   * Trains at most `steps` steps, fewer (but one) if they would take longer than `budgetMs`, and replies with a frame.
   * A dense twin that is behind trains most of the time until it has caught up, longer than `budgetMs`, also if `steps`
   * is 0. With `survey`, the survey of the main run goes on as well.
   */
  advance: { ask: { steps: number; budgetMs: number; snapshot: boolean; survey: boolean }; reply: Advanced };
  snapshot: { ask: null; reply: RunState<Snapshot> };
  /** The inputs of the configured run. */
  data: { ask: null; reply: DataSet };
  /** Back to step 0, the twin too. */
  reset: { ask: null; reply: Advanced };
  /** Goes on from given states; a twin without one starts anew and catches up. */
  restore: { ask: RunState<Snapshot>; reply: Advanced };
}

export interface Advanced {
  frames: RunState<Frame>;
  /** Present when the request asked for one; never of a run with values that are not finite. */
  snapshot: RunState<Snapshot> | null;
  /** Present when a survey of all inputs has been finished in this request. */
  survey: Survey | null;
  /** Steps that the main run made in this request. */
  steps: number;
  /** Milliseconds that these steps, those of the twin, and reading the frames back took. */
  tookMs: number;
  /** False when some weight or code is NaN or infinite: the run cannot go on. */
  finite: boolean;
}

export type RequestName = keyof Requests;

export interface RequestMessage<N extends RequestName = RequestName> {
  id: number;
  name: N;
  ask: Requests[N]['ask'];
}

export type ReplyMessage =
  | { id: number; ok: true; reply: Requests[RequestName]['reply'] }
  | { id: number; ok: false; error: { name: string; message: string } };
