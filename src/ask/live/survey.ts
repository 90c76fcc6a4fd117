import type { LiveState } from './context';

/** What units do on all inputs of a larger set, if that is of this very run. */
export function surveyOf({ survey, data, shown }: LiveState): LiveState['survey'] {
  return survey && data && survey.units === shown.main.units && survey.rows === data.rows ? survey : null;
}
