import { shufflesOf } from './chance';
import { responsesOf } from './responses';
import { aboveChance, type Factors } from './selectivity';

/**
 * Disentanglement D of DCI (Eastwood and Williams 2018) with the squares of the responses R as importances: for factors
 * that come alike often, R² goes with the share of a unit’s variance that a factor accounts for. Each unit scores 1 minus
 * the entropy of its importances as shares, to the base of the number of factors; the mean is weighted by how important
 * a unit is in all. 1: every unit answers to one factor alone; 0: all answer to all alike. Null where no unit answers,
 * or there are fewer than two factors.
 * @param responses R, factors × units
 */
export function disentanglementOf(responses: Float32Array, units: number): number | null {
  const factors = responses.length / units;
  if (factors < 2) return null;
  let weighted = 0;
  let weights = 0;
  for (let j = 0; j < units; j++) {
    let total = 0;
    for (let place = j; place < responses.length; place += units) total += responses[place] ** 2;
    if (total === 0) continue;
    let entropy = 0;
    for (let place = j; place < responses.length; place += units) {
      const share = responses[place] ** 2 / total;
      if (share > 0) entropy -= share * Math.log(share);
    }
    weighted += total * (1 - entropy / Math.log(factors));
    weights += total;
  }
  return weights > 0 ? weighted / weights : null;
}

/**
 * The same above the most that it is with the labels shuffled: few inputs, or few labels, make D large for no reason. Two labels
 * of which each input has one always give 1. Null where chance gives all.
 * @param codes rows × units  @param rows per row of the codes its row of the factors; null: the same
 */
export function disentanglementAboveChance(
  codes: Float32Array,
  units: number,
  factors: Factors,
  rows: Int32Array | null,
): number | null {
  const n = codes.length / units;
  const value = disentanglementOf(responsesOf(codes, units, factors, rows), units);
  if (value === null) return null;
  const shuffles = shufflesOf(n, rows, n * units + factors.count * (n + units));
  const chance = Math.max(
    ...shuffles.map(
      (shuffled) => disentanglementOf(responsesOf(codes, units, factors, shuffled), units) ?? 0,
    ),
  );
  return chance > MOST_CHANCE ? null : aboveChance(value, chance);
}

/** More than this by chance leaves nothing to measure. */
const MOST_CHANCE = 0.99;

/**
 * Pairs factors with units so that a diagonal shows: again and again the largest response among factors and units that
 * are still free. Per factor its unit, −1 where no free unit answers.
 * @param responses factors × units
 */
export function pairUp(responses: Float32Array, units: number): Int32Array {
  const factors = responses.length / units;
  const unitOf = new Int32Array(factors).fill(-1);
  const taken = new Uint8Array(units);
  // The best free unit of every factor; looked for anew only when another factor has taken it.
  const best = new Int32Array(factors).fill(-1);
  const find = (factor: number) => {
    best[factor] = -1;
    let most = 0;
    for (let j = 0; j < units; j++) {
      if (taken[j] || responses[factor * units + j] <= most) continue;
      most = responses[factor * units + j];
      best[factor] = j;
    }
  };
  for (let factor = 0; factor < factors; factor++) find(factor);
  for (;;) {
    let next = -1;
    let most = 0;
    for (let factor = 0; factor < factors; factor++) {
      if (unitOf[factor] >= 0 || best[factor] < 0) continue;
      if (taken[best[factor]]) find(factor);
      if (best[factor] < 0 || responses[factor * units + best[factor]] <= most) continue;
      most = responses[factor * units + best[factor]];
      next = factor;
    }
    if (next < 0) return unitOf;
    unitOf[next] = best[next];
    taken[best[next]] = 1;
  }
}
