export interface TurnOwner {
  /** What to do now, which never rejects; null: nothing. Called at most twice per painted frame. */
  next(now: number): (() => Promise<void>) | null;
  /** Whether there may be something to do in one of the next frames. */
  isActive(): boolean;
  /** After there was nothing: in how many milliseconds there may be. */
  idleFor(): number;
}

/**
 * Turns of the engine: one at a time, and at most one begun per painted frame, so that no frame is made that nobody sees.
 * Where the engine took longer than that, the next turn is begun before what came is drawn: the engine works while the
 * page draws.
 */
export class Turns {
  private underWay = false;
  private scheduled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The browser has painted since the last turn ended. */
  private hasPainted = true;

  constructor(private readonly owner: TurnOwner) {}

  get isUnderWay(): boolean {
    return this.underWay;
  }

  /** A turn in the next painted frame. */
  wake(): void {
    if (this.scheduled) return;
    clearTimeout(this.timer);
    this.scheduled = true;
    requestAnimationFrame((now) => {
      this.scheduled = false;
      this.hasPainted = true;
      void this.take(now);
    });
  }

  /** A turn that cannot wait for a painted frame: the page is only being opened. What the caller still sets counts. */
  takeSoon(): void {
    queueMicrotask(() => void this.take(performance.now()));
  }

  private async take(now: number): Promise<void> {
    if (this.underWay) return;
    const turn = this.owner.next(now);
    if (turn) {
      this.underWay = true;
      await turn();
      this.underWay = false;
    }
    if (!this.owner.isActive()) return;
    // Where the next steps are due later than in the next frame, the browser has nothing to paint until then.
    if (!turn) this.timer = setTimeout(() => this.wake(), this.owner.idleFor());
    else if (this.hasPainted) this.goOn();
    else this.wake();
  }

  /** The next turn at once; what it brings is drawn no sooner than what has just come. */
  private goOn(): void {
    this.hasPainted = false;
    this.wake();
    void this.take(performance.now());
  }
}
