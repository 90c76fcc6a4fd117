import type { WorkerLike } from '../../../src/engine/client';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { Engine, EngineKind } from '../../../src/engine/engine';
import { EngineUnavailable } from '../../../src/engine/engine';
import { EngineHost } from '../../../src/engine/host';
import type { WishMessage } from '../../../src/engine/protocol';

/** A worker in the same thread: the real host over the CPU engine, whatever kind is asked for. */
export class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly received: WishMessage[] = [];
  terminated = false;
  /** Takes messages and never answers. */
  silent = false;
  private readonly host: EngineHost;

  constructor(createEngine: (kind: EngineKind) => Promise<Engine> = async () => new CpuEngine()) {
    this.host = new EngineHost(createEngine);
  }

  postMessage(message: WishMessage): void {
    this.received.push(structuredClone(message));
    if (this.silent || this.terminated) return;
    void this.host.answer(structuredClone(message)).then((reply) => {
      if (!this.silent && !this.terminated)
        this.onmessage?.({ data: structuredClone(reply) } as MessageEvent);
    });
  }

  terminate(): void {
    this.terminated = true;
  }

  die(message = 'out of memory'): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

/** The engines of a browser without WebGL. */
export async function withoutWebgl(kind: EngineKind): Promise<Engine> {
  if (kind === 'webgl') throw new EngineUnavailable('no WebGL2');
  return new CpuEngine();
}

/** The engines where WebGL starts and then never gives anything back, as after a lost context. */
export async function withStuckWebgl(kind: EngineKind): Promise<Engine> {
  const engine = new CpuEngine();
  if (kind === 'webgl') engine.frame = () => new Promise(() => {});
  return engine;
}
