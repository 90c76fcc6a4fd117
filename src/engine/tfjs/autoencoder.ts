import * as tf from '@tensorflow/tfjs-core';
import { ADAM } from '../../model/adam';
import { weightAt } from '../../model/mechanisms/mechanism';
import { type Parameters, viewOf } from '../../model/parameters';
import type { Snapshot } from '../../model/snapshot';
import type { Run } from '../run';
import { MECHANISMS } from './mechanisms';

/** Below this a direction is not divided by its norm. */
const TINY = 1e-12;

/**
 * The sparse autoencoder as one writes it with tfjs: variables, a loss, and an optimizer that minimizes it. It is
 * `src/model/autoencoder.ts` in tensors, and trains the same run on whatever backend tfjs computes with.
 */
export class Autoencoder {
  /** All inputs, rows × inputs. */
  private readonly x: tf.Tensor;
  /** Encoder E, its bias b_e, decoder V and, where there is one, its bias b_d. */
  private readonly variables: tf.Variable[];
  private readonly optimizer: tf.AdamOptimizer;

  private constructor(
    readonly run: Run,
    parameters: Parameters,
  ) {
    const { config, data } = run;
    this.x = tf.tensor2d(data.x, [data.rows, data.inputs]);
    this.variables = tensorsOf(parameters, run).map((tensor) => variableOf(tensor));
    this.optimizer = tf.train.adam(config.lr, ADAM.beta1, ADAM.beta2, ADAM.epsilon);
  }

  /** A model that goes on from a state of its run. `dispose` of it. */
  static async of(run: Run, { step, parameters, first, second }: Snapshot): Promise<Autoencoder> {
    const model = new Autoencoder(run, parameters);
    const moments = [first, second].flatMap((moment) => tensorsOf(moment, run));
    const weights = [tf.scalar(step, 'int32'), ...moments].map((tensor) => ({ name: '', tensor }));
    await model.optimizer.setWeights(weights);
    tf.dispose(weights);
    model.correctBiasAsAfter(step);
    return model;
  }

  /** One step, the first of a run being number 1. */
  train(step: number): void {
    const { config, mechanism } = this.run;
    tf.tidy(() => {
      const x = this.batchOf(step);
      const weight = weightAt(config, step);
      this.optimizer.minimize(() => this.loss(x, weight), false, this.variables);
      const decoder = this.variables[2];
      if (mechanism.nonNegativeDecoder) decoder.assign(tf.relu(decoder));
    });
  }

  /** Numbers of the model, in the layout of `Parameters`; waits for the steps asked for so far. */
  parameters(): Promise<Parameters> {
    return valuesOf(this.variables);
  }

  /** All that it needs to go on, after `step` steps. */
  async state(step: number): Promise<Snapshot> {
    const [iterations, ...moments] = (await this.optimizer.getWeights()).map(({ tensor }) => tensor);
    iterations.dispose();
    const count = this.variables.length;
    const parts = [this.variables, moments.slice(0, count), moments.slice(count)].map(valuesOf);
    const [parameters, first, second] = await Promise.all(parts);
    return { step, parameters, first, second };
  }

  dispose(): void {
    tf.dispose([this.x, ...this.variables]);
    this.optimizer.dispose();
  }

  /** Mean over the inputs of ‖x − x̂‖², and the weighted penalty. */
  private loss(x: tf.Tensor, weight: number): tf.Scalar {
    const [encoder, encoderBias, decoder, decoderBias] = this.variables;
    const { config } = this.run;
    const mechanism = MECHANISMS[config.mechanism];
    const sums = tf.add(tf.matMul(x, encoder, false, true), encoderBias);
    const codes = mechanism.codes(sums, config);
    const decoded = tf.matMul(codes, directionsOf(decoder));
    const reconstructions = decoderBias ? tf.add(decoded, decoderBias) : decoded;
    const error = tf.mean(tf.sum(tf.square(tf.sub(reconstructions, x)), 1));
    return tf.add(error, tf.mul(mechanism.penalty(codes, config), weight));
  }

  private batchOf(step: number): tf.Tensor {
    const { config, data, batches } = this.run;
    const rows = batches.of(config.seed, step, config.batch, data.rows);
    return rows ? tf.gather(this.x, tf.tensor1d(rows, 'int32')) : this.x;
  }

  /**
   * Adam divides by 1 − βᵗ, and keeps βᵗ as a product that grows by a factor a step. `setWeights` sets the power itself,
   * which rounds differently: then a run would not go on bit for bit.
   */
  private correctBiasAsAfter(step: number): void {
    const { accBeta1, accBeta2 } = this.optimizer as unknown as Record<'accBeta1' | 'accBeta2', tf.Variable>;
    tf.tidy(() => {
      accBeta1.assign(tf.scalar(productOf(ADAM.beta1, step + 1)));
      accBeta2.assign(tf.scalar(productOf(ADAM.beta2, step + 1)));
    });
  }
}

/**
 * Directions D_j = V_j/‖V_j‖. tfjs could derive this too, but only up to rounding; and where nothing should come through the
 * norm, as for a single input, Adam makes whole steps of what rounding leaves.
 */
function directionsOf(decoder: tf.Tensor): tf.Tensor {
  const normalized = tf.customGrad((all, save) => {
    const norms = tf.sqrt(tf.maximum(tf.sum(tf.square(all as tf.Tensor), 1, true), TINY ** 2));
    const value = tf.div(all as tf.Tensor, norms);
    (save as tf.GradSaveFunc)([value, norms]);
    const gradFunc = (by: tf.Tensor, [directions, lengths]: tf.Tensor[]) => {
      const along = tf.sum(tf.mul(by, directions), 1, true);
      return tf.div(tf.sub(by, tf.mul(along, directions)), lengths);
    };
    return { value, gradFunc };
  });
  return normalized(decoder);
}

/** The parts of a flat array, each as a tensor. */
function tensorsOf(values: Float32Array, { shape }: Run): tf.Tensor[] {
  const { inputs, units } = shape;
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(values, shape);
  const parts = [
    tf.tensor2d(encoder, [units, inputs]),
    tf.tensor1d(encoderBias),
    tf.tensor2d(decoder, [units, inputs]),
  ];
  return shape.decoderBias ? [...parts, tf.tensor1d(decoderBias)] : parts;
}

function variableOf(tensor: tf.Tensor): tf.Variable {
  const variable = tf.variable(tensor);
  tensor.dispose();
  return variable;
}

/** All numbers of some tensors, one after another. */
async function valuesOf(tensors: readonly tf.Tensor[]): Promise<Float32Array> {
  const flat = tf.tidy(() => tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1]))));
  const values = await flat.data<'float32'>();
  flat.dispose();
  return values;
}

/** β · β · … in numbers of 32 bits. */
function productOf(factor: number, count: number): number {
  const rounded = Math.fround(factor);
  let product = rounded;
  for (let k = 1; k < count; k++) product = Math.fround(product * rounded);
  return product;
}
