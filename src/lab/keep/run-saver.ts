import type { Lab } from '../lab';
import { type KeptRun, takeRun } from './kept-run';

/** The run is put by this often while it changes … */
const INTERVAL_MS = 1500;
/** … but that takes no more than this part of the time. */
const MOST_TIME = 1 / 20;

/** Puts by the run in the lab whenever it has changed, for as long as it is told to. */
export class RunSaver {
  private unsubscribe: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = INTERVAL_MS;
  /** What the run was when it was last put by. */
  private saved = '';

  constructor(
    private readonly lab: Lab,
    private readonly write: (run: KeptRun) => Promise<void>,
  ) {}

  start(): void {
    this.unsubscribe ??= this.lab.store.subscribe(() => {
      this.timer ??= setTimeout(() => void this.now(), this.wait);
    });
  }

  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = null;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Puts the run by at once, if it has changed. Never rejects. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { config, compare, running, shown, stopAt, speed, choice } = this.lab.state;
    const is = JSON.stringify([config, compare, running, shown?.main.step, stopAt, speed, choice]);
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
    this.wait = Math.max(INTERVAL_MS, (performance.now() - begun) / MOST_TIME);
  }
}
