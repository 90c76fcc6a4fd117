import { restarts } from '../data';
import type { DataSet } from '../data/dataset';
import { denseOf, isSameConfig, type RunConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import type { Engine, EngineKind, Frame } from './engine';
import { isFrameFinite, isSnapshotFinite } from './frame';
import { Inputs } from './inputs';
import { Pace } from './pace';
import type { RunState, Update, UpdateMessage, Wish, WishMessage } from './protocol';
import { checkFits, runOf, startOf } from './run';
import { SurveyMaker } from './survey-maker';

/**
 * While a twin catches up: the main run makes one of so many steps, and both take so many times the budget, in which the
 * page still moves some twenty-five times a second.
 */
const CATCHING_UP = { share: 4, budget: 1.5 };

/** What the worker does, apart from messages: one run, with a dense twin if wished for, and one wish at a time. */
export class EngineHost {
  private engines: { main: Engine; dense: Engine | null } | null = null;
  /** What the engines have been configured for. */
  private current: { config: RunConfig; dense: boolean; data: DataSet } | null = null;
  private readonly inputs = new Inputs();
  private readonly survey = new SurveyMaker();
  /** Steps that each run has made, as of the last frames. */
  private steps: { main: number; dense: number } = { main: 0, dense: 0 };
  private pace = new Pace();

  constructor(
    private readonly createEngine: (kind: EngineKind) => Promise<Engine>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Carries out a wish; the next one comes after its answer. One that is refused changes nothing. Never rejects. */
  async answer({ id, kind, wish }: WishMessage): Promise<UpdateMessage> {
    try {
      return { id, ok: true, update: await this.carryOut(kind, wish) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { id, ok: false, error: { name, message } };
    }
  }

  private async carryOut(kind: EngineKind, wish: Wish): Promise<Update> {
    this.engines ??= { main: await this.createEngine(kind), dense: null };
    if (wish.asset) this.inputs.give(wish.asset);
    await this.become(kind, wish);
    const start = this.now();
    const made = await this.train(wish.steps, wish.budgetMs);
    const frames = await this.readFrames();
    const tookMs = this.now() - start;
    this.pace.measure(made.main + made.dense, tookMs);
    const finite = partsOf(frames).every(isFrameFinite);
    // Where a single step takes longer than the budget, the survey keeps its share of that time.
    const surveyMs = Math.max(wish.budgetMs, tookMs);
    return {
      frames,
      snapshot: wish.snapshot && finite ? await this.readSnapshots() : null,
      survey: wish.survey ? this.survey.goOn(this.configured, frames.main, surveyMs) : null,
      // An answer is moved to the page; the inputs stay here.
      inputs: wish.inputs ? structuredClone(this.configured.data) : null,
      steps: made.main,
      tookMs,
      finite,
    };
  }

  /** The run is to be this one, and where it is to be. */
  private async become(kind: EngineKind, { config, dense, from }: Wish): Promise<void> {
    const engines = this.started;
    const before = this.current;
    const data = this.inputs.of(config);
    if (typeof from === 'object') for (const part of partsOf(from)) checkFits(part, runOf(config, data));
    const begins = !before || restarts(before.config, config);
    if (!before || !isSameConfig(before.config, config) || before.dense !== dense || before.data !== data) {
      engines.main.configure(config, data);
      this.current = { config, dense, data };
      if (dense) {
        engines.dense ??= await this.createEngine(kind);
        engines.dense.configure(denseOf(config), data);
      } else {
        engines.dense?.dispose();
        engines.dense = null;
      }
    }
    if (from !== 'here') {
      const { main, dense: twin } = from === 'start' ? { main: this.start(), dense: null } : from;
      engines.main.restore(main);
      engines.dense?.restore(twin ?? this.start());
      this.steps = { main: main.step, dense: twin?.step ?? 0 };
    } else if (begins) this.steps = { main: 0, dense: 0 };
    else if (dense && !before.dense) this.steps.dense = 0;
    // A run of other sizes may have some for which WebGL compiles its programs again.
    if (begins) this.pace = new Pace();
    if (begins || from !== 'here') this.survey.forget();
  }

  /**
   * Trains what the budget allows, both runs alike. A twin that is behind gets most of it until it has caught up; the
   * main run goes on meanwhile, or the page would stand still under a button that says Pause.
   */
  private async train(steps: number, budgetMs: number): Promise<{ main: number; dense: number }> {
    const { main, dense } = this.started;
    const behind = dense ? this.steps.main - this.steps.dense : 0;
    const { share, budget } = behind > 0 ? CATCHING_UP : { share: 2, budget: 1 };
    const fits = this.pace.fit(budget * budgetMs);
    const count = Math.min(steps, dense ? Math.max(1, Math.floor(fits / share)) : fits);
    await main.step(count);
    if (!dense) return { main: count, dense: 0 };
    const twin = Math.min(behind + count, Math.max(count + 1, fits - count));
    await dense.step(twin);
    return { main: count, dense: twin };
  }

  private async readFrames(): Promise<RunState<Frame>> {
    const { main, dense } = this.started;
    const [mainFrame, denseFrame] = await Promise.all([main.frame(), dense?.frame() ?? null]);
    this.steps = { main: mainFrame.step, dense: denseFrame?.step ?? 0 };
    return { main: mainFrame, dense: denseFrame };
  }

  private async readSnapshots(): Promise<RunState<Snapshot> | null> {
    const { main, dense } = this.started;
    const [mainSnapshot, denseSnapshot] = await Promise.all([main.snapshot(), dense?.snapshot() ?? null]);
    const state = { main: mainSnapshot, dense: denseSnapshot };
    // Moments can overflow a step before the weights do; from there a run would not go on either.
    return partsOf(state).every(isSnapshotFinite) ? state : null;
  }

  /** The state at step 0; a twin starts from the same weights. */
  private start(): Snapshot {
    const { config, data } = this.configured;
    return startOf(runOf(config, data));
  }

  private get configured(): { config: RunConfig; data: DataSet } {
    if (!this.current) throw new Error('no run yet');
    return this.current;
  }

  private get started(): { main: Engine; dense: Engine | null } {
    if (!this.engines) throw new Error('no engine yet');
    return this.engines;
  }
}

/** All that is moved to the page with a reply instead of being copied. */
export function buffersOf(message: UpdateMessage): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  if (message.ok) collect(message.update);
  return [...buffers];
}

function partsOf<T>({ main, dense }: RunState<T>): T[] {
  return dense === null ? [main] : [main, dense];
}
