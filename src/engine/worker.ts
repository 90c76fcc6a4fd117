import { CpuEngine } from './cpu/cpu-engine';
import type { Engine, EngineKind } from './engine';
import { buffersOf, EngineHost } from './host';
import type { RequestMessage } from './protocol';

const host = new EngineHost(createEngine);

addEventListener('message', async ({ data }: MessageEvent<RequestMessage>) => {
  const message = await host.answer(data);
  postMessage(message, { transfer: buffersOf(message) });
});

/** tfjs is only loaded where WebGL is wanted. */
async function createEngine(kind: EngineKind): Promise<Engine> {
  if (kind === 'cpu') return new CpuEngine();
  const { createWebglEngine } = await import('./webgl/webgl-engine');
  return createWebglEngine();
}
