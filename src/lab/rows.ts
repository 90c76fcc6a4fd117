import type { DataSet } from '../data/dataset';
import type { Frame } from '../engine/engine';
import { forward } from '../model/autoencoder';
import type { RunConfig } from '../model/config';
import { mechanismOf } from '../model/mechanisms';
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

/** Codes and reconstructions of any inputs `x` (rows × inputs) with the weights of this frame. */
export function passThrough(frame: Frame, config: RunConfig, x: Float32Array): Passed {
  const { inputs, units } = frame;
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
