import { buildData, restarts } from '../../data';
import type { DataSet } from '../../data/dataset';
import { defaultConfig, type RunConfig } from '../../model/config';
import { weightAt } from '../../model/mechanisms/mechanism';
import { deadUnits, REVIVE_EVERY, reviveUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import type { Engine, Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, type Run, runOf, startOf } from '../run';
import { createContext, giveUp } from './context';
import { WebglTraining } from './training';

let started: Promise<WebGL2RenderingContext> | null = null;

/** Engines of a worker share one context. @throws EngineUnavailable where WebGL cannot train */
export async function createWebglEngine(): Promise<Engine> {
  started ??= start();
  return new WebglEngine(await started);
}

/** Loads tfjs while the graphics card compiles. */
async function start(): Promise<WebGL2RenderingContext> {
  const [{ startBackend }, gl] = await Promise.all([import('./backend'), warmContext()]);
  await startBackend(gl);
  return gl;
}

/** A context that has made a step of the smallest run: drivers finish their programs at the first draw. */
async function warmContext(): Promise<WebGL2RenderingContext> {
  const gl = createContext();
  const config = defaultConfig();
  const run = runOf(config, buildData(config));
  const training = new WebglTraining(gl, run, startOf(run));
  training.train(1);
  // Without a readback the draws may wait for the next one.
  training.readParameters();
  training.dispose();
  return gl;
}

/** Trains with draws of our own on the WebGL backend of tfjs. Steps only queue work on the card. */
class WebglEngine implements Engine {
  readonly kind = 'webgl';
  private current: { run: Run; training: WebglTraining; step: number } | null = null;

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
      const snapshot = before.training.readState(before.step);
      // With the context everything is lost, and the page makes a new worker.
      if (snapshot) this.begin(run, snapshot);
    }
  }

  async step(count: number): Promise<void> {
    for (let k = 0; k < count; k++) {
      const { training } = this.configured;
      const step = ++this.configured.step;
      training.train(step);
      if (step % REVIVE_EVERY === 0) await this.revive();
    }
  }

  async frame(): Promise<Frame> {
    const { run, training, step } = this.configured;
    const parameters =
      training.readParameters() ?? (await giveUp('nothing can be read from the graphics card'));
    return frameOf(run, parameters, step);
  }

  async snapshot(): Promise<Snapshot> {
    const { training, step } = this.configured;
    return training.readState(step) ?? giveUp('nothing can be read from the graphics card');
  }

  restore(snapshot: Snapshot): void {
    const { run, training } = this.configured;
    checkFits(snapshot, run);
    training.restore(snapshot);
    this.configured.step = snapshot.step;
  }

  dispose(): void {
    this.current?.training.dispose();
    this.current = null;
  }

  private begin(run: Run, start: Snapshot): void {
    const training = new WebglTraining(this.gl, run, start);
    this.dispose();
    this.current = { run, training, step: start.step };
  }

  private async revive(): Promise<void> {
    const { run, training, step } = this.configured;
    const parameters =
      training.readParameters() ?? (await giveUp('nothing can be read from the graphics card'));
    const dead = deadUnits(parameters, run, step);
    if (dead.length === 0) return;
    const state = await this.snapshot();
    if (reviveUnits(dead, state, run, weightAt(run.config, step)) > 0) this.restore(state);
  }

  private get configured(): { run: Run; training: WebglTraining; step: number } {
    if (!this.current) throw new Error('the engine has nothing to train: configure it first');
    return this.current;
  }
}
