import { selectivitiesByChance } from './chance';
import { matchOf, type Truth } from './match';
import {
  columnSums,
  exactUnits,
  explainedVariance,
  lifetimeSparsitiesOf,
  type Metrics,
  mean,
  sum,
  supportOf,
} from './metrics';
import type { Shape } from './parameters';
import { aboveChance, type Factors, meetingsOf, selectivitiesOf } from './selectivity';

/**
 * All metrics of one set of codes.
 * @param x inputs, rows × inputs  @param codes rows × units  @param reconstructions rows × inputs
 * @param truth the units’ directions and the true ones, where those are known
 */
export function metricsOf(
  x: Float32Array,
  codes: Float32Array,
  reconstructions: Float32Array,
  shape: Shape,
  factors: Factors | null,
  truth: Truth | null = null,
): Metrics {
  const { units } = shape;
  const support = supportOf(codes);
  const timesActive = columnSums(support, units);
  const dark = Array.from(timesActive, (times) => times === 0);
  const meetings = factors && meetingsOf(support, units, factors);
  const chance = factors?.names ? selectivitiesByChance(support, units, factors, null) : null;
  const values = meetings ? selectivitiesOf(meetings) : lifetimeSparsitiesOf(codes, units);
  const selectivity = values.map((value, unit) => {
    if (value === null || dark[unit]) return null;
    return chance ? aboveChance(value, chance[unit]) : value;
  });
  const match = truth && matchOf(truth, dark, shape.inputs, meetings);
  return {
    explainedVariance: explainedVariance(x, reconstructions, shape.inputs),
    activeUnits: sum(timesActive) / (codes.length / units),
    dark,
    selectivity,
    chance,
    meanSelectivity: mean(selectivity.filter((value) => value !== null)),
    recoveredBy: match?.foundBy ?? (meetings ? exactUnits(meetings, chance !== null) : []),
    meanMatch: match ? mean(match.cosines) : null,
  };
}
