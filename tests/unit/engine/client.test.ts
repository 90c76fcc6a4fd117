import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import { EngineClient, type EngineNotice } from '../../../src/engine/client';
import type { Update } from '../../../src/engine/protocol';
import { startOf } from '../../../src/engine/run';
import type { RunConfig } from '../../../src/model/config';
import { runOfConfig } from '../../configure';
import { Driver } from '../../driver';
import { readWords } from '../data/assets';
import { FakeWorker, withoutWebgl, withStuckWebgl } from './fakes';

const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };
const TIMEOUTS = { first: 1000, later: 1000 };

let workers: FakeWorker[] = [];
let notices: EngineNotice[] = [];
let client: EngineClient;
let engine: Driver;

/** Makes the next worker; a test may change it at any time. */
let makeWorker: () => FakeWorker;

function clientWith(make: () => FakeWorker): EngineClient {
  workers = [];
  notices = [];
  makeWorker = make;
  client = new EngineClient({
    onNotice: (notice) => notices.push(notice),
    createWorker: () => {
      workers.push(makeWorker());
      return workers[workers.length - 1];
    },
    timeouts: TIMEOUTS,
  });
  engine = new Driver(client);
  return client;
}

const silent = () => Object.assign(new FakeWorker(), { silent: true });
const current = () => workers[workers.length - 1];

/** Waits for a promise while the clock runs on. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
}

/** Trains, one step after another, with a second between them: each leaves a snapshot. */
async function trainSlowly(steps: number): Promise<Update> {
  for (let k = 0; k < steps; k++) {
    await engine.advance(1, 12);
    await vi.advanceTimersByTimeAsync(1000);
  }
  return engine.advance(0, 12);
}

beforeEach(() => {
  vi.useFakeTimers();
  clientWith(() => new FakeWorker());
});
afterEach(() => {
  client.dispose();
  vi.useRealTimers();
});

describe('start', () => {
  test.each([
    ['auto', 'webgl'],
    ['webgl', 'webgl'],
    ['cpu', 'cpu'],
  ] as const)('%s takes %s where that can run', async (choice, kind) => {
    expect(client.kind).toBeNull();
    const { frames } = await engine.start(choice, four, false);
    expect(client.kind).toBe(kind);
    expect(frames.main.step).toBe(0);
    expect(notices).toEqual([]);
  });

  test.each(['auto', 'webgl'] as const)(
    '%s falls back to the CPU where there is no WebGL',
    async (choice) => {
      clientWith(() => new FakeWorker(withoutWebgl));
      await engine.start(choice, four, false);
      expect(client.kind).toBe('cpu');
      expect(notices).toEqual([{ type: 'fell back', reason: 'no WebGL2' }]);
      expect(workers[0].terminated).toBe(true);
    },
  );

  test('a WebGL worker that does not even start is replaced by a CPU worker', async () => {
    clientWith(() => (workers.length === 0 ? silent() : new FakeWorker()));
    await settle(engine.start('auto', four, false));
    expect(client.kind).toBe('cpu');
    expect(notices).toMatchObject([{ type: 'fell back' }]);
  });

  test('is rejected when no worker answers at all', async () => {
    clientWith(silent);
    await expect(settle(engine.start('auto', four, false))).rejects.toThrow(
      'the training worker does not answer',
    );
    expect(workers).toHaveLength(2);
  });

  test('is rejected when the worker cannot be loaded', async () => {
    clientWith(silent);
    const started = engine.start('cpu', four, false);
    await vi.advanceTimersByTimeAsync(0);
    current().die('');
    await expect(started).rejects.toThrow('the training worker could not be loaded');
  });

  test('replaces a worker that runs, and goes on from a given state', async () => {
    await engine.start('webgl', four, true);
    await trainSlowly(3);
    const state = await engine.snapshot();
    const { frames } = await engine.start('cpu', four, true, { from: state });
    expect([client.kind, frames.main.step, frames.dense?.step]).toEqual(['cpu', 3, 3]);
    expect(workers[0].terminated).toBe(true);
    expect(await engine.snapshot()).toEqual(state);
  });

  test('refuses a state of another size, and goes on without it', async () => {
    await engine.start('cpu', four, false);
    await trainSlowly(2);
    const state = await engine.snapshot();
    await expect(engine.start('cpu', { ...four, units: 5 }, false, { from: state })).rejects.toThrow(
      RangeError,
    );
    current().die();
    expect((await engine.advance(1, 12)).frames.main.units).toBe(5);
  });
});

test('a request that the worker refuses is rejected, and the run goes on', async () => {
  await engine.start('cpu', four, false);
  await trainSlowly(2);
  await expect(engine.configure({ ...four, data: 'none' }, false)).rejects.toThrow(RangeError);
  await expect(engine.configure({ ...four, mechanism: 'none' }, false)).rejects.toThrow(RangeError);
  const wrong = {
    step: 9,
    parameters: new Float32Array(1),
    first: new Float32Array(1),
    second: new Float32Array(1),
  };
  await expect(engine.restore({ main: wrong, dense: null })).rejects.toThrow(RangeError);
  expect((await engine.advance(0, 12)).frames.main.step).toBe(2);
  // Neither the refused config nor the refused snapshot is what a new worker goes on from.
  current().die();
  expect((await engine.advance(1, 12)).frames.main).toMatchObject({ step: 2, units: 3 });
});

test('a new worker is handed what the run needs, not what a refused config would have needed', async () => {
  const words = readWords();
  const of = (data: string) => ({ ...recipeOf(data), units: 4, batch: 8 });
  engine.give(words);
  await engine.start('cpu', of('words'), false);
  engine.give({ name: 'photographs', pictures: [] });
  await expect(engine.configure({ ...of('photos'), mechanism: 'none' }, false)).rejects.toThrow();
  current().die();
  expect((await engine.advance(1, 12)).frames.main.inputs).toBe(words.dims);
  expect((await engine.configure({ ...of('words'), sparsity: 0.1 }, false)).frames.main.inputs).toBe(
    words.dims,
  );
  expect(current().received.map(({ wish }) => wish.asset?.name)).toEqual(['words', undefined]);
});

test('a message that answers nothing is passed over', async () => {
  await engine.start('cpu', four, false);
  const advanced = engine.advance(1, 12);
  await Promise.resolve();
  current().onmessage?.({ data: { id: 0, ok: true, update: null } } as MessageEvent);
  expect((await advanced).frames.main.step).toBe(1);
});

test('snapshots are asked for at most once a second', async () => {
  await engine.start('cpu', four, false);
  for (let k = 0; k < 25; k++) {
    await engine.advance(1, 12);
    await vi.advanceTimersByTimeAsync(100);
  }
  const asked = current().received.filter(({ wish }) => wish.snapshot);
  expect(asked).toHaveLength(3);
});

describe('a lost worker', () => {
  beforeEach(async () => {
    await engine.start('webgl', four, true);
    await trainSlowly(3);
  });

  test('that dies during a request is replaced; the request gets the frames of the last good state', async () => {
    const wanted = await engine.snapshot();
    current().silent = true;
    const advanced = engine.advance(5, 12);
    await vi.advanceTimersByTimeAsync(0);
    current().die();
    const { frames, steps } = await advanced;
    expect([frames.main.step, frames.dense?.step, steps]).toEqual([3, 3, 0]);
    expect(notices).toEqual([{ type: 'restarted', reason: 'died', step: 3 }]);
    expect([workers.length, workers[0].terminated, client.kind]).toEqual([2, true, 'webgl']);
    expect(await engine.snapshot()).toEqual(wanted);
    expect((await engine.advance(1, 12)).frames.main.step).toBe(4);
  });

  test('that dies between requests is replaced by the next', async () => {
    current().die();
    expect((await engine.advance(5, 12)).frames.main.step).toBe(3);
    expect(notices).toEqual([{ type: 'restarted', reason: 'died', step: 3 }]);
  });

  test('whose message cannot be read is replaced', async () => {
    current().onmessageerror?.({} as MessageEvent);
    await engine.advance(1, 12);
    expect(notices).toMatchObject([{ type: 'restarted', reason: 'died' }]);
  });

  test('that falls silent is replaced after the timeout', async () => {
    current().silent = true;
    const { frames } = await settle(engine.advance(5, 12));
    expect(frames.main.step).toBe(3);
    expect(notices).toEqual([{ type: 'restarted', reason: 'silent', step: 3 }]);
  });

  test('still gives the snapshot that was asked for', async () => {
    current().die();
    expect((await engine.snapshot()).main.step).toBe(3);
  });

  test('still takes the new config, and goes on if that keeps the run', async () => {
    current().die();
    const { frames } = await engine.configure({ ...four, sparsity: 0 }, false);
    expect(frames.main).toMatchObject({ step: 3, sparsityTerm: 0 });
    expect(frames.dense).toBeNull();
  });

  test('starts at step 0 after a config that starts the run again', async () => {
    await engine.configure({ ...four, seed: 77 }, true);
    current().die();
    const { frames } = await engine.advance(1, 12);
    expect(frames.main.step).toBe(0);
    const { parameters } = startOf(runOfConfig({ ...four, seed: 77 }));
    expect((await engine.snapshot()).main.parameters).toEqual(parameters);
  });

  test('goes back to the snapshot that was to be restored', async () => {
    const state = await engine.snapshot();
    await trainSlowly(2);
    current().die();
    expect((await engine.restore(state)).frames.main.step).toBe(3);
    current().die();
    expect((await engine.advance(1, 12)).frames.main.step).toBe(3);
  });

  test('three times within a minute gives way to the CPU engine', async () => {
    for (let loss = 0; loss < 3; loss++) {
      current().die();
      await engine.advance(1, 12);
    }
    expect(client.kind).toBe('cpu');
    expect(notices.map(({ type }) => type)).toEqual(['restarted', 'restarted', 'fell back']);
    expect(notices[2]).toEqual({ type: 'fell back', reason: 'lost too often' });
    expect((await engine.advance(1, 12)).frames.main.step).toBeGreaterThanOrEqual(3);
  });

  test('counts anew after a start', async () => {
    for (let loss = 0; loss < 2; loss++) {
      current().die();
      await engine.advance(1, 12);
    }
    await engine.start('webgl', four, true);
    current().die();
    await engine.advance(1, 12);
    expect(client.kind).toBe('webgl');
  });

  test('now and then does not', async () => {
    for (let loss = 0; loss < 5; loss++) {
      current().die();
      await engine.advance(1, 12);
      await vi.advanceTimersByTimeAsync(31_000);
    }
    expect(client.kind).toBe('webgl');
  });

  test('whose successor is lost at once too gives way to the CPU engine', async () => {
    makeWorker = () => new FakeWorker(withStuckWebgl);
    current().die();
    const { frames } = await settle(engine.advance(1, 12));
    expect(frames.main.step).toBe(3);
    expect(client.kind).toBe('cpu');
    expect(notices).toEqual([{ type: 'fell back', reason: 'lost too often' }]);
  });

  test('that cannot be replaced rejects the request', async () => {
    makeWorker = silent;
    current().die();
    await expect(settle(engine.advance(1, 12))).rejects.toThrow('the training worker does not answer');
  });
});

test('a CPU worker that is lost again and again is given up', async () => {
  await engine.start('cpu', four, false);
  for (let loss = 0; loss < 2; loss++) {
    current().die();
    await engine.advance(1, 12);
  }
  current().die('out of memory');
  await expect(engine.advance(1, 12)).rejects.toThrow('the training worker stopped: out of memory');
});

describe('restoreLast', () => {
  test('goes back to the last state whose values were finite', async () => {
    await engine.start('cpu', four, false);
    await trainSlowly(2);
    const good = await engine.snapshot();
    await engine.configure({ ...four, lr: 1e38 }, false);
    let advanced = await engine.advance(1, 12);
    for (let k = 0; k < 5 && advanced.finite; k++) advanced = await engine.advance(1, 12);
    expect(advanced.finite).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect((await engine.advance(1, 12)).snapshot).toBeNull();
    await engine.configure(four, false);
    const { frames, finite } = await engine.restoreLast();
    expect([frames.main.step, finite]).toEqual([2, true]);
    expect(await engine.snapshot()).toEqual(good);
  });

  test('goes back to step 0 if there is none, the twin too', async () => {
    await engine.start('cpu', four, true);
    const start = await engine.snapshot();
    await engine.advance(1, 12);
    await engine.configure({ ...four, units: 4 }, true);
    await engine.configure(four, true);
    const { frames } = await engine.restoreLast();
    expect([frames.main.step, frames.dense?.step]).toEqual([0, 0]);
    expect(await engine.snapshot()).toEqual(start);
  });
});

describe('dispose', () => {
  test('ends the worker and rejects what is still asked', async () => {
    await engine.start('cpu', four, false);
    current().silent = true;
    const pending = [engine.advance(1, 12), engine.snapshot()];
    await vi.advanceTimersByTimeAsync(0);
    client.dispose();
    for (const request of pending) await expect(request).rejects.toThrow('the engine was switched off');
    await expect(engine.start('cpu', four, false)).rejects.toThrow('the engine was switched off');
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
  });

  test('while a worker starts makes no other', async () => {
    clientWith(silent);
    const started = engine.start('auto', four, false);
    started.catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    client.dispose();
    await expect(started).rejects.toThrow('the engine was switched off');
    expect(workers).toHaveLength(1);
    expect(notices).toEqual([]);
  });
});

test('a worker that is lost twenty times, every three seconds, costs no more than a second of work each time', async () => {
  await engine.start('webgl', four, true);
  let trained = 0;
  for (let loss = 1; loss <= 20; loss++) {
    for (let second = 0; second < 3; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      trained = (await engine.advance(5, 12)).frames.main.step;
    }
    const good = await engine.snapshot();
    current().die();
    expect((await engine.advance(5, 12)).frames.main.step).toBe(trained);
    expect(await engine.snapshot()).toEqual(good);
  }
  expect(notices.map(({ type }) => type)).toEqual(
    Array.from({ length: 20 }, (_, k) => (k === 2 ? 'fell back' : 'restarted')),
  );
  expect(trained).toBeGreaterThanOrEqual(20 * 3);
});
