import { ADAM } from '../../model/adam';
import { TINY } from '../../model/autoencoder';
import { weightAt } from '../../model/mechanisms/mechanism';
import { TIE } from '../../model/mechanisms/topk';
import { viewOf } from '../../model/parameters';
import type { Snapshot } from '../../model/snapshot';
import type { Run } from '../run';
import type { Kernels } from './kernels';
import type { Training } from './training';

/**
 * One run in WebAssembly, four numbers at a time; the kernels are in `wasm/`. All of it lies in their memory, laid out here
 * once; the snapshot's arrays are only written when somebody wants to read them.
 */
export class SimdTraining implements Training {
  private readonly x: Float32Array;
  private readonly costs: Float32Array;
  /** Parameters and Adam's means: in the snapshot, and in the kernels' memory. */
  private readonly parts: readonly (readonly [flat: Float32Array, laidOut: Float32Array])[];
  private readonly rows: number;
  private readonly width: number;
  private readonly columns: number;

  private constructor(
    private readonly kernels: Kernels,
    private readonly run: Run,
    state: Snapshot,
  ) {
    const { config, data, shape } = run;
    const view = (at: WebAssembly.Global<'i32'>, count: number) =>
      new Float32Array(kernels.memory.buffer, at.value, count);
    const count = kernels.count.value;
    this.rows = rowsOf(run);
    this.width = kernels.width.value;
    this.columns = kernels.columns.value;
    this.x = view(kernels.x, this.rows * this.width);
    this.costs = view(kernels.costs, shape.units);
    this.parts = [
      [state.parameters, view(kernels.parameters, count)],
      [state.first, view(kernels.first, count)],
      [state.second, view(kernels.second, count)],
    ];
    if (this.rows === data.rows) for (let row = 0; row < this.rows; row++) this.takeInput(row, row);
    const { beta1, beta2, epsilon } = ADAM;
    const { kernel, keepsLargest, nonNegativeDecoder } = run.mechanism;
    kernels.setUnits(kernel === 'sigmoid', keepsLargest ? config.k : 0, TIE, nonNegativeDecoder, TINY);
    kernels.setAdam(beta1, beta2, epsilon);
    this.write();
  }

  /**
   * @param kernels which train this run from now on, and no other
   * @returns null if they do not know the mechanism, or get no memory for the run
   */
  static of(kernels: Kernels, run: Run, state: Snapshot): SimdTraining | null {
    const { inputs, units, decoderBias = false } = run.shape;
    if (run.mechanism.kernel === null) return null;
    return kernels.layOut(rowsOf(run), inputs, units, decoderBias)
      ? new SimdTraining(kernels, run, state)
      : null;
  }

  train(step: number): void {
    const { config, data, batches, mechanism } = this.run;
    const { kernels, costs, rows } = this;
    const chosen = batches.of(config.seed, step, config.batch, data.rows);
    if (chosen) for (let row = 0; row < rows; row++) this.takeInput(row, chosen[row]);
    kernels.forward();
    const weight = weightAt(config, step) / rows;
    const ofMeans = mechanism.penalizes === 'mean';
    if (ofMeans) kernels.sumCodes();
    for (let j = 0; j < costs.length; j++) {
      costs[j] = weight * mechanism.penaltySlope(ofMeans ? costs[j] / rows : 1, config);
    }
    kernels.backward(step, config.lr);
  }

  read(): void {
    for (const [flat, laidOut] of this.parts) {
      this.eachPart(flat, (part, at) => {
        for (let k = 0; k < part.length; k++) part[k] = laidOut[at + k];
      });
    }
  }

  write(): void {
    for (const [flat, laidOut] of this.parts) this.eachPart(flat, (part, at) => laidOut.set(part, at));
    this.kernels.directAll();
  }

  /** Hands on every piece of a flat array that is in one piece in the kernels' memory too, and where it begins there. */
  private eachPart(flat: Float32Array, handle: (part: Float32Array, at: number) => void): void {
    const { width, columns } = this;
    const { inputs, units } = this.run.shape;
    const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, this.run.shape);
    const firstOfDecoder = columns * (width + 1);
    for (let j = 0; j < units; j++) {
      handle(encoder.subarray(j * inputs, (j + 1) * inputs), j * width);
      handle(decoder.subarray(j * inputs, (j + 1) * inputs), firstOfDecoder + j * width);
    }
    handle(encoderBias, columns * width);
    handle(decoderBias, firstOfDecoder + columns * width);
  }

  /** Copies an input of the data set into a row of the batch. */
  private takeInput(row: number, from: number): void {
    const { x, width } = this;
    const { inputs, x: all } = this.run.data;
    let to = row * width;
    for (let i = from * inputs; i < (from + 1) * inputs; i++) x[to++] = all[i];
  }
}

/** Inputs of one step. */
function rowsOf({ config, data }: Run): number {
  return Math.min(config.batch, data.rows);
}
