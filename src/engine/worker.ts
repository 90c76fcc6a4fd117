import { CpuEngine } from './cpu/cpu-engine';
import type { Engine, EngineKind } from './engine';
import { buffersOf, EngineHost } from './host';
import type { RequestMessage } from './protocol';
import { createWebglEngine } from './webgl/webgl-engine';

const host = new EngineHost(createEngine);

addEventListener('message', async ({ data }: MessageEvent<RequestMessage>) => {
  const message = await host.answer(data);
  postMessage(message, { transfer: buffersOf(message) });
});

// A message would only come when the page has time for it, and by then WebGL can be under way. If it cannot start, that
// is said to whoever asks for it.
if (self.name === 'webgl') createEngine('webgl').catch(() => {});

async function createEngine(kind: EngineKind): Promise<Engine> {
  return kind === 'cpu' ? new CpuEngine() : createWebglEngine();
}
