import { expect, test } from 'vitest';
import { ProgressKeeper } from '../../../src/lesson/keeper';
import {
  type Action,
  dueQuestions,
  NO_PROGRESS,
  type Progress,
  percentOf,
  reduce,
} from '../../../src/lesson/progress';
import { routeOf } from '../../../src/lesson/route';
import { loadProgress, progressAsText, progressFrom, saveProgress } from '../../../src/lesson/storage';

const after = (...actions: Action[]): Progress => actions.reduce(reduce, NO_PROGRESS);
const answer = (isRight: boolean, isOpening = false): Action => ({
  type: 'answer',
  step: 'a/q',
  given: ['x'],
  isRight,
  values: {},
  isOpening,
});
const PASS: Action = { type: 'pass' };

test('a wrong answer completes nothing; a right one, or any to an opening question, does', () => {
  expect(after(answer(false)).done).toEqual([]);
  expect(after(answer(true)).done).toEqual(['a/q']);
  expect(after(answer(false, true)).done).toEqual(['a/q']);
});

test('a missed question may come back from the next place on, even when it was mended at once', () => {
  const missed = after(answer(false), answer(true));
  expect(missed.answers['a/q']).toMatchObject({ isRight: true, wasRight: false });
  expect(dueQuestions(missed)).toEqual([]);
  const later = [PASS].reduce(reduce, missed);
  expect(dueQuestions(later)).toEqual(['a/q']);
  expect(dueQuestions(reduce(later, answer(true)))).toEqual([]);
  // Missed again, it waits again.
  const again = reduce(later, answer(false));
  expect(dueQuestions(again)).toEqual([]);
  expect(dueQuestions([PASS].reduce(reduce, again))).toEqual(['a/q']);
});

test('a question that was right at once does not come back, nor does an opening one', () => {
  expect(after(answer(true)).again).toEqual({});
  expect(after(answer(false, true)).again).toEqual({});
});

test('per cent are whole, and 100 only when all is done', () => {
  const steps = Array.from({ length: 300 }, (_, k) => `a/${k}`);
  const progress = { ...NO_PROGRESS, done: steps.slice(1) };
  expect(percentOf(progress, steps)).toBe(99);
  expect(percentOf({ ...NO_PROGRESS, done: steps }, steps)).toBe(100);
  expect(percentOf(NO_PROGRESS, [])).toBe(0);
});

/** Storage in memory, with a limit of letters. */
function storageOf(content: Record<string, string> = {}, limit = Number.POSITIVE_INFINITY): Storage {
  return {
    ...({} as Storage),
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      content[key] = value;
    },
  };
}

test('progress comes back from storage as it was', () => {
  const storage = storageOf();
  const figures = {
    step: 1,
    sparsity: 0,
    error: 0.5,
    explainedVariance: null,
    activeUnits: 2,
    selectivity: null,
    dead: 0,
    brightest: 1,
  };
  const progress = after(
    answer(false),
    { type: 'visit', step: 'a/q' },
    { type: 'ticks', step: 'a/t', ticked: { g: 7 } },
    { type: 'predict', step: 'a/p', choice: 'more', before: figures },
    { type: 'observe', step: 'a/p', outcome: 'less', before: figures, after: figures, values: { unit: '3' } },
  );
  expect(progress.done).toEqual(['a/p']);
  expect(saveProgress(() => storage, progress)).toBe(true);
  expect(loadProgress(() => storage)).toEqual({ progress, state: 'kept' });
  expect(progressFrom(progressAsText(progress))).toEqual(progress);
  // Kept before predictions could be of a unit.
  const older = progressAsText(progress).replace('"values": {\n    "unit": "3"\n   }', '"kept": 1');
  expect(progressFrom(older)?.predictions['a/p']).toEqual({ ...progress.predictions['a/p'], values: {} });
});

test.each(['', '{', 'null', '{"version":2}', '{"version":1,"done":7}', '[]'])(
  'what cannot be read is a fresh start: %s',
  (text) => {
    const storage = storageOf({ 'sparselight/lesson': text });
    expect(loadProgress(() => storage)).toEqual({ progress: NO_PROGRESS, state: 'broken' });
    expect(new ProgressKeeper(() => storage).isBroken).toBe(true);
  },
);

test('storage that is full or forbidden is told of once, and the progress goes on', () => {
  for (const storage of [
    () => storageOf({}, 10),
    () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
  ]) {
    let said = 0;
    const keeper = new ProgressKeeper(storage, () => said++);
    keeper.dispatch({ type: 'done', step: 'a/1' });
    keeper.dispatch({ type: 'done', step: 'a/2' });
    expect(keeper.progress.done).toEqual(['a/1', 'a/2']);
    expect(said).toBe(1);
  }
});

test.each([
  ['', { page: 'lab' }],
  ['#/lab?data=bits', { page: 'lab' }],
  ['#/nonsense', { page: 'lab' }],
  ['#/lesson', { page: 'overview' }],
  ['#/lesson/', { page: 'overview' }],
  ['#/lesson/review', { page: 'review' }],
  ['#/lesson/sparse', { page: 'step', chapter: 'sparse', step: undefined }],
  ['#/lesson/sparse/end', { page: 'end', chapter: 'sparse' }],
  ['#/lesson/sparse/code', { page: 'step', chapter: 'sparse', step: 'code' }],
  ['#/print', { page: 'print', of: 'answers' }],
  ['#/print/blank', { page: 'print', of: 'blank' }],
  ['#/print/finding', { page: 'print', of: 'finding' }],
  ['#/glossary', { page: 'glossary', entry: '' }],
  ['#/glossary/term/bias', { page: 'glossary', entry: 'term/bias' }],
  ['#/teach/sparse', { page: 'teach', chapter: 'sparse' }],
])('the address “%s” leads where it says', (hash, route) => expect(routeOf(hash)).toEqual(route));
