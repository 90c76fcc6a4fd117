/** A rate is measured over at least this time. */
const SECONDS = 0.7;

/** Steps per second, as they are really made. */
export class RateMeter {
  private from = { step: 0, time: 0 };
  private rate: number | null = null;

  /** Begins anew at this step: training starts, or the run went back. */
  restart(step: number): void {
    this.from = { step, time: performance.now() };
    this.rate = null;
  }

  /** The latest rate; null until there is something to measure. */
  at(step: number): number | null {
    const now = performance.now();
    const seconds = (now - this.from.time) / 1000;
    if (step < this.from.step) this.restart(step);
    else if (seconds >= SECONDS) {
      this.rate = (step - this.from.step) / seconds;
      this.from = { step, time: now };
    }
    return this.rate;
  }
}
