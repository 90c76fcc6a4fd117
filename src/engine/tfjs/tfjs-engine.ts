// All kernels of tfjs, and all gradients; the engine in ../webgl brings its own.
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { env } from '@tensorflow/tfjs-core';
import { restarts } from '../../data';
import type { DataSet } from '../../data/dataset';
import type { RunConfig } from '../../model/config';
import { weightAt } from '../../model/mechanisms/mechanism';
import { deadUnits, REVIVE_EVERY, reviveUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import type { Engine, Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, copyOf, type Run, runOf, startOf } from '../run';
import { startBackend } from '../webgl/backend';
import { createContext } from '../webgl/context';
import { Autoencoder } from './autoencoder';

let started: Promise<void> | null = null;

/** @throws EngineUnavailable where tfjs cannot compute on WebGL */
export async function createTfjsEngine(): Promise<Engine> {
  started ??= start();
  await started;
  return new TfjsEngine();
}

async function start(): Promise<void> {
  await startBackend(createContext());
  // Otherwise small tensors are computed on the processor until they have been on the card, which rounds differently: then
  // a run would depend on when it was looked at.
  env().set('WEBGL_CPU_FORWARD', false);
}

/** Trains with nothing but tfjs: its operations, its gradients, its Adam. Slow, and easy to read: see `autoencoder.ts`. */
class TfjsEngine implements Engine {
  readonly kind = 'tfjs';
  private run: Run | null = null;
  private steps = 0;
  /** The state that the next step begins with; null while the model has it. */
  private waiting: Snapshot | null = null;
  private model: Autoencoder | null = null;

  configure(config: RunConfig, data: DataSet): void {
    const before = this.run;
    const run = runOf(config, data);
    const start = !before || restarts(before.config, config) ? startOf(run) : null;
    this.run = run;
    if (start) this.goTo(start);
  }

  async step(count: number): Promise<void> {
    for (let k = 0; k < count; k++) {
      const model = await this.modelOfRun();
      this.steps += 1;
      model.train(this.steps);
      if (this.steps % REVIVE_EVERY === 0) await this.revive(model);
    }
  }

  async frame(): Promise<Frame> {
    const parameters = this.waiting?.parameters ?? (await this.trained.parameters());
    return frameOf(this.configured, parameters, this.steps);
  }

  async snapshot(): Promise<Snapshot> {
    return this.waiting ? copyOf(this.waiting) : this.trained.state(this.steps);
  }

  restore(snapshot: Snapshot): void {
    checkFits(snapshot, this.configured);
    this.goTo(copyOf(snapshot));
  }

  dispose(): void {
    this.model?.dispose();
    this.model = null;
    this.run = null;
  }

  private goTo(state: Snapshot): void {
    this.model?.dispose();
    this.model = null;
    this.waiting = state;
    this.steps = state.step;
  }

  /** The model of the run as it is configured now; another one if that has changed. */
  private async modelOfRun(): Promise<Autoencoder> {
    const run = this.configured;
    if (this.model?.run === run) return this.model;
    const state = await this.snapshot();
    this.model?.dispose();
    this.model = await Autoencoder.of(run, state);
    this.waiting = null;
    return this.model;
  }

  private async revive(model: Autoencoder): Promise<void> {
    const { run } = model;
    const dead = deadUnits(await model.parameters(), run, this.steps);
    if (dead.length === 0) return;
    const state = await model.state(this.steps);
    if (reviveUnits(dead, state, run, weightAt(run.config, this.steps)) > 0) this.goTo(state);
  }

  private get trained(): Autoencoder {
    if (!this.model) throw new Error('the engine has nothing to train: configure it first');
    return this.model;
  }

  private get configured(): Run {
    if (!this.run) throw new Error('the engine has nothing to train: configure it first');
    return this.run;
  }
}
