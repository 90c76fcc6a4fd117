import { mostUnseenSteps } from './settling';
import { DEFAULT_SPEED, type LabState, SPEEDS } from './state';
import { StepDebt, startsGently } from './step-debt';

/**
 * Steps a second, at most, of a run that has settled and has no step to stop at. On a fast processor it would make
 * hundreds of thousands while somebody reads, drain a battery, and drift off from what is said of it.
 */
const AT_REST = SPEEDS[DEFAULT_SPEED];

/** How many training steps are to be made now: those that were asked for one by one, else what the speed comes to. */
export class DueSteps {
  private readonly debt = new StepDebt();
  private single = 0;
  private isGentle = false;

  /** Whether single steps are still to be made. */
  get hasSingle(): boolean {
    return this.single > 0;
  }

  addSingle(): void {
    this.single += 1;
  }

  /** @param steps how many the run has just made */
  made(steps: number): void {
    this.single = Math.max(0, this.single - steps);
  }

  /** No single step is to be made any more. */
  dropSingle(): void {
    this.single = 0;
  }

  /** Training begins: gently, or at the chosen speed from the first step on. */
  begin(isGentle: boolean): void {
    this.isGentle = isGentle;
    this.debt.begin(isGentle);
  }

  /** The speed counts from now on. */
  restart(): void {
    this.debt.clear();
  }

  /**
   * Whole steps due.
   * @param now milliseconds
   * @param step steps made so far
   * @param moves the run has not settled: its frames must not be too far apart to see that
   */
  at(now: number, state: LabState, step: number, moves: boolean): number {
    const { running, hurries, speed, stopAt } = state;
    if (this.hasSingle) return 1;
    if (!running) return 0;
    // Other data, or another speed, have come meanwhile.
    if (this.isGentle && !startsGently(state)) this.begin(false);
    const chosen = hurries ? Number.POSITIVE_INFINITY : SPEEDS[speed];
    const isAtRest = !moves && !hurries && (stopAt === null || stopAt <= step);
    const owed = this.debt.due(now, isAtRest ? Math.min(chosen, AT_REST) : chosen, step);
    const due = hurries || moves ? Math.min(owed, mostUnseenSteps(step)) : owed;
    return stopAt !== null && stopAt > step ? Math.min(due, stopAt - step) : due;
  }
}
