/** Known causes of the inputs: rows × count, 1 where the cause is on. */
export interface Factors {
  count: number;
  on: Uint8Array;
  /** What each is called, where they have names: the labels of a learner’s own file. */
  names?: readonly string[];
}

/** How often light and known causes come together, over some inputs. */
export interface Meetings {
  /** Inputs counted. */
  rows: number;
  units: number;
  /** Known causes. */
  factors: number;
  /** factors × units: inputs with the cause on and the unit active. */
  hits: Uint32Array;
  /** Per cause: inputs with it on. */
  factorOn: Uint32Array;
  /** Per unit: inputs on which it is active. */
  unitOn: Uint32Array;
}

/**
 * @param support rows × units, 1 where a unit is active
 * @param rows per row of `support` its row of the factors; null: the same
 */
export function meetingsOf(
  support: Uint8Array,
  units: number,
  { count, on }: Factors,
  rows: Int32Array | null = null,
): Meetings {
  const n = support.length / units;
  const hits = new Uint32Array(count * units);
  const factorOn = new Uint32Array(count);
  const unitOn = new Uint32Array(units);
  for (let k = 0; k < n; k++) {
    const first = (rows ? rows[k] : k) * count;
    for (let j = 0; j < units; j++) unitOn[j] += support[k * units + j];
    for (let f = 0; f < count; f++) {
      if (on[first + f] === 0) continue;
      factorOn[f] += 1;
      for (let j = 0; j < units; j++) hits[f * units + j] += support[k * units + j];
    }
  }
  return { rows: n, units, factors: count, hits, factorOn, unitOn };
}

/**
 * F1 of light above chance: how well “the unit lights” says “the cause is on”. With hits = share of the lit inputs that
 * have the cause and coverage = share of the inputs with the cause that are lit, F = 2·hits·coverage / (hits + coverage).
 * A unit that always lights gets F₀ = 2p / (1 + p) for a cause that p of the inputs have, so
 * (F − F₀) / (1 − F₀), at least 0: 0 for light that says nothing, 1 for light exactly with the cause.
 * Null for a cause that never changes.
 */
function f1AboveChance(
  { rows, units, hits, factorOn, unitOn }: Meetings,
  cause: number,
  unit: number,
): number | null {
  const on = factorOn[cause];
  if (on === 0 || on === rows) return null;
  const both = on + unitOn[unit];
  const f = (2 * hits[cause * units + unit]) / both;
  const always = (2 * on) / (on + rows);
  return Math.max(0, (f - always) / (1 - always));
}

/** Selectivity of every unit: `f1AboveChance` for its best cause; null for a unit that never lights, and where no cause varies. */
export function selectivitiesOf(meetings: Meetings): (number | null)[] {
  return Array.from({ length: meetings.units }, (_, unit) => {
    if (meetings.unitOn[unit] === 0) return null;
    let best: number | null = null;
    for (let cause = 0; cause < meetings.factors; cause++) {
      const value = f1AboveChance(meetings, cause, unit);
      if (value !== null && value > (best ?? -1)) best = value;
    }
    return best;
  });
}

/** What is left of a score of 0 … 1 above what chance gives; 0 where chance gives all. */
export function aboveChance(value: number, chance: number): number {
  return chance < 1 ? Math.max(0, (value - chance) / (1 - chance)) : 0;
}
