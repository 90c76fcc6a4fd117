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

// Ahead of being asked, so that WebGL is under way while the page is still being read. If it cannot start, that is said to
// whoever asks for it. As a task of its own: until this file has been carried out, messages wait.
if (self.name === 'webgl') setTimeout(() => createEngine('webgl').catch(() => {}));

async function createEngine(kind: EngineKind): Promise<Engine> {
  return kind === 'cpu' ? new CpuEngine() : createWebglEngine();
}
