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
