import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/engine/engine';
import type { Survey } from '../../../src/engine/survey';
import { causeOf, matchBetween } from '../../../src/lab/causes';
import { columnsOf } from '../../../src/lab/panels/factors/order';
import { chooseUnit, neighboursOf } from '../../../src/lab/panels/unit-page/choose';

describe('the unit to show when none is selected', () => {
  const facts = (selectivity: (number | null)[], frequency = selectivity.map(() => 0.2)) => ({
    selectivity,
    dark: selectivity.map((value) => value === null),
    frequency,
  });

  test('is the most selective live one', () => {
    expect(chooseUnit(facts([0.2, null, 0.9, 0.4]), null)).toBe(2);
    expect(chooseUnit(facts([null, null]), null)).toBeNull();
    expect(chooseUnit(facts([null, 0]), null)).toBe(1);
  });

  test('stays while it is nearly the best, and goes when it is not, is dead or is gone', () => {
    expect(chooseUnit(facts([0.8, 0.84]), 0)).toBe(0);
    expect(chooseUnit(facts([0.8, 0.9]), 0)).toBe(1);
    expect(chooseUnit(facts([null, 0.1]), 0)).toBe(1);
    expect(chooseUnit(facts([0.8, 0.9]), 5)).toBe(1);
    expect(chooseUnit(facts([0.8, 0.9], [0.2, 0.01]), null)).toBe(0);
  });
});

test('the nearest units by direction, nearest first', () => {
  const directions = Float32Array.of(1, 0, 0, 1, 0.8, 0.6, -1, 0, 0.6, 0.8);
  const frame = { directions, inputs: 2, units: 5 } as Frame;
  expect(neighboursOf(frame, 0, 3)).toEqual([
    { unit: 2, cosine: expect.closeTo(0.8, 6) },
    { unit: 4, cosine: expect.closeTo(0.6, 6) },
    { unit: 1, cosine: 0 },
  ]);
  expect(neighboursOf(frame, 3, 9).map(({ unit }) => unit)).toEqual([1, 4, 2, 0]);
});

describe('the known cause of a unit', () => {
  const survey = {
    factors: 2,
    units: 3,
    responses: Float32Array.of(0.5, 0, 0.25, 0.75, 0, 0),
    hits: Uint32Array.of(10, 0, 4, 30, 0, 0),
    factorOn: Uint32Array.of(20, 40),
    unitOn: Uint32Array.of(50, 0, 4),
  } as Partial<Survey> as Survey;

  test('is the one that it answers to most; precision and recall say how well', () => {
    expect(causeOf(survey, 0)).toEqual({ cause: 1, response: 0.75, precision: 0.6, recall: 0.75 });
    expect(causeOf(survey, 2)).toEqual({ cause: 0, response: 0.25, precision: 1, recall: 0.2 });
  });

  test('is none for a unit that answers to none, and has no precision where nothing lights it', () => {
    expect(causeOf(survey, 1)).toBeNull();
    expect(matchBetween(survey, 0, 1)).toEqual({ cause: 0, response: 0, precision: null, recall: 0 });
  });
});

describe('the columns of the matrix', () => {
  // Units:                 0    1    2    3    4
  const responses = Float32Array.of(
    0.1,
    0.0,
    0.9,
    0.0,
    0.3,
    0.8,
    0.0,
    0.2,
    0.0,
    0.0,
    0.0,
    0.0,
    0.1,
    0.2,
    0.4,
  );

  test('make a diagonal, then come those left over; units that answer to nothing are left out', () => {
    expect(columnsOf(responses, 5, 10)).toEqual([2, 0, 4, 3]);
  });

  test('are no more than asked for, the ones that answer least go', () => {
    const wide = Float32Array.of(9, 1, 2, 3, 0, 0, 0, 0);
    expect(columnsOf(wide, 4, 3)).toEqual([0, 3, 2]);
  });

  test('left over ones stand in the order of their causes', () => {
    const left = Float32Array.of(9, 0, 1, 3, 0, 9, 2, 0);
    expect(columnsOf(left, 4, 9)).toEqual([0, 1, 3, 2]);
  });
});
