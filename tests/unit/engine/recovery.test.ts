import { describe, expect, test } from 'vitest';
import { recipeOf } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { RunConfig } from '../../../src/model/config';
import { configure } from '../../configure';

/** How many of the true causes are found after training the set's recipe with `changes` over it. */
async function foundBy(data: string, steps: number, changes: Partial<RunConfig>): Promise<number> {
  const engine = new CpuEngine();
  configure(engine, { ...recipeOf(data, changes), ...changes });
  await engine.step(steps);
  const { recoveredBy } = (await engine.frame()).metrics;
  return recoveredBy.filter((unit) => unit !== null && unit >= 0).length;
}

describe.each([1, 2])('bars 8 × 8, seed %d', { timeout: 60_000 }, (seed) => {
  test('L1: all 16 at λ .2 by step 500, under 3 at λ 0', async () => {
    expect(await foundBy('bars', 500, { seed, sparsity: 0.2 })).toBe(16);
    expect(await foundBy('bars', 500, { seed, sparsity: 0 })).toBeLessThan(3);
  });

  test('TopK, k 3: all 16 by step 1,000', async () => {
    expect(await foundBy('bars', 1000, { seed, mechanism: 'topk', k: 3 })).toBe(16);
  });

  test('KL, 16 units, ρ .125, β .1: all 16 by step 1,000', async () => {
    const settings = { mechanism: 'kl', units: 16, target: 0.125, sparsity: 0.1, lr: 0.05 };
    expect(await foundBy('bars', 1000, { seed, ...settings })).toBe(16);
  });
});

test('superposition: nearly all of 32 by step 1,000 at λ .3, none to few at λ 0', {
  timeout: 60_000,
}, async () => {
  expect(await foundBy('superposition', 1000, { seed: 1, sparsity: 0.3 })).toBeGreaterThanOrEqual(30);
  expect(await foundBy('superposition', 1000, { seed: 1, sparsity: 0 })).toBeLessThan(6);
});
