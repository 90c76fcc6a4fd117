import { productOf } from './product';
import type { Meetings } from './selectivity';

/** A true direction counts as found by a unit whose direction has at least this cosine with it … */
const FOUND_ABOVE = 0.9;
/**
 * … if at least this share of the inputs that light the unit have the cause. In two or three dimensions directions are
 * so near each other that the cosine alone says little: a few units soon lie near any direction.
 */
const LIT_FOR_IT = 0.5;

/** The units’ directions D and the true ones, all of norm 1. */
export interface Truth {
  /** units × inputs. */
  learned: Float32Array;
  /** factors × inputs. */
  causes: Float32Array;
}

export interface Match {
  /** Per true direction: the unit that points along it and lights for it, −1 if none does. */
  foundBy: number[];
  /** Per true direction: its largest cosine with a unit that is not dark; 0 if all are. */
  cosines: number[];
}

/**
 * Which true directions the units have found: cos(D_j, truth) > .9, and half of the inputs that light the unit have the
 * cause. The mean of the largest cosines is the MMCS, mean max cosine similarity (Sharkey, Braun and Millidge 2022). A
 * dark unit stands for nothing.
 * @param meetings how often causes and light come together; without it the direction alone decides
 */
export function matchOf(
  { learned, causes }: Truth,
  dark: readonly boolean[],
  inputs: number,
  meetings: Meetings | null = null,
): Match {
  const units = dark.length;
  const products = productOf(causes, learned, inputs);
  const foundBy: number[] = [];
  const cosines: number[] = [];
  for (let first = 0; first < products.length; first += units) {
    let best = -1;
    let most = 0;
    let nearest = 0;
    for (let j = 0; j < units; j++) {
      const cosine = products[first + j];
      if (dark[j]) continue;
      nearest = Math.max(nearest, cosine);
      if (cosine <= FOUND_ABOVE || cosine <= most) continue;
      if (meetings && meetings.hits[first + j] < LIT_FOR_IT * meetings.unitOn[j]) continue;
      most = cosine;
      best = j;
    }
    foundBy.push(best);
    cosines.push(nearest);
  }
  return { foundBy, cosines };
}
