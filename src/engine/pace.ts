/** How much a new measurement counts against those before it. */
const WEIGHT = 0.3;

/**
 * How many steps fit into a time budget, by how long the last ones took. A measurement covers a whole request,
 * the readback of its frame included, since that is what the page waits for.
 */
export class Pace {
  private msPerStep: number | null = null;
  private warm = false;

  /** Steps that fit, at least one: a slow machine still gets on. */
  fit(budgetMs: number): number {
    return this.msPerStep === null ? 1 : Math.max(1, Math.floor(budgetMs / this.msPerStep));
  }

  /** Takes in that `steps` steps took `ms`. The first time is left out: WebGL compiles its programs then. */
  measure(steps: number, ms: number): void {
    if (steps === 0) return;
    if (this.warm) {
      // A clock of coarse ticks may show 0 ms; a floor keeps the next request from being endless.
      const measured = Math.max(ms, 0.05) / steps;
      this.msPerStep =
        this.msPerStep === null ? measured : this.msPerStep + WEIGHT * (measured - this.msPerStep);
    }
    this.warm = true;
  }
}
