import type { Goal, Moment } from './chapter';
import { isLaterThan, isSettled, isTrained, sparsityWithin } from './moment';

/** Goals that several chapters set in the same words; their ids are those of the texts. */

/** The price is where the text asks for it. */
export function slideWithin(min: number, max: number): Goal {
  return { id: 'slide', when: (now) => sparsityWithin(now, min, max) };
}

/**
 * The run has settled at that price, `steps` steps after the slider came there at the earliest. A run may rest and drift on
 * later: that it has settled there remains so.
 */
export function settleThere(steps = 100): Goal {
  return {
    id: 'settle',
    when: (now) => isLaterThan(now, 'slide', steps) && isSettled(now),
    isPassing: true,
  };
}

/** Trained until this step, in a run of which this holds. */
export function trainUntil(steps: number, holds: (now: Moment) => boolean): Goal {
  return {
    id: 'train',
    when: (now) => isTrained(now, steps) && holds(now),
    count: ({ frame }) => ({ value: frame.step, of: steps }),
  };
}
