import { adamStep } from '../../model/adam';
import { TINY } from '../../model/autoencoder';
import { weightAt } from '../../model/mechanisms/mechanism';
import { roomFor, thresholdOf } from '../../model/mechanisms/topk';
import { keepNonNegative, type ParameterViews, viewOf } from '../../model/parameters';
import type { Snapshot } from '../../model/snapshot';
import { inputsOfStep, type Run } from '../run';
import type { Training } from './training';

/**
 * One run in plain loops: what `gradientOf` of the model does, without garbage and doing nothing for units that are off.
 * For browsers that refuse the kernels of `wasm/`, and to read what those do. Where a unit with z = 0 passes no gradient, everything after encoding costs in proportion to
 * the active units.
 */
export class CpuTraining implements Training {
  /** Room for a batch that is a part of the set. */
  private readonly batch: Float32Array | undefined;
  private readonly gradient: Float32Array;
  private readonly by: ParameterViews;
  private readonly views: ParameterViews;
  private readonly directions: Float32Array;
  private readonly norms: Float32Array;
  /** rows × units. */
  private readonly codes: Float32Array;
  /** What a unit's penalty adds to dz/dloss, where that is the same for all its activations. */
  private readonly costs: Float32Array;
  private readonly active: Int32Array;
  private readonly largest: Float32Array;
  private readonly error: Float32Array;

  constructor(
    private readonly run: Run,
    private readonly state: Snapshot,
  ) {
    const { shape, config, data } = run;
    const { inputs, units } = shape;
    this.batch = config.batch < data.rows ? new Float32Array(config.batch * inputs) : undefined;
    this.gradient = new Float32Array(state.parameters.length);
    this.by = viewOf(this.gradient, shape);
    this.views = viewOf(state.parameters, shape);
    this.directions = new Float32Array(units * inputs);
    this.norms = new Float32Array(units);
    this.codes = new Float32Array(Math.min(config.batch, data.rows) * units);
    this.costs = new Float32Array(units);
    this.active = new Int32Array(units);
    this.largest = roomFor(config.k, units);
    this.error = new Float32Array(inputs);
  }

  train(step: number): void {
    const { config, mechanism } = this.run;
    this.computeGradient(inputsOfStep(this.run, step, this.batch), weightAt(config, step));
    adamStep(this.state.parameters, this.gradient, this.state, step, config.lr);
    if (mechanism.nonNegativeDecoder) keepNonNegative(this.views);
  }

  /** The snapshot's arrays are what is trained. */
  read(): void {}

  write(): void {}

  private computeGradient(x: Float32Array, weight: number): void {
    const { shape, config, mechanism } = this.run;
    const { inputs, units } = shape;
    const { directions, gradient, by, error, codes, costs, active } = this;
    const rows = x.length / inputs;
    const share = 2 / rows;
    const ofMeans = mechanism.penalizes === 'mean';
    gradient.fill(0);
    this.computeDirections();
    for (let row = 0; row < rows; row++) this.encode(x, row);
    if (ofMeans) this.computeCosts(rows, weight);

    for (let row = 0; row < rows; row++) {
      const start = row * inputs;
      const count = this.listActive(row);
      this.decode(x, start, row, count);
      for (let i = 0; i < by.decoderBias.length; i++) by.decoderBias[i] += share * error[i];
      for (let k = 0; k < count; k++) {
        const j = active[k];
        const z = codes[row * units + j];
        const first = j * inputs;
        const scaled = share * z;
        let pull = 0;
        for (let i = 0; i < inputs; i++) {
          pull += error[i] * directions[first + i];
          by.decoder[first + i] += scaled * error[i];
        }
        const cost = ofMeans ? costs[j] : (weight / rows) * mechanism.penaltySlope(z, config);
        const bySum = (share * pull + cost) * mechanism.slope(z);
        by.encoderBias[j] += bySum;
        for (let i = 0; i < inputs; i++) by.encoder[first + i] += bySum * x[start + i];
      }
    }
    this.projectDecoder();
  }

  private computeDirections(): void {
    const { directions, norms } = this;
    const { inputs, units } = this.run.shape;
    const { decoder } = this.views;
    for (let j = 0; j < units; j++) {
      let squares = 0;
      for (let k = j * inputs; k < (j + 1) * inputs; k++) squares += decoder[k] * decoder[k];
      norms[j] = Math.max(TINY, Math.sqrt(squares));
      for (let k = j * inputs; k < (j + 1) * inputs; k++) directions[k] = decoder[k] / norms[j];
    }
  }

  /** Codes of one input. */
  private encode(x: Float32Array, row: number): void {
    const { mechanism, shape, config } = this.run;
    const { inputs, units } = shape;
    const { codes, largest } = this;
    const { encoder, encoderBias } = this.views;
    const first = row * units;
    const start = row * inputs;
    // Four units at a time, so that each number of the input is fetched once for all of them.
    let j = 0;
    for (; j + 4 <= units; j += 4) {
      let p = j * inputs;
      let q = p + inputs;
      let r = q + inputs;
      let s = r + inputs;
      let a = encoderBias[j];
      let b = encoderBias[j + 1];
      let c = encoderBias[j + 2];
      let d = encoderBias[j + 3];
      for (let i = start; i < start + inputs; i++) {
        const value = x[i];
        a += value * encoder[p++];
        b += value * encoder[q++];
        c += value * encoder[r++];
        d += value * encoder[s++];
      }
      codes[first + j] = mechanism.activation(a);
      codes[first + j + 1] = mechanism.activation(b);
      codes[first + j + 2] = mechanism.activation(c);
      codes[first + j + 3] = mechanism.activation(d);
    }
    for (; j < units; j++) {
      let sum = encoderBias[j];
      for (let i = 0; i < inputs; i++) sum += x[start + i] * encoder[j * inputs + i];
      codes[first + j] = mechanism.activation(sum);
    }
    if (!mechanism.keepsLargest) return;
    const threshold = thresholdOf(codes, first, units, config.k, largest);
    for (j = first; j < first + units; j++) if (codes[j] < threshold) codes[j] = 0;
  }

  /** λ/rows · penalty′ of every unit's mean. */
  private computeCosts(rows: number, weight: number): void {
    const { codes, costs } = this;
    const { mechanism, config, shape } = this.run;
    costs.fill(0);
    for (let first = 0; first < rows * shape.units; first += shape.units) {
      for (let j = 0; j < shape.units; j++) costs[j] += codes[first + j];
    }
    for (let j = 0; j < shape.units; j++) {
      costs[j] = (weight / rows) * mechanism.penaltySlope(costs[j] / rows, config);
    }
  }

  /** Lists the units that take part in what follows and returns how many they are. */
  private listActive(row: number): number {
    const { codes, active } = this;
    const { shape, mechanism } = this.run;
    const { silentAtZero } = mechanism;
    const first = row * shape.units;
    let count = 0;
    for (let j = 0; j < shape.units; j++) {
      if (codes[first + j] !== 0 || !silentAtZero) active[count++] = j;
    }
    return count;
  }

  /** error = x̂ − x */
  private decode(x: Float32Array, start: number, row: number, count: number): void {
    const { error, active, codes, directions } = this;
    const { inputs, units } = this.run.shape;
    const { decoderBias } = this.views;
    for (let i = 0; i < inputs; i++) error[i] = -x[start + i];
    for (let i = 0; i < decoderBias.length; i++) error[i] += decoderBias[i];
    for (let k = 0; k < count; k++) {
      const z = codes[row * units + active[k]];
      const first = active[k] * inputs;
      for (let i = 0; i < inputs; i++) error[i] += z * directions[first + i];
    }
  }

  /** From dD to dV = (dD − (dD·D)·D) / ‖V‖. */
  private projectDecoder(): void {
    const { directions, norms } = this;
    const { inputs, units } = this.run.shape;
    const { decoder } = this.by;
    for (let j = 0; j < units; j++) {
      let along = 0;
      for (let k = j * inputs; k < (j + 1) * inputs; k++) along += decoder[k] * directions[k];
      for (let k = j * inputs; k < (j + 1) * inputs; k++) {
        decoder[k] = (decoder[k] - along * directions[k]) / norms[j];
      }
    }
  }
}
