import { expect, test } from 'vitest';
import { recipeOf } from '../../src/data';
import { CpuEngine } from '../../src/engine/cpu/cpu-engine';
import type { Engine } from '../../src/engine/engine';
import { lossOf } from '../../src/model/autoencoder';
import type { RunConfig } from '../../src/model/config';
import { MECHANISM_IDS } from '../../src/model/mechanisms';
import { weightAt } from '../../src/model/mechanisms/mechanism';
import type { Snapshot } from '../../src/model/snapshot';
import { configure, runOfConfig } from '../configure';
import { passOf, startRunOn, train } from '../unit/model/train';

export const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };

const bits5 = { ...recipeOf('bits'), bits: 5 };
const odd = { ...bits5, units: 7, batch: 9 };
const even = { ...bits5, bits: 4, units: 8, batch: 12 };
/** Every mechanism, odd and even sizes, with and without a decoder bias, batches, warm-up; the largest models. */
export const RUNS: Record<string, RunConfig> = {
  'four patterns, λ 0': { ...four, sparsity: 0 },
  'four patterns, λ .2': four,
  'four patterns, one unit': { ...four, units: 1 },
  'four patterns in batches of 3': { ...four, batch: 3 },
  'all 5-bit patterns, 7 units, λ 0': { ...bits5, units: 7, sparsity: 0 },
  'all 5-bit patterns, 7 units, λ .2': { ...bits5, units: 7, sparsity: 0.2 },
  'all 5-bit patterns, 8 units, batches of 12': { ...bits5, units: 8, batch: 12, sparsity: 0.2 },
  'a single pattern of one bit': { ...recipeOf('own'), patterns: '1', units: 2, sparsity: 0.1 },
  '1,024 units': { ...bits5, units: 1024, sparsity: 0.05, lr: 0.003 },
  'a weight that grows': { ...four, warmup: 40, sparsity: 0.5 },
  ...Object.fromEntries(
    MECHANISM_IDS.flatMap((mechanism) =>
      [0, 1].flatMap((bias): [string, RunConfig][] => [
        [`${mechanism}, odd sizes, bias ${bias}`, { ...odd, mechanism, bias, k: 2, sparsity: 0.1 }],
        [`${mechanism}, even sizes, bias ${bias}`, { ...even, mechanism, bias, k: 3, sparsity: 0.1 }],
        [`${mechanism}, batches of 1, bias ${bias}`, { ...four, mechanism, bias, batch: 1, k: 1, lr: 0.01 }],
      ]),
    ),
  ),
  'topk with 1,024 units': { ...bits5, units: 1024, mechanism: 'topk', k: 20, lr: 0.003 },
  'topk that keeps all': { ...odd, mechanism: 'topk', k: 64 },
  'kl with 1,024 units': { ...bits5, units: 1024, mechanism: 'kl', sparsity: 0.01, lr: 0.003 },
};

/** Trains an engine for so many steps of a run, and the reference: their weights, moments and losses must be equal. */
export async function expectToEqualReference(engine: Engine, config: RunConfig, steps = 50): Promise<void> {
  configure(engine, config);
  const { data } = runOfConfig(config);
  const reference = train(startRunOn(data, config), steps);
  await engine.step(steps);
  const snapshot = await engine.snapshot();
  expect(relativeError(snapshot.parameters, reference.parameters)).toBeLessThan(1e-3);
  expect(relativeError(snapshot.first, reference.moments.first)).toBeLessThan(1e-2);
  expect(relativeError(snapshot.second, reference.moments.second)).toBeLessThan(1e-3);
  const frame = await engine.frame();
  const settings = { ...config, sparsity: weightAt(config, steps) };
  const { shape, mechanism } = reference;
  const expected = lossOf(passOf(reference), shape, mechanism, settings, data.x);
  const loss = expected.error + expected.sparsityTerm;
  expect(Math.abs((frame.error + frame.sparsityTerm) / loss - 1)).toBeLessThan(1e-4);
}

/** What holds of the runs of any engine. @param engineOf makes one that is to train this */
export function testRuns(engineOf: (config: RunConfig) => Promise<Engine>): void {
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
      for (let k = 0; k < 60; k++) {
        await watched.step(1);
        await watched.frame();
        if (k % 7 === 0) await watched.snapshot();
      }
      await alone.step(60);
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
}

/** ‖a − b‖ / ‖b‖ */
export function relativeError(a: Float32Array, b: Float32Array): number {
  let missed = 0;
  let total = 0;
  for (let k = 0; k < b.length; k++) {
    missed += (a[k] - b[k]) ** 2;
    total += b[k] ** 2;
  }
  return Math.sqrt(missed / total);
}

/** A state of the four patterns with a unit whose encoder and bias are so low that no input of bits lights it. */
export function withDeadUnit(snapshot: Snapshot, unit: number): Snapshot {
  const { inputs, units } = { inputs: 3, units: 3 };
  const parameters = snapshot.parameters.slice();
  parameters.fill(-1, unit * inputs, (unit + 1) * inputs);
  parameters[units * inputs + unit] = -1;
  return { ...snapshot, step: 0, parameters };
}
