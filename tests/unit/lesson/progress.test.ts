import { describe, expect, test } from 'vitest';
import { ProgressKeeper } from '../../../src/lesson/keeper';
import { mergeProgress } from '../../../src/lesson/merge';
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

test('a missed question comes back after three steps, even when it was mended at once', () => {
  const missed = after(answer(false), answer(true));
  expect(missed.answers['a/q']).toMatchObject({ isRight: true, wasRight: false });
  expect(dueQuestions(missed)).toEqual([]);
  const later = [PASS, PASS, PASS].reduce(reduce, missed);
  expect(dueQuestions(later)).toEqual(['a/q']);
  expect(dueQuestions(reduce(later, answer(true)))).toEqual([]);
  // Missed again, it waits again.
  const again = reduce(later, answer(false));
  expect(dueQuestions(again)).toEqual([]);
  expect(dueQuestions([PASS, PASS, PASS].reduce(reduce, again))).toEqual(['a/q']);
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
    { type: 'observe', step: 'a/p', outcome: 'less', before: figures, after: figures },
  );
  expect(progress.done).toEqual(['a/p']);
  const text = saveProgress(() => storage, progress);
  expect(loadProgress(() => storage)).toEqual({ progress, state: 'kept', text });
  expect(progressFrom(progressAsText(progress))).toEqual(progress);
});

test.each(['', '{', 'null', '{"version":2}', '{"version":1,"done":7}', '[]'])(
  'what cannot be read is a fresh start: %s',
  (text) => {
    const storage = storageOf({ 'sparselight/lesson': text });
    expect(loadProgress(() => storage)).toEqual({ progress: NO_PROGRESS, state: 'broken', text });
    const keeper = new ProgressKeeper(() => storage);
    expect(keeper.found).toBe('broken');
    // It is kept when the place is taken.
    keeper.dispatch({ type: 'done', step: 'a/1' });
    expect(storage.getItem('sparselight/lesson-damaged')).toBe(text);
  },
);

test('what is damaged takes nothing else with it, and an earlier version lacks only what it had not got', () => {
  const good = { given: ['x'], isRight: true, wasRight: true, values: {} };
  const stored = { version: 1, done: ['a/1', 7], answers: { 'a/q': good, 'a/r': { given: 3 } }, again: [] };
  const storage = storageOf({ 'sparselight/lesson': JSON.stringify(stored) });
  const { progress, state } = loadProgress(() => storage);
  expect(progress).toEqual({ ...NO_PROGRESS, done: ['a/1'], answers: { 'a/q': good } });
  expect(state).toBe('partly');
  const earlier = storageOf({ 'sparselight/lesson': '{"version":1,"done":["a/1"]}' });
  expect(loadProgress(() => earlier)).toMatchObject({
    progress: { done: ['a/1'], again: {} },
    state: 'kept',
  });
});

test('a browser that keeps nothing has nothing that could not be read', () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  expect(new ProgressKeeper(forbidden).found).toBe('none');
});

describe('two tabs', () => {
  const done = (step: string): Action => ({ type: 'done', step });
  const openTabs = () => {
    const storage = storageOf();
    return [new ProgressKeeper(() => storage), new ProgressKeeper(() => storage)];
  };

  test('keep what either does, also where one hears nothing of the other', () => {
    const [one, other] = openTabs();
    for (const step of ['a/1', 'a/2', 'a/3']) one.dispatch(done(step));
    one.dispatch(answer(false));
    other.dispatch(PASS);
    expect(other.progress.done).toEqual(['a/1', 'a/2', 'a/3']);
    expect(other.progress.again).toHaveProperty('a/q');
    for (let k = 0; k < 3; k++) other.dispatch(PASS);
    other.dispatch(answer(true));
    one.dispatch(done('a/4'));
    expect(one.progress.again).toEqual({});
    expect(one.progress.done).toEqual(['a/1', 'a/2', 'a/3', 'a/q', 'a/4']);
  });

  test('that write at the same moment lose nothing: each takes in what the other has put in place of what', () => {
    const before = after(done('a/0'), answer(false));
    const mine = reduce(before, done('a/1'));
    const theirs = [
      done('a/2'),
      { type: 'visit', step: 'a/2' } as const,
      PASS,
      PASS,
      PASS,
      answer(true),
    ].reduce(reduce, before);
    const merged = mergeProgress(before, mine, theirs);
    expect(merged).toEqual({ ...theirs, done: ['a/0', 'a/2', 'a/q', 'a/1'] });
    expect(mergeProgress(before, theirs, mine)).toEqual({
      ...merged,
      done: expect.arrayContaining([...merged.done]),
    });

    const storage = storageOf({ 'sparselight/lesson': progressAsText(before) });
    const keeper = new ProgressKeeper(() => storage);
    keeper.dispatch(done('a/1'));
    keeper.takeIn(progressAsText(theirs), progressAsText(before));
    expect(keeper.progress).toEqual(merged);
    expect(loadProgress(() => storage).progress).toEqual(merged);
  });

  test('a reset in one is a reset in the other, and answers of both stay, the latest of each question', () => {
    const [one, other] = openTabs();
    one.dispatch(answer(false));
    other.dispatch({ ...answer(true), step: 'a/r' } as Action);
    other.dispatch(answer(true));
    one.dispatch(PASS);
    expect(one.progress.answers).toMatchObject({ 'a/q': { isRight: true, wasRight: false }, 'a/r': {} });
    one.dispatch({ type: 'reset' });
    other.dispatch(done('a/9'));
    expect(other.progress).toEqual({ ...NO_PROGRESS, done: ['a/9'] });
  });
});

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
  ['#/lesson/sparse/code', { page: 'step', chapter: 'sparse', step: 'code' }],
  ['#/print', { page: 'print' }],
  ['#/glossary', { page: 'glossary', entry: '' }],
  ['#/glossary/term/bias', { page: 'glossary', entry: 'term/bias' }],
  ['#/teach/sparse', { page: 'teach', chapter: 'sparse' }],
])('the address “%s” leads where it says', (hash, route) => expect(routeOf(hash)).toEqual(route));
