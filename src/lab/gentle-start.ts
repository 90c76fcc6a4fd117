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
export function gentleSpeed(step: number, speed: number): number {
  // … and from then on it goes faster as the square of the steps made.
  return Math.min(speed, GENTLE.perSecond * Math.max(1, step / GENTLE.steps) ** 2);
}
