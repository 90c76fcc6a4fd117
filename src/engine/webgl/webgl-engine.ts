import { restarts } from '../../data';
import type { RunConfig } from '../../model/config';
import type { Snapshot } from '../../model/snapshot';
import type { Engine, Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, copyOf, runOf, startOf } from '../run';
import { startBackend } from './backend';
import { WebglRun } from './webgl-run';

/** @throws EngineUnavailable where WebGL cannot train */
export async function createWebglEngine(): Promise<Engine> {
  await startBackend();
  return new WebglEngine();
}

/** Trains with tfjs on WebGL. */
class WebglEngine implements Engine {
  readonly kind = 'webgl';
  private training: WebglRun | null = null;

  configure(config: RunConfig): void {
    const run = runOf(config);
    if (this.training && !restarts(this.training.run.config, config)) {
      this.training.changeTo(run);
    } else {
      const training = new WebglRun(run, startOf(run));
      this.training?.dispose();
      this.training = training;
    }
  }

  async step(count: number): Promise<void> {
    for (let k = 0; k < count; k++) await this.configured.train();
  }

  async frame(): Promise<Frame> {
    const training = this.configured;
    const { parameters, step } = await training.read();
    return frameOf(training.run, parameters, step);
  }

  async snapshot(): Promise<Snapshot> {
    return copyOf(await this.configured.read());
  }

  restore(snapshot: Snapshot): void {
    const training = this.configured;
    checkFits(snapshot, training.run);
    training.restore(snapshot);
  }

  dispose(): void {
    this.training?.dispose();
    this.training = null;
  }

  private get configured(): WebglRun {
    if (!this.training) throw new Error('the engine has nothing to train: configure it first');
    return this.training;
  }
}
