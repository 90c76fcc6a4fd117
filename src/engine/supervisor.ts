import { restarts } from '../data';
import type { Asset } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import type { EngineKind } from './engine';
import type { Advanced, RequestName, Requests, RunState } from './protocol';
import { isLoss, type LossReason, type WorkerLike, WorkerLink, WorkerLost } from './worker-link';

export type EngineNotice =
  /**
   * The engine cannot run: the CPU engine took over. Reasons: `no OffscreenCanvas`, `no WebGL2`,
   * `no 32-bit float rendering`, `lost too often`, or what went wrong at its start, or at its first step on the card, in
   * the browser's words.
   */
  | { type: 'fell back'; reason: string }
  /** A new worker took over, and the run went on from `step`. */
  | { type: 'restarted'; reason: LossReason; step: number };

/**
 * How long the worker may take to answer before it counts as lost, in milliseconds. `advance` may have to
 * wait for tfjs to be loaded and for WebGL to compile its programs, which takes a second or two; software WebGL on a busy
 * machine needs several times as long, and so does a slow line.
 */
const TIMEOUTS: Timeouts = {
  init: 20_000,
  asset: 20_000,
  configure: 20_000,
  advance: 20_000,
  snapshot: 10_000,
  data: 15_000,
  restore: 15_000,
  reset: 15_000,
};

export type Timeouts = Record<RequestName, number>;

/** A snapshot to go on from is taken this often, in milliseconds. */
const SNAPSHOT_EVERY = 1000;
/** Once a run has answered, an answer that takes longer than this, or than many times the last one, is none. */
const SILENT_AFTER = 2500;
const SILENT_AFTER_TIMES = 20;
/**
 * This many losses within so many milliseconds, and an engine is given up. After the CPU engine there is none: it goes
 * on from loss to loss, unless it stops as soon as it is started.
 */
const MOST_LOSSES = 3;
const LOSS_WINDOW: Record<EngineKind, number> = { webgl: 60_000, cpu: 5000, tfjs: 60_000 };
const LOST_TOO_OFTEN = 'lost too often';
const SWITCHED_OFF = 'the engine was switched off';
const REPLACED = 'another worker took over';

export interface SupervisorOptions {
  onNotice(notice: EngineNotice): void;
  createWorker(): WorkerLike;
  timeouts?: Partial<Timeouts>;
}

/** A run as a worker is told of it, and what its data set needs. */
export interface WatchedRun {
  config: RunConfig;
  dense: boolean;
  asset: Asset | null;
}

/**
 * Keeps one worker at the run. A worker that dies or falls silent is replaced, and the run goes on from the last good
 * snapshot: whoever waits for a reply gets the frames after that. One request at a time: the next comes after the reply.
 * Requests are rejected only with errors of their own, or when no worker can be kept running at all.
 */
export class Supervisor {
  private readonly onNotice: (notice: EngineNotice) => void;
  private readonly createWorker: () => WorkerLike;
  private readonly timeouts: Timeouts;
  private link: WorkerLink | null = null;
  private runningKind: EngineKind | null = null;
  private run: WatchedRun | null = null;
  /** The worker that has been handed something, and what that was last. */
  private holder: { link: WorkerLink | null; asset: Asset } | null = null;
  private lastGood: RunState<Snapshot> | null = null;
  private snapshotTime = 0;
  private losses: number[] = [];
  /** How long the last request for steps took; null before the first of a worker. */
  private lastAdvanceMs: number | null = null;
  private disposed = false;
  private isStarting = false;

  constructor({ onNotice, createWorker, timeouts }: SupervisorOptions) {
    this.onNotice = onNotice;
    this.createWorker = createWorker;
    this.timeouts = { ...TIMEOUTS, ...timeouts };
  }

  /** The engine that runs; null before the first `start`. */
  get kind(): EngineKind | null {
    return this.runningKind;
  }

  /** The worker that runs; another one after a loss. */
  get worker(): WorkerLink | null {
    return this.link;
  }

  get watched(): WatchedRun | null {
    return this.run;
  }

  /** The last state of this run in which all values were finite; null: none yet since step 0. */
  get good(): RunState<Snapshot> | null {
    return this.lastGood;
  }

  /**
   * Makes the worker (replacing one that runs) and configures the run; goes on from `from` if given, and makes the first
   * `steps` steps.
   */
  async start(
    kind: EngineKind,
    run: WatchedRun,
    from: RunState<Snapshot> | null,
    steps: number,
  ): Promise<Advanced> {
    this.run = run;
    this.lastGood = from;
    this.losses = [];
    const resumed = await this.launch(kind, steps);
    this.lastGood = null;
    return this.takingAsGood(from, () => resumed.advanced);
  }

  /** A worker that has this run, at this state, goes on with it. */
  takeOver(link: WorkerLink, kind: EngineKind, state: RunState<Snapshot>): void {
    this.link?.close(new Error(REPLACED));
    this.link = link;
    this.runningKind = kind;
    this.losses = [];
    this.lastGood = state;
    this.lastAdvanceMs = null;
    const { asset } = this.configured;
    this.holder = asset && { link, asset };
  }

  /** Changes the run; whether it starts again from step 0 is up to `restarts`. */
  async configure(run: WatchedRun): Promise<Advanced> {
    const before = this.run;
    const keeps = before !== null && !restarts(before.config, run.config);
    this.run = run;
    // Another size may take long at first.
    if (!keeps) this.lastAdvanceMs = null;
    try {
      return await this.takingAsGood(keeps ? this.lastGood : null, () => this.askToConfigure());
    } catch (error) {
      // A lost worker has refused nothing: the next one is to start with this config.
      if (!(error instanceof WorkerLost)) this.run = before;
      throw error;
    }
  }

  /** Trains at most `steps` steps, within about `budgetMs`; `survey`: the survey of all inputs goes on too. */
  advance(steps: number, budgetMs: number, survey: boolean): Promise<Advanced> {
    return this.surviving(async () => {
      const now = performance.now();
      const snapshot = this.lastGood === null || now - this.snapshotTime >= SNAPSHOT_EVERY;
      const advanced = await this.ask('advance', { steps, budgetMs, snapshot, survey });
      // Only steps on the card tell how long that takes, once it is ready; the first step is the processor's.
      if (advanced.steps > 0 && advanced.frames.main.step > 1) this.lastAdvanceMs = performance.now() - now;
      if (advanced.snapshot) {
        this.lastGood = advanced.snapshot;
        this.snapshotTime = now;
      }
      return advanced;
    });
  }

  snapshot(): Promise<RunState<Snapshot>> {
    return this.persisting(() => this.ask('snapshot', null));
  }

  /** The inputs of the run. */
  data(): Promise<DataSet> {
    return this.persisting(() => this.ask('data', null));
  }

  restore(snapshot: RunState<Snapshot>): Promise<Advanced> {
    return this.takingAsGood(snapshot, () => this.ask('restore', snapshot));
  }

  /** Back to step 0, the twin too. */
  reset(): Promise<Advanced> {
    return this.takingAsGood(null, () => this.ask('reset', null));
  }

  /** Ends the worker; what is still asked is rejected. */
  dispose(): void {
    this.disposed = true;
    this.link?.close(new Error(SWITCHED_OFF));
  }

  /** Asks again of each new worker, until one answers. */
  private async persisting<T>(request: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await request();
      } catch (error) {
        if (!isLoss(error)) throw error;
        await this.recover(error);
      }
    }
  }

  /** Carries out a request after which `state` is where a lost run goes on from; unless the request is refused. */
  private async takingAsGood(
    state: RunState<Snapshot> | null,
    request: () => Promise<Advanced>,
  ): Promise<Advanced> {
    const before = this.lastGood;
    this.lastGood = state;
    try {
      const advanced = await this.surviving(request);
      // A new state that is not finite is none to come back to: from there the run would never get away.
      if (!advanced.finite && state !== before) this.lastGood = null;
      return advanced;
    } catch (error) {
      this.lastGood = before;
      throw error;
    }
  }

  /** Carries out a request; if the worker is lost over it, the reply is the run as it was brought back. */
  private async surviving(request: () => Promise<Advanced>): Promise<Advanced> {
    try {
      return await request();
    } catch (error) {
      if (!isLoss(error)) throw error;
      return this.recover(error);
    }
  }

  /** A new worker that goes on from the last good snapshot. @throws WorkerLost when even the CPU engine is lost */
  private async recover(loss: Error): Promise<Advanced> {
    const kind = this.runningKind ?? 'cpu';
    const isLost = loss instanceof WorkerLost;
    let next = isLost && !this.isLostTooOften(kind) ? kind : this.fallbackOf(kind, loss);
    for (;;) {
      try {
        const fallsBack = next !== kind && this.runningKind !== 'cpu';
        const advanced = await (await this.launch(next)).advanced;
        // Only once it is so: a processor that does not start either is no way on.
        if (fallsBack) this.fallBack(isLost ? LOST_TOO_OFTEN : loss.message);
        if (isLost && this.kind === kind) {
          this.onNotice({ type: 'restarted', reason: loss.reason, step: advanced.frames.main.step });
        }
        return advanced;
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        next = this.fallbackOf(next, error);
      }
    }
  }

  private isLostTooOften(kind: EngineKind): boolean {
    const now = performance.now();
    this.losses = [...this.losses.filter((time) => now - time < LOSS_WINDOW[kind]), now];
    return this.losses.length >= MOST_LOSSES;
  }

  /** @throws the loss itself if there is nothing left to fall back to; a later request tries afresh */
  private fallbackOf(kind: EngineKind, loss: Error): EngineKind {
    if (kind !== 'cpu') return 'cpu';
    this.losses = [];
    throw loss;
  }

  private fallBack(reason: string): void {
    this.losses = [];
    this.onNotice({ type: 'fell back', reason });
  }

  /**
   * Makes a worker with an engine of this kind; of kind `cpu` where WebGL does not start. What brings it to the run is
   * asked in the same breath: while a page is opened, every answer that has to be waited for costs a tenth of a second.
   * The promise of the answer is wrapped, so that whoever waits for the worker does not wait for the run.
   */
  private async launch(kind: EngineKind, steps = 0): Promise<{ advanced: Promise<Advanced> }> {
    if (this.disposed) throw new Error(SWITCHED_OFF);
    this.link?.close(new Error(REPLACED));
    this.link = new WorkerLink(this.createWorker());
    this.lastAdvanceMs = null;
    const started = this.ask('init', { kind });
    this.isStarting = true;
    const advanced = this.resume(steps);
    this.isStarting = false;
    // Where the engine does not start, that says all.
    advanced.catch(() => {});
    try {
      await started;
      this.runningKind = kind;
      return { advanced };
    } catch (error) {
      if (kind === 'cpu' || this.disposed) throw error;
      const launched = await this.launch('cpu', steps);
      this.fallBack(error instanceof Error ? error.message : String(error));
      return launched;
    }
  }

  /** Brings a new worker to the configured run and its last good snapshot, or from its start through the first steps. */
  private async resume(steps: number): Promise<Advanced> {
    const configured = this.askToConfigure();
    if (this.lastGood) {
      await configured;
      return this.ask('restore', this.lastGood);
    }
    if (steps === 0) return configured;
    if (this.configured.asset) await configured;
    const [, advanced] = await Promise.all([
      configured,
      this.ask('advance', { steps, budgetMs: 0, snapshot: false, survey: false }),
    ]);
    return advanced;
  }

  /** Hands over first what the data set needs, unless this worker has it. */
  private async askToConfigure(): Promise<Advanced> {
    const { config, dense, asset } = this.configured;
    const { link, holder } = this;
    if (asset && (holder?.link !== link || holder.asset !== asset)) {
      await this.ask('asset', asset);
      this.holder = { link, asset };
    }
    return this.ask('configure', { config, dense });
  }

  private ask<N extends RequestName>(name: N, ask: Requests[N]['ask']): Promise<Requests[N]['reply']> {
    if (!this.link) return Promise.reject(new Error('no engine: start comes first'));
    return this.link.ask(name, ask, this.timeoutOf(name));
  }

  private timeoutOf(name: RequestName): number {
    // What is asked together with the start has to wait for that too.
    const patient = this.timeouts[name] + (this.isStarting ? this.timeouts.init : 0);
    if (name !== 'advance' || this.lastAdvanceMs === null) return patient;
    return Math.min(patient, Math.max(SILENT_AFTER, SILENT_AFTER_TIMES * this.lastAdvanceMs));
  }

  private get configured(): WatchedRun {
    if (!this.run) throw new Error('no run: start comes first');
    return this.run;
  }
}
