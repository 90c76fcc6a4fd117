import { gentleSpeed, startsGently } from './gentle-start';
import { mostUnseenSteps } from './settling';
import { DEFAULT_SPEED, type LabState, SPEEDS } from './state';
import { StepDebt } from './step-debt';

/**
 * Steps a second, at most, of a run that has settled and has no step to stop at. On a fast processor it would make
 * hundreds of thousands while somebody reads, drain a battery, and drift off from what is said of it.
 */
export const AT_REST = SPEEDS[DEFAULT_SPEED];

/**
 * Frames a second of such a run. Its figures stay, so more would only show the same again, and cost a phone its battery.
 */
const FRAMES_AT_REST = 10;

/** Whether a run that has settled is held back: it was to go faster than `AT_REST`, and has no step to reach. */
export function isHeldBack(state: Pick<LabState, 'speed' | 'stopAt'>, step: number): boolean {
  return SPEEDS[state.speed] > AT_REST && !hasGoal(state, step);
}

/** Whether there is a step to pause at. */
function hasGoal({ stopAt }: Pick<LabState, 'stopAt'>, step: number): boolean {
  return stopAt !== null && stopAt > step;
}

/** It has settled, and neither a step to pause at nor the lesson waits for it. */
function isAtRest(state: LabState, step: number, moves: boolean): boolean {
  return !moves && !state.hurries && !hasGoal(state, step);
}

/** Fewer steps than these are not worth a frame. */
function leastOf(state: LabState, step: number, moves: boolean, speed: number): number {
  return isAtRest(state, step, moves) ? Math.max(1, speed / FRAMES_AT_REST) : 1;
}

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

  /** Training begins: gently, where that is to be had (see `startsGently`), or at the chosen speed from the first step on. */
  begin(isGentle: boolean): void {
    this.isGentle = isGentle;
    this.debt.clear();
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
    const { running, hurries, stopAt } = state;
    if (this.hasSingle) return 1;
    if (!running) return 0;
    const speed = this.speedOf(state, step, moves);
    const owed = this.debt.due(now, speed, leastOf(state, step, moves, speed));
    const due = hurries || moves ? Math.min(owed, mostUnseenSteps(step)) : owed;
    return stopAt !== null && hasGoal(state, step) ? Math.min(due, stopAt - step) : due;
  }

  /** Milliseconds until steps are due, after none were. */
  wait(state: LabState, step: number, moves: boolean): number {
    if (!state.running) return 0;
    const speed = this.speedOf(state, step, moves);
    return this.debt.wait(speed, leastOf(state, step, moves, speed));
  }

  /** Whether the run need not go faster than it does: it begins gently, or is at rest. */
  isEased(state: LabState, step: number, moves: boolean): boolean {
    if (state.hurries) return false;
    return this.speedOf(state, step, moves) < SPEEDS[state.speed] || isAtRest(state, step, moves);
  }

  /** Steps a second. */
  private speedOf(state: LabState, step: number, moves: boolean): number {
    if (state.hurries) return Number.POSITIVE_INFINITY;
    // Other data, or another speed, may have come meanwhile.
    this.isGentle &&= startsGently(state);
    const chosen = SPEEDS[state.speed];
    if (this.isGentle) return gentleSpeed(step, chosen);
    return isAtRest(state, step, moves) ? Math.min(chosen, AT_REST) : chosen;
  }
}
