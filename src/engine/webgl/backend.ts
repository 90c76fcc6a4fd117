import { MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, env, getBackend, ready, setBackend } from '@tensorflow/tfjs-core';
import { EngineUnavailable } from '../engine';

let started: Promise<MathBackendWebGL> | null = null;

/**
 * Starts tfjs on a WebGL2 context of its own; further calls wait for the same start. None of its kernels is
 * registered: the draws of `shaders.ts` are all that is ever run on it.
 * @throws EngineUnavailable where this browser or its graphics card cannot do what training needs
 */
export function startBackend(): Promise<MathBackendWebGL> {
  started ??= start();
  return started;
}

async function start(): Promise<MathBackendWebGL> {
  setWebGLContext(2, createContext());
  // With half the digits Adam's small numbers vanish.
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    throw new EngineUnavailable('no 32-bit float rendering');
  }
  await setBackend('webgl');
  await ready();
  const own = backend();
  if (getBackend() !== 'webgl' || !(own instanceof MathBackendWebGL))
    throw new EngineUnavailable('no WebGL2');
  return own;
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
    powerPreference: 'high-performance',
  });
  if (!context) throw new EngineUnavailable('no WebGL2');
  canvas.addEventListener('webglcontextlost', () => giveUp('the WebGL context was lost'));
  return context;
}

/**
 * Says that nothing more will come from this worker: an error that nobody catches reaches the page at once, which
 * then makes a new one. Whoever waits here waits for ever, as the page no longer listens.
 */
export function giveUp(reason: string): Promise<never> {
  setTimeout(() => {
    throw new Error(reason);
  });
  return new Promise(() => {});
}
