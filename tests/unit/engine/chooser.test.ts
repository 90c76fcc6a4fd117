import { beforeEach, describe, expect, test } from 'vitest';
import { Chooser, type Turn } from '../../../src/engine/chooser';

let chooser: Chooser;
let now = 0;

beforeEach(() => {
  chooser = new Chooser();
  now = 0;
});

/** Lets the run go at a rate for so long, 60 requests a second; the time until the other engine is to be tried, or null. */
function goFor(ms: number, rate: number | ((at: number) => number)): number | null {
  for (const end = now + ms; now < end; now += 1000 / 60) {
    if (chooser.see(typeof rate === 'number' ? rate : rate(now), now)) return now;
  }
  return null;
}

/** Lets both take turns until there is a verdict, 25 ms each. */
function compare(own: (turn: number) => number, other: (turn: number) => number) {
  const turns: Turn[] = [];
  for (let k = 0; k < 50; k++) {
    now += 50;
    turns.push({ own: own(k), other: other(k) });
    const isBetter = chooser.judge(turns, now);
    if (isBetter !== null) return { isBetter, turns: turns.length };
  }
  throw new Error('no verdict');
}

const noisy = (rate: number, share: number) => (k: number) => rate * (1 + share * Math.sin(7.3 * k + rate));

test('an engine that holds the run back is compared within a second, not at once', () => {
  expect(goFor(500, 47)).toBeNull();
  expect(goFor(500, 47)).toBeLessThan(1000);
});

test('a run that its engine keeps up with in between is left alone', () => {
  for (let k = 0; k < 20; k++) {
    expect(goFor(500, 47)).toBeNull();
    chooser.pause();
  }
});

test('an engine that is much faster takes over after a few turns, one that is a little faster after more', () => {
  expect(compare(noisy(47, 0.2), noisy(250, 0.2))).toEqual({ isBetter: true, turns: 3 });
  expect(compare(noisy(250, 0.2), noisy(47, 0.2))).toEqual({ isBetter: false, turns: 3 });
  const close = compare(noisy(100, 0.05), noisy(130, 0.05));
  expect(close.isBetter).toBe(true);
  expect(close.turns).toBeGreaterThan(5);
});

test('one turn that something else fell into does not decide', () => {
  expect(compare(noisy(100, 0.05), (k) => (k === 1 ? 4 : 250)).isBetter).toBe(true);
  expect(compare((k) => (k % 4 === 0 ? 9 : 100), noisy(95, 0.05)).isBetter).toBe(false);
});

test('two equal engines change places a few times in an hour at most, and are compared less and less', () => {
  let [changes, looks] = [0, 0];
  while (now < 3_600_000) {
    if (goFor(1000, (at) => 100 * (1 + 0.1 * Math.sin(at))) === null) continue;
    looks += 1;
    const luck = 1 + 0.15 * Math.sin(looks * 2.4);
    if (compare(noisy(100, 0.1), (k) => luck * noisy(100, 0.1)(k)).isBetter) changes += 1;
  }
  expect(looks).toBeGreaterThan(5);
  expect(looks).toBeLessThan(25);
  expect(changes).toBeLessThan(10);
});

describe('after a comparison', () => {
  test('that was close there is another one after a few seconds', () => {
    goFor(1000, 100);
    compare(noisy(100, 0.02), noisy(80, 0.02));
    expect(goFor(3500, 100)).toBeNull();
    expect(goFor(1500, 100)).not.toBeNull();
  });

  test('that was decisive there is none while the run stays as it is', () => {
    goFor(1000, 1000);
    compare(noisy(1000, 0.02), noisy(50, 0.02));
    expect(goFor(600_000, (at) => 1000 * (1 + 0.3 * Math.sin(at)))).toBeNull();
  });

  test('there is one once the rate is another for a while; a moment of load is none', () => {
    goFor(1000, 1000);
    compare(noisy(1000, 0.02), noisy(50, 0.02));
    expect(goFor(10_000, 1000)).toBeNull();
    expect(goFor(1500, 100)).toBeNull();
    expect(goFor(10_000, 1000)).toBeNull();
    expect(goFor(4000, 400)).not.toBeNull();
  });

  test('there is one at once for another size', () => {
    goFor(1000, 1000);
    compare(noisy(1000, 0.02), noisy(50, 0.02));
    chooser.forget();
    expect(goFor(1000, 1000)).not.toBeNull();
  });
});

test('an engine that could not be tried gets another chance, later and later', () => {
  const chances: number[] = [];
  while (now < 120_000) {
    if (goFor(1000, 100) === null) continue;
    chances.push(now);
    chooser.failed(now);
  }
  const waits = chances.slice(1).map((at, k) => at - chances[k]);
  expect(waits[0]).toBeGreaterThan(3000);
  expect(waits.at(-1)).toBeGreaterThan(1.9 * waits[0]);
});
