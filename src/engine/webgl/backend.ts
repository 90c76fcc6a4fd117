import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, env, getBackend, ready, setBackend } from '@tensorflow/tfjs-core';
import { EngineUnavailable } from '../engine';

/**
 * Starts tfjs on a context that is ours. None of its kernels is registered: the draws of `shaders.ts` are all that is
 * ever run on it.
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
}
