import type { ReadModel } from './model-file';

/** From the worker: progress any number of times, 0 … 1, then one of the others. */
export type ModelReply =
  | { type: 'progress'; share: number }
  | { type: 'read'; model: ReadModel }
  /** The browser does not give its bytes. */
  | { type: 'unreadable' };

/**
 * Reads a model file in a worker, so that the page stays smooth however large it is. Null if the browser cannot read it.
 * Rejects with the signal's reason if it is given up, or if the worker does not start.
 */
export async function readModelFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadModel | null> {
  const worker = new Worker(new URL('./model-worker.ts', import.meta.url), {
    type: 'module',
    name: 'model reader',
  });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.onmessage = ({ data }: MessageEvent<ModelReply>) => {
        if (data.type === 'progress') onProgress(data.share);
        else resolve(data.type === 'read' ? data.model : null);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'the reader of models did not start'));
      };
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
