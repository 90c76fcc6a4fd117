import type { WorkerLike } from '../engine/client';
import type { EngineKind } from '../engine/engine';

/**
 * The page loads this file before all its other code, so that the engine starts while the page is still being read. It
 * must stay small: of ours it may import nothing but types.
 */
let first: Worker | null = newWorker(/[?&]engine=cpu(&|$)/.test(location.hash) ? 'cpu' : 'webgl');
// Nobody listens yet: a worker that dies now is not handed out.
first.onerror = (event) => {
  event.preventDefault();
  first = null;
};

/** A worker for the engine: at the first call the one that has been started ahead. */
export function createEngineWorker(): WorkerLike {
  const worker = first ?? newWorker('cpu');
  first = null;
  return worker;
}

/** `ahead`: the engine that the worker makes before it is asked to. */
function newWorker(ahead: EngineKind): Worker {
  return new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module', name: ahead });
}
