import type { EngineKind } from './engine';
import type { Update, UpdateMessage, Wish, WishMessage } from './protocol';

/** What is used of a `Worker`; tests bring their own. */
export interface WorkerLike {
  postMessage(message: WishMessage): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * `died`: the worker reported an error that nobody caught. `silent`: it did not answer in time. `missing`: its script
 * could not be loaded.
 */
export type LossReason = 'died' | 'silent' | 'missing';

const HOW: Readonly<Record<LossReason, string>> = {
  died: 'stopped',
  silent: 'does not answer',
  missing: 'could not be loaded',
};

/** The worker will not answer any more. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
  constructor(
    readonly reason: LossReason,
    detail: string,
  ) {
    super(`the training worker ${HOW[reason]}: ${detail}`);
  }
}

/**
 * Whether the engine is gone, not only the request: its worker, or WebGL, which may turn out to be of no use only at the
 * second step.
 */
export function isLoss(error: unknown): error is Error {
  return error instanceof WorkerLost || (error instanceof Error && error.name === 'EngineUnavailable');
}

interface Pending {
  id: number;
  settle(message: UpdateMessage): void;
  reject(error: Error): void;
}

/** One worker with an engine of one kind, and the wish that it is at. */
export class WorkerLink {
  private lost: Error | null = null;
  private pending: Pending | null = null;
  private lastId = 0;

  constructor(
    private readonly worker: WorkerLike,
    readonly kind: EngineKind,
  ) {
    let hasSpoken = false;
    worker.onmessage = ({ data }: MessageEvent<UpdateMessage>) => {
      hasSpoken = true;
      if (this.pending?.id === data.id) this.pending.settle(data);
    };
    worker.onmessageerror = () => this.close(new WorkerLost('died', 'a message could not be read'));
    worker.onerror = (event) => {
      event.preventDefault?.();
      // A script that does not come is an error without words.
      const isMissing = !hasSpoken && !event.message;
      this.close(new WorkerLost(isMissing ? 'missing' : 'died', event.message || 'no words'));
    };
  }

  /**
   * Asks for one wish; the next one comes after its answer.
   * @throws WorkerLost if the worker dies or takes longer than `timeoutMs`; otherwise the error that it answers with
   */
  ask(wish: Wish, timeoutMs: number): Promise<Update> {
    if (this.lost) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.close(new WorkerLost('silent', `${timeoutMs} ms`)), timeoutMs);
      const finish = () => {
        clearTimeout(timer);
        this.pending = null;
      };
      this.pending = {
        id,
        settle: (message) => {
          finish();
          if (message.ok) resolve(message.update);
          else if (message.error.name === 'CardFull') {
            // With a new worker the card may have room again.
            const loss = new WorkerLost('died', message.error.message);
            this.close(loss);
            reject(loss);
          } else reject(remoteError(message.error));
        },
        reject: (error) => {
          finish();
          reject(error);
        },
      };
      this.worker.postMessage({ id, kind: this.kind, wish });
    });
  }

  /** Ends the worker; the wish under way and later ones are rejected with `reason`. */
  close(reason: Error): void {
    this.lost ??= reason;
    this.worker.terminate();
    this.pending?.reject(this.lost);
  }
}

function remoteError({ name, message }: { name: string; message: string }): Error {
  const error = name === 'RangeError' ? new RangeError(message) : new Error(message);
  error.name = name;
  return error;
}
