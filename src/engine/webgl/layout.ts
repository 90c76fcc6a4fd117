import { parameterCount, type Shape, viewOf } from '../../model/parameters';

/**
 * From the model's flat layout to texels: a row per unit, E_j and b_j in the first `split` texels, V_j in the rest. Units
 * are in blocks of four: first come the first units of all blocks, then the second ones, and so on. A decoder bias is like
 * the V of one more unit, in a block of its own.
 */
export function toTexels(flat: Float32Array, shape: Shape, split: number): Float32Array {
  const { inputs, units } = shape;
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, shape);
  const texels = new Float32Array(strideOf(shape, split) * 4 * stackOf(shape));
  for (let j = 0; j < units; j++) {
    const place = placeOf(j, shape, split);
    texels.set(encoder.subarray(j * inputs, (j + 1) * inputs), place);
    texels[place + inputs] = encoderBias[j];
    texels.set(decoder.subarray(j * inputs, (j + 1) * inputs), place + 4 * split);
  }
  if (shape.decoderBias) texels.set(decoderBias, biasPlace(shape, split));
  return texels;
}

/** The way back. */
export function fromTexels(texels: Float32Array, shape: Shape, split: number): Float32Array {
  const { inputs, units } = shape;
  const flat = new Float32Array(parameterCount(shape));
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, shape);
  for (let j = 0; j < units; j++) {
    const place = placeOf(j, shape, split);
    encoder.set(texels.subarray(place, place + inputs), j * inputs);
    encoderBias[j] = texels[place + inputs];
    decoder.set(texels.subarray(place + 4 * split, place + 4 * split + inputs), j * inputs);
  }
  if (shape.decoderBias) {
    const place = biasPlace(shape, split);
    decoderBias.set(texels.subarray(place, place + inputs));
  }
  return flat;
}

/** Blocks of four units that parameters take: those of the units and, where there is one, that of the decoder bias. */
export function stackOf({ units, decoderBias }: Shape): number {
  return Math.ceil(units / 4) + (decoderBias ? 1 : 0);
}

function placeOf(unit: number, shape: Shape, split: number): number {
  return strideOf(shape, split) * ((unit % 4) * stackOf(shape) + Math.floor(unit / 4));
}

function biasPlace(shape: Shape, split: number): number {
  return placeOf(4 * (stackOf(shape) - 1), shape, split) + 4 * split;
}

function strideOf({ inputs }: Shape, split: number): number {
  return 4 * (split + Math.ceil(inputs / 4));
}

/** All inputs (rows × d) as one list, each with a last column of ones and filled up to whole texels; `size` numbers in all. */
export function listTexels(x: Float32Array, { inputs }: Shape, size: number): Float32Array {
  const texels = new Float32Array(size);
  const stride = 4 * Math.ceil((inputs + 1) / 4);
  for (let row = 0; row < x.length / inputs; row++) {
    texels.set(x.subarray(row * inputs, (row + 1) * inputs), row * stride);
    texels[row * stride + inputs] = 1;
  }
  return texels;
}

/** The rows of each batch of a pass, each batch filled up to whole texels (with row 0, whose codes are masked). */
export function orderTexels(order: Int32Array, batch: number, batches: number, size: number): Float32Array {
  const texels = new Float32Array(size);
  const stride = 4 * Math.ceil(batch / 4);
  for (let k = 0; k < batches; k++) texels.set(order.subarray(k * batch, (k + 1) * batch), k * stride);
  return texels;
}
