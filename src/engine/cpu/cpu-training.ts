import { adamStep } from '../../model/adam';
import { viewOf } from '../../model/parameters';
import type { Snapshot } from '../../model/snapshot';
import { inputsOfStep, type Run } from '../run';

/** Below this the reference does not divide by a norm. */
const TINY = 1e-12;

/**
 * One run on the processor: what `gradientOf` of the model does, in loops that make no garbage and do nothing for
 * units that are off. Where a unit with z = 0 passes no gradient, everything after encoding costs in proportion to
 * the active units.
 */
export class CpuTraining {
  /** Room for a batch that is a part of the set. */
  private readonly batch: Float32Array | undefined;
  private readonly gradient: Float32Array;
  private readonly directions: Float32Array;
  private readonly norms: Float32Array;
  private readonly sums: Float32Array;
  private readonly codes: Float32Array;
  private readonly active: Int32Array;
  private readonly error: Float32Array;

  constructor(
    private readonly run: Run,
    private readonly state: Snapshot,
  ) {
    const { shape, config, data } = run;
    const { inputs, units } = shape;
    this.batch = config.batch < data.rows ? new Float32Array(config.batch * inputs) : undefined;
    this.gradient = new Float32Array(state.parameters.length);
    this.directions = new Float32Array(units * inputs);
    this.norms = new Float32Array(units);
    this.sums = new Float32Array(units);
    this.codes = new Float32Array(units);
    this.active = new Int32Array(units);
    this.error = new Float32Array(inputs);
  }

  /** One step, the first of a run being number 1. */
  train(step: number): void {
    const { config } = this.run;
    this.computeGradient(inputsOfStep(this.run, step, this.batch));
    adamStep(this.state.parameters, this.gradient, this.state, step, config.lr);
  }

  private computeGradient(x: Float32Array): void {
    const { shape, config, mechanism } = this.run;
    const { inputs, units } = shape;
    const { directions, gradient, error, codes, sums, active } = this;
    const by = viewOf(gradient, shape);
    const rows = x.length / inputs;
    const share = 2 / rows;
    const cost = config.sparsity / rows;
    gradient.fill(0);
    this.computeDirections();

    for (let start = 0; start < x.length; start += inputs) {
      const count = this.encode(x, start);
      this.decode(x, start, count);
      for (let k = 0; k < count; k++) {
        const j = active[k];
        const z = codes[j];
        const row = j * inputs;
        const scaled = share * z;
        let pull = 0;
        for (let i = 0; i < inputs; i++) {
          pull += error[i] * directions[row + i];
          by.decoder[row + i] += scaled * error[i];
        }
        const bySum = (share * pull + cost * mechanism.penaltySlope(z)) * mechanism.slope(sums[j], z);
        by.encoderBias[j] += bySum;
        for (let i = 0; i < inputs; i++) by.encoder[row + i] += bySum * x[start + i];
      }
    }
    this.projectDecoder(by.decoder, units, inputs);
  }

  private computeDirections(): void {
    const { directions, norms } = this;
    const { inputs, units } = this.run.shape;
    const { decoder } = viewOf(this.state.parameters, this.run.shape);
    for (let j = 0; j < units; j++) {
      let squares = 0;
      for (let k = j * inputs; k < (j + 1) * inputs; k++) squares += decoder[k] * decoder[k];
      norms[j] = Math.max(TINY, Math.sqrt(squares));
      for (let k = j * inputs; k < (j + 1) * inputs; k++) directions[k] = decoder[k] / norms[j];
    }
  }

  /** Codes of one input; lists the units that take part in what follows and returns how many they are. */
  private encode(x: Float32Array, start: number): number {
    const { mechanism, shape } = this.run;
    const { inputs, units } = shape;
    const { codes, sums, active } = this;
    const { encoder, encoderBias } = viewOf(this.state.parameters, shape);
    const { silentAtZero } = mechanism;
    // Four units at a time, so that each number of the input is fetched once for all of them.
    let j = 0;
    for (; j + 4 <= units; j += 4) {
      let [p, q, r, s] = [j * inputs, (j + 1) * inputs, (j + 2) * inputs, (j + 3) * inputs];
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
      sums[j] = a;
      sums[j + 1] = b;
      sums[j + 2] = c;
      sums[j + 3] = d;
    }
    for (; j < units; j++) {
      let sum = encoderBias[j];
      for (let i = 0; i < inputs; i++) sum += x[start + i] * encoder[j * inputs + i];
      sums[j] = sum;
    }
    let count = 0;
    for (j = 0; j < units; j++) {
      const z = mechanism.activation(sums[j]);
      codes[j] = z;
      if (z !== 0 || !silentAtZero) active[count++] = j;
    }
    return count;
  }

  /** error = x̂ − x */
  private decode(x: Float32Array, start: number, count: number): void {
    const { error, active, codes, directions } = this;
    const { inputs } = this.run.shape;
    for (let i = 0; i < inputs; i++) error[i] = -x[start + i];
    for (let k = 0; k < count; k++) {
      const z = codes[active[k]];
      const row = active[k] * inputs;
      for (let i = 0; i < inputs; i++) error[i] += z * directions[row + i];
    }
  }

  /** From dD to dV = (dD − (dD·D)·D) / ‖V‖. */
  private projectDecoder(gradient: Float32Array, units: number, inputs: number): void {
    const { directions, norms } = this;
    for (let j = 0; j < units; j++) {
      let along = 0;
      for (let k = j * inputs; k < (j + 1) * inputs; k++) along += gradient[k] * directions[k];
      for (let k = j * inputs; k < (j + 1) * inputs; k++) {
        gradient[k] = (gradient[k] - along * directions[k]) / norms[j];
      }
    }
  }
}
