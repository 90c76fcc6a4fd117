import { EngineUnavailable } from '../engine';

/**
 * A WebGL2 context of a canvas that nobody sees. tfjs makes none in Safari by itself, but takes one that it is given.
 * @throws EngineUnavailable where the browser gives none
 */
export function createContext(): WebGL2RenderingContext {
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
  // Without it nothing can be drawn into textures of floats, and draws fail without a word.
  if (!context.getExtension('EXT_color_buffer_float'))
    throw new EngineUnavailable('no 32-bit float rendering');
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
