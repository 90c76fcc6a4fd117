import { restarts } from '../data';
import type { Asset } from '../data/asset';
import { isSameConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import type { EngineKind } from './engine';
import type { RunState, Update, Wish } from './protocol';
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
 * How long the worker may take to answer before it counts as lost, in milliseconds. It may have to wait for tfjs to be
 * loaded and for WebGL to compile its programs, which takes a second or two; software WebGL on a busy machine needs
 * several times as long, and so does a slow line.
 */
const TIMEOUTS: Timeouts = { first: 30_000, later: 20_000 };

/** … its first answer, and any other that is not just more steps of a run that goes on. */
export type Timeouts = Record<'first' | 'later', number>;

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

/**
 * Keeps one worker at the run. A worker that dies or falls silent is replaced by one that is told the same wish, from the
 * last good snapshot on: whoever waits gets the frames of that. One wish at a time: the next comes after the answer.
 * A wish is rejected only with an error of its own, or when no worker can be kept running at all.
 */
export class Supervisor {
  private readonly onNotice: (notice: EngineNotice) => void;
  private readonly createWorker: () => WorkerLike;
  private readonly timeouts: Timeouts;
  private link: WorkerLink | null = null;
  private runningKind: EngineKind | null = null;
  /** What the worker has carried out last. */
  private done: Wish | null = null;
  /** The worker that has been handed something, and what that was last. */
  private holder: { link: WorkerLink | null; asset: Asset } | null = null;
  private lastGood: RunState<Snapshot> | null = null;
  private snapshotTime = 0;
  private losses: number[] = [];
  /** How long the last steps took; null before the first of a worker, or of a run. */
  private lastMs: number | null = null;
  private hasAnswered = false;
  private disposed = false;

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

  /** The wish that was carried out last. */
  get last(): Wish | null {
    return this.done;
  }

  /** The last state of this run in which all values were finite; null: none yet since step 0. */
  get good(): RunState<Snapshot> | null {
    return this.lastGood;
  }

  /** Makes the worker, replacing one that runs; of kind `cpu` where another does not start. */
  async start(kind: EngineKind, wish: Wish): Promise<Update> {
    this.losses = [];
    this.done = null;
    this.lastGood = null;
    try {
      return await this.launch(kind, wish);
    } catch (error) {
      if (kind === 'cpu' || this.disposed || isRefusal(error)) throw error;
      const update = await this.launch('cpu', wish);
      this.fallBack(error instanceof Error ? error.message : String(error));
      return update;
    }
  }

  /** A worker that has carried out this wish, and is at this state, goes on with the run. */
  takeOver(link: WorkerLink, wish: Wish, state: RunState<Snapshot>): void {
    this.link?.close(new Error(REPLACED));
    this.link = link;
    this.runningKind = link.kind;
    this.losses = [];
    this.lastGood = state;
    this.lastMs = null;
    this.hasAnswered = true;
    this.holder = wish.asset && { link, asset: wish.asset };
  }

  async ask(wish: Wish): Promise<Update> {
    try {
      return await this.send(wish);
    } catch (error) {
      if (!isLoss(error)) throw error;
      return this.recover(error, wish);
    }
  }

  /** Ends the worker; what is still asked is rejected. */
  dispose(): void {
    this.disposed = true;
    this.link?.close(new Error(SWITCHED_OFF));
  }

  /** A new worker is told the same, from the last good snapshot on. @throws WorkerLost when even the CPU engine is lost */
  private async recover(loss: Error, wish: Wish): Promise<Update> {
    const kind = this.runningKind ?? 'cpu';
    const isLost = loss instanceof WorkerLost;
    let reason = isLost ? LOST_TOO_OFTEN : loss.message;
    let next = isLost && !this.isLostTooOften(kind) ? kind : this.fallbackOf(kind, loss);
    const again: Wish = { ...wish, from: this.goodFor(wish) ?? 'start', steps: 0, survey: false };
    for (;;) {
      try {
        const fallsBack = next !== kind && this.runningKind !== 'cpu';
        const update = await this.launch(next, again);
        // Only once it is so: a processor that does not start either is no way on.
        if (fallsBack) this.fallBack(reason);
        if (isLost && this.kind === kind) {
          this.onNotice({ type: 'restarted', reason: loss.reason, step: update.frames.main.step });
        }
        return update;
      } catch (error) {
        if (!(error instanceof Error) || isRefusal(error) || this.disposed) throw error;
        reason = error instanceof WorkerLost ? LOST_TOO_OFTEN : error.message;
        next = this.fallbackOf(next, error);
      }
    }
  }

  private isLostTooOften(kind: EngineKind): boolean {
    const now = performance.now();
    this.losses = [...this.losses.filter((time) => now - time < LOSS_WINDOW[kind]), now];
    return this.losses.length >= MOST_LOSSES;
  }

  /** @throws the loss itself if there is nothing left to fall back to; a later wish tries afresh */
  private fallbackOf(kind: EngineKind, loss: Error): EngineKind {
    if (kind !== 'cpu') return 'cpu';
    this.losses = [];
    throw loss;
  }

  private fallBack(reason: string): void {
    this.losses = [];
    this.onNotice({ type: 'fell back', reason });
  }

  /** Makes a worker with an engine of this kind, which carries out this wish. */
  private async launch(kind: EngineKind, wish: Wish): Promise<Update> {
    if (this.disposed) throw new Error(SWITCHED_OFF);
    this.link?.close(new Error(REPLACED));
    this.link = new WorkerLink(this.createWorker(), kind);
    this.lastMs = null;
    this.hasAnswered = false;
    const update = await this.send(wish);
    this.runningKind = kind;
    return update;
  }

  private async send(wish: Wish): Promise<Update> {
    const { link, holder } = this;
    if (!link) throw new Error('no engine: start comes first');
    const good = this.goodFor(wish);
    const goesOn = this.goesOn(wish);
    if (!goesOn && this.begins(wish)) this.lastMs = null;
    const now = performance.now();
    const isDue = goesOn && (good === null || now - this.snapshotTime >= SNAPSHOT_EVERY);
    const { asset } = wish;
    const hasAsset = !asset || (holder?.link === link && holder.asset === asset);
    if (!hasAsset) this.holder = { link, asset };
    const update = await link.ask(
      { ...wish, asset: hasAsset ? null : asset, snapshot: wish.snapshot || isDue },
      this.timeoutFor(goesOn),
    );
    this.hasAnswered = true;
    this.done = { ...wish, from: 'here' };
    // A new state that is not finite is none to come back to: from there the run would never get away.
    this.lastGood = update.snapshot ?? (update.finite || wish.from === 'here' ? good : null);
    if (update.snapshot) this.snapshotTime = now;
    // Only steps on the card tell how long that takes, once it is ready; the first step is the processor's.
    if (update.steps > 0 && update.frames.main.step > 1) this.lastMs = performance.now() - now;
    return update;
  }

  /** The state that this wish can be carried out from by another worker; null: from step 0. */
  private goodFor(wish: Wish): RunState<Snapshot> | null {
    if (wish.from !== 'here') return wish.from === 'start' ? null : wish.from;
    return this.begins(wish) ? null : this.lastGood;
  }

  private begins({ config }: Wish): boolean {
    return this.done !== null && restarts(this.done.config, config);
  }

  /** Whether nothing is to change: the run is to go on as it does. */
  private goesOn({ config, dense, from }: Wish): boolean {
    const { done } = this;
    return from === 'here' && done !== null && done.dense === dense && isSameConfig(done.config, config);
  }

  private timeoutFor(goesOn: boolean): number {
    const patient = this.hasAnswered ? this.timeouts.later : this.timeouts.first;
    if (!goesOn || this.lastMs === null) return patient;
    return Math.min(patient, Math.max(SILENT_AFTER, SILENT_AFTER_TIMES * this.lastMs));
  }
}

/** The wish itself cannot be carried out, by any worker. */
function isRefusal(error: unknown): boolean {
  return error instanceof RangeError;
}
