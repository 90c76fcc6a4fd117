/** How much the measurements so far count when a new one comes in. */
const MEMORY = 0.9;
/** A clock of coarse ticks may show that steps took no time at all. */
const LEAST_MS = 0.05;
/** Requests that say nothing: in the first the processor makes the first step, in the second WebGL compiles its programs. */
const LEFT_OUT = 2;

/**
 * How many steps fit into a time budget. A request takes `overhead + perStep · steps` milliseconds: on WebGL the
 * readback of the frame alone may use up the budget of a busy page, where an average per step would end at one step
 * a request, all of it overhead. So both numbers are estimated, and steps get half of the budget at least.
 */
export class Pace {
  /** Means over the last requests: steps n, time t, their squares and product. */
  private means: { n: number; t: number; nn: number; nt: number } | null = null;
  private perStep: number | null = null;
  private last = 0;
  private left = LEFT_OUT;

  /** Steps that fit, at least one: a slow machine still gets on. */
  fit(budgetMs: number): number {
    if (!this.means) return 1;
    const { n, t } = this.means;
    // An estimate may be wrong, so the number of steps only doubles from one request to the next.
    const most = Math.ceil(2 * Math.max(n, this.last));
    if (this.perStep === null) return most;
    const overhead = Math.max(0, t - this.perStep * n);
    const fitting = Math.floor(Math.max(budgetMs - overhead, budgetMs / 2) / this.perStep);
    return Math.max(1, Math.min(fitting, most));
  }

  /** Takes in that a request of `steps` steps took `ms`. */
  measure(steps: number, ms: number): void {
    if (steps === 0) return;
    this.last = steps;
    if (this.left > 0) this.left--;
    else this.takeIn(steps, Math.max(LEAST_MS, ms));
  }

  private takeIn(n: number, t: number): void {
    const fade = (mean: number, value: number) => MEMORY * mean + (1 - MEMORY) * value;
    const before = this.means ?? { n, t, nn: n * n, nt: n * t };
    const means = {
      n: fade(before.n, n),
      t: fade(before.t, t),
      nn: fade(before.nn, n * n),
      nt: fade(before.nt, n * t),
    };
    this.means = means;
    // The slope of the line through the measurements. It only shows when the number of steps changes: if it has not
    // for long, `fit` tries another one. Noise may make it anything, but neither is all of the time overhead nor is
    // there less than none.
    const whole = means.t / means.n;
    const variance = means.nn - means.n ** 2;
    const slope = (means.nt - means.n * means.t) / variance;
    const known = variance > 0.001 * means.n ** 2;
    this.perStep = known ? Math.min(whole, Math.max(whole / 20, slope)) : null;
  }
}
