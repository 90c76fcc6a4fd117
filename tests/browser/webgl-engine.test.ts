import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { recipeOf } from '../../src/data';
import { CpuEngine } from '../../src/engine/cpu/cpu-engine';
import type { Engine } from '../../src/engine/engine';
import { usageOf } from '../../src/engine/webgl/texture';
import { createWebglEngine } from '../../src/engine/webgl/webgl-engine';
import { lossOf } from '../../src/model/autoencoder';
import type { RunConfig } from '../../src/model/config';
import { MECHANISM_IDS } from '../../src/model/mechanisms';
import { weightAt } from '../../src/model/mechanisms/mechanism';
import type { Snapshot } from '../../src/model/snapshot';
import { configure, runOfConfig } from '../configure';
import { passOf, startRunOn, train } from '../unit/model/train';

const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };

async function engineOf(config: RunConfig): Promise<Engine> {
  const engine = await createWebglEngine();
  configure(engine, config);
  return engine;
}

/** The same after its second step, when the card and tfjs have it. */
async function engineOnCard(config: RunConfig): Promise<Engine> {
  const engine = await engineOf(config);
  await engine.step(2);
  return engine;
}

/** ‖a − b‖ / ‖b‖ */
function relativeError(a: Float32Array, b: Float32Array): number {
  let missed = 0;
  let total = 0;
  for (let k = 0; k < b.length; k++) {
    missed += (a[k] - b[k]) ** 2;
    total += b[k] ** 2;
  }
  return Math.sqrt(missed / total);
}

describe('WebGL trains what the reference trains', () => {
  const bits5 = { ...recipeOf('bits'), bits: 5 };
  const odd = { ...bits5, units: 7, batch: 9 };
  const even = { ...bits5, bits: 4, units: 8, batch: 12 };
  const runs: Record<string, RunConfig> = {
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
          [
            `${mechanism}, batches of 1, bias ${bias}`,
            { ...four, mechanism, bias, batch: 1, k: 1, lr: 0.01 },
          ],
        ]),
      ),
    ),
    'topk with 1,024 units': { ...bits5, units: 1024, mechanism: 'topk', k: 20, lr: 0.003 },
    'topk that keeps all': { ...odd, mechanism: 'topk', k: 64 },
    'kl with 1,024 units': { ...bits5, units: 1024, mechanism: 'kl', sparsity: 0.01, lr: 0.003 },
  };

  test.each(Object.entries(runs))('%s', async (_, config) => {
    const webgl = await engineOf(config);
    const { data } = runOfConfig(config);
    const reference = train(startRunOn(data, config), 50);
    await webgl.step(50);
    const snapshot = await webgl.snapshot();
    expect(relativeError(snapshot.parameters, reference.parameters)).toBeLessThan(1e-3);
    expect(relativeError(snapshot.first, reference.moments.first)).toBeLessThan(1e-2);
    expect(relativeError(snapshot.second, reference.moments.second)).toBeLessThan(1e-3);
    const frame = await webgl.frame();
    const settings = { ...config, sparsity: weightAt(config, 50) };
    const { shape, mechanism } = reference;
    const expected = lossOf(passOf(reference), shape, mechanism, settings, data.x);
    const loss = expected.error + expected.sparsityTerm;
    expect(Math.abs((frame.error + frame.sparsityTerm) / loss - 1)).toBeLessThan(1e-4);
    webgl.dispose();
  });
});

describe('a WebGL run', () => {
  test('is the same bit for bit, however often it is looked at', async () => {
    const config = { ...recipeOf('bits'), bits: 4, units: 5, batch: 6, sparsity: 0.3 };
    const [watched, alone] = [await engineOf(config), await engineOf(config)];
    for (let k = 0; k < 60; k++) {
      await watched.step(1);
      await watched.frame();
    }
    await alone.step(60);
    expect(await watched.snapshot()).toEqual(await alone.snapshot());
    watched.dispose();
    alone.dispose();
  });

  test('has its first step from the processor, all others from the card', async () => {
    const config = { ...recipeOf('bits'), bits: 5, units: 7, batch: 9, sparsity: 0.3 };
    const webgl = await engineOf(config);
    const cpu = new CpuEngine();
    configure(cpu, config);
    const both = async () => [await webgl.snapshot(), await cpu.snapshot()];
    for (const engine of [webgl, cpu]) await engine.step(1);
    const [afterOne, wanted] = await both();
    expect(afterOne).toEqual(wanted);
    for (const engine of [webgl, cpu]) await engine.step(20);
    const [later, notThis] = await both();
    expect(later.parameters).not.toEqual(notThis.parameters);
    expect(relativeError(later.parameters, notThis.parameters)).toBeLessThan(1e-4);
    webgl.dispose();
  });

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
      await restored.step(30);
      expect(await restored.snapshot()).toEqual(wanted);
      restored.dispose();
    }
  });

  test('keeps its weights through live changes and starts anew otherwise', async () => {
    const engine = await engineOf(four);
    const start = await engine.snapshot();
    await engine.step(20);
    const trained = await engine.snapshot();
    configure(engine, { ...four, sparsity: 1, lr: 0.001, batch: 2 });
    expect(await engine.snapshot()).toEqual(trained);
    configure(engine, { ...four, data: 'own', patterns: '101,111' });
    expect(await engine.snapshot()).toEqual(trained);
    expect((await engine.frame()).rowNames).toEqual(['101', '111']);
    configure(engine, { ...four, units: 4 });
    expect((await engine.frame()).units).toBe(4);
    configure(engine, four);
    expect(await engine.snapshot()).toEqual(start);
    engine.dispose();
  });

  test('refuses what it cannot train and goes on with what it had', async () => {
    const engine = await engineOf(four);
    await engine.step(3);
    expect(() => configure(engine, { ...four, data: 'no such set' })).toThrow(RangeError);
    const small: Snapshot = {
      step: 1,
      parameters: new Float32Array(3),
      first: new Float32Array(3),
      second: new Float32Array(3),
    };
    expect(() => engine.restore(small)).toThrow(RangeError);
    expect((await engine.frame()).step).toBe(3);
    engine.dispose();
  });

  test('goes on as before when the card has no room for another one', async () => {
    const [engine, alone] = [await engineOf(four), await engineOf(four)];
    const gl = contextOf();
    await engine.step(20);
    const before = usageOf(gl);
    const { createTexture } = gl;
    let made = 0;
    gl.createTexture = () => {
      if (++made > 4) throw new RangeError('no room');
      return createTexture.call(gl);
    };
    expect(() => configure(engine, { ...four, units: 9 })).toThrow(RangeError);
    gl.createTexture = createTexture;
    expect(usageOf(gl)).toEqual(before);
    await engine.step(20);
    const trained = await engine.snapshot();
    await alone.step(40);
    expect(trained).toEqual(await alone.snapshot());
    for (const one of [engine, alone]) one.dispose();
  });

  test('revives dead units like the reference', async () => {
    const cpu = new CpuEngine();
    configure(cpu, four);
    const dead = withDeadUnit(await cpu.snapshot(), 1);
    const webgl = await engineOf(four);
    for (const engine of [webgl, cpu]) engine.restore(dead);
    expect((await webgl.frame()).metrics.dark[1]).toBe(true);
    await Promise.all([webgl.step(60), cpu.step(60)]);
    const [a, b] = [await webgl.snapshot(), await cpu.snapshot()];
    expect((await webgl.frame()).metrics.dark[1]).toBe(false);
    expect(relativeError(a.parameters, b.parameters)).toBeLessThan(1e-3);
    webgl.dispose();
  });

  test('leaves nothing behind: textures and bytes stay the same over 20,000 steps and many changes', {
    timeout: 120_000,
  }, async () => {
    const engine = await engineOnCard(four);
    const gl = contextOf();
    const before = { tensors: memory().numTensors, ...usageOf(gl) };
    const batches = await engineOf({ ...four, batch: 3 });
    let revived = 0;
    for (let round = 0; round < 50; round++) {
      engine.restore(withDeadUnit(await engine.snapshot(), 0));
      expect((await engine.frame()).metrics.dark[0]).toBe(true);
      await engine.step(300);
      if (!(await engine.frame()).metrics.dark[0]) revived += 1;
      await batches.step(100);
      await batches.frame();
      configure(engine, { ...four, sparsity: 0.1 });
      configure(engine, { ...four, batch: 2 });
      const mechanism = MECHANISM_IDS[round % MECHANISM_IDS.length];
      configure(engine, { ...recipeOf('bits'), bits: 2 + (round % 5), units: 1 + round, mechanism });
      configure(engine, four);
    }
    expect(revived).toBeGreaterThan(0);
    batches.dispose();
    expect({ tensors: memory().numTensors, ...usageOf(gl) }).toEqual(before);
    engine.dispose();
    expect(usageOf(gl).textures).toBeLessThan(before.textures);
  });

  test('nothing but the first run of a mechanism compiles', async () => {
    const engine = await engineOnCard(four);
    const gl = contextOf();
    let compiled = 0;
    const { compileShader } = gl;
    gl.compileShader = (shader) => {
      compiled += 1;
      compileShader.call(gl, shader);
    };
    configure(engine, { ...four, sparsity: 0.37, lr: 0.011 });
    configure(engine, { ...four, k: 2, target: 0.7, warmup: 9 });
    configure(engine, { ...four, units: 11, bias: 1 });
    configure(engine, { ...recipeOf('bits'), bits: 5, batch: 7 });
    await engine.step(2);
    gl.compileShader = compileShader;
    expect(compiled).toBe(0);
    engine.dispose();
  });

  test.each([
    { mechanism: 'l1', draws: 6 },
    { mechanism: 'kl', draws: 6 },
    { mechanism: 'topk', draws: 7 },
  ])('a step of $mechanism is $draws draws', async ({ mechanism, draws: wanted }) => {
    const engine = await engineOnCard({ ...four, batch: 3, mechanism, bias: 1 });
    const gl = contextOf();
    let draws = 0;
    const { drawArrays } = gl;
    gl.drawArrays = (...args) => {
      draws += 1;
      drawArrays.apply(gl, args);
    };
    await engine.step(10);
    gl.drawArrays = drawArrays;
    expect(draws).toBe(10 * wanted);
    engine.dispose();
  });

  test('two runs take turns on one card without disturbing each other', async () => {
    const [alone, main, dense] = await Promise.all([
      engineOf(four),
      engineOf(four),
      engineOf({ ...four, sparsity: 0 }),
    ]);
    await alone.step(60);
    for (let k = 0; k < 6; k++) {
      await main.step(10);
      await dense.step(10);
    }
    expect(await main.snapshot()).toEqual(await alone.snapshot());
    expect((await dense.snapshot()).parameters).not.toEqual((await main.snapshot()).parameters);
    for (const engine of [alone, main, dense]) engine.dispose();
  });
});

/** A unit whose encoder and bias are so low that no input of bits lights it. */
function withDeadUnit(snapshot: Snapshot, unit: number): Snapshot {
  const { inputs, units } = { inputs: 3, units: 3 };
  const parameters = snapshot.parameters.slice();
  parameters.fill(-1, unit * inputs, (unit + 1) * inputs);
  parameters[units * inputs + unit] = -1;
  return { ...snapshot, step: 0, parameters };
}

function contextOf(): WebGL2RenderingContext {
  return (backend() as MathBackendWebGL).gpgpu.gl as WebGL2RenderingContext;
}
