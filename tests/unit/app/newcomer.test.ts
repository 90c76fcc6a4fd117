import { expect, it } from 'vitest';
import { isNewcomer, pastOf, rememberVisit } from '../../../src/app/newcomer';
import { PLACES } from '../../../src/lesson/chapters';
import { NO_PROGRESS } from '../../../src/lesson/progress';
import { LINK_TO_START, linkToStep } from '../../../src/lesson/route';
import { saveProgress } from '../../../src/lesson/storage';

function storage(): () => Storage {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return () => store as unknown as Storage;
}

const forbidden = () => {
  throw new Error('no storage');
};

it('a newcomer comes by the bare address, with nothing kept', () => {
  for (const hash of ['', '#', '#/']) expect(isNewcomer(hash, storage(), false), hash).toBe(true);
  for (const hash of ['#/lab', '#/lab?sparsity=0.2', '#/?run=1', '#/lesson', '#/nowhere'])
    expect(isNewcomer(hash, storage(), false), hash).toBe(false);
  expect(isNewcomer('', storage(), true), 'with a run from before').toBe(false);
  expect(isNewcomer('', forbidden, false), 'where the browser keeps nothing').toBe(true);
});

it('whoever has seen the first minute, or begun the lesson, gets the whole lab', () => {
  const after = storage();
  rememberVisit(after);
  expect(isNewcomer('', after, false)).toBe(false);
  const learner = storage();
  saveProgress(learner, NO_PROGRESS);
  expect(isNewcomer('', learner, false)).toBe(false);
  expect(() => rememberVisit(forbidden)).not.toThrow();
});

it('only an entry of the first minute says what was done in it', () => {
  const past = { bet: 1, wasDark: true };
  expect(pastOf({ firstMinute: past })).toEqual(past);
  for (const entry of [null, undefined, {}, { isOwn: true }, { firstMinute: {} }])
    expect(pastOf(entry)).toBeNull();
});

it('the lesson begins at its first step', () => {
  expect(LINK_TO_START).toBe(linkToStep(PLACES[0].key));
});
