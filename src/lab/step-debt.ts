import { isBits } from '../data';
import { DEFAULT_SPEED, type LabState } from './state';

/** A gentle start: its first steps can be told apart … */
const GENTLE = { steps: 40, perSecond: 10 } as const;

/** Whether training that a learner begins starts gently: on bit patterns, while the speed is still the page's choice. */
export function startsGently({ speed, config }: Pick<LabState, 'speed' | 'config'>): boolean {
  return speed === DEFAULT_SPEED && isBits(config);
}

/**
 * Steps a second of a run that began gently: its first forty last four seconds, and after three more it goes at the
 * chosen speed. What happens in the first steps is the most of what there is to see.
 */
function gentleSpeed(step: number, speed: number): number {
  // … and from then on it goes faster as the square of the steps made.
  return Math.min(speed, GENTLE.perSecond * Math.max(1, step / GENTLE.steps) ** 2);
}

/**
 * How many steps are due: a debt that grows with time at the chosen speed and is paid in whole steps.
 * After a pause of the page (a hidden tab, a slow frame) no more than a quarter of a second is owed, so the run never
 * jumps to catch up.
 */
export class StepDebt {
  private owed = 0;
  private since: number | null = null;
  private isGentle = false;

  /** Training begins: gently, or at the chosen speed from the first step on. */
  begin(isGentle: boolean): void {
    this.clear();
    this.isGentle = isGentle;
  }

  /** Forgets what is owed: training stops, or starts anew. */
  clear(): void {
    this.owed = 0;
    this.since = null;
  }

  /** Whole steps due at time `now` (milliseconds) for `chosen` steps per second, `step` steps after the run's start. */
  due(now: number, chosen: number, step: number): number {
    if (!Number.isFinite(chosen)) return AS_MANY_AS_FIT;
    const speed = this.isGentle ? gentleSpeed(step, chosen) : chosen;
    // The first step comes at once, whatever the speed: pressing Train must show something.
    const seconds =
      this.since === null ? 1 / speed : Math.min((now - this.since) / 1000, Math.max(0.25, 1 / speed));
    this.since = now;
    this.owed = Math.min(this.owed + seconds * speed, Math.max(1, speed / 4));
    const whole = Math.floor(this.owed + 1e-9);
    this.owed -= whole;
    return whole;
  }
}

/** More than any time budget allows. */
const AS_MANY_AS_FIT = 1_000_000;
