import { SURVEY_EXAMPLES } from '../engine/survey';
import { viewInSight } from '../lab/closer-views';
import { darkCount, factsOf, surveyOf } from '../lab/facts';
import type { Moment } from './chapter';

/** How many units light for some input: of all, once all have been looked at. */
export function liveUnits({ frame, state }: Moment): number {
  return frame.units - darkCount(factsOf(frame, state));
}

/**
 * Each known cause has a unit that points along it and lights for it: how often that unit lights when the cause is there,
 * the least of these, 0 … 1; 0 if a cause has none. Null while the inputs have not all been looked at since training
 * step `since`, or where nobody knows the causes.
 */
export function lowestRecall({ frame, state }: Moment, since: number): number | null {
  const survey = surveyOf(frame, state);
  const { recoveredBy } = frame.metrics;
  if (!survey || recoveredBy.length === 0 || survey.from < since) return null;
  const recalls = recoveredBy.map((unit, cause) =>
    unit === null || unit < 0
      ? 0
      : survey.hits[cause * frame.units + unit] / Math.max(1, survey.factorOn[cause]),
  );
  return Math.min(...recalls);
}

/** Whether a unit lights for any input that is known. */
export function isLive({ frame, state }: Moment, unit: number): boolean {
  return factsOf(frame, state).dark[unit] === false;
}

/** The selected unit lights for any input that is known. */
export function isSelectedLive(now: Moment): boolean {
  const { unit } = now.state.selected;
  return unit !== null && isLive(now, unit);
}

/** The page of the selected unit is in sight. It is what Closer look opens with: nobody needs to choose its tab first. */
export function isPageOpen({ state }: Moment): boolean {
  return state.selected.unit !== null && viewInSight(state) === 'unit';
}

/** Examples of the selected unit on its page, of one of the lists there; rows of the data set. Null while they are not known. */
function examplesOf(
  { frame, state }: Moment,
  list: 'topRows' | 'randomRows' | 'missedRows',
): number[] | null {
  const survey = surveyOf(frame, state);
  const { unit } = state.selected;
  if (!survey || unit === null) return null;
  const rows = survey[list].subarray(unit * SURVEY_EXAMPLES, (unit + 1) * SURVEY_EXAMPLES);
  return Array.from(rows).filter((row) => row >= 0);
}

/** The learner looks at an input that lights the selected unit and is not among its strongest, if there is one. */
export function looksAtOrdinary(now: Moment): boolean {
  const [top, random] = [examplesOf(now, 'topRows') ?? [], examplesOf(now, 'randomRows') ?? []];
  const ordinary = random.filter((row) => !top.includes(row));
  const { pattern } = now.state.selected;
  return pattern !== null && (ordinary.length > 0 ? ordinary : random).includes(pattern);
}

/** The learner looks at an input that the selected unit misses, or it is a unit that lights and misses none. */
export function looksAtMissed(now: Moment): boolean {
  const missed = examplesOf(now, 'missedRows');
  if (missed?.length === 0) return isSelectedLive(now);
  const { pattern } = now.state.selected;
  return pattern !== null && missed?.includes(pattern) === true;
}
