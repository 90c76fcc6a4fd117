import { expect, test, vi } from 'vitest';
import { SURVEY_EXAMPLES } from '../../../src/engine/survey';
import type { Activity, Moment } from '../../../src/lesson/chapter';
import { type Place, placeOf } from '../../../src/lesson/chapters';
import { rightOptions } from '../../../src/lesson/check';
import { meets } from '../../../src/lesson/needs';
import { looksAtMissed } from '../../../src/lesson/survey-moment';
import { missesAny, StepRun, select } from './trained-step';

/** Runs are trained here on the processor. */
vi.setConfig({ testTimeout: 30_000 });
const CLAIMS = placeOf('finding/claims') as Place;
const { question } = CLAIMS.step.activity as Extract<Activity, { kind: 'question' }>;
const rightFor = (now: Moment) =>
  'options' in question
    ? question.options.filter((id) => 'right' in question && rightOptions(question, now).includes(id))
    : [];

test('which claims are supported follows from the run', async () => {
  const run = new StepRun(CLAIMS);
  expect(rightFor(await run.now())).not.toContain('every');
  await run.train(1000);
  const now = await run.now();
  expect(meets(CLAIMS.step.lab, now)).toBe(true);
  expect(rightFor(now)).toEqual(['every', 'spare', 'reliable']);
  // The same run with the dense twin beside it, trained as far.
  run.compare = true;
  expect(rightFor(await run.now())).not.toContain('price');
  await run.twin.step(1000);
  expect(rightFor(await run.now())).toContain('price');
});

test('twelve units leave none to spare, and TopK leaves gaps', async () => {
  const run = new StepRun(CLAIMS);
  run.apply({ units: 12 });
  await run.train(900);
  expect(rightFor(await run.now())).toEqual(['every', 'reliable']);
  const other = new StepRun(CLAIMS);
  other.apply({ units: 24, mechanism: 'topk', k: 4, seed: 11 });
  await other.train(900);
  expect(rightFor(await other.now())).toEqual(['every', 'spare']);
});

test('a unit that misses inputs is done with when one of them is looked at', async () => {
  const run = new StepRun(placeOf('finding/test') as Place);
  run.apply({ units: 24, mechanism: 'topk', k: 4, seed: 11 });
  await run.train(900);
  await select(run, missesAny);
  expect(looksAtMissed(await run.now())).toBe(false);
  const { survey } = (await run.now()).state;
  const pattern = survey?.missedRows[(run.selected.unit ?? 0) * SURVEY_EXAMPLES] ?? null;
  run.selected = { ...run.selected, pattern };
  expect(looksAtMissed(await run.now())).toBe(true);
});
