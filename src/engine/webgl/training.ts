import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, engine, type NamedAttrMap, type Tensor } from '@tensorflow/tfjs-core';
import { ADAM } from '../../model/adam';
import { batchPlace, passOrder } from '../../model/batches';
import { weightAt } from '../../model/mechanisms/mechanism';
import type { Snapshot } from '../../model/snapshot';
import type { Run } from '../run';
import { kernelsOf } from './kernels';
import { adam } from './kernels/adam';
import { type Attributes, releaseTarget, samplersOf, type Uniforms } from './kernels/kernel';
import { foldedSize, LIST_WIDTH } from './kernels/pieces';
import { fromTexels, listTexels, orderTexels, stackOf, toTexels } from './layout';
import { allocate, download, release, upload } from './tensors';

/** Parameters, first and second moments, in the layout of `toTexels`. */
type State = readonly Tensor[];

/** A kernel with what it reads and writes. */
interface Call {
  name: string;
  inputs: Record<string, Tensor>;
  attributes: Attributes;
}

/**
 * One run on the graphics card: five kernels a step, of TopK six, which tfjs runs on tensors that last as long as the run.
 * Nothing is uploaded in a step but a few uniforms, and the order of the inputs once per pass. A run of another size
 * or data set is another object; other weights, k, targets and rates are not. It draws after `prepare`, and from the state
 * that `restore` gives it.
 */
export class WebglTraining {
  private readonly backend = backend() as MathBackendWebGL;
  /** Groups of tensors that are written at a time, by name. */
  private readonly tensors = new Map<string, readonly Tensor[]>();
  private readonly rows: number;
  private readonly uniforms: Uniforms;
  /** The state of the run, and where the next step draws it; they take turns. */
  private state: State;
  private next: State;
  /** The steps from the one to the other, and back. */
  private step: readonly Call[];
  private nextStep: readonly Call[];
  /** The pass whose order is on the card. */
  private pass = -1;

  /** @throws Error if this card has no room for the run */
  constructor(private run: Run) {
    const { shape, data, config } = run;
    const { inputs, units, decoderBias } = shape;
    const rows = Math.min(config.batch, data.rows);
    const [split, inputBlocks, unitBlocks, rowBlocks] = [inputs + 1, inputs, units, rows].map(fours);
    // A group of fragments has gradients either by E or by D.
    const turn = 4 * fours(split);
    const stack = stackOf(shape);
    const sizes = { inputs, units, rows, inputBlocks, unitBlocks, rowBlocks, split, turn, stack };
    const settings = { start: 0, k: 0, cost: 0, target: 0, rate: 0, epsilon: 0 };
    this.rows = rows;
    this.uniforms = { ...sizes, ...settings, biasBlock: decoderBias ? unitBlocks : -1, share: 2 / rows };
    try {
      this.make('whole', 1, Math.ceil((data.rows * split) / LIST_WIDTH), LIST_WIDTH);
      this.make('order', 1, Math.ceil((this.batches * rowBlocks) / LIST_WIDTH), LIST_WIDTH);
      this.make('codes', 4, rowBlocks + 1, unitBlocks);
      if (run.mechanism.keepsLargest) this.make('thresholds', 1, rowBlocks, 1);
      this.make('errors', 4, ...foldedSize(inputBlocks, rowBlocks));
      this.make('deltas', 4, rowBlocks, unitBlocks);
      this.make('gradients', 4, ...foldedSize(turn + inputBlocks, stack));
      this.state = this.make('state', 3, 4 * stack, split + inputBlocks);
      this.next = this.make('next state', 3, 4 * stack, split + inputBlocks);
    } catch (error) {
      this.dispose();
      throw error;
    }
    this.step = this.callsFrom(this.state, this.next);
    this.nextStep = this.callsFrom(this.next, this.state);
    const [whole] = this.group('whole');
    upload(this.backend, whole, listTexels(data.x, shape, whole.size));
  }

  /** Compiles the kernels, unless another run has. @throws Error with the driver's words if it refuses them */
  async prepare(): Promise<void> {
    const { mechanism } = this.run;
    await Promise.all(kernelsOf(mechanism).map((kernel) => kernel.compile(this.backend, mechanism)));
  }

  /** Other weights, k, targets and rates take effect at once. */
  changeTo(run: Run): void {
    this.run = run;
  }

  /** One step, the first of a run being number 1. */
  train(step: number): void {
    const { run, uniforms, rows } = this;
    const { config, data } = run;
    const place = batchPlace(step, config.batch, data.rows) ?? { pass: 0, start: 0 };
    if (place.pass !== this.pass) this.uploadOrder(place.pass);
    // The reference divides both means by 1 − βᵗ; here that is drawn into the two numbers.
    const correction = Math.sqrt(1 - ADAM.beta2 ** step);
    uniforms.start = (place.start / rows) * uniforms.rowBlocks;
    uniforms.k = config.k;
    uniforms.target = config.target;
    uniforms.cost = weightAt(config, step) / rows;
    uniforms.rate = (config.lr * correction) / (1 - ADAM.beta1 ** step);
    uniforms.epsilon = ADAM.epsilon * correction;
    for (const { name, inputs, attributes } of this.step) {
      engine().runKernel(name, inputs, attributes as unknown as NamedAttrMap);
    }
    [this.step, this.nextStep] = [this.nextStep, this.step];
    [this.state, this.next] = [this.next, this.state];
  }

  /** Reads back the parameters after all steps so far; null once the context is lost. */
  readParameters(): Float32Array | null {
    return this.read(this.state[0]);
  }

  /** Reads back all that the run needs to go on; null once the context is lost. */
  readState(step: number): Snapshot | null {
    const [parameters, first, second] = this.state.map((tensor) => this.read(tensor));
    return parameters && first && second && { step, parameters, first, second };
  }

  restore({ parameters, first, second }: Snapshot): void {
    for (const [k, flat] of [parameters, first, second].entries()) {
      upload(this.backend, this.state[k], toTexels(flat, this.run.shape, this.uniforms.split));
    }
  }

  dispose(): void {
    for (const group of this.tensors.values()) {
      releaseTarget(this.backend, group);
      release(group);
    }
    this.tensors.clear();
  }

  private get batches(): number {
    return Math.max(1, Math.floor(this.run.data.rows / this.rows));
  }

  /** A step from one state to the other. */
  private callsFrom(from: State, to: State): Call[] {
    const { mechanism } = this.run;
    const [parameters, firsts, seconds] = from;
    const state: Record<string, Tensor> = { parameters, firsts, seconds };
    return kernelsOf(mechanism).map((kernel) => {
      const inputs: Call['inputs'] = {};
      for (const name of kernel.reads) {
        const parts = name in state ? [state[name]] : this.tensors.get(name);
        for (const [k, sampler] of samplersOf(name).entries()) if (parts) inputs[sampler] = parts[k];
      }
      const into = kernel === adam ? to : this.group(kernel.writes);
      return { name: kernel.kernelName, inputs, attributes: { mechanism, uniforms: this.uniforms, into } };
    });
  }

  private make(name: string, count: number, height: number, width: number): readonly Tensor[] {
    const group: Tensor[] = [];
    // Known from the first on, so that one for which there is no room takes the others with it.
    this.tensors.set(name, group);
    for (let k = 0; k < count; k++) group.push(allocate(this.backend, height, width));
    return group;
  }

  private group(name: string): readonly Tensor[] {
    const group = this.tensors.get(name);
    if (!group) throw new Error(`this run has no ${name}`);
    return group;
  }

  private uploadOrder(pass: number): void {
    const { config, data } = this.run;
    const order =
      config.batch >= data.rows
        ? Int32Array.from({ length: data.rows }, (_, row) => row)
        : passOrder(config.seed, pass, data.rows);
    const [tensor] = this.group('order');
    upload(this.backend, tensor, orderTexels(order, this.rows, this.batches, tensor.size));
    this.pass = pass;
  }

  /** Parameters or moments in the model's layout. */
  private read(tensor: Tensor): Float32Array | null {
    const texels = download(this.backend, tensor);
    return texels && fromTexels(texels, this.run.shape, this.uniforms.split);
  }
}

/** Texels that hold `count` numbers, or tiles that hold so many rows. */
function fours(count: number): number {
  return Math.ceil(count / 4);
}
