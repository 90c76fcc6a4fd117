import { describe, expect, it } from 'vitest';
import { matchOf } from '../../../src/model/match';
import { disentanglementOf, pairUp } from '../../../src/model/recovery';
import { responsesOf } from '../../../src/model/responses';
import { average, passOf, seeds, startRun, train } from './train';

describe('matchOf', () => {
  const causes = Float32Array.of(1, 0, 0, 1);
  const of = (learned: number[], dead: boolean[]) =>
    matchOf({ causes, learned: Float32Array.from(learned) }, dead, 2);

  it('finds the nearest live direction, and counts it above .9', () => {
    expect(of([0.8, 0.6, 0.96, 0.28], [false, false])).toEqual({
      foundBy: [1, -1],
      cosines: [expect.closeTo(0.96, 6), expect.closeTo(0.6, 6)],
    });
    expect(of([0.8, 0.6, 0.96, 0.28], [false, true]).foundBy).toEqual([-1, -1]);
  });

  it('takes no direction that points away', () => {
    expect(of([-1, 0, -0.6, -0.8], [false, false])).toEqual({ foundBy: [-1, -1], cosines: [0, 0] });
  });
});

describe('disentanglementOf', () => {
  it('is 1 where every unit answers to one factor, 0 where all answer to all alike', () => {
    expect(disentanglementOf(Float32Array.of(1, 0, 0.2, 0, 3, 0), 3)).toBeCloseTo(1, 12);
    expect(disentanglementOf(Float32Array.of(1, 2, 1, 2, 1, 2), 2)).toBeCloseTo(0, 12);
  });

  it('weighs units by the squares of their responses: 3² to one factor, 1² + 1² shared by two', () => {
    expect(disentanglementOf(Float32Array.of(3, 1, 0, 1), 2)).toBeCloseTo(9 / 11, 6);
  });

  it('takes the entropy to the base of the number of factors: 3 of 4 squares alike', () => {
    const entropy = Math.log(3) / Math.log(4);
    expect(disentanglementOf(Float32Array.of(2, 2, 0, 2), 1)).toBeCloseTo(1 - entropy, 6);
  });

  it('is null where nothing answers or there is nothing to tell apart', () => {
    expect(disentanglementOf(new Float32Array(6), 3)).toBeNull();
    expect(disentanglementOf(Float32Array.of(1, 2), 2)).toBeNull();
    expect(disentanglementOf(new Float32Array(), 2)).toBeNull();
  });
});

describe('pairUp', () => {
  it('takes the largest response first', () => {
    // Unit 1 is the best of both factors; the second answers it more.
    expect([...pairUp(Float32Array.of(0.2, 0.8, 0.1, 0.9), 2)]).toEqual([0, 1]);
  });

  it('leaves a factor alone that no free unit answers', () => {
    expect([...pairUp(Float32Array.of(0.5, 0, 0.4, 0), 2)]).toEqual([0, -1]);
    expect([...pairUp(new Float32Array(6), 2)]).toEqual([-1, -1, -1]);
  });

  it('finds the order of a permuted diagonal', () => {
    const order = [3, 0, 4, 1];
    const responses = Float32Array.from({ length: 20 }, (_, place) =>
      order[Math.floor(place / 5)] === place % 5 ? 1 : 0.3,
    );
    expect([...pairUp(responses, 5)]).toEqual(order);
  });
});

describe('bars 8 × 8 with 16 units after 500 steps', () => {
  const measure = (sparsity: number) =>
    seeds(3).map((seed) => {
      const run = train(startRun('bars', { units: 16, sparsity, size: 8, seed }), 500);
      const { codes, directions } = passOf(run);
      const { factors, directions: causes } = run.data;
      if (!factors || !causes) throw new Error('the causes of bars are known');
      const live = new Array(16).fill(false);
      return {
        dci: disentanglementOf(responsesOf(codes, 16, factors), 16) ?? 0,
        found: matchOf({ causes, learned: directions }, live, 64).foundBy.filter((unit) => unit >= 0).length,
      };
    });

  // A measurement in another framework, whose importances are not recorded, gave .57 and .97.
  it('DCI tells sparse from dense; all bars are found only with sparsity', { timeout: 60_000 }, () => {
    const dense = measure(0);
    const sparse = measure(0.2);
    const mean = average(dense.map(({ dci }) => dci));
    expect(mean).toBeGreaterThan(0.3);
    expect(mean).toBeLessThan(0.6);
    expect(average(sparse.map(({ dci }) => dci))).toBeGreaterThan(0.95);
    expect(sparse.map(({ found }) => found)).toEqual([16, 16, 16]);
    expect(Math.max(...dense.map(({ found }) => found))).toBeLessThan(4);
  });
});
