/** The engines are compared when a run of this size has been going for so long: its first frames come first. */
const AFTER_MS = 1000;

/** Has the engines compared at the size of the run, once that stays. */
export class SpeedCheck {
  private isDue = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly compare: () => void) {}

  /** The size of the run is another one. */
  again(): void {
    this.isDue = true;
  }

  /** No comparison for a run that is gone. */
  cancel(): void {
    this.isDue = true;
    clearTimeout(this.timer);
  }

  /** The run has shown a frame. */
  see(): void {
    if (!this.isDue) return;
    this.isDue = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.compare, AFTER_MS);
  }
}
