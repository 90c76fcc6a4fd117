import { expect, onTestFinished, test, vi } from 'vitest';
import { recipeOf } from '../../src/data';
import { EngineClient, type EngineNotice, type Timeouts, type WorkerLike } from '../../src/engine/client';
import { startOf } from '../../src/engine/run';
import { runOfConfig } from '../configure';
import { Driver } from '../driver';

const config = { ...recipeOf('patterns'), sparsity: 0.2 };

const realWorker = () =>
  new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' });
const losableWorker = () => new Worker(new URL('./losable-worker.ts', import.meta.url), { type: 'module' });

/** A client, its notices, and the workers it has made. */
function clientWith(createWorker: () => Worker = realWorker, timeouts: Partial<Timeouts> = {}) {
  const notices: EngineNotice[] = [];
  const workers: Worker[] = [];
  const client = new EngineClient({
    onNotice: (notice) => notices.push(notice),
    createWorker: () => {
      workers.push(createWorker());
      return workers[workers.length - 1] as WorkerLike;
    },
    timeouts,
  });
  onTestFinished(() => client.dispose());
  return { client, engine: new Driver(client), notices, workers };
}

/** Advances until the main run is at `step`. */
async function trainTo(engine: Driver, step: number) {
  let update = await engine.advance(0, 20);
  while (update.frames.main.step < step) {
    update = await engine.advance(step - update.frames.main.step, 20);
  }
  return update;
}

test('WebGL is preferred, and the first frame is that of step 0', async () => {
  const { client, engine, notices } = clientWith();
  const { frames } = await engine.start('auto', config, false);
  expect(client.kind).toBe('webgl');
  expect(frames.main.step).toBe(0);
  const { frames: after, steps, finite } = await engine.advance(1, 20);
  expect([after.main.step, steps, finite]).toEqual([1, 1, true]);
  expect(notices).toEqual([]);
});

test.each(['webgl', 'cpu'] as const)(
  '%s trains main run and dense twin to what the lesson shows',
  async (kind) => {
    const { client, engine, notices } = clientWith();
    await engine.start(kind, config, true);
    expect(client.kind).toBe(kind);
    const { frames } = await trainTo(engine, 600);
    expect(frames.main.metrics.recoveredBy).not.toContain(-1);
    expect(frames.dense?.step).toBe(600);
    expect(frames.dense?.sparsityTerm).toBe(0);
    expect(frames.dense?.metrics.recoveredBy).toContain(-1);
    expect(frames.main.metrics.activeUnits).toBeLessThan(frames.dense?.metrics.activeUnits ?? 0);
    expect(notices).toEqual([]);
  },
);

test('a worker that is terminated in mid-run is replaced, and the run goes on exactly', async () => {
  const { client, engine, notices, workers } = clientWith(realWorker, { later: 5000 });
  await engine.start('webgl', config, true);
  await trainTo(engine, 120);
  const good = await engine.snapshot();
  await engine.restore(good);
  const wanted = (await trainTo(engine, 150)) && (await engine.snapshot());
  await engine.restore(good);

  workers[0].terminate();
  const { frames, steps } = await engine.advance(10, 20);
  expect([frames.main.step, steps]).toEqual([120, 0]);
  expect(notices).toEqual([{ type: 'restarted', reason: 'silent', step: 120 }]);
  expect(client.kind).toBe('webgl');
  await trainTo(engine, 150);
  expect(await engine.snapshot()).toEqual(wanted);
});

test('a lost WebGL context is noticed at once', async () => {
  const { engine, notices, workers } = clientWith(losableWorker);
  await engine.start('webgl', config, false);
  await trainTo(engine, 50);
  await engine.restore(await engine.snapshot());
  const start = performance.now();
  const loser = new BroadcastChannel('lose context');
  loser.postMessage(null);
  while (notices.length === 0) await engine.advance(5, 10);
  loser.close();
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(notices).toEqual([{ type: 'restarted', reason: 'died', step: 50 }]);
  expect(workers).toHaveLength(2);
  expect((await trainTo(engine, 60)).frames.main.step).toBe(60);
});

test('twenty losses in a row, as if one every three seconds: the run goes on through all of them', async () => {
  const now = performance.now.bind(performance);
  let skipped = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + skipped);
  onTestFinished(() => void vi.restoreAllMocks());
  const { client, engine, notices, workers } = clientWith(losableWorker);
  const loser = new BroadcastChannel('lose context');
  onTestFinished(() => loser.close());
  await engine.start('webgl', config, false);
  for (let loss = 1; loss <= 20; loss++) {
    // So long after the last snapshot, every reply brings one.
    skipped += 3000;
    const { frames, snapshot } = await engine.advance(5, 20);
    expect(snapshot?.main.step).toBe(frames.main.step);
    loser.postMessage(null);
    let after = frames;
    while (notices.length < loss) after = (await engine.advance(0, 20)).frames;
    expect(after.main.step).toBe(frames.main.step);
    expect((await engine.snapshot()).main).toEqual(snapshot?.main);
  }
  expect(notices.map(({ type }) => type)).toEqual(
    Array.from({ length: 20 }, (_, k) => (k === 2 ? 'fell back' : 'restarted')),
  );
  expect(client.kind).toBe('cpu');
  expect(workers).toHaveLength(21);
});

test('where the graphics card has no memory left the CPU engine takes over after three tries', async () => {
  const { client, engine, notices, workers } = clientWith(
    () => new Worker(new URL('./memoryless-worker.ts', import.meta.url), { type: 'module' }),
  );
  await engine.start('webgl', config, false);
  expect((await trainTo(engine, 20)).frames.main.step).toBe(20);
  expect(client.kind).toBe('cpu');
  expect(notices.map(({ type }) => type)).toEqual(['restarted', 'restarted', 'fell back']);
  expect(workers).toHaveLength(4);
});

test('where WebGL is missing the CPU engine takes over and says why', async () => {
  const withoutCanvas = () =>
    new Worker(new URL('./canvasless-worker.ts', import.meta.url), { type: 'module' });
  const { client, engine, notices } = clientWith(withoutCanvas);
  await engine.start('auto', config, false);
  expect(client.kind).toBe('cpu');
  expect(notices).toEqual([{ type: 'fell back', reason: 'no OffscreenCanvas' }]);
  expect((await trainTo(engine, 20)).frames.main.step).toBe(20);
});

test('Reset gives the same weights on both engines, and a run goes on where the other engine left it', async () => {
  const { engine } = clientWith();
  await engine.start('webgl', config, false);
  const start = startOf(runOfConfig(config));
  expect((await engine.snapshot()).main).toEqual(start);
  await trainTo(engine, 40);
  const state = await engine.snapshot();
  const { frames } = await engine.start('cpu', config, false, { from: state });
  expect(frames.main.step).toBe(40);
  expect(await engine.snapshot()).toEqual(state);
  await engine.restore({ main: start, dense: null });
  expect((await engine.snapshot()).main).toEqual(start);
});
