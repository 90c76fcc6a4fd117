import { concat, dispose, ones, type Tensor2D, tensor2d } from '@tensorflow/tfjs-core';
import { parameterCount } from '../../model/parameters';
import { REVIVE_EVERY, reviveDeadUnits } from '../../model/revive';
import type { Snapshot } from '../../model/snapshot';
import { copyOf, inputsOfStep, type Run } from '../run';
import { readBack } from './backend';
import { webglMechanismOf } from './mechanisms';
import { flatOf, rowsOf } from './rows';
import { type Batch, type State, type StepPlan, trainStep } from './training-step';

/**
 * One run on the graphics card. Steps only queue work there. What comes back is always the whole state, in one
 * readback; frames, snapshots and the decision whom to revive are made from that on the processor.
 */
export class WebglRun {
  private plan: StepPlan;
  private wholeSet: Batch;
  private state: State;
  private step: number;
  /** The state as read back since it last changed, so that a frame and a snapshot share one readback. */
  private reading: Promise<Snapshot> | null = null;

  /** @throws RangeError for a mechanism that is not written for WebGL */
  constructor(
    private current: Run,
    start: Snapshot,
  ) {
    this.plan = planOf(current);
    this.wholeSet = batchOf(current.data.x, current.data.inputs);
    this.state = uploaded(start, current);
    this.step = start.step;
  }

  get run(): Run {
    return this.current;
  }

  /** Goes on with the same weights. */
  changeTo(run: Run): void {
    const plan = planOf(run);
    this.disposePlan();
    this.plan = plan;
    this.wholeSet = batchOf(run.data.x, run.data.inputs);
    this.current = run;
  }

  async train(): Promise<void> {
    this.step += 1;
    const { config, data } = this.current;
    const { sparsity, lr: learningRate } = config;
    const x = inputsOfStep(this.current, this.step);
    const batch = x === data.x ? this.wholeSet : batchOf(x, data.inputs);
    this.replaceState(trainStep(this.plan, this.state, batch, { step: this.step, sparsity, learningRate }));
    if (batch !== this.wholeSet) dispose({ ...batch });
    if (this.step % REVIVE_EVERY === 0) await this.revive();
  }

  /** The state after all steps so far; not to be changed. */
  read(): Promise<Snapshot> {
    this.reading ??= this.download();
    return this.reading;
  }

  restore(snapshot: Snapshot): void {
    this.replaceState(uploaded(snapshot, this.current));
    this.step = snapshot.step;
  }

  dispose(): void {
    this.disposePlan();
    dispose({ ...this.state });
  }

  private async revive(): Promise<void> {
    const { config, data, shape, mechanism } = this.current;
    const state = copyOf(await this.read());
    const { parameters, step } = state;
    const { sparsity, seed } = config;
    if (reviveDeadUnits(parameters, state, shape, mechanism, sparsity, data.x, seed, step) > 0)
      this.restore(state);
  }

  private async download(): Promise<Snapshot> {
    const { step, state } = this;
    const { shape } = this.current;
    const together = concat([state.parameters, state.first, state.second], 0);
    const values = await readBack(together);
    together.dispose();
    const count = parameterCount(shape);
    const part = (index: number) => flatOf(values.subarray(index * count, (index + 1) * count), shape);
    return { step, parameters: part(0), first: part(1), second: part(2) };
  }

  private replaceState(state: State): void {
    dispose({ ...this.state });
    this.state = state;
    this.reading = null;
  }

  private disposePlan(): void {
    dispose([this.plan.ones, this.wholeSet.withOnes, this.wholeSet.negative]);
  }
}

function planOf({ config, shape }: Run): StepPlan {
  return {
    shape,
    mechanism: webglMechanismOf(config.mechanism),
    ones: ones([shape.inputs, shape.inputs]),
  };
}

function batchOf(x: Float32Array, inputs: number): Batch {
  const rows = x.length / inputs;
  const withOnes = new Float32Array(rows * (inputs + 1)).fill(1);
  for (let row = 0; row < rows; row++) {
    withOnes.set(x.subarray(row * inputs, (row + 1) * inputs), row * (inputs + 1));
  }
  return {
    withOnes: tensor2d(withOnes, [rows, inputs + 1]),
    negative: tensor2d(
      x.map((value) => -value),
      [rows, inputs],
    ),
  };
}

function uploaded({ parameters, first, second }: Snapshot, { shape }: Run): State {
  const tensor = (flat: Float32Array): Tensor2D =>
    tensor2d(rowsOf(flat, shape), [shape.units, 2 * shape.inputs + 1]);
  return { parameters: tensor(parameters), first: tensor(first), second: tensor(second) };
}
