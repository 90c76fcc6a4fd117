import { expect, it } from 'vitest';
import { Changes, type Held } from '../../../src/lab/undo/changes';
import { defaultConfig } from '../../../src/model/config';

const NOTHING_HELD: Held = {
  config: defaultConfig(),
  ownPatterns: null,
  ownFile: null,
  run: null,
  ways: null,
};

/** A run of about so many bytes. */
function heldRun(bytes: number): Held {
  const third = new Float32Array(bytes / 12);
  const main = { step: 9, parameters: third, first: third, second: third };
  const chart = { samples: [], marks: [], spacing: 1 };
  return { ...NOTHING_HELD, run: { state: Promise.resolve({ main, dense: null }), chart, rest: null } };
}

const newSeed = (there: Held) => ({
  name: 'controls.newSeed' as const,
  isMove: false,
  restarts: true,
  there,
});

/** How many can be undone. */
function depthOf(changes: Changes): number {
  let depth = 0;
  while (changes.swap('undo', () => NOTHING_HELD)) depth += 1;
  return depth;
}

it('what is held takes no more than 64 MB: the oldest is forgotten', async () => {
  const changes = new Changes(() => {});
  for (let k = 0; k < 10; k++) changes.add(newSeed(heldRun(12e6)));
  await Promise.resolve();
  await Promise.resolve();
  expect(depthOf(changes)).toBe(5);
});

it('holds a file that another took the place of as long as there is room, and a change too large for all alone', async () => {
  const changes = new Changes(() => {});
  const file = (bytes: number) =>
    ({ ...NOTHING_HELD, ownFile: { x: new Float32Array(bytes / 4) } }) as unknown as Held;
  changes.add(newSeed(file(40e6)));
  changes.add(newSeed(file(40e6)));
  expect(depthOf(changes)).toBe(1);
  changes.clear();
  changes.add(newSeed(file(100e6)));
  expect(depthOf(changes)).toBe(1);
});

it('fifty changes can be undone; moves of one slider in quick succession are one', () => {
  const changes = new Changes(() => {});
  for (let k = 0; k < 60; k++) changes.add(newSeed(NOTHING_HELD));
  expect(depthOf(changes)).toBe(50);
  changes.clear();
  const move = { name: 'controls.sparsity' as const, isMove: true, restarts: false, there: NOTHING_HELD };
  for (const now of [0, 300, 900, 2000]) changes.add(move, now);
  expect(depthOf(changes)).toBe(2);
});

it('a move that is back where it began is no change', () => {
  const changes = new Changes(() => {});
  const move = { name: 'controls.sparsity' as const, isMove: true, restarts: false, there: NOTHING_HELD };
  const { config } = NOTHING_HELD;
  for (const [now, sparsity] of [
    [0, 0.3],
    [100, 0.5],
    [200, config.sparsity],
  ]) {
    changes.add(move, now);
    changes.arrived({ ...config, sparsity });
    expect(changes.next('undo')).toBe(sparsity === config.sparsity ? null : 'controls.sparsity');
  }
});

it('what could not be undone can be later where it holds a run, and is forgotten where it holds none', async () => {
  const changes = new Changes(() => {});
  changes.add(newSeed(heldRun(12)));
  changes.add({ ...newSeed(NOTHING_HELD), name: 'patterns.dataSet' });
  await Promise.resolve();
  const here = () => ({ ...NOTHING_HELD });
  changes.swap('undo', here)?.takeBack();
  expect([changes.next('undo'), changes.next('redo')]).toEqual(['controls.newSeed', null]);
  changes.swap('undo', here)?.takeBack();
  expect([changes.next('undo'), changes.next('redo')]).toEqual(['controls.newSeed', null]);
  // Something else has been changed meanwhile.
  const swapped = changes.swap('undo', here);
  changes.add(newSeed({ ...NOTHING_HELD }));
  swapped?.takeBack();
  expect(depthOf(changes)).toBe(1);
});
