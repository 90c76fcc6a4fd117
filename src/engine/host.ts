import type { DataSet } from '../data/dataset';
import { denseOf, type RunConfig } from '../model/config';
import type { Snapshot } from '../model/snapshot';
import type { Engine, EngineKind, Frame } from './engine';
import { isFrameFinite, isSnapshotFinite } from './frame';
import { Inputs } from './inputs';
import { Pace } from './pace';
import type { Advanced, ReplyMessage, RequestMessage, RequestName, Requests, RunState } from './protocol';
import { runOf, startOf } from './run';
import { SurveyMaker } from './survey-maker';

/**
 * While a twin catches up: the main run makes one of so many steps, and both take so many times the budget, in which the
 * page still moves some twenty-five times a second.
 */
const CATCHING_UP = { share: 4, budget: 1.5 };

type Handlers = { [N in RequestName]: (ask: Requests[N]['ask']) => Promise<Requests[N]['reply']> };

/** What the worker does, apart from messages: one run, with a dense twin if asked for, and requests in their order. */
export class EngineHost {
  private kind: EngineKind | null = null;
  private engines: { main: Engine; dense: Engine | null } | null = null;
  private current: { config: RunConfig; data: DataSet } | null = null;
  private readonly inputs = new Inputs();
  private readonly survey = new SurveyMaker();
  /** Steps that each run has made, as of the last frames. */
  private steps: { main: number; dense: number } = { main: 0, dense: 0 };
  private pace = new Pace();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly createEngine: (kind: EngineKind) => Promise<Engine>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Answers one request, after all that came before it. Never rejects. */
  answer({ id, name, ask }: RequestMessage): Promise<ReplyMessage> {
    const handle = this.handlers[name] as (ask: unknown) => Promise<Requests[RequestName]['reply']>;
    const answered = this.queue.then(async (): Promise<ReplyMessage> => {
      try {
        return { id, ok: true, reply: await handle(ask) };
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        return { id, ok: false, error: { name, message } };
      }
    });
    this.queue = answered;
    return answered;
  }

  private readonly handlers: Handlers = {
    init: async ({ kind }) => {
      this.engines = { main: await this.createEngine(kind), dense: null };
      this.kind = kind;
      return { kind };
    },

    configure: async ({ config, dense }) => {
      const engines = this.started;
      const data = this.inputs.of(config);
      engines.main.configure(config, data);
      this.current = { config, data };
      if (dense) {
        engines.dense ??= await this.createTwin();
        engines.dense.configure(denseOf(config), data);
      } else {
        this.dropTwin();
      }
      const frames = await this.readFrames();
      // A run that starts anew may have sizes for which WebGL compiles its programs again.
      if (frames.main.step === 0) {
        this.pace = new Pace();
        this.survey.forget();
      }
      return this.report(frames);
    },

    asset: async (asset) => {
      this.inputs.give(asset);
      return null;
    },

    data: async () => copyOfData(this.configured.data),

    advance: async ({ steps, budgetMs, snapshot, survey }) => {
      const start = this.now();
      const made = await this.train(steps, budgetMs);
      const frames = await this.readFrames();
      const took = this.now() - start;
      this.pace.measure(made.main + made.dense, took);
      const advanced = await this.report(frames, made.main, took, snapshot);
      // Where a single step takes longer than the budget, the survey keeps its share of that time.
      if (survey) advanced.survey = this.survey.goOn(this.configured, frames.main, Math.max(budgetMs, took));
      return advanced;
    },

    snapshot: async () => this.readSnapshots(),

    restore: async ({ main, dense }) => {
      const engines = this.started;
      engines.main.restore(main);
      engines.dense?.restore(dense ?? this.start());
      this.survey.forget();
      return this.report(await this.readFrames());
    },

    reset: async () => {
      const engines = this.started;
      engines.main.restore(this.start());
      engines.dense?.restore(this.start());
      this.survey.forget();
      return this.report(await this.readFrames());
    },
  };

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

  private async readSnapshots(): Promise<RunState<Snapshot>> {
    const { main, dense } = this.started;
    const [mainSnapshot, denseSnapshot] = await Promise.all([main.snapshot(), dense?.snapshot() ?? null]);
    return { main: mainSnapshot, dense: denseSnapshot };
  }

  private async report(
    frames: RunState<Frame>,
    steps = 0,
    tookMs = 0,
    withSnapshot = false,
  ): Promise<Advanced> {
    const finite = partsOf(frames).every(isFrameFinite);
    let snapshot = withSnapshot && finite ? await this.readSnapshots() : null;
    // Moments can overflow a step before the weights do; from there a run would not go on either.
    if (snapshot && !partsOf(snapshot).every(isSnapshotFinite)) snapshot = null;
    return { frames, snapshot, survey: null, steps, tookMs, finite };
  }

  private createTwin(): Promise<Engine> {
    if (!this.kind) throw new Error('no engine: init comes first');
    return this.createEngine(this.kind);
  }

  private dropTwin(): void {
    const engines = this.started;
    engines.dense?.dispose();
    engines.dense = null;
  }

  /** The state at step 0; a twin starts from the same weights. */
  private start(): Snapshot {
    const { config, data } = this.configured;
    return startOf(runOf(config, data));
  }

  private get configured(): { config: RunConfig; data: DataSet } {
    if (!this.current) throw new Error('no run: configure comes first');
    return this.current;
  }

  private get started(): { main: Engine; dense: Engine | null } {
    if (!this.engines) throw new Error('no engine: init comes first');
    return this.engines;
  }
}

/** All that is moved to the page with a reply instead of being copied. */
export function buffersOf(message: ReplyMessage): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  if (message.ok) collect(message.reply);
  return [...buffers];
}

/** A reply is moved to the page; the data stay here. */
function copyOfData(data: DataSet): DataSet {
  return structuredClone(data);
}

function partsOf<T>({ main, dense }: RunState<T>): T[] {
  return dense === null ? [main] : [main, dense];
}
