import { restarts } from '../data';
import { isSameConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import { Chooser, medianOf } from './chooser';
import type { EngineKind } from './engine';
import type { RunState, Update, Wish } from './protocol';
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
 * The page's side of the engine. One wish at a time: the next comes after the answer. Where the learner leaves the choice
 * to the page, the other engine is tried on the run while this one is what holds it back, and takes it over where it is
 * faster.
 */
export class EngineClient {
  private readonly supervisor: Supervisor;
  private readonly createWorker: () => WorkerLike;
  private readonly chooser = new Chooser();
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
  /** The turn of an engine on trial; the run waits for it. */
  private turn: Promise<void> = Promise.resolve();

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

  /** The last state of the run in which all values were finite; null: none yet since step 0. */
  get good(): RunState<Snapshot> | null {
    return this.supervisor.good;
  }

  /** Makes the worker for this wish, replacing one that runs. */
  async start(choice: EngineChoice, wish: Wish): Promise<Update> {
    this.choice = choice;
    this.refused.clear();
    this.lookAnew();
    await this.turn;
    return this.supervisor.start(choice === 'auto' ? this.best : choice, wish);
  }

  /**
   * Asks the worker that runs; another one, if that is lost over it: then what comes is of the last good state.
   * @param atRest the run is not to go faster than it does: no engine is tried
   * @throws RangeError for what cannot be; then nothing has changed
   */
  async ask(wish: Wish, atRest = false): Promise<Update> {
    this.makeWay(wish);
    await this.turn;
    const update = await this.supervisor.ask(wish);
    const now = performance.now();
    const isHeldBack = !atRest && isHeldBackByEngine(update, wish.steps, now - this.lastAnswer);
    this.lastAnswer = now;
    if (isHeldBack) {
      this.lastHeldBack = now;
      this.compare(update, wish);
    } else if (atRest || now - this.lastHeldBack > GAP_MS) this.rest();
    return update;
  }

  /** Ends the worker; what is still asked is rejected. */
  dispose(): void {
    this.endTrial();
    this.supervisor.dispose();
  }

  /** Where the run is to be another one, or elsewhere, what an engine on trial has of it is no more. */
  private makeWay({ config, dense, from }: Wish): void {
    const { last } = this.supervisor;
    if (from === 'here' && last?.dense === dense && isSameConfig(last.config, config)) return;
    this.endTrial();
    if (last?.dense !== dense || restarts(last.config, config)) this.lookAnew();
  }

  /** The engine is what holds the run back: is it the right one? */
  private compare(update: Update, { steps, budgetMs }: Wish): void {
    const { trial } = this;
    const own = rateOf(update);
    if (trial) {
      if (trial.beside !== this.supervisor.worker) this.endTrial();
      else if (trial.isReady) this.turn = this.takeTurn(trial, steps, budgetMs, own);
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
    const { good, last, worker } = this.supervisor;
    if (!good || !last) return;
    const run: Wish = { ...last, survey: false, snapshot: false, inputs: false };
    const trial = new Trial(new WorkerLink(this.createWorker(), kind), worker, run, () => this.endTrial());
    this.trial = trial;
    trial.prepare(good).catch((error) => this.giveUp(trial, error));
  }

  private async takeTurn(trial: Trial, steps: number, budgetMs: number, own: number): Promise<void> {
    try {
      await trial.takeTurn(steps, budgetMs, own);
      if (trial.isOver) return;
      const isBetter = this.chooser.judge(trial.turns, performance.now());
      if (isBetter === null) return;
      const middle = (of: 'own' | 'other') => medianOf(trial.turns.map((turn) => turn[of]));
      this.compared = { [this.kind ?? '']: middle('own'), [trial.link.kind]: middle('other') };
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
    const { last } = this.supervisor;
    if (!last) return;
    const { snapshot } = await this.supervisor.ask({ ...last, from: 'here', steps: 0, snapshot: true });
    // Where the run was lost over that, it has another worker, and the trial was of the one before.
    if (!snapshot || trial.isOver || trial.beside !== this.supervisor.worker) return;
    await trial.goTo(snapshot);
    if (trial.isOver) return;
    trial.release();
    this.supervisor.takeOver(trial.link, last, snapshot);
  }

  /** The engine on trial does not run here, or was lost: the run has not noticed. */
  private giveUp(trial: Trial, error: unknown): void {
    if (trial.isOver) return;
    this.endTrial();
    if (error instanceof Error && error.name === 'EngineUnavailable') this.refuse(trial.link.kind);
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
function isHeldBackByEngine({ steps, tookMs, frames }: Update, asked: number, sinceLast: number): boolean {
  const { main, dense } = frames;
  const isBusy = steps < asked || (tookMs > FRAME_MS && tookMs > BUSY * sinceLast);
  return steps > 0 && isBusy && main.step > 1 && (dense === null || dense.step >= main.step);
}
