import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { recipeOf } from '../../src/data';
import { CpuEngine } from '../../src/engine/cpu/cpu-engine';
import type { Engine } from '../../src/engine/engine';
import { createTfjsEngine } from '../../src/engine/tfjs/tfjs-engine';
import type { RunConfig } from '../../src/model/config';
import { MECHANISM_IDS } from '../../src/model/mechanisms';
import { configure } from '../configure';
import { expectToEqualReference, four, RUNS, relativeError, withDeadUnit } from './equal-runs';

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
  test.each(MECHANISM_IDS)(
    'of %s is the same bit for bit, however often it is looked at',
    async (mechanism) => {
      const config = {
        ...recipeOf('bits'),
        bits: 4,
        units: 5,
        batch: 6,
        sparsity: 0.3,
        mechanism,
        k: 2,
        bias: 1,
      };
      const [watched, alone] = [await engineOf(config), await engineOf(config)];
      for (let k = 0; k < 30; k++) {
        await watched.step(1);
        await watched.frame();
        if (k % 7 === 0) await watched.snapshot();
      }
      await alone.step(30);
      expect(await watched.snapshot()).toEqual(await alone.snapshot());
      watched.dispose();
      alone.dispose();
    },
  );

  test('goes on from a snapshot exactly as it would have', async () => {
    const config = { ...recipeOf('bits'), bits: 4, units: 5, batch: 6, sparsity: 0.3 };
    const engine = await engineOf(config);
    await engine.step(37);
    const snapshot = await engine.snapshot();
    await engine.step(30);
    const wanted = await engine.snapshot();
    const other = await engineOf(config);
    await other.step(5);
    for (const restored of [engine, other]) {
      restored.restore(snapshot);
      expect(await restored.snapshot()).toEqual(snapshot);
      await restored.step(30);
      expect(await restored.snapshot()).toEqual(wanted);
      restored.dispose();
    }
  });

  test('keeps its weights and moments through live changes and starts anew otherwise', async () => {
    const engine = await engineOf(four);
    const start = await engine.snapshot();
    await engine.step(20);
    const trained = await engine.snapshot();
    configure(engine, { ...four, sparsity: 1, lr: 0.001, batch: 2 });
    expect(await engine.snapshot()).toEqual(trained);
    configure(engine, four);
    await engine.step(10);
    const unchanged = await engineOf(four);
    await unchanged.step(30);
    expect(await engine.snapshot()).toEqual(await unchanged.snapshot());
    configure(engine, { ...four, data: 'own', patterns: '101,111' });
    expect((await engine.frame()).rowNames).toEqual(['101', '111']);
    expect(await engine.snapshot()).toEqual(await unchanged.snapshot());
    configure(engine, { ...four, units: 4 });
    expect((await engine.frame()).units).toBe(4);
    configure(engine, four);
    expect(await engine.snapshot()).toEqual(start);
    for (const one of [engine, unchanged]) one.dispose();
  });

  test('revives dead units like the processor', async () => {
    const cpu = new CpuEngine();
    configure(cpu, four);
    const dead = withDeadUnit(await cpu.snapshot(), 1);
    const engine = await engineOf(four);
    for (const one of [engine, cpu]) one.restore(dead);
    expect((await engine.frame()).metrics.dark[1]).toBe(true);
    for (const one of [engine, cpu]) await one.step(60);
    expect((await engine.frame()).metrics.dark[1]).toBe(false);
    const [a, b] = [await engine.snapshot(), await cpu.snapshot()];
    expect(relativeError(a.parameters, b.parameters)).toBeLessThan(1e-3);
    engine.dispose();
  });

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
