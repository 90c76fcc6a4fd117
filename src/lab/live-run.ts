import type { StoreApi } from 'zustand/vanilla';
import type { OwnFile } from '../data/asset';
import type { EngineChoice, EngineClient, EngineNotice } from '../engine/client';
import type { Frame, Snapshot } from '../engine/engine';
import type { Advanced, RunState } from '../engine/protocol';
import type { RunConfig } from '../model/config';
import type { LoadAsset } from './asset-shelf';
import { DueSteps } from './due-steps';
import { engineMessage, failureMessage, isLoadError } from './engine-messages';
import { History } from './history';
import type { Model } from './model';
import type { NoticeBoard } from './notice-board';
import { RateMeter } from './rate-meter';
import { RequestQueue } from './request-queue';
import { RunData } from './run-data';
import { type Rest, Settling } from './settling';
import type { LabState } from './state';
import { SurveyOfRun } from './survey-of-run';
import { throttled } from './throttle';
import type { HeldRun } from './undo/changes';

/**
 * Time that the steps between two drawn frames may take. The engine works while the page draws, so fewer frames are more
 * steps; twenty-five a second still look like motion.
 */
const FRAME_BUDGET_MS = 34;
/** Text follows the run at most this often. */
const TEXT_INTERVAL_MS = 100;

export type MakeClient = (onNotice: (notice: EngineNotice) => void) => EngineClient;
export type FrameListener = (frames: RunState<Frame>) => void;

/**
 * The run behind the lab: asks the engine for what the state of the lab says, and brings what comes back into the state
 * and to those who draw it.
 */
export class LiveRun {
  readonly history = new History();
  readonly due = new DueSteps();
  private readonly client: EngineClient;
  private readonly queue: RequestQueue;
  private readonly data: RunData;
  private readonly listeners = new Set<FrameListener>();
  private latest: RunState<Frame> | null = null;
  /** The config that the engine has taken. */
  private accepted: RunConfig | null = null;
  private readonly surveyOfRun = new SurveyOfRun();
  /** The learner paused while steps were under way: where it stopped is said when they are in. */
  private saysPause = false;
  /** Passes the latest frame to the text; the last one always arrives. */
  private readonly showText = throttled(TEXT_INTERVAL_MS, () => {
    const rate = this.state.running ? this.meter.at(this.step) : null;
    if (this.latest) this.set({ shown: this.latest, shownConfig: this.accepted, rate });
  });
  private isToBeDrawn = false;
  private isInSight = true;
  private readonly meter = new RateMeter();
  private readonly settling = new Settling();

  constructor(
    private readonly store: StoreApi<LabState>,
    private readonly noticeBoard: NoticeBoard,
    makeClient: MakeClient,
    loadAsset: LoadAsset,
  ) {
    this.client = makeClient((notice) => {
      noticeBoard.notify('info', engineMessage(notice));
    });
    this.data = new RunData(this.client, loadAsset, (loading) => this.set({ loading }));
    this.queue = new RequestQueue({
      idle: (now) => this.trainingRequest(now),
      isActive: () =>
        this.isInSight && (this.state.running || this.due.hasSingle || this.twinLags() || this.surveyIsOld()),
      idleFor: () => this.due.wait(this.state, this.step, this.settling.settledAt === null),
      accept: (advanced) => this.accept(advanced),
      fail: (error) => this.fail(error),
    });
  }

  /** Steps trained, as of the latest frame. */
  get step(): number {
    return this.latest?.main.step ?? 0;
  }

  /** Calls the listener with every frame, outside React; returns how to stop that. */
  subscribe(listener: FrameListener): () => void {
    this.listeners.add(listener);
    if (this.latest) listener(this.latest);
    return () => this.listeners.delete(listener);
  }

  /** Another run than before, of the config in the state: from its start, or from a snapshot. */
  begin(from?: Snapshot, rest: Rest | null = null): void {
    this.queue.clear();
    this.history.clear();
    this.due.restart();
    this.due.dropSingle();
    this.settling.comeBack(rest, this.state.config, from?.step ?? 0);
    this.latest = null;
    this.saysPause = false;
    this.start(from);
  }

  /** After a start that failed, it is tried again by whoever wants to train. */
  startIfNone(): void {
    if (!this.latest && !this.queue.isBusy) this.start();
  }

  /** The run is to train now: its speed counts from here, and at first it goes gently. */
  go(isGentle: boolean): void {
    this.due.begin(isGentle);
    this.meter.restart(this.step);
    this.queue.wake();
  }

  /** The run is paused: says where, once the steps under way are in. */
  halt(): void {
    this.saysPause = this.queue.isBusy;
    if (!this.saysPause) this.announcePause();
  }

  /** One training step more. */
  stepOnce(): void {
    this.due.addSingle();
    this.queue.wake();
  }

  /** Back to step 0. */
  reset(): void {
    this.due.dropSingle();
    this.saysPause = false;
    // A frame from before, that is still to come, does not say that the new run has settled.
    this.settling.clear();
    this.queue.add(() => this.client.reset());
  }

  /** Hands the config in the state to the engine. @param onFail its data did not come, and the config is the one before */
  configure(onFail?: () => void): void {
    this.queue.addConfig(this.configuring({ onFail }));
  }

  /** Likewise, for a run that was held; null: for one at its start. */
  goBackTo(held: HeldRun | null, onFail?: () => void): void {
    this.due.dropSingle();
    this.saysPause = false;
    this.queue.add(this.configuring({ held, onFail }));
  }

  /** The run as it is now, to come back to; null if it has not been trained. */
  hold(): HeldRun | null {
    // What is asked for already may bring it to another step.
    if (!this.latest || (this.step === 0 && !this.queue.isBusy)) return null;
    const { config } = this.state;
    const asked = this.queue.ask(async () => {
      const advanced = await this.client.advance(0, FRAME_BUDGET_MS);
      // Where its data did not come, the engine has another run than this one.
      const value = this.accepted === config ? await this.client.snapshot() : null;
      return { advanced, value };
    });
    return { state: asked.catch(() => null), chart: this.history.copy(), rest: this.settling.rest };
  }

  private configuring({
    held,
    onFail,
  }: {
    held?: HeldRun | null;
    onFail?: () => void;
  }): () => Promise<Advanced> {
    const { choice, config, compare } = this.state;
    return async () => {
      try {
        await this.data.prepare(config);
        // A start whose data did not come has made no engine.
        const advanced = await (this.client.kind
          ? this.client.configure(config, compare)
          : this.client.start(choice, config, compare));
        await this.take(config);
        return held === undefined ? advanced : await this.backAt(held);
      } catch (error) {
        // The page must not show what the engine does not train.
        if (this.accepted && this.state.config === config) {
          this.set({ config: this.accepted, settledAt: this.settling.settledAt });
          onFail?.();
        }
        throw error;
      }
    };
  }

  private async backAt(held: HeldRun | null): Promise<Advanced> {
    const state = await held?.state;
    if (!held || !state) return this.client.reset();
    const dense = this.state.compare ? state.dense : null;
    const advanced = await this.client.restore({ main: state.main, dense });
    if (this.accepted) this.settling.comeBack(held.rest, this.accepted, state.main.step);
    // Without a frame another run has begun meanwhile, with a chart of its own.
    if (this.latest) this.history.put(held.chart);
    return advanced;
  }

  /** The run begins again as another one, perhaps of another size: where the one before paused is past. */
  restart(): void {
    this.due.dropSingle();
    this.saysPause = false;
  }

  /** Goes on from where it is, on another engine. */
  moveTo(choice: EngineChoice): void {
    const { config, compare } = this.state;
    this.queue.add(async () =>
      this.client.start(choice, config, compare, { from: await this.client.snapshot() }),
    );
  }

  /** Takes a file of the learner's own, for configs that name it. */
  holdFile(file: OwnFile): void {
    this.data.hold(file);
  }

  /** Gives up loading what another config needed. */
  keepFor(config: RunConfig): void {
    this.data.keepFor(config);
  }

  /** The model as it is now. Rejects if no engine answers, or if another run begins before it has. */
  takeModel(): Promise<Model> {
    const { config } = this.state;
    return this.queue.ask(async () => {
      const advanced = await this.client.advance(0, FRAME_BUDGET_MS);
      const { main: snapshot } = await this.client.snapshot();
      const { rest } = this.settling;
      return { advanced, value: { config, snapshot, frame: advanced.frames.main, rest } };
    });
  }

  /** Whether any of the lab is on screen: nobody trains what nobody sees. It goes on by itself. */
  setInSight(isInSight: boolean): void {
    this.isInSight = isInSight;
    this.due.restart();
    this.meter.restart(this.step);
    if (isInSight) this.queue.wake();
  }

  private start(from?: Snapshot): void {
    const { choice, config, compare } = this.state;
    this.queue.addAtOnce(async () => {
      await this.data.prepare(config);
      // A run that is to train at once shows its first step first.
      const advanced = await this.client.start(choice, config, compare, {
        from: from && { main: from, dense: null },
        steps: this.state.running ? 1 : 0,
      });
      await this.take(config);
      return advanced;
    });
  }

  /** The engine has taken this config: panels of larger sets get its inputs, if they are others. */
  private async take(config: RunConfig): Promise<void> {
    const shown = await this.data.shownFor(config, () => this.state);
    this.accepted = config;
    this.set(shown);
  }

  private trainingRequest(now: number): (() => Promise<Advanced>) | null {
    if (!this.latest || !this.isInSight) return null;
    const moves = this.settling.settledAt === null;
    const steps = this.due.at(now, this.state, this.step, moves);
    const isEased = this.due.isEased(this.state, this.step, moves);
    const survey = this.surveyIsDue();
    // Of a run at rest the survey goes on with the steps: frames in between would show the same.
    const surveyWaits = !survey || (isEased && this.state.running);
    if (steps === 0 && surveyWaits && !this.twinLags()) return null;
    return () => this.client.advance(steps, FRAME_BUDGET_MS, survey, isEased);
  }

  private surveyIsOld(): boolean {
    return this.surveyOfRun.isOld(this.state, this.step);
  }

  private surveyIsDue(): boolean {
    return this.surveyIsOld() && (!this.state.running || this.surveyOfRun.isDue());
  }

  private twinLags(): boolean {
    const dense = this.latest?.dense;
    return !!dense && dense.step < this.step;
  }

  private accept({ frames, finite, steps, survey }: Advanced): void {
    if (!finite) {
      this.set({ running: false, rate: null });
      this.noticeBoard.notify('alert', { id: 'alert.notFinite', values: { step: frames.main.step } });
      // Whatever else is waiting would only find the same numbers again.
      this.queue.addFirst(() => this.client.restoreLast());
      return;
    }
    const before = this.step;
    this.latest = frames;
    this.due.made(steps);
    this.history.add(frames.main);
    this.watch(frames.main);
    if (survey) {
      this.surveyOfRun.finished(this.accepted);
      this.set({ survey });
    } else if (this.state.survey && this.surveyOfRun.isGone(this.state.survey, this.step, this.accepted)) {
      this.set({ survey: null });
    }
    const { kind: engine, standing } = this.client;
    if (engine !== this.state.engine || standing !== this.state.standing) this.set({ engine, standing });
    this.drawSoon();
    this.pauseWhereDue(before);
    this.showText();
  }

  /** What came last is drawn when the browser paints: the engine has been asked for more by then. */
  private drawSoon(): void {
    if (this.isToBeDrawn) return;
    this.isToBeDrawn = true;
    requestAnimationFrame(() => {
      this.isToBeDrawn = false;
      if (this.latest) for (const listener of this.listeners) listener(this.latest);
    });
  }

  private watch(frame: Frame): void {
    if (!this.accepted) return;
    const settledAt = this.settling.add(frame, this.accepted);
    // A frame from before a change says nothing of the settings that the learner has just chosen.
    if (this.accepted === this.state.config && settledAt !== this.state.settledAt) this.set({ settledAt });
  }

  private fail(error: unknown): void {
    // The learner has chosen something else meanwhile.
    if (error instanceof Error && error.name === 'AbortError') return;
    // Where data did not come, the run that was to make way for them is still there.
    const goesOn = isLoadError(error) && this.latest !== null && this.state.config === this.accepted;
    if (!goesOn) {
      this.due.dropSingle();
      this.set({ running: false, rate: null });
    }
    this.noticeBoard.notify('alert', failureMessage(error));
  }

  private pauseWhereDue(before: number): void {
    const { running, stopAt } = this.state;
    if (running && stopAt !== null && before < stopAt && this.step >= stopAt) {
      this.set({ running: false, rate: null });
      this.halt();
    } else if (this.saysPause && !running) this.announcePause();
  }

  private announcePause(): void {
    this.saysPause = false;
    this.noticeBoard.announce({ id: 'status.paused', values: { step: this.step } });
  }

  private get state(): LabState {
    return this.store.getState();
  }

  private set(patch: Partial<LabState>): void {
    this.store.setState(patch);
  }
}
