import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../../src/data/dataset';
import { EngineClient } from '../../../src/engine/client';
import { lightOnly, selectionIn } from '../../../src/lab/choices';
import { Lab } from '../../../src/lab/lab';
import { NOTHING } from '../../../src/lab/selection';
import { FakeWorker } from '../engine/fakes';

/** Rows of one number each. */
function setOf(values: number[], probe: number[] | null = null): DataSet {
  const x = Float32Array.from(values);
  const rowNames = values.map(String);
  return { x, inputs: 1, rows: values.length, rowNames, probe: probe && Int32Array.from(probe) } as DataSet;
}

describe('what is looked at first in a larger set', () => {
  it('is the largest of the first inputs that frames hold', () => {
    expect(selectionIn(setOf([0, 1, -3, 2]), NOTHING).pattern).toBe(2);
    expect(selectionIn(setOf([9, 1, 0, 2], [2, 3, 1]), { ...NOTHING, pattern: 0 }).pattern).toBe(3);
    expect(selectionIn(setOf([...Array(10).fill(1), 5]), NOTHING).pattern).toBe(0);
  });

  it('is the learner’s row where there is one', () => {
    expect(selectionIn(setOf([0, 1, 3]), { ...NOTHING, pattern: 1, unit: 4 })).toEqual({
      ...NOTHING,
      pattern: 1,
      unit: 4,
    });
    expect(selectionIn(setOf([0, 1, 3]), { ...NOTHING, pattern: 7 }).pattern).toBe(2);
  });
});

it('lights a unit that is asked for twice', () => {
  const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: () => new FakeWorker() }));
  lightOnly(lab, { unit: 1 });
  lightOnly(lab, { unit: 1 });
  expect(lab.state.selected).toEqual({ pattern: 0, unit: 1, bit: null });
  lightOnly(lab, { bit: 2 });
  expect(lab.state.selected).toEqual({ pattern: 0, unit: null, bit: 2 });
  expect(lab.state.closer).toBeNull();
});
