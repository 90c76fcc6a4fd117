import { createStore, type StoreApi } from 'zustand/vanilla';
import { buildData, recipeOf, restarts } from '../data';
import { flipBit, joinPatterns, MAX_PATTERNS, type Pattern, withBits } from '../data/patterns';
import { type EngineChoice, EngineClient, type EngineNotice } from '../engine/client';
import type { Frame, Snapshot } from '../engine/engine';
import type { Advanced, RunState } from '../engine/protocol';
import { runOf, startOf } from '../engine/run';
import { CONFIG_TABLE, type RunConfig } from '../model/config';
import { History } from './history';
import { StepDebt } from './pace';
import { initialState, type LabState, NOTHING, type Notice, type Pointed, SPEEDS } from './state';
import type { Message } from './text';

/** Time that training may take of one painted frame; the rest is for moving and drawing it. */
const FRAME_BUDGET_MS = 12;
/** Older notices make room for newer ones. */
const MOST_NOTICES = 4;
/** Text follows the run at most this often. */
const TEXT_INTERVAL_MS = 100;

/** What a link, a file or a lesson step sets before the run starts. */
export interface Opening {
  config: RunConfig;
  engine: EngineChoice;
  dense: boolean;
  run: boolean;
  stop: number | null;
}

/** The engine's reasons for the CPU, as the catalogs know them. */
const REASONS: Readonly<Record<string, string>> = {
  'no OffscreenCanvas': 'canvas',
  'no WebGL2': 'webgl',
  'no 32-bit float rendering': 'floats',
  'lost too often': 'lost',
};

export type FrameListener = (frames: RunState<Frame>) => void;

/**
 * The lab: what the learner does goes in as method calls, what the run does comes out as state and frames.
 * One request at a time is under way with the engine, at most one per painted frame.
 */
export class Lab {
  readonly store: StoreApi<LabState> = createStore<LabState>(initialState);
  readonly history = new History();
  private readonly client: EngineClient;
  private readonly listeners = new Set<FrameListener>();
  private readonly debt = new StepDebt();
  private latest: RunState<Frame> | null = null;
  private commands: (() => Promise<Advanced>)[] = [];
  private configChanged = false;
  private singleSteps = 0;
  private busy = false;
  private scheduled = false;
  private textTimer: ReturnType<typeof setTimeout> | null = null;
  private textTime = 0;
  private rateFrom = { step: 0, time: 0 };
  private nextNotice = 1;

  constructor(makeClient = (onNotice: (notice: EngineNotice) => void) => new EngineClient({ onNotice })) {
    this.client = makeClient((notice) => this.onEngineNotice(notice));
  }

  /** Sets everything and starts the engine; also for another link in an open page. */
  open({ config, engine, dense, run, stop }: Opening): void {
    this.set({ config, choice: engine, compare: dense, stopAt: stop, running: false, rate: null });
    this.restartEngine();
    if (run) this.train();
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

  train(): void {
    this.debt.clear();
    this.set({ running: true, status: { id: 'status.training' } });
    this.rateFrom = { step: this.step, time: performance.now() };
    this.wake();
  }

  pause(): void {
    this.set({ running: false, rate: null, status: { id: 'status.paused', values: { step: this.step } } });
  }

  /** One optimiser step; a run in progress is paused first. */
  stepOnce(): void {
    if (this.state.running) this.pause();
    this.singleSteps += 1;
    this.wake();
  }

  /** Back to step 0 with the same initial weights, paused, so that they can be looked at. */
  reset(): void {
    const { config, compare } = this.state;
    this.singleSteps = 0;
    const start = () => startOf(runOf(config));
    this.command(() => this.client.restore({ main: start(), dense: compare ? start() : null }));
    this.set({ running: false, rate: null, status: { id: 'status.reset' } });
  }

  newSeed(): void {
    const { seed } = this.state.config;
    const next = seed < CONFIG_TABLE.seed.max ? seed + 1 : CONFIG_TABLE.seed.min;
    this.change({ seed: next });
    this.set({ status: { id: 'status.seed', values: { seed: String(next) } } });
  }

  /** Changes keys of the config; the table of keys says whether the run starts again. */
  change(patch: Partial<RunConfig>): void {
    const before = this.state.config;
    const config = { ...before, ...patch };
    if (before.sparsity !== config.sparsity && this.step > 0) {
      this.history.mark(this.step, before.sparsity, config.sparsity);
    }
    if (restarts(before, config)) this.set({ selected: { ...NOTHING, pattern: 0 }, hovered: NOTHING });
    this.set({ config });
    this.configChanged = true;
    this.wake();
  }

  /** Another data set with its recipe; sparsity and seed stay the learner's. */
  chooseData(data: string): void {
    const { sparsity, seed, bits } = this.state.config;
    const recipe = recipeOf(data);
    if (data === 'own') this.editPatterns(this.patterns);
    else this.change({ ...recipe, sparsity, seed, bits, units: data === 'bits' ? bits : recipe.units });
  }

  /** Patterns of the learner's own; weights are kept for as long as the number of bits stays. */
  editPatterns(patterns: readonly Pattern[]): void {
    this.change({ data: 'own', patterns: joinPatterns(patterns) });
  }

  flipBit(row: number, bit: number): void {
    this.editPatterns(this.patterns.with(row, flipBit(this.patterns[row], bit)));
  }

  /** Adds a pattern of zeros, if there is room for one. */
  addPattern(): void {
    if (this.patterns.length < MAX_PATTERNS) {
      this.editPatterns([...this.patterns, '0'.repeat(this.patterns[0].length)]);
    }
  }

  /** Takes a pattern out, unless it is the last one. */
  removePattern(row: number): void {
    if (this.patterns.length > 1) this.editPatterns(this.patterns.toSpliced(row, 1));
  }

  /** Another number of bits: of the learner's own patterns, or of the set of all patterns (with as many units). */
  setBits(bits: number): void {
    if (this.state.config.data === 'bits') this.change({ bits, units: bits });
    else this.editPatterns(withBits(this.patterns, bits));
  }

  setCompare(compare: boolean): void {
    this.set({ compare });
    this.configChanged = true;
    this.wake();
  }

  chooseEngine(choice: EngineChoice): void {
    this.set({ choice });
    // The run goes on from where it is, on the other engine.
    this.command(async () => {
      const from = await this.client.snapshot();
      return this.client.start(this.state.choice, this.state.config, this.state.compare, from);
    });
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

  /** Selects something, or unselects it if it was. */
  select(pointed: Partial<Pointed>): void {
    const { selected } = this.state;
    const next = { ...selected };
    for (const [kind, index] of Object.entries(pointed) as [keyof Pointed, number | null][]) {
      next[kind] = selected[kind] === index && kind !== 'pattern' ? null : index;
    }
    this.set({ selected: next });
  }

  hover(pointed: Partial<Pointed> | null): void {
    this.set({ hovered: pointed ? { ...NOTHING, ...pointed } : NOTHING });
  }

  /** Takes over a model from a file; training goes on from it. */
  openModel(config: RunConfig, snapshot: Snapshot): void {
    this.set({ config, running: false, rate: null, selected: { ...NOTHING, pattern: 0 }, hovered: NOTHING });
    const { compare, choice } = this.state;
    this.command(() => this.client.start(choice, config, compare, { main: snapshot, dense: null }));
    this.set({ status: { id: 'status.opened', values: { step: snapshot.step } } });
  }

  /** The model as it is now. @throws Error if no engine answers. */
  async takeModel(): Promise<{ config: RunConfig; snapshot: Snapshot; frame: Frame }> {
    return new Promise((resolve, reject) => {
      this.command(async () => {
        try {
          const { main } = await this.client.snapshot();
          const { config, compare } = this.state;
          const advanced = await this.client.configure(config, compare);
          resolve({ config, snapshot: main, frame: advanced.frames.main });
          return advanced;
        } catch (error) {
          reject(error);
          throw error;
        }
      });
    });
  }

  notify(kind: Notice['kind'], message: Message): void {
    const notice = { id: this.nextNotice++, kind, message };
    this.set({ notices: [...this.state.notices, notice].slice(-MOST_NOTICES) });
    // An alert announces itself.
    if (kind === 'info') this.announce(message);
  }

  dismiss(id: number): void {
    this.set({ notices: this.state.notices.filter((notice) => notice.id !== id) });
  }

  announce(status: Message): void {
    this.set({ status });
  }

  /** The patterns as the config has them now; the frames follow. */
  private get patterns(): Pattern[] {
    return buildData(this.state.config).rowNames;
  }

  /** Step of the latest frame. */
  private get step(): number {
    return this.latest?.main.step ?? 0;
  }

  private set(patch: Partial<LabState>): void {
    this.store.setState(patch);
  }

  private restartEngine(): void {
    this.configChanged = false;
    this.commands = [];
    this.command(() => this.client.start(this.state.choice, this.state.config, this.state.compare));
  }

  /** Something to do before the next training steps. */
  private command(command: () => Promise<Advanced>): void {
    this.commands.push(command);
    this.wake();
  }

  private wake(): void {
    if (this.scheduled || this.busy) return;
    this.scheduled = true;
    requestAnimationFrame((now) => {
      this.scheduled = false;
      void this.tick(now);
    });
  }

  private async tick(now: number): Promise<void> {
    const request = this.nextRequest(now);
    if (request) {
      this.busy = true;
      try {
        this.accept(await request());
      } catch (error) {
        this.set({ running: false, rate: null });
        this.notify('alert', {
          id: 'alert.engine',
          values: { reason: error instanceof Error ? error.message : String(error) },
        });
      }
      this.busy = false;
    }
    if (this.hasWork()) this.wake();
  }

  private nextRequest(now: number): (() => Promise<Advanced>) | null {
    const command = this.commands.shift();
    if (command) return command;
    const { config, compare } = this.state;
    if (this.configChanged) {
      this.configChanged = false;
      return () => this.client.configure(config, compare);
    }
    if (!this.latest) return null;
    const steps = this.stepsDue(now);
    return steps > 0 || this.twinLags() ? () => this.client.advance(steps, FRAME_BUDGET_MS) : null;
  }

  private hasWork(): boolean {
    const { running } = this.state;
    return (
      running || this.commands.length > 0 || this.configChanged || this.singleSteps > 0 || this.twinLags()
    );
  }

  private stepsDue(now: number): number {
    if (this.singleSteps > 0) {
      this.singleSteps -= 1;
      return 1;
    }
    const { running, speed, stopAt } = this.state;
    if (!running) return 0;
    const due = this.debt.due(now, SPEEDS[speed]);
    return stopAt !== null && stopAt > this.step ? Math.min(due, stopAt - this.step) : due;
  }

  private twinLags(): boolean {
    const dense = this.latest?.dense;
    return !!dense && dense.step < this.step;
  }

  private accept({ frames, finite }: Advanced): void {
    if (!finite) {
      this.set({ running: false, rate: null });
      this.notify('alert', { id: 'alert.notFinite', values: { step: frames.main.step } });
      this.command(() => this.client.restoreLast());
      return;
    }
    const before = this.step;
    this.latest = frames;
    this.history.add(frames.main);
    this.set({ engine: this.client.kind });
    for (const listener of this.listeners) listener(frames);
    const { running, stopAt } = this.state;
    const stops = running && stopAt !== null && before < stopAt && this.step >= stopAt;
    if (stops) this.pause();
    this.showText();
  }

  /** Passes the latest frame to the text, at most ten times a second; the last one always arrives. */
  private showText(): void {
    if (this.textTimer !== null) return;
    const wait = Math.max(0, this.textTime + TEXT_INTERVAL_MS - performance.now());
    const show = () => {
      this.textTimer = null;
      this.textTime = performance.now();
      this.set({ shown: this.latest, rate: this.measuredRate() });
    };
    if (wait === 0) show();
    else this.textTimer = setTimeout(show, wait);
  }

  /** Steps per second over the last second or so; null while paused. */
  private measuredRate(): number | null {
    const now = performance.now();
    const seconds = (now - this.rateFrom.time) / 1000;
    const { running, rate } = this.state;
    if (!running) return null;
    if (seconds < 0.7) return rate;
    const measured = (this.step - this.rateFrom.step) / seconds;
    this.rateFrom = { step: this.step, time: now };
    return Math.max(0, measured);
  }

  private onEngineNotice(notice: EngineNotice): void {
    if (notice.type === 'restarted') {
      this.notify('info', { id: 'notice.restarted', values: { step: notice.step } });
    } else {
      const { reason } = notice;
      this.notify('info', { id: 'notice.cpu', values: { why: REASONS[reason] ?? 'other', reason } });
    }
  }
}
