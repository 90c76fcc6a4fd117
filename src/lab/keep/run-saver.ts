import type { Lab } from '../lab';
import { type KeptRun, takeRun } from './kept-run';

/** The run is put by so soon after a change … */
const SOON_MS = 1000;
/** … but while it trains, that takes no more than this part of the time; unless it is long since it was put by. */
const MOST_TIME = 1 / 20;
const LATEST_MS = 5000;

/** Puts by the run in the lab whenever it has changed, for as long as it is told to. */
export class RunSaver {
  private unsubscribe: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt = Number.POSITIVE_INFINITY;
  private wait = SOON_MS;
  /** What the run was when it was last put by. */
  private saved = '';

  constructor(
    private readonly lab: Lab,
    private readonly write: (run: KeptRun) => Promise<void>,
  ) {}

  start(): void {
    this.unsubscribe ??= this.lab.store.subscribe(({ running }, before) => {
      // Whoever pauses and reloads at once is not to find it running.
      const hasPaused = before.running && !running;
      const wait = hasPaused ? 0 : running ? this.wait : SOON_MS;
      const dueAt = performance.now() + wait;
      if (dueAt >= this.dueAt) return;
      clearTimeout(this.timer);
      this.dueAt = dueAt;
      this.timer = setTimeout(() => void this.now(), wait);
    });
  }

  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.rest();
  }

  /** Puts the run by at once, if it has changed. Never rejects. */
  async now(): Promise<void> {
    this.rest();
    const { config, compare, running, shown, settledAt, stopAt, speed, choice } = this.lab.state;
    const is = JSON.stringify([config, compare, running, shown?.main.step, settledAt, stopAt, speed, choice]);
    if (!this.unsubscribe || is === this.saved || !shown) return;
    this.saved = is;
    const begun = performance.now();
    const run = await takeRun(this.lab);
    // The learner may have gone on meanwhile, and another run begun.
    if (!this.unsubscribe || !run.snapshot || this.lab.state.config !== run.config) {
      this.saved = '';
      return;
    }
    await this.write(run).catch(() => {});
    const wait = (performance.now() - begun) / MOST_TIME;
    this.wait = Math.min(LATEST_MS, Math.max(SOON_MS, wait));
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.dueAt = Number.POSITIVE_INFINITY;
  }
}
