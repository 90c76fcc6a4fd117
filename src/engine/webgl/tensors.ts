import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { engine, env, type Tensor } from '@tensorflow/tfjs-core';

/**
 * A tensor in a texture of `height` × `width` texels of four floats. tfjs keeps a block of 2 × 2 numbers in a texel; of a
 * tensor of this shape such a block is four numbers of a row, and `data()` gives them row by row.
 * @throws Error if this card has no texture of that size
 */
export function allocate(backend: MathBackendWebGL, height: number, width: number): Tensor {
  const info = backend.makeTensorInfo([height, width, 2, 2], 'float32');
  const data = backend.getDataInfo(info.dataId);
  data.isPacked = true;
  // By itself tfjs would make a long thin one.
  data.texShape = [2 * height, 2 * width];
  try {
    backend.uploadToGPU(info.dataId);
  } catch (error) {
    data.texture = undefined;
    backend.disposeIntermediateTensorInfo(info);
    throw error;
  }
  return engine().makeTensorFromTensorInfo(info, backend);
}

/** Sends numbers into a tensor that is there. */
export function upload(backend: MathBackendWebGL, tensor: Tensor, values: Float32Array): void {
  const [height, width] = tensor.shape;
  backend.gpgpu.uploadDenseMatrixToTexture(backend.getTexture(tensor.dataId), width, height, values);
}

/** Waits for all draws so far and reads a tensor back; null once the context is lost. */
export function download(backend: MathBackendWebGL, tensor: Tensor): Float32Array | null {
  const { gpgpu } = backend;
  const [height, width] = tensor.shape;
  const values = gpgpu.downloadMatrixFromPackedTexture(backend.getTexture(tensor.dataId), height, width);
  // A lost context reads as zeros, which look like a result.
  return gpgpu.gl.isContextLost() ? null : values;
}

/** A run of another size has no use for these textures: tfjs is to give them back to the card, not to keep them. */
export function release(tensors: readonly Tensor[]): void {
  const flag = 'WEBGL_DELETE_TEXTURE_THRESHOLD';
  const before = env().getNumber(flag);
  env().set(flag, 0);
  for (const tensor of tensors) tensor.dispose();
  env().set(flag, before);
}
