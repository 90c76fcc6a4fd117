import { createStore, type StoreApi } from 'zustand/vanilla';
import { restarts } from '../data';
import type { OwnFile } from '../data/asset';
import { joinPatterns, type Pattern } from '../data/patterns';
import type { EngineChoice, EngineClient, EngineNotice } from '../engine/client';
import type { Frame, Snapshot } from '../engine/engine';
import type { Advanced, RunState } from '../engine/protocol';
import { CONFIG_TABLE, type RunConfig } from '../model/config';
import { type LoadAsset, loadFromHost } from './asset-shelf';
import { selectionFor } from './choices';
import { settingOf } from './dials';
import { engineMessage, failureMessage } from './engine-messages';
import { History } from './history';
import type { Model } from './model';
import { NoticeBoard } from './notice-board';
import type { Opening } from './opening';
import { RateMeter } from './rate-meter';
import { RequestQueue } from './request-queue';
import { RunData } from './run-data';
import { NOTHING } from './selection';
import { mostUnseenSteps, Settling } from './settling';
import { SpeedCheck } from './speed-check';
import {
  type Closer,
  initialState,
  type LabState,
  type Notice,
  type NoticeAction,
  type Pointed,
  SPEEDS,
} from './state';
import { StepDebt } from './step-debt';
import { SurveyOfRun } from './survey-of-run';
import type { Message } from './text';
import { throttled } from './throttle';

/** Time that training may take of one painted frame; the rest is for moving and drawing it. */
const FRAME_BUDGET_MS = 12;
/** Text follows the run at most this often. */
const TEXT_INTERVAL_MS = 100;

export type FrameListener = (frames: RunState<Frame>) => void;

/** The lab: what the learner does goes in as method calls, what the run does comes out as state and frames. */
export class Lab {
  readonly store: StoreApi<LabState> = createStore<LabState>(initialState);
  readonly history = new History();
  private readonly noticeBoard = new NoticeBoard(this.store);
  private readonly client: EngineClient;
  private readonly queue: RequestQueue;
  private readonly data: RunData;
  private readonly listeners = new Set<FrameListener>();
  private readonly debt = new StepDebt();
  private latest: RunState<Frame> | null = null;
  /** The config that the engine has taken. */
  private accepted: RunConfig | null = null;
  private readonly surveyOfRun = new SurveyOfRun();
  private singleSteps = 0;
  /** The learner paused while steps were under way: where it stopped is said when they are in. */
  private saysPause = false;
  /** Passes the latest frame to the text; the last one always arrives. */
  private readonly showText = throttled(TEXT_INTERVAL_MS, () => {
    const rate = this.state.running ? this.meter.at(this.step) : null;
    if (this.latest) this.set({ shown: this.latest, shownConfig: this.accepted, rate });
  });
  private readonly speedCheck = new SpeedCheck(() =>
    this.queue.add(() => this.client.settle(this.state.choice)),
  );
  private isInSight = true;
  private readonly meter = new RateMeter();
  private readonly settling = new Settling();

  constructor(
    makeClient: (onNotice: (notice: EngineNotice) => void) => EngineClient,
    loadAsset: LoadAsset = loadFromHost,
  ) {
    this.client = makeClient((notice) => {
      const message = engineMessage(notice);
      if (message) this.notify('info', message);
    });
    this.data = new RunData(this.client, loadAsset, (loading) => this.set({ loading }));
    this.queue = new RequestQueue({
      idle: (now) => this.trainingRequest(now),
      isActive: () =>
        this.isInSight &&
        (this.state.running || this.singleSteps > 0 || this.twinLags() || this.surveyIsOld()),
      accept: (advanced) => this.accept(advanced),
      fail: (error) => this.fail(error),
    });
  }

  get state(): LabState {
    return this.store.getState();
  }

  /** Calls the listener with every frame, outside React; returns how to stop that. */
  subscribe(listener: FrameListener): () => void {
    this.listeners.add(listener);
    if (this.latest) listener(this.latest);
    return () => this.listeners.delete(listener);
  }

  /** Sets everything and starts the engine; also for another link in an open page. */
  open({ config, engine, dense, run, stop }: Opening): void {
    this.begin(config, { choice: engine, compare: dense, stopAt: stop });
    if (run) this.train();
  }

  /** Takes over a model from a file; training goes on from it. */
  openModel(config: RunConfig, snapshot: Snapshot): void {
    this.begin(config, {}, snapshot);
    this.announce({ id: 'status.opened', values: { step: snapshot.step } });
  }

  train(): void {
    // After a start that failed, pressing Train tries again.
    if (!this.latest && !this.queue.isBusy) this.start();
    this.debt.clear();
    this.meter.restart(this.step);
    this.set({ running: true, status: { id: 'status.training' } });
    this.queue.wake();
  }

  pause(): void {
    this.set({ running: false, rate: null });
    this.saysPause = this.queue.isBusy;
    if (!this.saysPause) this.announcePause();
  }

  /** One optimiser step; a run in progress is paused first. */
  stepOnce(): void {
    if (!this.latest && !this.queue.isBusy) this.start();
    if (this.state.running) this.pause();
    this.singleSteps += 1;
    this.queue.wake();
  }

  /** Back to step 0 with the same initial weights, paused, so that they can be looked at. */
  reset(): void {
    this.singleSteps = 0;
    this.set({ running: false, rate: null, settledAt: null, status: { id: 'status.reset' } });
    this.queue.add(() => this.client.reset());
  }

  newSeed(): void {
    const { seed } = this.state.config;
    const next = seed < CONFIG_TABLE.seed.max ? seed + 1 : CONFIG_TABLE.seed.min;
    this.change({ seed: next });
    this.announce({ id: 'status.seed', values: { seed: String(next) } });
  }

  /** Changes keys of the config; the table of keys says whether the run starts again. */
  change(patch: Partial<RunConfig>, selected = this.state.selected): void {
    const before = this.state.config;
    const config = { ...before, ...patch };
    const [from, to] = [settingOf(before), settingOf(config)];
    if (from !== to && this.step > 0) this.history.mark(this.step, from, to);
    if (restarts(before, config)) {
      this.singleSteps = 0;
      this.speedCheck.again();
    }
    this.data.keepFor(config);
    // Until the first frame of these settings nothing is known of what they lead to.
    this.set({ config, settledAt: null, hovered: NOTHING, selected: selectionFor(selected, config) });
    this.configure();
  }

  /** Takes a file of the learner's own, for configs that name it. */
  hold(file: OwnFile): void {
    this.data.hold(file);
  }

  /** Patterns of the learner's own; weights are kept for as long as the number of bits stays. */
  editPatterns(patterns: readonly Pattern[], selected = this.state.selected): void {
    const ownPatterns = joinPatterns(patterns);
    this.set({ ownPatterns });
    this.change({ data: 'own', patterns: ownPatterns }, selected);
  }

  setCompare(compare: boolean): void {
    this.set({ compare });
    this.configure();
  }

  /** The run goes on from where it is, on the other engine. */
  chooseEngine(choice: EngineChoice): void {
    const { config, compare } = this.state;
    this.set({ choice });
    this.queue.add(async () =>
      this.client.start(choice, config, compare, { from: await this.client.snapshot() }),
    );
  }

  setSpeed(speed: number): void {
    this.debt.clear();
    this.set({ speed });
  }

  setStop(stopAt: number | null): void {
    this.set({ stopAt });
  }

  setOrder(order: LabState['order']): void {
    this.set({ order });
  }

  lookCloser(closer: Closer): void {
    this.set({ closer });
  }

  /** Selects something, or unselects a unit or bit that was selected. */
  select(pointed: Partial<Pointed>): void {
    const { selected } = this.state;
    const toggled = (kind: 'unit' | 'bit') =>
      pointed[kind] === undefined ? selected[kind] : pointed[kind] === selected[kind] ? null : pointed[kind];
    const { pattern = selected.pattern } = pointed;
    this.set({ selected: { pattern, unit: toggled('unit'), bit: toggled('bit') } });
  }

  hover(pointed: Partial<Pointed> | null): void {
    this.set({ hovered: pointed ? { ...NOTHING, ...pointed } : NOTHING });
  }

  /** The model as it is now. Rejects if no engine answers, or if another run begins before it has. */
  takeModel(): Promise<Model> {
    const { config } = this.state;
    return this.queue.ask(async () => {
      const advanced = await this.client.advance(0, FRAME_BUDGET_MS);
      const { main: snapshot } = await this.client.snapshot();
      return { advanced, value: { config, snapshot, frame: advanced.frames.main } };
    });
  }

  /** Whether any of the lab is on screen: nobody trains what nobody sees. It goes on by itself. */
  setInSight(isInSight: boolean): void {
    this.isInSight = isInSight;
    this.debt.clear();
    this.meter.restart(this.step);
    if (isInSight) this.queue.wake();
  }

  notify(kind: Notice['kind'], message: Message, action?: NoticeAction): void {
    this.noticeBoard.notify(kind, message, action);
  }

  dismiss(id: number): void {
    this.noticeBoard.dismiss(id);
  }

  announce(status: Message): void {
    this.noticeBoard.announce(status);
  }

  /** Another run, from its start or from a snapshot. */
  private begin(config: RunConfig, choices: Partial<LabState>, from?: Snapshot): void {
    this.queue.clear();
    this.history.clear();
    this.debt.clear();
    this.settling.clear();
    this.latest = null;
    this.singleSteps = 0;
    this.saysPause = false;
    this.data.keepFor(config);
    const ownPatterns = config.data === 'own' ? config.patterns : this.state.ownPatterns;
    this.set({ ...choices, config, ownPatterns, running: false, rate: null, hovered: NOTHING });
    this.set({ selected: selectionFor(this.state.selected, config), settledAt: null });
    this.start(from);
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
    this.speedCheck.cancel();
  }

  private configure(): void {
    const { choice, config, compare } = this.state;
    this.queue.addConfig(async () => {
      try {
        await this.data.prepare(config);
        // A start whose data did not come has made no engine.
        const advanced = await (this.client.kind
          ? this.client.configure(config, compare)
          : this.client.start(choice, config, compare));
        await this.take(config);
        return advanced;
      } catch (error) {
        // The page must not show what the engine does not train.
        if (this.accepted && this.state.config === config)
          this.set({ config: this.accepted, settledAt: this.settling.settledAt });
        throw error;
      }
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
    const steps = this.stepsDue(now);
    const survey = this.surveyIsOld();
    if (steps === 0 && !this.twinLags() && !survey) return null;
    return () => this.client.advance(steps, FRAME_BUDGET_MS, survey);
  }

  private surveyIsOld(): boolean {
    return this.surveyOfRun.isOld(this.state, this.step);
  }

  private stepsDue(now: number): number {
    if (this.singleSteps > 0) return 1;
    const { running, hurries, speed, stopAt } = this.state;
    if (!running) return 0;
    const owed = this.debt.due(now, hurries ? Number.POSITIVE_INFINITY : SPEEDS[speed]);
    const moves = hurries || this.settling.settledAt === null;
    const due = moves ? Math.min(owed, mostUnseenSteps(this.step)) : owed;
    return stopAt !== null && stopAt > this.step ? Math.min(due, stopAt - this.step) : due;
  }

  private twinLags(): boolean {
    const dense = this.latest?.dense;
    return !!dense && dense.step < this.step;
  }

  private accept({ frames, finite, steps, survey }: Advanced): void {
    if (!finite) {
      this.set({ running: false, rate: null });
      this.notify('alert', { id: 'alert.notFinite', values: { step: frames.main.step } });
      // Whatever else is waiting would only find the same numbers again.
      this.queue.addFirst(() => this.client.restoreLast());
      return;
    }
    const before = this.step;
    this.latest = frames;
    // A step that had to wait for the twin is still to be made.
    this.singleSteps = Math.max(0, this.singleSteps - steps);
    this.history.add(frames.main);
    this.watch(frames.main);
    if (survey) {
      this.surveyOfRun.finished(this.accepted);
      this.set({ survey });
    } else if (this.state.survey && this.surveyOfRun.isGone(this.state.survey, this.step, this.accepted)) {
      this.set({ survey: null });
    }
    const { kind: engine, speeds } = this.client;
    if (engine !== this.state.engine || speeds !== this.state.speeds) this.set({ engine, speeds });
    for (const listener of this.listeners) listener(frames);
    this.speedCheck.see();
    this.pauseWhereDue(before);
    this.showText();
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
    this.singleSteps = 0;
    this.set({ running: false, rate: null });
    this.notify('alert', failureMessage(error));
  }

  private pauseWhereDue(before: number): void {
    const { running, stopAt } = this.state;
    if (running && stopAt !== null && before < stopAt && this.step >= stopAt) this.pause();
    else if (this.saysPause && !running) this.announcePause();
  }

  private announcePause(): void {
    this.saysPause = false;
    this.announce({ id: 'status.paused', values: { step: this.step } });
  }

  private get step(): number {
    return this.latest?.main.step ?? 0;
  }

  private set(patch: Partial<LabState>): void {
    this.store.setState(patch);
  }
}
