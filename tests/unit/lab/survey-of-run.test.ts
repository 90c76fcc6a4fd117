import { describe, expect, it, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import type { Survey } from '../../../src/engine/survey';
import { initialState } from '../../../src/lab/state';
import { SurveyOfRun } from '../../../src/lab/survey-of-run';

const config = recipeOf('bars');
const survey = { from: 90, to: 100 } as Survey;

function finishedUnder(made = config) {
  const survey = new SurveyOfRun();
  survey.finished(made);
  return survey;
}

describe('the latest survey', () => {
  it('is gone when the run has gone back, or has begun again with other inputs, units or weights', () => {
    const run = finishedUnder();
    expect(run.isGone(survey, 140, config)).toBe(false);
    expect(run.isGone(survey, 0, config)).toBe(true);
    expect(run.isGone(survey, 140, { ...config, seed: config.seed + 1 })).toBe(true);
    expect(run.isGone(survey, 140, { ...config, units: 5 })).toBe(true);
  });

  it('is of a moment ago when another λ has been set: not gone, and made anew', () => {
    const run = finishedUnder();
    const changed = { ...config, sparsity: 0.7 };
    expect(run.isGone(survey, 140, changed)).toBe(false);
    const state = { ...initialState(), data: {} as DataSet, survey: { ...survey, from: 100 }, config };
    expect(run.isOld(state, 100)).toBe(false);
    expect(run.isOld(state, 101)).toBe(true);
    expect(run.isOld({ ...state, config: changed }, 100)).toBe(true);
    expect(run.isOld({ ...state, survey: null }, 100)).toBe(true);
    expect(run.isOld({ ...state, data: null }, 101)).toBe(false);
  });

  it('is followed by the next one of a run that trains only after a while', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const run = new SurveyOfRun();
    expect(run.isDue()).toBe(true);
    run.finished(config);
    expect(run.isDue()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(run.isDue()).toBe(true);
    vi.useRealTimers();
  });
});
