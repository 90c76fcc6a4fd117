import type { LoadError } from '../data/load';
import type { EngineNotice } from '../engine/client';
import { WorkerLost } from '../engine/worker-link';
import { CodeMissing } from './asset-shelf';
import type { Message } from './text';

/** The engine's reasons for the CPU, as the catalogs know them. */
const REASONS: Readonly<Record<string, string>> = {
  'no OffscreenCanvas': 'canvas',
  'no WebGL2': 'webgl',
  'no 32-bit float rendering': 'floats',
  'lost too often': 'lost',
};

/** What the page says of something that the engine has mended by itself. */
export function engineMessage(notice: EngineNotice): Message {
  if (notice.type === 'restarted') return { id: 'notice.restarted', values: { step: notice.step } };
  const { reason } = notice;
  return { id: 'notice.cpu', values: { why: REASONS[reason] ?? 'other', reason } };
}

/** What the page says when a request to the engine has failed. */
export function failureMessage(error: unknown): Message {
  if (error instanceof WorkerLost)
    return { id: error.reason === 'missing' ? 'alert.worker' : 'alert.workerLost' };
  if (error instanceof CodeMissing) return { id: 'alert.code', values: { reason: error.reason } };
  if (isLoadError(error)) return { id: 'alert.data', values: { reason: error.reason, file: error.file } };
  return { id: 'alert.engine', values: { reason: error instanceof Error ? error.message : String(error) } };
}

/** By name, so that the page does not load the loader just to ask. */
export function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && error.name === 'LoadError';
}
