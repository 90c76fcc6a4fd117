import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, env, getBackend, ready, registerKernel, setBackend } from '@tensorflow/tfjs-core';
import { EngineUnavailable } from '../engine';
import { KERNELS } from './kernels';

export { WebglTraining } from './training';

/**
 * Starts tfjs on a context that is ours, and registers our kernels with it; of its own it has none.
 * @throws EngineUnavailable where this browser or its graphics card cannot do what training needs
 */
export async function startBackend(gl: WebGL2RenderingContext): Promise<void> {
  setWebGLContext(2, gl);
  // With half the digits Adam's small numbers vanish.
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    throw new EngineUnavailable('no 32-bit float rendering');
  }
  await setBackend('webgl');
  await ready();
  if (getBackend() !== 'webgl' || !(backend() instanceof MathBackendWebGL))
    throw new EngineUnavailable('no WebGL2');
  for (const kernel of KERNELS) registerKernel(kernel);
}
