import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import { ACTIVE_SHARE } from '../../../model/metrics';
import { largestActivation } from '../../rows';

/** What the units of a gallery are sorted by. */
export const SORTS = ['number', 'selectivity', 'strength', 'frequency'] as const;
export type Sort = (typeof SORTS)[number];

/** What is known of every unit, for sorting and for the line of facts. */
export interface Facts {
  /** 0 … 1; null where there is none, as for dead units. */
  selectivity: readonly (number | null)[];
  /** Largest activation. */
  strength: ArrayLike<number>;
  /** Share of the inputs on which it is active. */
  frequency: ArrayLike<number>;
  dead: readonly boolean[];
}

/** Facts of all inputs where a survey of this run has them, else of the frame's probe inputs. */
export function factsOf(frame: Frame, survey: Survey | null): Facts {
  const { selectivity, dead } = frame.metrics;
  if (survey?.units === frame.units) {
    return { selectivity, dead, strength: survey.peak, frequency: survey.frequency };
  }
  let facts = factsOfProbe.get(frame);
  if (!facts) {
    facts = { selectivity, dead, ...probeFacts(frame) };
    factsOfProbe.set(frame, facts);
  }
  return facts;
}

const factsOfProbe = new WeakMap<Frame, Facts>();

function probeFacts(frame: Frame): Pick<Facts, 'strength' | 'frequency'> {
  const { units, codes } = frame;
  const strength = new Float32Array(units);
  const frequency = new Float32Array(units);
  const threshold = ACTIVE_SHARE * largestActivation(frame);
  const share = units / codes.length;
  for (let k = 0, unit = 0; k < codes.length; k++, unit = (unit + 1) % units) {
    if (codes[k] > strength[unit]) strength[unit] = codes[k];
    if (codes[k] > threshold) frequency[unit] += share;
  }
  return { strength, frequency };
}

/** Units in the order of the gallery: largest first, dead ones last, by number where all else is alike. */
export function sortUnits({ selectivity, strength, frequency, dead }: Facts, sort: Sort): number[] {
  const units = dead.map((_, unit) => unit);
  if (sort === 'number') return units;
  const key = (unit: number) => {
    if (dead[unit]) return Number.NEGATIVE_INFINITY;
    if (sort === 'selectivity') return selectivity[unit] ?? -1;
    return sort === 'strength' ? strength[unit] : frequency[unit];
  };
  const keys = units.map(key);
  return units.sort((a, b) => (keys[a] === keys[b] ? a - b : keys[b] - keys[a]));
}
