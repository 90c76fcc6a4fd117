import { restarts } from '../data';
import type { Survey } from '../engine/survey';
import type { RunConfig } from '../model/config';
import type { LabState } from './state';

/** Of a run that goes on a survey is begun so many milliseconds after the last: nobody reads faster, and each takes time. */
const EVERY_MS = 400;

/** Knows which run the latest survey of all inputs is of. */
export class SurveyOfRun {
  /** The config under which it was finished. */
  private config: RunConfig | null = null;
  private time = Number.NEGATIVE_INFINITY;

  finished(config: RunConfig | null): void {
    this.config = config;
    this.time = performance.now();
  }

  /** Whether the next one may be begun, or go on, beside a run that trains. */
  isDue(): boolean {
    return performance.now() - this.time >= EVERY_MS;
  }

  /** Whether what is known of all inputs is of another model than the one at this step. */
  isOld({ data, survey, config }: LabState, step: number): boolean {
    if (data === null) return false;
    return survey?.from !== step || survey.to !== step || this.config !== config;
  }

  /** Whether it is of another run than the one at this step: that has begun again since, or gone back. */
  isGone(survey: Survey, step: number, config: RunConfig | null): boolean {
    return survey.to > step || (!!config && !!this.config && restarts(this.config, config));
  }
}
