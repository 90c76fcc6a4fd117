import { restarts } from '../../data';
import type { DataSet } from '../../data/dataset';
import type { RunConfig } from '../../model/config';
import { weightAt } from '../../model/mechanisms/mechanism';
import { deadUnits, REVIVE_EVERY, reviveUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import type { Engine, Frame } from '../engine';
import { frameOf } from '../frame';
import { checkFits, copyOf, type Run, runOf, startOf } from '../run';
import type { Kernels } from './kernels';
import { type Training, trainingOf } from './training';

/** Trains on the processor. At the sizes of bit patterns that is also the fastest way. */
export class CpuEngine implements Engine {
  readonly kind = 'cpu';
  private current: { run: Run; state: Snapshot; training: Training } | null = null;

  /** @param kernels of this engine alone; without them it trains in plain loops */
  constructor(private readonly kernels: Kernels | null = null) {}

  configure(config: RunConfig, data: DataSet): void {
    const run = runOf(config, data);
    const goesOn = this.current && !restarts(this.current.run.config, config);
    this.begin(run, goesOn ? this.upToDate.state : startOf(run));
  }

  async step(count: number): Promise<void> {
    for (let k = 0; k < count; k++) this.trainOnce();
  }

  async frame(): Promise<Frame> {
    const { run, state } = this.upToDate;
    return frameOf(run, state.parameters, state.step);
  }

  async snapshot(): Promise<Snapshot> {
    return copyOf(this.upToDate.state);
  }

  restore(snapshot: Snapshot): void {
    const { run } = this.configured;
    checkFits(snapshot, run);
    this.begin(run, copyOf(snapshot));
  }

  dispose(): void {
    this.current = null;
  }

  private trainOnce(): void {
    const { run, state, training } = this.configured;
    state.step += 1;
    training.train(state.step);
    if (state.step % REVIVE_EVERY !== 0) return;
    training.read();
    const dead = deadUnits(state.parameters, run, state.step);
    if (reviveUnits(dead, state, run, weightAt(run.config, state.step)) > 0) training.write();
  }

  private begin(run: Run, state: Snapshot): void {
    this.current = { run, state, training: trainingOf(this.kernels, run, state) };
  }

  private get upToDate(): { run: Run; state: Snapshot } {
    const { run, state, training } = this.configured;
    training.read();
    return { run, state };
  }

  private get configured(): { run: Run; state: Snapshot; training: Training } {
    if (!this.current) throw new Error('the engine has nothing to train: configure it first');
    return this.current;
  }
}
