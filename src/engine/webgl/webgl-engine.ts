import { buildData, restarts } from '../../data';
import type { DataSet } from '../../data/dataset';
import { defaultConfig, type RunConfig } from '../../model/config';
import { weightAt } from '../../model/mechanisms/mechanism';
import { deadUnits, REVIVE_EVERY, reviveUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import { CpuTraining } from '../cpu/cpu-training';
import { CardFull, type Engine, EngineUnavailable, type Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, copyOf, type Run, runOf, startOf } from '../run';
import { createContext, giveUp } from './context';
import type { WebglTraining } from './training';

/** Engines of a worker share one context, and tfjs on it. */
let context: WebGL2RenderingContext | null = null;
let started: Promise<typeof import('./backend')> | null = null;
let isWarm = false;

/** @throws EngineUnavailable where the browser gives no context to train with; whether the card can is seen at a step */
export async function createWebglEngine(): Promise<Engine> {
  context ??= createContext();
  return new WebglEngine(context);
}

/** Loads tfjs and starts it on the context. */
function startTfjs(gl: WebGL2RenderingContext): Promise<typeof import('./backend')> {
  started ??= import('./backend').then(async (loaded) => {
    await loaded.startBackend(gl);
    return loaded;
  });
  return started;
}

/** What goes wrong here is said when it is needed. */
function prepare(gl: WebGL2RenderingContext): void {
  if (!isWarm) warmUp(gl).catch(() => {});
  isWarm = true;
}

/** A step of the smallest run: shaders are compiled, and drivers finish them at the first draw of each. */
async function warmUp(gl: WebGL2RenderingContext): Promise<void> {
  const { WebglTraining } = await startTfjs(gl);
  const config = defaultConfig();
  const run = runOf(config, buildData(config));
  const training = new WebglTraining(run);
  await training.prepare();
  training.restore(startOf(run));
  training.train(1);
  // Sends the draws off without waiting for them.
  gl.flush();
  training.dispose();
}

interface Current {
  run: Run;
  /** Null until the card takes the run over. */
  training: WebglTraining | null;
  step: number;
  /** The run's state while the card does not have it. */
  waiting: Snapshot | null;
}

/**
 * Trains with kernels of ours on the WebGL backend of tfjs. Steps only queue work on the card. The first step of a run
 * is the processor's: there is something to see while the card's driver compiles and tfjs is loaded. It always is, so that a
 * run is the same bit for bit whenever the card is ready.
 */
class WebglEngine implements Engine {
  readonly kind = 'webgl';
  private current: Current | null = null;

  constructor(private readonly gl: WebGL2RenderingContext) {}

  configure(config: RunConfig, data: DataSet): void {
    const before = this.current;
    const run = runOf(config, data);
    if (!before || restarts(before.run.config, config)) {
      this.begin(run, startOf(run));
    } else if (before.run.config.batch === config.batch && before.run.data === run.data) {
      before.training?.changeTo(run);
      before.run = run;
    } else {
      const state = before.waiting ?? before.training?.readState(before.step);
      // With the context everything is lost, and the page makes a new worker.
      if (state) this.begin(run, state);
    }
  }

  /** @throws EngineUnavailable, CardFull where the card turns out not to be able to train, or not this run as well */
  async step(count: number): Promise<void> {
    let left = count;
    const { run, waiting } = this.configured;
    if (waiting?.step === 0 && left > 0) {
      new CpuTraining(run, waiting).train(1);
      this.configured.step = waiting.step = 1;
      left--;
    }
    if (left > 0) await this.moveToCard();
    for (; left > 0; left--) {
      const step = this.configured.step + 1;
      this.configured.training?.train(step);
      this.configured.step = step;
      if (step % REVIVE_EVERY === 0) await this.revive();
    }
  }

  async frame(): Promise<Frame> {
    const { run, training, step, waiting } = this.configured;
    // Not before the first frame is on its way.
    if (waiting) setTimeout(() => prepare(this.gl));
    const parameters =
      waiting?.parameters ??
      training?.readParameters() ??
      (await giveUp('nothing can be read from the graphics card'));
    return frameOf(run, parameters, step);
  }

  async snapshot(): Promise<Snapshot> {
    const { training, step, waiting } = this.configured;
    if (waiting) return copyOf(waiting);
    return training?.readState(step) ?? giveUp('nothing can be read from the graphics card');
  }

  restore(snapshot: Snapshot): void {
    checkFits(snapshot, this.configured.run);
    this.configured.waiting = copyOf(snapshot);
    this.configured.step = snapshot.step;
  }

  dispose(): void {
    this.current?.training?.dispose();
    this.current = null;
  }

  private begin(run: Run, state: Snapshot): void {
    this.dispose();
    this.current = { run, training: null, step: state.step, waiting: state };
  }

  /** The card takes the run over, unless it has it. */
  private async moveToCard(): Promise<void> {
    const { current, gl } = this;
    if (!current?.waiting) return;
    try {
      const { WebglTraining } = await startTfjs(gl);
      current.training ??= roomFor(() => new WebglTraining(current.run));
      await current.training.prepare();
    } catch (error) {
      // A lost context refuses everything, and says nothing of what the card can do.
      if (gl.isContextLost()) await giveUp('the WebGL context was lost');
      if (error instanceof EngineUnavailable || error instanceof CardFull) throw error;
      throw new EngineUnavailable(String(error));
    }
    current.training.restore(current.waiting);
    // Draws into textures that a full card did not give fail without a word.
    if (lacksMemory(gl)) throw new CardFull('the graphics card has no memory left');
    current.waiting = null;
  }

  private async revive(): Promise<void> {
    const { run, training, step } = this.configured;
    const parameters =
      training?.readParameters() ?? (await giveUp('nothing can be read from the graphics card'));
    const dead = deadUnits(parameters, run, step);
    if (dead.length === 0) return;
    const state = await this.snapshot();
    if (reviveUnits(dead, state, run, weightAt(run.config, step)) > 0) training?.restore(state);
  }

  private get configured(): Current {
    if (!this.current) throw new Error('the engine has nothing to train: configure it first');
    return this.current;
  }
}

/** @throws CardFull if there is no room for what is made */
function roomFor<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new CardFull(String(error));
  }
}

function lacksMemory(gl: WebGL2RenderingContext): boolean {
  for (let error = gl.getError(); error !== gl.NO_ERROR; error = gl.getError()) {
    if (error === gl.OUT_OF_MEMORY) return true;
  }
  return false;
}
