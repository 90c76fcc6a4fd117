import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import { EngineClient, type EngineNotice } from '../../../src/engine/client';
import type { Advanced } from '../../../src/engine/protocol';
import { startOf } from '../../../src/engine/run';
import type { RunConfig } from '../../../src/model/config';
import { runOfConfig } from '../../configure';
import { readWords } from '../data/assets';
import { FakeWorker, withoutWebgl, withStuckWebgl } from './fakes';

const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };
const TIMEOUTS = { init: 1000, configure: 1000, advance: 1000, snapshot: 1000, restore: 1000 };

let workers: FakeWorker[] = [];
let notices: EngineNotice[] = [];
let client: EngineClient;

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
  return client;
}

const silent = () => Object.assign(new FakeWorker(), { silent: true });
const current = () => workers[workers.length - 1];
const namesOf = (worker: FakeWorker) => worker.received.map(({ name }) => name);

/** Waits for a promise while the clock runs on. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
}

/** Trains, one step after another, with a second between them: each leaves a snapshot. */
async function trainSlowly(steps: number): Promise<Advanced> {
  for (let k = 0; k < steps; k++) {
    await client.advance(1, 12);
    await vi.advanceTimersByTimeAsync(1000);
  }
  return client.advance(0, 12);
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
    const { frames } = await client.start(choice, four, false);
    expect(client.kind).toBe(kind);
    expect(frames.main.step).toBe(0);
    expect(notices).toEqual([]);
  });

  test.each(['auto', 'webgl'] as const)(
    '%s falls back to the CPU where there is no WebGL',
    async (choice) => {
      clientWith(() => new FakeWorker(withoutWebgl));
      await client.start(choice, four, false);
      expect(client.kind).toBe('cpu');
      expect(notices).toEqual([{ type: 'fell back', reason: 'no WebGL2' }]);
      expect(workers[0].terminated).toBe(true);
    },
  );

  test('a WebGL worker that does not even start is replaced by a CPU worker', async () => {
    clientWith(() => (workers.length === 0 ? silent() : new FakeWorker()));
    await settle(client.start('auto', four, false));
    expect(client.kind).toBe('cpu');
    expect(notices).toMatchObject([{ type: 'fell back' }]);
  });

  test('is rejected when no worker answers at all', async () => {
    clientWith(silent);
    await expect(settle(client.start('auto', four, false))).rejects.toThrow(
      'the training worker does not answer',
    );
    expect(workers).toHaveLength(2);
  });

  test('is rejected when the worker cannot be loaded', async () => {
    const started = clientWith(silent).start('cpu', four, false);
    await vi.advanceTimersByTimeAsync(0);
    current().die('');
    await expect(started).rejects.toThrow('the training worker could not be loaded');
  });

  test('replaces a worker that runs, and goes on from a given state', async () => {
    await client.start('webgl', four, true);
    await trainSlowly(3);
    const state = await client.snapshot();
    const { frames } = await client.start('cpu', four, true, { from: state });
    expect([client.kind, frames.main.step, frames.dense?.step]).toEqual(['cpu', 3, 3]);
    expect(workers[0].terminated).toBe(true);
    expect(await client.snapshot()).toEqual(state);
  });

  test('refuses a state of another size, and goes on without it', async () => {
    await client.start('cpu', four, false);
    await trainSlowly(2);
    const state = await client.snapshot();
    await expect(client.start('cpu', { ...four, units: 5 }, false, { from: state })).rejects.toThrow(
      RangeError,
    );
    current().die();
    expect((await client.advance(1, 12)).frames.main.units).toBe(5);
  });
});

test('requests reach the worker one at a time, in their order', async () => {
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  await Promise.all([
    client.start('cpu', four, false).then(note('start')),
    client.advance(1, 12).then(note('advance')),
    client.configure({ ...four, sparsity: 1 }, true).then(note('configure')),
    client.snapshot().then(note('snapshot')),
  ]);
  expect(order).toEqual(['start', 'advance', 'configure', 'snapshot']);
  expect(namesOf(current())).toEqual(['init', 'configure', 'advance', 'configure', 'snapshot']);
});

test('a request that the worker refuses is rejected, and the run goes on', async () => {
  await client.start('cpu', four, false);
  await trainSlowly(2);
  await expect(client.configure({ ...four, data: 'none' }, false)).rejects.toThrow(RangeError);
  await expect(client.configure({ ...four, mechanism: 'none' }, false)).rejects.toThrow(RangeError);
  const wrong = {
    step: 9,
    parameters: new Float32Array(1),
    first: new Float32Array(1),
    second: new Float32Array(1),
  };
  await expect(client.restore({ main: wrong, dense: null })).rejects.toThrow(RangeError);
  expect((await client.advance(0, 12)).frames.main.step).toBe(2);
  // Neither the refused config nor the refused snapshot is what a new worker goes on from.
  current().die();
  expect((await client.advance(1, 12)).frames.main).toMatchObject({ step: 2, units: 3 });
});

test('a new worker is handed what the run needs, not what a refused config would have needed', async () => {
  const words = readWords();
  const of = (data: string) => ({ ...recipeOf(data), units: 4, batch: 8 });
  client.give(words);
  await client.start('cpu', of('words'), false);
  client.give({ name: 'photographs', pictures: [] });
  await expect(client.configure({ ...of('photos'), mechanism: 'none' }, false)).rejects.toThrow();
  current().die();
  expect((await client.advance(1, 12)).frames.main.inputs).toBe(words.dims);
  expect((await client.configure({ ...of('words'), sparsity: 0.1 }, false)).frames.main.inputs).toBe(
    words.dims,
  );
  expect(namesOf(current())).toEqual(['init', 'asset', 'configure', 'configure']);
});

test('a message that answers nothing is passed over', async () => {
  await client.start('cpu', four, false);
  const advanced = client.advance(1, 12);
  await Promise.resolve();
  current().onmessage?.({ data: { id: 0, ok: true, reply: null } } as MessageEvent);
  expect((await advanced).frames.main.step).toBe(1);
});

test('snapshots are asked for at most once a second', async () => {
  await client.start('cpu', four, false);
  for (let k = 0; k < 25; k++) {
    await client.advance(1, 12);
    await vi.advanceTimersByTimeAsync(100);
  }
  const asked = current().received.filter(
    ({ name, ask }) => name === 'advance' && (ask as { snapshot: boolean }).snapshot,
  );
  expect(asked).toHaveLength(3);
});

describe('a lost worker', () => {
  beforeEach(async () => {
    await client.start('webgl', four, true);
    await trainSlowly(3);
  });

  test('that dies during a request is replaced; the request gets the frames of the last good state', async () => {
    const wanted = await client.snapshot();
    current().silent = true;
    const advanced = client.advance(5, 12);
    await vi.advanceTimersByTimeAsync(0);
    current().die();
    const { frames, steps } = await advanced;
    expect([frames.main.step, frames.dense?.step, steps]).toEqual([3, 3, 0]);
    expect(notices).toEqual([{ type: 'restarted', reason: 'died', step: 3 }]);
    expect([workers.length, workers[0].terminated, client.kind]).toEqual([2, true, 'webgl']);
    expect(await client.snapshot()).toEqual(wanted);
    expect((await client.advance(1, 12)).frames.main.step).toBe(4);
  });

  test('that dies between requests is replaced by the next', async () => {
    current().die();
    expect((await client.advance(5, 12)).frames.main.step).toBe(3);
    expect(notices).toEqual([{ type: 'restarted', reason: 'died', step: 3 }]);
  });

  test('whose message cannot be read is replaced', async () => {
    current().onmessageerror?.({} as MessageEvent);
    await client.advance(1, 12);
    expect(notices).toMatchObject([{ type: 'restarted', reason: 'died' }]);
  });

  test('that falls silent is replaced after the timeout', async () => {
    current().silent = true;
    const { frames } = await settle(client.advance(5, 12));
    expect(frames.main.step).toBe(3);
    expect(notices).toEqual([{ type: 'restarted', reason: 'silent', step: 3 }]);
  });

  test('still gives the snapshot that was asked for', async () => {
    current().die();
    expect((await client.snapshot()).main.step).toBe(3);
  });

  test('still takes the new config, and goes on if that keeps the run', async () => {
    current().die();
    const { frames } = await client.configure({ ...four, sparsity: 0 }, false);
    expect(frames.main).toMatchObject({ step: 3, sparsityTerm: 0 });
    expect(frames.dense).toBeNull();
  });

  test('starts at step 0 after a config that starts the run again', async () => {
    await client.configure({ ...four, seed: 77 }, true);
    current().die();
    const { frames } = await client.advance(1, 12);
    expect(frames.main.step).toBe(0);
    const { parameters } = startOf(runOfConfig({ ...four, seed: 77 }));
    expect((await client.snapshot()).main.parameters).toEqual(parameters);
  });

  test('goes back to the snapshot that was to be restored', async () => {
    const state = await client.snapshot();
    await trainSlowly(2);
    current().die();
    expect((await client.restore(state)).frames.main.step).toBe(3);
    current().die();
    expect((await client.advance(1, 12)).frames.main.step).toBe(3);
  });

  test('three times within a minute gives way to the CPU engine', async () => {
    for (let loss = 0; loss < 3; loss++) {
      current().die();
      await client.advance(1, 12);
    }
    expect(client.kind).toBe('cpu');
    expect(notices.map(({ type }) => type)).toEqual(['restarted', 'restarted', 'fell back']);
    expect(notices[2]).toEqual({ type: 'fell back', reason: 'lost too often' });
    expect((await client.advance(1, 12)).frames.main.step).toBeGreaterThanOrEqual(3);
  });

  test('counts anew after a start', async () => {
    for (let loss = 0; loss < 2; loss++) {
      current().die();
      await client.advance(1, 12);
    }
    await client.start('webgl', four, true);
    current().die();
    await client.advance(1, 12);
    expect(client.kind).toBe('webgl');
  });

  test('now and then does not', async () => {
    for (let loss = 0; loss < 5; loss++) {
      current().die();
      await client.advance(1, 12);
      await vi.advanceTimersByTimeAsync(31_000);
    }
    expect(client.kind).toBe('webgl');
  });

  test('whose successor is lost at once too gives way to the CPU engine', async () => {
    makeWorker = () => new FakeWorker(withStuckWebgl);
    current().die();
    const { frames } = await settle(client.advance(1, 12));
    expect(frames.main.step).toBe(3);
    expect(client.kind).toBe('cpu');
    expect(notices).toEqual([{ type: 'fell back', reason: 'lost too often' }]);
  });

  test('that cannot be replaced rejects the request', async () => {
    makeWorker = silent;
    current().die();
    await expect(settle(client.advance(1, 12))).rejects.toThrow('the training worker does not answer');
  });
});

test('a CPU worker that is lost again and again is given up', async () => {
  await client.start('cpu', four, false);
  for (let loss = 0; loss < 2; loss++) {
    current().die();
    await client.advance(1, 12);
  }
  current().die('out of memory');
  await expect(client.advance(1, 12)).rejects.toThrow('the training worker stopped: out of memory');
});

describe('restoreLast', () => {
  test('goes back to the last state whose values were finite', async () => {
    await client.start('cpu', four, false);
    await trainSlowly(2);
    const good = await client.snapshot();
    await client.configure({ ...four, lr: 1e38 }, false);
    let advanced = await client.advance(1, 12);
    for (let k = 0; k < 5 && advanced.finite; k++) advanced = await client.advance(1, 12);
    expect(advanced.finite).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect((await client.advance(1, 12)).snapshot).toBeNull();
    await client.configure(four, false);
    const { frames, finite } = await client.restoreLast();
    expect([frames.main.step, finite]).toEqual([2, true]);
    expect(await client.snapshot()).toEqual(good);
  });

  test('goes back to step 0 if there is none, the twin too', async () => {
    await client.start('cpu', four, true);
    const start = await client.snapshot();
    await client.advance(1, 12);
    await client.configure({ ...four, units: 4 }, true);
    await client.configure(four, true);
    const { frames } = await client.restoreLast();
    expect([frames.main.step, frames.dense?.step]).toEqual([0, 0]);
    expect(await client.snapshot()).toEqual(start);
  });
});

describe('dispose', () => {
  test('ends the worker and rejects what is still asked', async () => {
    await client.start('cpu', four, false);
    current().silent = true;
    const pending = [client.advance(1, 12), client.snapshot()];
    await vi.advanceTimersByTimeAsync(0);
    client.dispose();
    for (const request of pending) await expect(request).rejects.toThrow('the engine was switched off');
    await expect(client.start('cpu', four, false)).rejects.toThrow('the engine was switched off');
    expect(workers.map((worker) => worker.terminated)).toEqual([true]);
  });

  test('while a worker starts makes no other', async () => {
    clientWith(silent);
    const started = client.start('auto', four, false);
    started.catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    client.dispose();
    await expect(started).rejects.toThrow('the engine was switched off');
    expect(workers).toHaveLength(1);
    expect(notices).toEqual([]);
  });
});

test('a worker that is lost twenty times, every three seconds, costs no more than a second of work each time', async () => {
  await client.start('webgl', four, true);
  let trained = 0;
  for (let loss = 1; loss <= 20; loss++) {
    for (let second = 0; second < 3; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      trained = (await client.advance(5, 12)).frames.main.step;
    }
    const good = await client.snapshot();
    current().die();
    expect((await client.advance(5, 12)).frames.main.step).toBe(trained);
    expect(await client.snapshot()).toEqual(good);
  }
  expect(notices.map(({ type }) => type)).toEqual(
    Array.from({ length: 20 }, (_, k) => (k === 2 ? 'fell back' : 'restarted')),
  );
  expect(trained).toBeGreaterThanOrEqual(20 * 3);
});
