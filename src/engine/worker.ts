import { CpuEngine } from './cpu/cpu-engine';
import { multiplyFast } from './cpu/fast-products';
import { compileKernels, instantiate } from './cpu/kernels';
import { ENGINE_KINDS, type Engine, type EngineKind } from './engine';
import { buffersOf, EngineHost } from './host';
import type { WishMessage } from './protocol';
import { createWebglEngine } from './webgl/webgl-engine';

/** Once, so that a run of this worker is always computed in one way. */
const kernels = compileKernels();
multiplyFast(kernels);

/** What makes each engine; another one is a line here, and its name in `ENGINE_KINDS`. Plain tfjs is loaded by those who choose it. */
const ENGINES: Readonly<Record<EngineKind, () => Promise<Engine>>> = {
  webgl: createWebglEngine,
  cpu: async () => new CpuEngine(instantiate(kernels)),
  tfjs: async () => (await import('./tfjs/tfjs-engine')).createTfjsEngine(),
};

const createEngine = (kind: EngineKind) => ENGINES[kind]();
const host = new EngineHost(createEngine);

addEventListener('message', async ({ data }: MessageEvent<WishMessage>) => {
  const message = await host.answer(data);
  postMessage(message, { transfer: buffersOf(message) });
});

// Ahead of being asked, so that WebGL is under way while the page is still being read. If it cannot start, that is said to
// whoever asks for it. As a task of its own: until this file has been carried out, messages wait.
const ahead = ENGINE_KINDS.find((kind) => kind === self.name);
if (ahead) setTimeout(() => createEngine(ahead).catch(() => {}));
