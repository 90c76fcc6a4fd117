import type { DataSet } from '../data/dataset';
import type { Frame } from '../engine/engine';
import { forward } from '../model/autoencoder';
import { mechanismOf } from '../model/mechanisms';
import { ACTIVE_SHARE, largestActivation as largestOfCodes } from '../model/metrics';
import { parameterCount, viewOf } from '../model/parameters';

/** What the model of a frame makes of some inputs. */
export interface Passed {
  /** rows × units. */
  codes: Float32Array;
  /** rows × inputs. */
  reconstructions: Float32Array;
}

/** The weights of a frame as `Parameters`; made once per frame, as several panels ask. */
const weights = new WeakMap<Frame, Float32Array>();

/** Codes and reconstructions of any inputs `x` (rows × inputs), with the weights and the config of this frame. */
export function passThrough(frame: Frame, x: Float32Array): Passed {
  const { inputs, units, config } = frame;
  const shape = { inputs, units, decoderBias: true };
  let parameters = weights.get(frame);
  if (!parameters) {
    parameters = new Float32Array(parameterCount(shape));
    const views = viewOf(parameters, shape);
    views.encoder.set(frame.encoder);
    views.encoderBias.set(frame.encoderBias);
    views.decoder.set(frame.directions);
    views.decoderBias.set(frame.decoderBias);
    weights.set(frame, parameters);
  }
  const { codes, reconstructions } = forward(parameters, shape, mechanismOf(config.mechanism), x, config);
  return { codes, reconstructions };
}

/** One input of the data set: a view of its d numbers. */
export function inputOf({ x, inputs }: DataSet, row: number): Float32Array {
  return x.subarray(row * inputs, (row + 1) * inputs);
}

/** ‖x − x̂‖² of one input. */
export function squaredError(x: Float32Array, output: Float32Array): number {
  return x.reduce((sum, value, i) => sum + (value - output[i]) ** 2, 0);
}

/** Largest activations of the probe inputs, by frame: what every other activation is measured by. */
const largest = new WeakMap<Frame, number>();

export function largestActivation(frame: Frame): number {
  const known = largest.get(frame) ?? largestOfCodes(frame.codes);
  largest.set(frame, known);
  return known;
}

/** Units that are active on an input with this code (of `passThrough`), strongest first. */
export function activeIn(frame: Frame, code: Float32Array): { unit: number; z: number }[] {
  const threshold = ACTIVE_SHARE * largestActivation(frame);
  return Array.from(code, (z, unit) => ({ unit, z }))
    .filter(({ z }) => z > threshold)
    .sort((a, b) => b.z - a.z);
}
