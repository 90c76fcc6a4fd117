import { causeOf } from '../../../lab/causes';
import { settingOf } from '../../../lab/dials';
import { surveyOf } from '../../../lab/facts';
import { activeUnits } from '../../../lab/units';
import type { RunConfig } from '../../../model/config';
import type { Moment } from '../../chapter';
import { isSettled, recoveredCount } from '../../moment';
import { liveUnits, lowestRecall } from '../../survey-moment';
import type { Values } from '../../texts';

/** Side of the pictures, in pixels; as many rows as columns may be lit. */
export const SIZE = 6;
/** Bars there are. */
export const BARS = 2 * SIZE;
/** The goal: so much of what makes the pictures differ is kept … */
export const KEPT = 0.88;
/** … by so few units per picture, on average. */
export const FEW = 5;

/** Every bar has its unit, few are lit, enough is kept, and it stays like that. */
export function isReached(now: Moment): boolean {
  const { activeUnits: active, explainedVariance } = now.frame.metrics;
  return (
    recoveredCount(now.frame) === BARS && (explainedVariance ?? 0) >= KEPT && active <= FEW && isSettled(now)
  );
}

/** Each bar needs a unit of its own, and with light for free units have no reason to keep to one bar. */
export function canReach({ units, mechanism, sparsity }: RunConfig): boolean {
  return units >= BARS && (mechanism !== 'l1' || sparsity > 0);
}

/** A name that fits is right in nine of ten cases, either way. */
const FITS = 0.9;

/** How a name after the bar that the selected unit answers to most fares on all pictures. */
export function nameOf(now: Moment): 'holds' | 'misses' | 'more' {
  const survey = surveyOf(now.frame, now.state);
  const { unit } = now.state.selected;
  const match = survey && unit !== null ? causeOf(survey, unit) : null;
  if ((match?.precision ?? 0) < FITS) return 'more';
  return (match?.recall ?? 0) < FITS ? 'misses' : 'holds';
}

/** A lamp that says whether its bar is there lights in so many of the pictures with it. */
const RELIABLE = 0.95;

/**
 * Of the units that the bars have found, the least reliable one: in which share of the pictures with its bar it lights,
 * 0 … 1. Counted on all pictures, as on the page of a unit; before they have been looked at, on those that the frame
 * shows. 0 where a bar has no unit.
 */
function leastReliable(now: Moment): number {
  return lowestRecall(now, 0) ?? leastReliableShown(now);
}

function leastReliableShown({ frame, state }: Moment): number {
  const factors = state.data?.factors;
  if (!factors) return 0;
  const lit = frame.rowNames.map((_, row) => new Set(activeUnits(frame, row).map(({ unit }) => unit)));
  const shares = frame.metrics.recoveredBy.map((unit, bar) => {
    const withBar = lit.filter(
      (_, row) => factors.on[(frame.probe?.[row] ?? row) * factors.count + bar] === 1,
    );
    return unit === null || withBar.length === 0
      ? 0
      : withBar.filter((units) => units.has(unit)).length / withBar.length;
  });
  return Math.min(...shares);
}

/** Ids of the claims that the run in sight supports; what no run beside it shows, it does not. */
export function supported(now: Moment): string[] {
  const { frame, dense } = now;
  const found = recoveredCount(frame);
  const twin = dense && dense.step >= frame.step ? recoveredCount(dense) : null;
  return [
    ...(found === BARS ? ['every'] : []),
    ...(liveUnits(now) > BARS ? ['spare'] : []),
    ...(leastReliable(now) >= RELIABLE ? ['reliable'] : []),
    ...(twin !== null && twin < found ? ['price'] : []),
  ];
}

/** What of the run goes on the page to hand in; numbers of `tiles` are the directions of the bars’ units, one after another. */
export function figuresToKeep(now: Moment): Values {
  const { frame, state } = now;
  const { config } = state;
  const tiles = frame.metrics.recoveredBy
    .filter((unit) => unit !== null && unit >= 0)
    .flatMap((unit) => tileOf(now, unit as number));
  return {
    found: String(recoveredCount(frame)),
    bars: String(BARS),
    units: String(frame.units),
    live: String(liveUnits(now)),
    lowest: String(Math.floor(100 * leastReliable(now))),
    active: frame.metrics.activeUnits,
    variance: frame.metrics.explainedVariance ?? 0,
    mechanism: config.mechanism,
    weight: settingOf(config),
    seed: String(config.seed),
    tiles,
  };
}

/** What of a unit goes there: its number and its direction. */
export function keptOf(now: Moment, unit: number): Values {
  return { unit: String(unit + 1), tile: tileOf(now, unit) };
}

/** D of a unit, to be drawn later. */
function tileOf({ frame: { directions, inputs } }: Moment, unit: number): number[] {
  const direction = Array.from(directions.subarray(unit * inputs, (unit + 1) * inputs));
  return direction.map((value) => Math.round(100 * value) / 100);
}
