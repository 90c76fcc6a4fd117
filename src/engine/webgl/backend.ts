import { type MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/_FusedMatMul';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/BatchMatMul';
import { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat';
import { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity';
import { multiplyConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape';
import { sliceConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Slice';
import {
  backend,
  env,
  getBackend,
  ready,
  registerKernel,
  setBackend,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { EngineUnavailable } from '../engine';

/** Only these are registered: with all of its kernels tfjs is half as large again. */
const KERNELS = [
  _fusedMatMulConfig,
  batchMatMulConfig,
  concatConfig,
  identityConfig,
  multiplyConfig,
  reshapeConfig,
  sliceConfig,
];

let started: Promise<void> | null = null;

/**
 * Starts tfjs on a WebGL2 context of its own; further calls wait for the same start.
 * @throws EngineUnavailable where this browser or its graphics card cannot do what training needs
 */
export function startBackend(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  setWebGLContext(2, createContext());
  // Otherwise tfjs computes small things on the processor while their data are there, as after a restore; the rounding
  // of a run would then depend on whether it was ever interrupted.
  env().set('WEBGL_CPU_FORWARD', false);
  // With half the digits Adam's small numbers vanish.
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    throw new EngineUnavailable('no 32-bit float rendering');
  }
  for (const kernel of KERNELS) registerKernel(kernel);
  await setBackend('webgl');
  await ready();
  if (getBackend() !== 'webgl') throw new EngineUnavailable('no WebGL2');
}

/** The values of a tensor, without blocking the worker meanwhile. Does not settle once the context is lost. */
export async function readBack(tensor: Tensor): Promise<Float32Array> {
  const values = await tensor.data<'float32'>();
  // Lost after the work was done and before it was fetched: these are zeros that look like a result.
  const { gl } = (backend() as MathBackendWebGL).gpgpu;
  return gl.isContextLost() ? new Promise(() => {}) : values;
}

/** tfjs makes no OffscreenCanvas in Safari by itself, but takes one that it is given. */
function createContext(): WebGL2RenderingContext {
  if (typeof OffscreenCanvas === 'undefined') throw new EngineUnavailable('no OffscreenCanvas');
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
  });
  if (!context) throw new EngineUnavailable('no WebGL2');
  // After a lost context tfjs never answers again. An error that nobody catches tells the page at once that this
  // worker is done for.
  canvas.addEventListener('webglcontextlost', () => {
    throw new Error('the WebGL context was lost');
  });
  return context;
}
