/**
 * How many steps are due: a debt that grows with time at the speed and is paid in whole steps.
 * After a pause of the page (a hidden tab, a slow frame) no more than a quarter of a second is owed, so the run never
 * jumps to catch up.
 */
export class StepDebt {
  private owed = 0;
  private since: number | null = null;

  /** Forgets what is owed: training stops, or starts anew. */
  clear(): void {
    this.owed = 0;
    this.since = null;
  }

  /**
   * Whole steps due at time `now` (milliseconds) for `speed` steps per second.
   * @param atLeast fewer are not worth a frame, and stay owed
   */
  due(now: number, speed: number, atLeast = 1): number {
    if (!Number.isFinite(speed)) return AS_MANY_AS_FIT;
    // The first step comes at once, whatever the speed: pressing Train must show something.
    const seconds =
      this.since === null ? 1 / speed : Math.min((now - this.since) / 1000, Math.max(0.25, 1 / speed));
    this.since = now;
    this.owed = Math.min(this.owed + seconds * speed, Math.max(1, speed / 4));
    const whole = Math.floor(this.owed + 1e-9);
    if (whole < atLeast) return 0;
    this.owed -= whole;
    return whole;
  }

  /** Milliseconds from the last look until as many steps are owed. */
  wait(speed: number, atLeast = 1): number {
    return Math.max(0, (1000 * (atLeast - this.owed)) / speed);
  }
}

/** More than any time budget allows. */
const AS_MANY_AS_FIT = 1_000_000;
