import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import { EngineClient, type EngineNotice } from '../../../src/engine/client';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { type Engine, type EngineKind, EngineUnavailable } from '../../../src/engine/engine';
import { startOf } from '../../../src/engine/run';
import { runOfConfig } from '../../configure';
import { Driver } from '../../driver';
import { FakeWorker } from './fakes';

// The first step of WebGL's is the processor's: only the second shows what the graphics card can do.

const four = { ...recipeOf('patterns'), sparsity: 0.2 };

let workers: FakeWorker[] = [];
let notices: EngineNotice[] = [];

/** A client whose WebGL engines wait for `card` before every step but the first. */
function clientWith(card: () => Promise<void>): { client: EngineClient; engine: Driver } {
  workers = [];
  notices = [];
  const createEngine = async (kind: EngineKind): Promise<Engine> => {
    const engine = new CpuEngine();
    const { step } = engine;
    if (kind === 'webgl') {
      engine.step = async (count) => {
        if ((await engine.snapshot()).step > 0) await card();
        await step.call(engine, count);
      };
    }
    return engine;
  };
  const client = new EngineClient({
    onNotice: (notice) => notices.push(notice),
    createWorker: () => {
      workers.push(new FakeWorker(createEngine));
      return workers[workers.length - 1];
    },
  });
  return { client, engine: new Driver(client) };
}

async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('WebGL that is of no use after all gives way to the CPU engine, which begins the run again', async () => {
  const { client, engine } = clientWith(() => Promise.reject(new EngineUnavailable('the driver refused')));
  const { frames } = await settle(engine.start('auto', four, false, { steps: 1 }));
  expect(frames.main.step).toBe(1);
  expect((await settle(engine.advance(1, 12))).frames.main.step).toBe(0);
  expect(client.kind).toBe('cpu');
  expect(notices).toEqual([{ type: 'fell back', reason: 'the driver refused' }]);
  expect(workers).toHaveLength(2);
  expect(workers[0].terminated).toBe(true);
  expect((await settle(engine.advance(1, 12))).frames.main.step).toBe(1);
  expect((await settle(engine.advance(1, 12))).frames.main.step).toBe(2);
});

test('a driver that compiles for long is not taken for a worker that has died', async () => {
  const { engine } = clientWith(() => new Promise((done) => setTimeout(done, 6000)));
  await settle(engine.start('auto', four, false));
  await settle(engine.advance(1, 12));
  expect((await settle(engine.advance(1, 12))).frames.main.step).toBe(2);
  expect(notices).toEqual([]);
  expect(workers).toHaveLength(1);
});

test('nor after a run was brought back, and looked at before it goes on', async () => {
  const { engine } = clientWith(() => new Promise((done) => setTimeout(done, 6000)));
  const main = { ...startOf(runOfConfig(four)), step: 5 };
  await settle(engine.start('auto', four, false, { from: { main, dense: null } }));
  await settle(engine.advance(0, 12));
  expect((await settle(engine.advance(1, 12))).frames.main.step).toBe(6);
  expect(notices).toEqual([]);
});
