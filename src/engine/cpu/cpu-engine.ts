import { restarts } from '../../data';
import { adamStep } from '../../model/adam';
import { gradientOf } from '../../model/autoencoder';
import type { RunConfig } from '../../model/config';
import { REVIVE_EVERY, reviveDeadUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import type { Engine, Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, copyOf, inputsOfStep, type Run, runOf, startOf } from '../run';

/** Trains with the model's own reference functions. At the sizes of bit patterns that is also the fastest way. */
export class CpuEngine implements Engine {
  readonly kind = 'cpu';
  private current: { run: Run; state: Snapshot } | null = null;

  configure(config: RunConfig): void {
    const run = runOf(config);
    const goesOn = this.current && !restarts(this.current.run.config, config);
    this.current = { run, state: goesOn ? this.configured.state : startOf(run) };
  }

  async step(count: number): Promise<void> {
    for (let k = 0; k < count; k++) this.trainOnce();
  }

  async frame(): Promise<Frame> {
    const { run, state } = this.configured;
    return frameOf(run, state.parameters, state.step);
  }

  async snapshot(): Promise<Snapshot> {
    return copyOf(this.configured.state);
  }

  restore(snapshot: Snapshot): void {
    const { run } = this.configured;
    checkFits(snapshot, run);
    this.current = { run, state: copyOf(snapshot) };
  }

  dispose(): void {
    this.current = null;
  }

  private trainOnce(): void {
    const { run, state } = this.configured;
    const { config, data, shape, mechanism } = run;
    const { parameters } = state;
    state.step += 1;
    const x = inputsOfStep(run, state.step);
    const gradient = gradientOf(parameters, shape, mechanism, config.sparsity, x);
    adamStep(parameters, gradient, state, state.step, config.lr);
    if (state.step % REVIVE_EVERY === 0) {
      reviveDeadUnits(parameters, state, shape, mechanism, config.sparsity, data.x, config.seed, state.step);
    }
  }

  private get configured(): { run: Run; state: Snapshot } {
    if (!this.current) throw new Error('the engine has nothing to train: configure it first');
    return this.current;
  }
}
