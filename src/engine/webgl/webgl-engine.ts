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
import { WebglTraining } from './training';

/** Engines of a worker share one context. */
let context: WebGL2RenderingContext | null = null;
let tfjs: Promise<void> | null = null;

/** @throws EngineUnavailable where the browser gives no context to train with; whether the card can is seen at a step */
export async function createWebglEngine(): Promise<Engine> {
  if (!context) {
    context = createContext();
    // What goes wrong is said when it is needed.
    warmUp(context).catch(() => {});
  }
  return new WebglEngine(context);
}

/** A step of the smallest run: drivers finish their programs at the first draw of each. */
async function warmUp(gl: WebGL2RenderingContext): Promise<void> {
  const config = defaultConfig();
  const run = runOf(config, buildData(config));
  const training = new WebglTraining(gl, run);
  await training.prepare();
  training.restore(startOf(run));
  training.train(1);
  // Sends the draws off without waiting for them.
  gl.flush();
  training.dispose();
}

function startTfjs(gl: WebGL2RenderingContext): Promise<void> {
  tfjs ??= import('./backend').then(({ startBackend }) => startBackend(gl));
  return tfjs;
}

interface Current {
  run: Run;
  training: WebglTraining;
  step: number;
  /** The run's state until the card takes it over; null from then on. */
  waiting: Snapshot | null;
}

/**
 * Trains with draws of our own on the WebGL backend of tfjs. Steps only queue work on the card. The first step of a run
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
      before.training.changeTo(run);
      before.run = run;
    } else {
      const state = before.waiting ?? before.training.readState(before.step);
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
      const { training } = this.configured;
      const step = ++this.configured.step;
      training.train(step);
      if (step % REVIVE_EVERY === 0) await this.revive();
    }
  }

  async frame(): Promise<Frame> {
    const { run, training, step, waiting } = this.configured;
    // Not before the first frame is on its way.
    if (waiting) setTimeout(() => startTfjs(this.gl).catch(() => {}));
    const parameters =
      waiting?.parameters ??
      training.readParameters() ??
      (await giveUp('nothing can be read from the graphics card'));
    return frameOf(run, parameters, step);
  }

  async snapshot(): Promise<Snapshot> {
    const { training, step, waiting } = this.configured;
    if (waiting) return copyOf(waiting);
    return training.readState(step) ?? giveUp('nothing can be read from the graphics card');
  }

  restore(snapshot: Snapshot): void {
    checkFits(snapshot, this.configured.run);
    this.configured.waiting = copyOf(snapshot);
    this.configured.step = snapshot.step;
  }

  dispose(): void {
    this.current?.training.dispose();
    this.current = null;
  }

  private begin(run: Run, state: Snapshot): void {
    const training = new WebglTraining(this.gl, run);
    this.dispose();
    this.current = { run, training, step: state.step, waiting: state };
  }

  /** The card takes the run over, unless it has it. */
  private async moveToCard(): Promise<void> {
    const { training, waiting } = this.configured;
    if (!waiting) return;
    try {
      await Promise.all([training.prepare(), startTfjs(this.gl)]);
    } catch (error) {
      // A lost context refuses everything, and says nothing of what the card can do.
      if (this.gl.isContextLost()) await giveUp('the WebGL context was lost');
      throw error instanceof EngineUnavailable ? error : new EngineUnavailable(String(error));
    }
    training.restore(waiting);
    // Draws into textures that a full card did not give fail without a word.
    if (lacksMemory(this.gl)) throw new CardFull('the graphics card has no memory left');
    this.configured.waiting = null;
  }

  private async revive(): Promise<void> {
    const { run, training, step } = this.configured;
    const parameters =
      training.readParameters() ?? (await giveUp('nothing can be read from the graphics card'));
    const dead = deadUnits(parameters, run, step);
    if (dead.length === 0) return;
    const state = await this.snapshot();
    if (reviveUnits(dead, state, run, weightAt(run.config, step)) > 0) training.restore(state);
  }

  private get configured(): Current {
    if (!this.current) throw new Error('the engine has nothing to train: configure it first');
    return this.current;
  }
}

function lacksMemory(gl: WebGL2RenderingContext): boolean {
  for (let error = gl.getError(); error !== gl.NO_ERROR; error = gl.getError()) {
    if (error === gl.OUT_OF_MEMORY) return true;
  }
  return false;
}
