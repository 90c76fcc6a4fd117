import type { WorkerLike } from '../engine/client';
import { loadCatalog } from '../locales';
import { loadPreferences } from './preferences';

/**
 * The page loads this file before all its other code, so that the engine starts and the texts are on their way while the
 * page is still being read. It must stay small, with all that it imports.
 */
let first: Worker | null = newWorker(/[?&]engine=(\w+)/.exec(location.hash)?.[1] ?? 'webgl');
// Nobody listens yet: a worker that dies now is not handed out.
first.onerror = (event) => {
  event.preventDefault();
  first = null;
};
// Whoever shows them asks again, and hears of what went wrong.
loadCatalog(loadPreferences().locale).catch(() => {});

/** A worker for the engine: at the first call the one that has been started ahead. */
export function createEngineWorker(): WorkerLike {
  const worker = first ?? newWorker('');
  first = null;
  return worker;
}

/** `ahead`: the engine that the worker makes before it is asked to, if there is one of that name. */
function newWorker(ahead: string): Worker {
  return new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module', name: ahead });
}
