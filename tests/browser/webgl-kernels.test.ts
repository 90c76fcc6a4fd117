import { registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { recipeOf } from '../../src/data';
import { EngineClient, type WorkerLike } from '../../src/engine/client';
import { KERNELS } from '../../src/engine/webgl/kernels';
import { adam } from '../../src/engine/webgl/kernels/adam';
import { fromTexels } from '../../src/engine/webgl/layout';
import { createWebglEngine } from '../../src/engine/webgl/webgl-engine';
import { configure } from '../configure';
import { Driver } from '../driver';

const four = { ...recipeOf('patterns'), sparsity: 0.2 };

/** Inputs, their order; codes, errors, deltas and gradients, each in four; twice parameters and both moments. */
const TENSORS = 2 + 4 * 4 + 2 * 3;

const STEP = [...['SparseEncode', 'SparseResidual', 'SparseBack'], ...['SparseGradient', 'SparseAdam']];
const TOPK_STEP = STEP.toSpliced(1, 0, 'SparseSelect');

afterEach(() => void vi.restoreAllMocks());

/** A client whose worker answers on a channel. */
function countedClient() {
  const client = new EngineClient({
    onNotice: (notice) => expect(notice).toBeUndefined(),
    createWorker: () =>
      new Worker(new URL('./counted-worker.ts', import.meta.url), { type: 'module' }) as WorkerLike,
  });
  const channel = new BroadcastChannel('tfjs');
  onTestFinished(() => {
    client.dispose();
    channel.close();
  });
  const ask = <T>(question: string): Promise<T> =>
    new Promise((done) => {
      channel.onmessage = ({ data }) => done(data);
      channel.postMessage(question);
    });
  return { client, engine: new Driver(client), ask };
}

async function trainTo(engine: Driver, step: number): Promise<void> {
  let at = 0;
  for (let left = 0; at < step; left = step - at) at = (await engine.advance(left, 20)).frames.main.step;
}

test('in the worker tfjs counts what a run holds, and no more after 200 steps', async () => {
  const { engine, ask } = countedClient();
  await engine.start('webgl', four, false);
  await trainTo(engine, 10);
  expect(await ask('count')).toBe(TENSORS);
  await trainTo(engine, 210);
  expect(await ask('count')).toBe(TENSORS);
  await engine.configure(four, true);
  await trainTo(engine, 220);
  expect(await ask('count')).toBe(2 * TENSORS);
  await engine.configure({ ...four, mechanism: 'topk', k: 2 }, false);
  await trainTo(engine, 20);
  // The least codes that stay.
  expect(await ask('count')).toBe(TENSORS + 1);
});

test.each([
  { mechanism: 'l1', step: STEP },
  { mechanism: 'topk', step: TOPK_STEP },
  { mechanism: 'kl', step: STEP },
])(
  'in the worker tfjs runs the kernels of a step of $mechanism, one after another',
  async ({ mechanism, step }) => {
    const { client, engine, ask } = countedClient();
    await engine.start('webgl', { ...four, mechanism, k: 2 }, false);
    await trainTo(engine, 5);
    expect(await ask('profile')).toBe('begun');
    await trainTo(engine, 7);
    // It goes on as it would have, although tfjs has read all that was drawn.
    expect(await ask('stop')).toEqual([...step, ...step]);
    await trainTo(engine, 40);
    const seen = await engine.snapshot();
    client.dispose();
    const alone = countedClient().engine;
    await alone.start('webgl', { ...four, mechanism, k: 2 }, false);
    await trainTo(alone, 40);
    expect(await alone.snapshot()).toEqual(seen);
  },
);

test.each(KERNELS.map(({ kernelName }) => kernelName))('without %s nothing trains', async (kernelName) => {
  const engine = await createWebglEngine();
  configure(engine, { ...four, mechanism: 'topk', k: 2 });
  await engine.step(3);
  const before = await engine.snapshot();
  const kernel = KERNELS.find((one) => one.kernelName === kernelName);
  unregisterKernel(kernelName, 'webgl');
  onTestFinished(() => {
    if (kernel) registerKernel(kernel);
    engine.dispose();
  });
  await expect(engine.step(1)).rejects.toThrow(kernelName);
  expect(await engine.snapshot()).toEqual(before);
});

test('what tfjs reads of a tensor is what the run holds', async () => {
  const drawn = vi.spyOn(adam, 'kernelFunc');
  const engine = await createWebglEngine();
  const config = { ...recipeOf('bits'), bits: 5, units: 7, bias: 1, batch: 9 };
  const shape = { inputs: 5, units: 7, decoderBias: true };
  configure(engine, config);
  onTestFinished(() => engine.dispose());
  for (const steps of [4, 2]) {
    await engine.step(steps);
    const { parameters, first, second } = await engine.snapshot();
    const tensors = drawn.mock.lastCall?.[0].attrs?.into as unknown as { data(): Promise<Float32Array> }[];
    const read = await Promise.all(tensors.map((tensor) => tensor.data()));
    expect(read.map((texels) => fromTexels(texels, shape, 2))).toEqual([parameters, first, second]);
  }
});
