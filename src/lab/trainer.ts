import { restarts } from '../data';
import type { EngineClient } from '../engine/client';
import type { Snapshot } from '../engine/engine';
import type { RunState, Update, Wish } from '../engine/protocol';
import type { RunConfig } from '../model/config';
import type { Model } from './model';
import type { RunData } from './run-data';
import type { LabState } from './state';
import { Turns } from './turns';
import type { HeldRun } from './undo/changes';

/**
 * Time that the steps between two drawn frames may take. The engine works while the page draws, so fewer frames are more
 * steps; twenty-five a second still look like motion.
 */
const FRAME_BUDGET_MS = 34;

/** What is wished for and not told yet, besides the config and the twin, which the state of the lab says. */
interface Change {
  /** By a worker of its own. */
  anew: boolean;
  from: 'here' | 'start' | Promise<RunState<Snapshot> | null>;
  /** The run that it goes on from, where that was put aside with its chart. */
  held: HeldRun | null;
  /** It could not be had, and the config is the one before. */
  onFail?: () => void;
}

const HERE: Change = { anew: false, from: 'here', held: null };

/** The model, with the twin's state. */
interface Taken extends Omit<Model, 'rest'> {
  state: RunState<Snapshot>;
}

/** What an engine has taken. */
type RunThere = Pick<Wish, 'config' | 'dense'>;

interface Waiting {
  resolve(taken: Taken): void;
  reject(error: Error): void;
}

/** How the run is to go on by itself; null: it rests. */
export interface Training extends Pick<Wish, 'steps' | 'survey'> {
  /** It need not go faster than it does. */
  atRest: boolean;
}

export interface TrainerOwner {
  readonly state: LabState;
  training(now: number): Training | null;
  /** Whether `training` may have something in one of the next frames; and where it had nothing, in how many milliseconds. */
  goesOn(): boolean;
  idleFor(): number;
  /** The engine has taken a config, which leads to this. */
  set(patch: Partial<LabState>): void;
  /** @param held the run that it went back to, if it did */
  accept(update: Update, config: RunConfig, held: HeldRun | null): void;
  /** The engine has stayed with this config. */
  stayWith(config: RunConfig): void;
  fail(error: unknown): void;
}

/**
 * The page's side of a run: tells the engine, a turn at a time, what the state of the lab wishes for now. The latest wish
 * counts, and nothing waits in line. A run that goes on by itself is told so in every turn.
 */
export class Trainer {
  private readonly turns: Turns;
  /** What the engine does not know of yet. */
  private change: Change | null = null;
  /** What the engine has taken: the run of the latest frame. */
  private taken: RunThere | null = null;
  /** The run that is about to make way for another: who waits for it gets it first. */
  private leaving: RunThere | null = null;
  /** Those who wait for the model as it is before the next change, and after it. */
  private waiting: Waiting[] = [];
  private waitingForChange: Waiting[] = [];
  /** What comes of a run from before the last `begin` is of no interest any more. */
  private epoch = 0;

  constructor(
    private readonly client: EngineClient,
    private readonly data: RunData,
    private readonly owner: TrainerOwner,
  ) {
    this.turns = new Turns({
      next: (now) => this.nextTurn(now),
      isActive: () => this.isAsked || owner.goesOn(),
      idleFor: () => owner.idleFor(),
    });
  }

  /** The config that the engine has taken; null: none yet since the last `begin`. */
  get config(): RunConfig | null {
    return this.taken?.config ?? null;
  }

  /** Whether something is still to come that somebody has asked for. */
  get isBusy(): boolean {
    return this.turns.isUnderWay || this.isAsked;
  }

  /** Another run, by a worker of its own: from its start, or from a snapshot. */
  begin(from?: Snapshot): void {
    this.epoch += 1;
    this.leaving = this.taken ?? this.leaving;
    const gone = [...this.waitingForChange.splice(0), ...(this.leaving ? [] : this.waiting.splice(0))];
    for (const { reject } of gone) reject(new Error('another run has begun'));
    this.taken = null;
    const state = from && Promise.resolve({ main: from, dense: null });
    this.change = { anew: true, from: state ?? 'start', held: null };
    this.turns.takeSoon();
  }

  /** The config or the twin in the state is another one. @param onFail that could not be had, and the config is the one before */
  configure(onFail?: () => void): void {
    this.wish({ onFail });
  }

  /** The run begins again. */
  restart(): void {
    this.wish({ from: 'start', held: null });
  }

  /** It goes on from one that was held; null: from its start. */
  goBackTo(held: HeldRun | null, onFail?: () => void): void {
    this.wish({ from: held?.state ?? 'start', held, onFail });
  }

  /** It goes back to this state, unless where it goes on from has been chosen meanwhile. */
  retreatTo(state: RunState<Snapshot> | null): void {
    if (this.isFromHere) this.wish({ from: state ? Promise.resolve(state) : 'start' });
  }

  /** Goes on from where it is, on the engine that the state says. */
  moveEngine(): void {
    const isHere = this.isFromHere && (this.taken !== null || this.turns.isUnderWay);
    this.wish({ anew: true, ...(isHere && { from: this.stateNow() }) });
  }

  /** Goes on, if there is reason to. */
  wake(): void {
    this.turns.wake();
  }

  /**
   * The state to come back to, as it is before anything else is changed, and the run that it is of, if that was held
   * already. Null where it is a start.
   */
  hold(): (Pick<Change, 'held'> & Pick<HeldRun, 'state'>) | null {
    const { from, held } = this.change ?? HERE;
    if (from === 'start') return null;
    return { held, state: from === 'here' ? this.stateNow() : from };
  }

  /** The model after what has been wished for. Rejects if no engine answers, or if another run begins before it has. */
  take(): Promise<Taken> {
    return this.wait(this.change ? this.waitingForChange : this.waiting);
  }

  private get isFromHere(): boolean {
    return (this.change ?? HERE).from === 'here';
  }

  private get isAsked(): boolean {
    return this.change !== null || this.waiting.length > 0;
  }

  private wish(change: Partial<Change>): void {
    this.change = { ...HERE, ...this.change, ...change };
    this.wake();
  }

  private wait(among: Waiting[]): Promise<Taken> {
    return new Promise((resolve, reject) => {
      among.push({ resolve, reject });
      this.wake();
    });
  }

  private async stateNow(): Promise<RunState<Snapshot> | null> {
    const { config } = this.owner.state;
    const taken = await this.wait(this.waiting).catch(() => null);
    // Where its data did not come, the engine has another run than this one.
    return taken && !restarts(taken.config, config) ? taken.state : null;
  }

  /** What comes first: those who wait for the run as it is, then what is to change, then training. */
  private nextTurn(now: number): (() => Promise<void>) | null {
    if (this.waiting.length > 0) return () => this.safely(() => this.giveModel());
    if (this.change) return () => this.safely(() => this.bringAbout());
    const training = this.taken && this.owner.training(now);
    if (!training) return null;
    const { atRest, ...wish } = training;
    return () =>
      this.safely(async () => {
        this.accept(await this.ask(wish, (whole) => this.client.ask(whole, atRest)));
      });
  }

  private async safely(work: () => Promise<void>): Promise<void> {
    const { epoch } = this;
    try {
      await work();
    } catch (error) {
      if (epoch === this.epoch) this.owner.fail(error);
    }
  }

  /** @returns null: another run has begun meanwhile */
  private async ask(
    wish: Partial<Wish>,
    by = (whole: Wish) => this.client.ask(whole),
  ): Promise<Update | null> {
    const { epoch } = this;
    const { config = this.taken?.config, dense = this.taken?.dense ?? false } = wish;
    if (!config) throw new Error('no engine answers');
    const update = await by(this.wholeOf({ ...wish, config, dense }));
    if (epoch !== this.epoch) return null;
    if (config !== this.taken?.config)
      this.owner.set(this.data.shownFor(config, update.inputs, this.owner.state));
    this.taken = { config, dense };
    this.leaving = null;
    return update;
  }

  private wholeOf(wish: Partial<Wish> & RunThere): Wish {
    const { config } = wish;
    return {
      asset: this.data.assetOf(config),
      from: 'here',
      steps: 0,
      budgetMs: FRAME_BUDGET_MS,
      survey: false,
      snapshot: false,
      inputs: this.data.wantsInputs(config),
      ...wish,
    };
  }

  private accept(update: Update | null, held: HeldRun | null = null): void {
    if (update && this.taken) this.owner.accept(update, this.taken.config, held);
  }

  private async giveModel(): Promise<void> {
    const waiting = this.waiting.splice(0);
    const { leaving } = this;
    try {
      const update = leaving
        ? await this.client.ask(this.wholeOf({ ...leaving, snapshot: true, inputs: false }))
        : await this.ask({ snapshot: true });
      const state = update?.snapshot;
      const config = (leaving ?? this.taken)?.config;
      if (!state || !config) throw new Error('the model is not there any more');
      for (const { resolve } of waiting)
        resolve({ config, snapshot: state.main, frame: update.frames.main, state });
      if (!leaving) this.accept(update);
    } catch (error) {
      for (const { reject } of waiting) reject(error as Error);
      // That it could not be had any more is no trouble for the run that begins.
      if (!leaving) throw error;
    }
  }

  /** Brings about what the state of the lab says now; what is wished for meanwhile comes next. */
  private async bringAbout(): Promise<void> {
    const { choice, config, compare: dense, running } = this.owner.state;
    const { change } = this;
    const isCurrent = () => this.change === change && this.owner.state.config === config;
    try {
      await this.data.prepare(config);
      // Loading takes its time, in which something else may have been chosen.
      if (!change || !isCurrent()) return;
      this.change = null;
      const { from, held } = change;
      const state = typeof from === 'string' ? from : ((await from) ?? 'start');
      // A start whose data did not come has made no engine.
      const anew = change.anew || !this.client.kind;
      // A run that is to train at once shows its first step first.
      const wish = { config, dense, from: state, steps: anew && running ? 1 : 0 };
      const update = await (anew
        ? this.ask(wish, (whole) => this.client.start(choice, whole))
        : this.ask(wish));
      this.accept(update, state === 'start' ? null : held);
    } catch (error) {
      if (isCurrent()) this.change = null;
      // The page must not show what the engine does not train.
      if (this.taken && this.taken.config !== config && this.owner.state.config === config) {
        this.owner.stayWith(this.taken.config);
        change?.onFail?.();
      }
      throw error;
    } finally {
      if (!this.change) this.waiting.push(...this.waitingForChange.splice(0));
    }
  }
}
