import { describe, expect, it } from 'vitest';
import { factsOf, NOTHING_BEYOND } from '../../../src/lab/facts';
import { sortUnits } from '../../../src/lab/panels/gallery/order';
import { frameOf } from './frames';

// Unit 1 lights strongly once, unit 2 weakly for all but one, unit 3 never, unit 4 as unit 1 but less.
const frame = frameOf(
  ['100', '010', '001', '111'],
  [
    [2, 0, 0, 1],
    [0, 0.5, 0, 0],
    [0, 0.5, 0, 0],
    [0, 0.5, 0, 0],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ],
);
const facts = factsOf(frame, NOTHING_BEYOND);

describe('sortUnits', () => {
  it('keeps numbers as they are', () => {
    expect(sortUnits(facts, 'number', null)).toEqual([0, 1, 2, 3]);
  });
  it('puts the strongest first and dark units last', () => {
    expect(sortUnits(facts, 'strength', null)).toEqual([0, 3, 1, 2]);
  });
  it('puts the most frequent first; ties go by number', () => {
    expect(Array.from(facts.frequency)).toEqual([0.25, 0.75, 0, 0.25]);
    expect(sortUnits(facts, 'frequency', null)).toEqual([1, 0, 3, 2]);
  });
  it('puts those that shine for the selected input first', () => {
    expect(sortUnits(facts, 'light', [0, 0.1, 0, 0.7])).toEqual([3, 1, 0, 2]);
    expect(sortUnits(facts, 'light', null)).toEqual([0, 1, 3, 2]);
  });
  it('sorts by selectivity', () => {
    const order = sortUnits({ ...facts, selectivity: [0.2, 0.9, null, 0.5] }, 'selectivity', null);
    expect(order).toEqual([1, 3, 0, 2]);
  });
});
