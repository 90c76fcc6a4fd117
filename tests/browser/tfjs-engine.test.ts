import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { createTfjsEngine } from '../../src/engine/tfjs/tfjs-engine';
import type { RunConfig } from '../../src/model/config';
import { MECHANISM_IDS } from '../../src/model/mechanisms';
import { configure } from '../configure';
import { expectToEqualReference, four, RUNS, testRuns } from './equal-runs';

async function engineOf(config: RunConfig): Promise<Engine> {
  const engine = await createTfjsEngine();
  configure(engine, config);
  return engine;
}

test.each(Object.entries(RUNS))('plain tfjs trains what the reference trains: %s', async (_, config) => {
  const engine = await createTfjsEngine();
  // Of so many units some pair comes so close within ten steps that rounding decides which of them is the k-th.
  const isClose = config.mechanism === 'topk' && config.units === 1024;
  await expectToEqualReference(engine, config, isClose ? 5 : 50);
  engine.dispose();
});

describe('a run of plain tfjs', () => {
  testRuns(engineOf);

  test('leaves nothing behind: tensors and bytes stay the same over 200 steps, and go with it', async () => {
    const before = memory().numTensors;
    for (const mechanism of MECHANISM_IDS) {
      const engine = await engineOf({ ...four, batch: 3, bias: 1, mechanism, k: 2 });
      const dense = await engineOf({ ...four, sparsity: 0 });
      await engine.step(3);
      await dense.step(3);
      const held = inUse();
      for (let round = 0; round < 4; round++) {
        await engine.step(50);
        await dense.step(2);
        await engine.frame();
        engine.restore(await engine.snapshot());
      }
      await engine.step(1);
      expect(inUse()).toEqual(held);
      for (const one of [engine, dense]) one.dispose();
    }
    expect(memory().numTensors).toBe(before);
  });
});

function inUse() {
  const { numTensors, numDataBuffers, numBytes } = memory();
  return { numTensors, numDataBuffers, numBytes };
}
