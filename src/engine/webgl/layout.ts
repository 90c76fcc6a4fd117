import { parameterCount, type Shape, viewOf } from '../../model/parameters';

/** Size of the texture that texels are for. */
interface Size {
  width: number;
  height: number;
}

/**
 * From the model's flat layout to texels: a row per unit, E_j and b_j in the first `split` texels, V_j in the rest; the
 * rows are filled up to a multiple of four. A decoder bias is like the V of one more unit, in four rows of its own.
 */
export function toTexels(flat: Float32Array, shape: Shape, split: number): Float32Array {
  const { inputs, units } = shape;
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, shape);
  const stride = strideOf(shape, split);
  const texels = new Float32Array(stride * 4 * rowBlocks(shape));
  for (let j = 0; j < units; j++) {
    texels.set(encoder.subarray(j * inputs, (j + 1) * inputs), j * stride);
    texels[j * stride + inputs] = encoderBias[j];
    texels.set(decoder.subarray(j * inputs, (j + 1) * inputs), j * stride + 4 * split);
  }
  if (shape.decoderBias) texels.set(decoderBias, biasPlace(shape, split));
  return texels;
}

/** The way back. */
export function fromTexels(texels: Float32Array, shape: Shape, split: number): Float32Array {
  const { inputs, units } = shape;
  const flat = new Float32Array(parameterCount(shape));
  const { encoder, encoderBias, decoder, decoderBias } = viewOf(flat, shape);
  const stride = strideOf(shape, split);
  for (let j = 0; j < units; j++) {
    encoder.set(texels.subarray(j * stride, j * stride + inputs), j * inputs);
    encoderBias[j] = texels[j * stride + inputs];
    decoder.set(texels.subarray(j * stride + 4 * split, j * stride + 4 * split + inputs), j * inputs);
  }
  if (shape.decoderBias) {
    const place = biasPlace(shape, split);
    decoderBias.set(texels.subarray(place, place + inputs));
  }
  return flat;
}

/** Blocks of four rows that parameters take: those of the units and, where there is one, that of the decoder bias. */
export function rowBlocks({ units, decoderBias }: Shape): number {
  return Math.ceil(units / 4) + (decoderBias ? 1 : 0);
}

function biasPlace(shape: Shape, split: number): number {
  return strideOf(shape, split) * 4 * (rowBlocks(shape) - 1) + 4 * split;
}

function strideOf({ inputs }: Shape, split: number): number {
  return 4 * (split + Math.ceil(inputs / 4));
}

/** All inputs (rows × d) as one list, each with a last column of ones and filled up to whole texels. */
export function listTexels(x: Float32Array, { inputs }: Shape, { width, height }: Size): Float32Array {
  const texels = new Float32Array(4 * width * height);
  const stride = 4 * Math.ceil((inputs + 1) / 4);
  for (let row = 0; row < x.length / inputs; row++) {
    texels.set(x.subarray(row * inputs, (row + 1) * inputs), row * stride);
    texels[row * stride + inputs] = 1;
  }
  return texels;
}

/** The rows of each batch of a pass, each batch filled up to whole texels (with row 0, whose codes are masked). */
export function orderTexels(
  order: Int32Array,
  batch: number,
  batches: number,
  { width, height }: Size,
): Float32Array {
  const texels = new Float32Array(4 * width * height);
  const stride = 4 * Math.ceil(batch / 4);
  for (let k = 0; k < batches; k++) texels.set(order.subarray(k * batch, (k + 1) * batch), k * stride);
  return texels;
}
