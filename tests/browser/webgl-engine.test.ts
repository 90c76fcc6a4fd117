import type { MathBackendWebGL, WebGLMemoryInfo } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, type MemoryInfo, memory } from '@tensorflow/tfjs-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recipeOf } from '../../src/data';
import { CpuEngine } from '../../src/engine/cpu/cpu-engine';
import { CardFull, type Engine } from '../../src/engine/engine';
import { createWebglEngine } from '../../src/engine/webgl/webgl-engine';
import type { RunConfig } from '../../src/model/config';
import { MECHANISM_IDS } from '../../src/model/mechanisms';
import type { Snapshot } from '../../src/model/snapshot';
import { configure } from '../configure';
import { expectToEqualReference, four, RUNS, relativeError, testRuns, withDeadUnit } from './equal-runs';

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

test.each(Object.entries(RUNS))('WebGL trains what the reference trains: %s', async (_, config) => {
  const webgl = await createWebglEngine();
  await expectToEqualReference(webgl, config);
  webgl.dispose();
});

describe('a WebGL run', () => {
  testRuns(engineOf);

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

  test('says when the card has no room for it, leaves nothing there, and trains once there is', async () => {
    const [engine, alone] = [await engineOnCard(four), await engineOf({ ...four, units: 9 })];
    const gl = contextOf();
    const before = usage();
    configure(engine, { ...four, units: 9 });
    const { createTexture } = gl;
    let made = 0;
    gl.createTexture = () => {
      if (++made > 4) throw new RangeError('no room');
      return createTexture.call(gl);
    };
    onTestFinished(() => {
      gl.createTexture = createTexture;
    });
    await expect(engine.step(2)).rejects.toThrow(CardFull);
    expect(usage().tensors).toBe(before.tensors - TENSORS);
    expect(usage().allocated).toBeLessThan(before.allocated);
    gl.createTexture = createTexture;
    await engine.step(19);
    await alone.step(20);
    expect(await engine.snapshot()).toEqual(await alone.snapshot());
    for (const one of [engine, alone]) one.dispose();
  });

  test('leaves nothing behind: textures and bytes stay the same over 20,000 steps and many changes', {
    timeout: 120_000,
  }, async () => {
    const engine = await engineOnCard(four);
    const before = usage();
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
    await engine.step(2);
    expect(usage()).toEqual(before);
    engine.dispose();
    expect(usage().tensors).toBeLessThan(before.tensors);
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
    { mechanism: 'l1', draws: 5 },
    { mechanism: 'kl', draws: 5 },
    { mechanism: 'topk', draws: 6 },
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

/** Inputs, their order; codes, errors, deltas and gradients, each in four; twice parameters and both moments. */
const TENSORS = 2 + 4 * 4 + 2 * 3;

/** Tensors that tfjs counts, and bytes on the card: in use, and in all. */
function usage(): { tensors: number; bytes: number; allocated: number } {
  const { numTensors, numBytesInGPU, numBytesInGPUAllocated } = memory() as MemoryInfo & WebGLMemoryInfo;
  return { tensors: numTensors, bytes: numBytesInGPU, allocated: numBytesInGPUAllocated };
}

function contextOf(): WebGL2RenderingContext {
  return (backend() as MathBackendWebGL).gpgpu.gl as WebGL2RenderingContext;
}
