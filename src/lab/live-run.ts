import type { StoreApi } from 'zustand/vanilla';
import type { OwnFile } from '../data/asset';
import type { EngineClient, EngineNotice } from '../engine/client';
import type { Frame, Snapshot } from '../engine/engine';
import type { Update } from '../engine/protocol';
import type { RunConfig } from '../model/config';
import { beforePaint } from '../ui/before-paint';
import type { LoadAsset } from './asset-shelf';
import { DueSteps } from './due-steps';
import { engineMessage, failureMessage, isLoadError } from './engine-messages';
import { History } from './history';
import type { Model } from './model';
import type { NoticeBoard } from './notice-board';
import { RateMeter } from './rate-meter';
import { RunData } from './run-data';
import { type Rest, Settling } from './settling';
import type { LabState, Shown } from './state';
import { SurveyOfRun } from './survey-of-run';
import { throttled } from './throttle';
import { Trainer, type TrainerOwner, type Training } from './trainer';
import type { HeldRun } from './undo/changes';

/** Text follows the run at most this often. */
const TEXT_INTERVAL_MS = 100;

export type MakeClient = (onNotice: (notice: EngineNotice) => void) => EngineClient;
export type FrameListener = (frames: Shown) => void;

/** The run behind the lab: brings what comes from the engine into the state, and to those who draw it. */
export class LiveRun implements TrainerOwner {
  readonly history = new History();
  readonly due = new DueSteps();
  private readonly client: EngineClient;
  private readonly trainer: Trainer;
  private readonly data: RunData;
  private readonly listeners = new Set<FrameListener>();
  private latest: Shown | null = null;
  private readonly surveyOfRun = new SurveyOfRun();
  /** The learner paused while steps were under way: where it stopped is said when they are in. */
  private saysPause = false;
  /** Passes the latest frame to the text; the last one always arrives. */
  private readonly showText = throttled(TEXT_INTERVAL_MS, () => {
    const rate = this.state.running ? this.meter.at(this.step) : null;
    if (this.latest) this.set({ shown: this.latest, rate });
  });
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
    this.data = new RunData(loadAsset, (loading) => this.set({ loading }));
    this.trainer = new Trainer(this.client, this.data, this);
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
    this.history.clear();
    this.due.restart();
    this.due.dropSingle();
    this.settling.comeBack(rest, this.state.config, from?.step ?? 0);
    this.latest = null;
    this.saysPause = false;
    this.trainer.begin(from);
  }

  /** After a start that failed, it is tried again by whoever wants to train. */
  startIfNone(): void {
    if (!this.latest && !this.trainer.isBusy) this.trainer.begin();
  }

  /** The run is to train now: its speed counts from here, and at first it goes gently. */
  go(isGentle: boolean): void {
    this.due.begin(isGentle);
    this.meter.restart(this.step);
    this.trainer.wake();
  }

  /** The run is paused: says where, once the steps under way are in. */
  halt(): void {
    this.saysPause = this.trainer.isBusy;
    if (!this.saysPause) this.announcePause();
  }

  /** One training step more. */
  stepOnce(): void {
    this.due.addSingle();
    this.trainer.wake();
  }

  /** Back to step 0. */
  reset(): void {
    // A frame from before, that is still to come, does not say that the new run has settled.
    this.settling.clear();
    this.restart();
  }

  /** The config or the twin in the state is another one. @param onFail that could not be had, and the config is the one before */
  configure(onFail?: () => void): void {
    this.trainer.configure(onFail);
  }

  /** Likewise, for a run that was held; null: for one at its start. */
  goBackTo(held: HeldRun | null, onFail?: () => void): void {
    this.restart();
    this.trainer.goBackTo(held, onFail);
  }

  /** The run as it is now, to come back to; null if it has not been trained. */
  hold(): HeldRun | null {
    // What is under way may bring it to another step.
    if (!this.latest || (this.step === 0 && !this.trainer.isBusy)) return null;
    const here = this.trainer.hold();
    if (!here) return null;
    return here.held ?? { state: here.state, chart: this.history.copy(), rest: this.settling.rest };
  }

  /** The run begins again, perhaps as another one, of another size: where the one before paused is past. */
  restart(): void {
    this.due.dropSingle();
    this.saysPause = false;
    this.trainer.restart();
  }

  /** Goes on from where it is, on the engine that the state says. */
  moveEngine(): void {
    this.trainer.moveEngine();
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
  async takeModel(): Promise<Model> {
    // By the time it comes, another run may have begun.
    const { rest } = this.settling;
    const { config, snapshot, frame } = await this.trainer.take();
    return { config, snapshot, frame, rest };
  }

  /** Whether any of the lab is on screen: nobody trains what nobody sees. It goes on by itself. */
  setInSight(isInSight: boolean): void {
    this.isInSight = isInSight;
    this.due.restart();
    this.meter.restart(this.step);
    if (isInSight) this.trainer.wake();
  }

  training(now: number): Training | null {
    if (!this.latest || !this.isInSight) return null;
    const moves = this.settling.settledAt === null;
    const steps = this.due.at(now, this.state, this.step, moves);
    const atRest = this.due.isEased(this.state, this.step, moves);
    const survey = this.surveyIsDue();
    // Of a run at rest the survey goes on with the steps: frames in between would show the same.
    const surveyWaits = !survey || (atRest && this.state.running);
    return steps === 0 && surveyWaits && !this.twinLags() ? null : { steps, survey, atRest };
  }

  goesOn(): boolean {
    const { running } = this.state;
    return this.isInSight && (running || this.due.hasSingle || this.twinLags() || this.surveyIsOld());
  }

  idleFor(): number {
    return this.due.wait(this.state, this.step, this.settling.settledAt === null);
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

  accept({ frames, finite, steps, survey }: Update, config: RunConfig, held: HeldRun | null): void {
    if (held) {
      this.settling.comeBack(held.rest, config, frames.main.step);
      this.history.put(held.chart);
    }
    if (!finite) {
      this.set({ running: false, rate: null });
      this.noticeBoard.notify('alert', { id: 'alert.notFinite', values: { step: frames.main.step } });
      this.trainer.retreatTo(this.client.good);
      return;
    }
    const before = this.step;
    this.latest = { ...frames, config };
    this.due.made(steps);
    this.history.add(frames.main);
    this.watch(frames.main, config);
    if (survey) {
      this.surveyOfRun.finished(config);
      this.set({ survey });
    } else if (this.state.survey && this.surveyOfRun.isGone(this.state.survey, this.step, config)) {
      this.set({ survey: null });
    }
    const { kind: engine, standing } = this.client;
    if (engine !== this.state.engine || standing !== this.state.standing) this.set({ engine, standing });
    beforePaint('tell', this.draw);
    this.pauseWhereDue(before);
    this.showText();
  }

  /** What came last is drawn when the browser paints: the engine has been asked for more by then. */
  private readonly draw = () => {
    if (this.latest) for (const listener of this.listeners) listener(this.latest);
  };

  private watch(frame: Frame, config: RunConfig): void {
    const settledAt = this.settling.add(frame, config);
    // A frame from before a change says nothing of the settings that the learner has just chosen.
    if (config !== this.state.config || settledAt === this.state.settledAt) return;
    // Whoever waits for it sees the frame that it is said of, before the run has gone on.
    this.set(settledAt === null ? { settledAt } : { settledAt, shown: this.latest });
  }

  stayWith(config: RunConfig): void {
    this.set({ config, settledAt: this.settling.settledAt });
  }

  fail(error: unknown): void {
    // The learner has chosen something else meanwhile.
    if (error instanceof Error && error.name === 'AbortError') return;
    // Where data did not come, the run that was to make way for them is still there.
    const goesOn = isLoadError(error) && this.latest !== null && this.state.config === this.trainer.config;
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
      this.announcePause();
    } else if (this.saysPause && !running) this.announcePause();
  }

  private announcePause(): void {
    this.saysPause = false;
    this.noticeBoard.announce({ id: 'status.paused', values: { step: this.step } });
  }

  get state(): LabState {
    return this.store.getState();
  }

  set(patch: Partial<LabState>): void {
    this.store.setState(patch);
  }
}
