import { restarts } from '../data';
import type { Asset } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import { Chooser, medianOf } from './chooser';
import type { EngineKind } from './engine';
import type { Advanced, RunState } from './protocol';
import { type EngineNotice, Supervisor, type SupervisorOptions, type Timeouts } from './supervisor';
import { FRAME_MS, rateOf, Trial } from './trial';
import { type WorkerLike, WorkerLink } from './worker-link';

export type { EngineNotice, Timeouts, WorkerLike };

/** `auto` takes the faster one of those in `AUTOMATIC`. */
export type EngineChoice = 'auto' | EngineKind;

/** Engines that the page chooses from, the one to begin with first. */
const AUTOMATIC: readonly EngineKind[] = ['webgl', 'cpu'];

/** An engine that keeps up with the run for so long does not hold it back. */
const GAP_MS = 400;
/** Where a request takes longer than a painted frame, and this share of the time, the page waits for the engine. */
const BUSY = 0.6;

/** Why this engine runs. */
export type Standing =
  /** The learner, or a link, asked for it. */
  | { why: 'asked' }
  /** The other does not run here. */
  | { why: 'alone' }
  /** It keeps up with the speed that was chosen, so far. */
  | { why: 'enough' }
  /** Both trained this run, in turns: what they made of it, in steps a second. */
  | { why: 'compared'; rates: Partial<Record<EngineKind, number>> };

/**
 * The page's side of the engine. Requests are carried out one after another. Where the learner leaves the choice to the
 * page, the other engine is tried on the run while this one is what holds it back, and takes it over where it is faster.
 */
export class EngineClient {
  private readonly supervisor: Supervisor;
  private readonly createWorker: () => WorkerLike;
  private readonly chooser = new Chooser();
  /** What the next run gets. */
  private given: Asset | null = null;
  private choice: EngineChoice = 'auto';
  /** Engines that turned out not to run here. */
  private readonly refused = new Set<EngineKind>();
  /** What the page begins with: what was faster last. */
  private best = AUTOMATIC[0];
  private trial: Trial | null = null;
  private compared: Partial<Record<EngineKind, number>> | null = null;
  private stands: Standing = { why: 'enough' };
  /** When the last steps came, and the last that the engine took all its time for. */
  private lastAnswer = 0;
  private lastHeldBack = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ onNotice, ...options }: SupervisorOptions) {
    this.createWorker = options.createWorker;
    this.supervisor = new Supervisor({
      ...options,
      onNotice: (notice) => {
        // The processor is what is left.
        if (notice.type === 'fell back') this.refuse(...AUTOMATIC.filter((kind) => kind !== 'cpu'));
        onNotice(notice);
      },
    });
  }

  /** The engine that runs; null before the first `start`. */
  get kind(): EngineKind | null {
    return this.supervisor.kind;
  }

  /** Why it is this one; another object whenever that changes. */
  get standing(): Standing {
    return this.stands;
  }

  /** What the data sets of the next runs are made of; before `start` or `configure`. */
  give(asset: Asset): void {
    this.given = asset;
  }

  /**
   * Makes the worker (replacing one that runs) and configures the run; goes on from `from` if given, and makes the first
   * `steps` steps.
   */
  start(
    choice: EngineChoice,
    config: RunConfig,
    dense: boolean,
    { from = null, steps = 0 }: { from?: RunState<Snapshot> | null; steps?: number } = {},
  ): Promise<Advanced> {
    return this.enqueue(() => {
      this.choice = choice;
      this.refused.clear();
      this.lookAnew();
      const kind = choice === 'auto' ? this.best : choice;
      return this.supervisor.start(kind, { config, dense, asset: this.given }, from, steps);
    });
  }

  /** Changes the run; whether it starts again from step 0 is up to `restarts`. */
  configure(config: RunConfig, dense: boolean): Promise<Advanced> {
    return this.enqueue(async () => {
      const before = this.supervisor.watched;
      this.endTrial();
      if (!before || before.dense !== dense || restarts(before.config, config)) this.lookAnew();
      try {
        return await this.supervisor.configure({ config, dense, asset: this.given });
      } catch (error) {
        this.given = this.supervisor.watched?.asset ?? null;
        throw error;
      }
    });
  }

  /**
   * Trains at most `steps` steps, within about `budgetMs`.
   * @param survey the survey of all inputs goes on too
   * @param atRest the run is not to go faster than it does: no engine is tried
   */
  advance(steps: number, budgetMs: number, survey = false, atRest = false): Promise<Advanced> {
    return this.enqueue(async () => {
      const advanced = await this.supervisor.advance(steps, budgetMs, survey);
      const now = performance.now();
      const isHeldBack = !atRest && isHeldBackByEngine(advanced, steps, now - this.lastAnswer);
      this.lastAnswer = now;
      if (isHeldBack) {
        this.lastHeldBack = now;
        this.compare(advanced, steps, budgetMs);
      } else if (atRest || now - this.lastHeldBack > GAP_MS) this.rest();
      return advanced;
    });
  }

  snapshot(): Promise<RunState<Snapshot>> {
    return this.enqueue(() => this.supervisor.snapshot());
  }

  restore(snapshot: RunState<Snapshot>): Promise<Advanced> {
    return this.enqueueAnew(() => this.supervisor.restore(snapshot));
  }

  /** Back to step 0, the twin too. */
  reset(): Promise<Advanced> {
    return this.enqueueAnew(() => this.supervisor.reset());
  }

  /** The inputs of the run. */
  data(): Promise<DataSet> {
    return this.enqueue(() => this.supervisor.data());
  }

  /** Back to the last good snapshot, after values that are not finite; to step 0 if there is none. */
  restoreLast(): Promise<Advanced> {
    return this.enqueueAnew(() => {
      const { good } = this.supervisor;
      return good ? this.supervisor.restore(good) : this.supervisor.reset();
    });
  }

  /** Ends the worker; what is still asked is rejected. */
  dispose(): void {
    this.endTrial();
    this.supervisor.dispose();
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => {});
    return done;
  }

  /** A request after which the run is elsewhere: what an engine on trial has of it is no more. */
  private enqueueAnew<T>(work: () => Promise<T>): Promise<T> {
    return this.enqueue(() => {
      this.endTrial();
      return work();
    });
  }

  /** The engine is what holds the run back: is it the right one? */
  private compare(advanced: Advanced, steps: number, budgetMs: number): void {
    const { trial } = this;
    const own = rateOf(advanced);
    if (trial) {
      if (trial.beside !== this.supervisor.worker) this.endTrial();
      else if (trial.isReady) void this.enqueue(() => this.takeTurn(trial, steps, budgetMs, own));
      return;
    }
    const other = this.otherKind();
    if (other && this.chooser.see(own, performance.now())) this.beginTrial(other);
  }

  /** Nothing is to be learned now. */
  private rest(): void {
    this.chooser.pause();
    this.endTrial();
  }

  private beginTrial(kind: EngineKind): void {
    const { good, watched, worker } = this.supervisor;
    if (!good || !watched) return;
    const trial = new Trial(kind, new WorkerLink(this.createWorker()), worker, () => this.endTrial());
    this.trial = trial;
    trial.prepare(watched, good).catch((error) => this.giveUp(trial, error));
  }

  private async takeTurn(trial: Trial, steps: number, budgetMs: number, own: number): Promise<void> {
    // Something else may have been asked for meanwhile.
    if (trial.isOver) return;
    try {
      await trial.takeTurn(steps, budgetMs, own);
      if (trial.isOver) return;
      const isBetter = this.chooser.judge(trial.turns, performance.now());
      if (isBetter === null) return;
      const middle = (of: 'own' | 'other') => medianOf(trial.turns.map((turn) => turn[of]));
      this.compared = { [this.kind ?? '']: middle('own'), [trial.kind]: middle('other') };
      if (isBetter) await this.handOver(trial);
      this.best = this.kind ?? this.best;
      this.endTrial();
      this.tellStanding();
    } catch (error) {
      this.giveUp(trial, error);
    }
  }

  /** The run goes on with the other engine, from where it is. */
  private async handOver(trial: Trial): Promise<void> {
    const state = await this.supervisor.snapshot();
    // Where the run was lost over that, it has another worker, and the trial was of the one before.
    if (trial.isOver || trial.beside !== this.supervisor.worker) return;
    await trial.goTo(state);
    if (trial.isOver) return;
    trial.release();
    this.supervisor.takeOver(trial.link, trial.kind, state);
  }

  /** The engine on trial does not run here, or was lost: the run has not noticed. */
  private giveUp(trial: Trial, error: unknown): void {
    if (trial.isOver) return;
    this.endTrial();
    if (error instanceof Error && error.name === 'EngineUnavailable') this.refuse(trial.kind);
    else this.chooser.failed(performance.now());
  }

  private endTrial(): void {
    this.trial?.end();
    this.trial = null;
  }

  private refuse(...kinds: readonly EngineKind[]): void {
    for (const kind of kinds) this.refused.add(kind);
    this.best = AUTOMATIC.find((kind) => !this.refused.has(kind)) ?? this.best;
    this.tellStanding();
  }

  /** A run of another size, or another choice: nothing is known of it. */
  private lookAnew(): void {
    this.endTrial();
    this.chooser.forget();
    this.compared = null;
    this.tellStanding();
  }

  /** The engine that could be tried; null where the learner has chosen, or there is no other. */
  private otherKind(): EngineKind | null {
    if (this.choice !== 'auto') return null;
    return AUTOMATIC.find((kind) => kind !== this.kind && !this.refused.has(kind)) ?? null;
  }

  private tellStanding(): void {
    if (this.refused.size > 0) this.stands = { why: 'alone' };
    else if (this.choice !== 'auto') this.stands = { why: 'asked' };
    else this.stands = this.compared ? { why: 'compared', rates: this.compared } : { why: 'enough' };
  }
}

/**
 * Whether the run would have gone faster with a faster engine. Not at its first step, which is the processor's with any
 * engine, and not while its twin catches up.
 * @param sinceLast milliseconds from the answer before to this one
 */
function isHeldBackByEngine({ steps, tookMs, frames }: Advanced, asked: number, sinceLast: number): boolean {
  const { main, dense } = frames;
  const isBusy = steps < asked || (tookMs > FRAME_MS && tookMs > BUSY * sinceLast);
  return steps > 0 && isBusy && main.step > 1 && (dense === null || dense.step >= main.step);
}
