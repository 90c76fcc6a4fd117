import type { Snapshot } from '../model/snapshot';
import type { Turn } from './chooser';
import type { RunState, Update, Wish } from './protocol';
import type { WorkerLink } from './worker-link';

/** How long the other engine may take to get ready, and for a turn, in milliseconds. */
const READY_WITHIN = 20_000;
const TURN_WITHIN = 2000;
/** A trial that has not had a turn for so long is given up: the run has paused, or nobody looks. */
const IDLE_MS = 1500;
/** Requests in which an engine comes up to speed: the first two compile and say nothing, then steps double. */
const WARM_UP = 2;
const MOST_REQUESTS = 24;
/** The page asks for steps once a painted frame, so a frame is the least that a request takes. */
export const FRAME_MS = 1000 / 60;

/** Steps a second that a run makes in the page with an engine that answers like this. */
export function rateOf({ steps, tookMs }: Pick<Update, 'steps' | 'tookMs'>): number {
  return (1000 * steps) / Math.max(tookMs, FRAME_MS);
}

/**
 * Another engine that trains the same run beside the one that has it, for a moment: it begins at a state of the run, gets
 * ready on its own, then the two take turns. What it trains is shown to nobody. The run itself only waits for its turns.
 */
export class Trial {
  readonly turns: Turn[] = [];
  private ready = false;
  private over = false;
  private isUpToSpeed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param link of a worker of its own
   * @param beside the worker that the run is with
   * @param run what the run is; its steps are the trial's own
   */
  constructor(
    readonly link: WorkerLink,
    readonly beside: WorkerLink | null,
    private readonly run: Wish,
    private readonly onIdle: () => void,
  ) {}

  get isReady(): boolean {
    return this.ready && !this.over;
  }

  get isOver(): boolean {
    return this.over;
  }

  /** Brings the engine to the run. Rejects if it cannot run, or is given up meanwhile. */
  async prepare(state: RunState<Snapshot>): Promise<void> {
    await this.link.ask({ ...this.run, from: state, steps: 0 }, READY_WITHIN);
    for (let k = 0; k < WARM_UP; k++) await this.advance(1, 0, READY_WITHIN);
    this.ready = true;
    this.waitForTurn();
  }

  /** The other engine's turn, after the run has made `own` steps a second of at most `steps` in `budgetMs`. */
  async takeTurn(steps: number, budgetMs: number, own: number): Promise<void> {
    clearTimeout(this.timer);
    for (let k = 0; k < MOST_REQUESTS; k++) {
      const advanced = await this.advance(steps, budgetMs, TURN_WITHIN);
      if (advanced.steps < steps && 2 * advanced.tookMs < budgetMs) continue;
      if (this.isUpToSpeed) this.turns.push({ own, other: rateOf(advanced) });
      this.isUpToSpeed = true;
      break;
    }
    this.waitForTurn();
  }

  /** The engine is to have the run as it is now. */
  async goTo(state: RunState<Snapshot>): Promise<void> {
    clearTimeout(this.timer);
    await this.link.ask({ ...this.run, asset: null, from: state, steps: 0 }, READY_WITHIN);
  }

  /** Its worker has the run: nothing is to be ended any more. */
  release(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  /** Ends it, and its worker. */
  end(): void {
    if (this.over) return;
    this.release();
    this.link.close(new Error('the trial is over'));
  }

  private advance(steps: number, budgetMs: number, timeoutMs: number): Promise<Update> {
    return this.link.ask({ ...this.run, asset: null, from: 'here', steps, budgetMs }, timeoutMs);
  }

  private waitForTurn(): void {
    clearTimeout(this.timer);
    if (!this.over) this.timer = setTimeout(this.onIdle, IDLE_MS);
  }
}
