import type { Advanced } from '../engine/protocol';

type Request = () => Promise<Advanced>;

interface Entry {
  request: Request;
  /** A change of config: if another one follows at once, only that one counts. */
  isConfig: boolean;
  /** Tells whoever waits for this request that it will never be made. */
  drop?: () => void;
}

export interface QueueOwner {
  /** What to ask for while nothing waits: training steps, or null. Called at most twice per painted frame. */
  idle(now: number): Request | null;
  /** Whether `idle` may have something to ask for in one of the next frames. */
  isActive(): boolean;
  /** After `idle` had nothing: in how many milliseconds it may have. */
  idleFor(): number;
  accept(advanced: Advanced): void;
  fail(error: unknown): void;
}

/**
 * Requests to the engine in the order in which the learner asked for them: one at a time is under way, and at most
 * one is begun per painted frame, so that no frame is made that nobody sees. Where the engine took longer than that,
 * the next request is begun before what came is drawn: the engine works while the page draws.
 */
export class RequestQueue {
  private entries: Entry[] = [];
  private underWay = false;
  private scheduled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The browser has painted since the last reply. */
  private hasPainted = true;
  /** Replies to requests from before the last `clear` belong to a run that is gone. */
  private epoch = 0;

  constructor(private readonly owner: QueueOwner) {}

  get isBusy(): boolean {
    return this.underWay || this.entries.length > 0;
  }

  add(request: Request, drop?: () => void): void {
    this.entries.push({ request, isConfig: false, drop });
    this.wake();
  }

  /** A request that what waits already has to come after. */
  addFirst(request: Request): void {
    this.entries.unshift({ request, isConfig: false });
    this.wake();
  }

  /** A request that cannot wait for a painted frame: the page is only being opened. */
  addAtOnce(request: Request): void {
    this.entries.push({ request, isConfig: false });
    // What the caller still sets counts.
    queueMicrotask(() => void this.tick(performance.now()));
  }

  /** A request whose answer somebody waits for. Rejects if it fails, or if another run begins before it is made. */
  ask<T>(request: () => Promise<{ advanced: Advanced; value: T }>): Promise<T> {
    return new Promise((resolve, reject) => {
      const asking = async () => {
        try {
          const { advanced, value } = await request();
          resolve(value);
          return advanced;
        } catch (error) {
          reject(error);
          throw error;
        }
      };
      this.add(asking, () => reject(new Error('another run has begun')));
    });
  }

  /** Replaces a change of config that is still waiting at the end: a drag of a slider makes dozens. */
  addConfig(request: Request): void {
    if (this.entries.at(-1)?.isConfig) this.entries.pop();
    this.entries.push({ request, isConfig: true });
    this.wake();
  }

  /** Forgets everything: another run begins. */
  clear(): void {
    const dropped = this.entries;
    this.entries = [];
    this.epoch += 1;
    for (const entry of dropped) entry.drop?.();
  }

  wake(): void {
    if (this.scheduled) return;
    clearTimeout(this.timer);
    this.scheduled = true;
    requestAnimationFrame((now) => {
      this.scheduled = false;
      this.hasPainted = true;
      void this.tick(now);
    });
  }

  private async tick(now: number): Promise<void> {
    if (this.underWay) return;
    const request = this.entries.shift()?.request ?? this.owner.idle(now);
    if (request) {
      const { epoch } = this;
      this.underWay = true;
      try {
        const advanced = await request();
        this.underWay = false;
        if (epoch === this.epoch) this.owner.accept(advanced);
      } catch (error) {
        this.underWay = false;
        if (epoch === this.epoch) this.owner.fail(error);
      }
    }
    if (this.entries.length === 0 && !this.owner.isActive()) return;
    // Where the next steps are due later than in the next frame, the browser has nothing to paint until then.
    if (!request) this.timer = setTimeout(() => this.wake(), this.owner.idleFor());
    else if (this.hasPainted) this.goOn();
    else this.wake();
  }

  /** The next request at once; its answer is drawn no sooner than what has just come. */
  private goOn(): void {
    this.hasPainted = false;
    this.wake();
    void this.tick(performance.now());
  }
}
