import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import { EngineClient, type EngineNotice } from '../../../src/engine/client';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { type Engine, type EngineKind, EngineUnavailable } from '../../../src/engine/engine';
import type { Update, Wish } from '../../../src/engine/protocol';
import { configure } from '../../configure';
import { Driver } from '../../driver';
import { FakeWorker } from './fakes';

const four = { ...recipeOf('patterns'), sparsity: 0.2 };

/** Milliseconds a step of each engine; a test may change them at any time. */
let msPerStep: Record<EngineKind, number>;
let workers: TimedWorker[];
let notices: EngineNotice[];
let client: EngineClient;
let engine: Driver;
/** What becomes of an engine before it is made. */
let onCreate: (kind: EngineKind) => void;

/** An engine whose steps take their time by the fake clock. */
class TimedEngine extends CpuEngine {
  constructor(private readonly of: EngineKind) {
    super();
  }
  override async step(count: number): Promise<void> {
    await super.step(count);
    vi.setSystemTime(Date.now() + count * msPerStep[this.of]);
    vi.advanceTimersByTime(count * msPerStep[this.of]);
  }
}

class TimedWorker extends FakeWorker {
  constructor() {
    super(async (kind): Promise<Engine> => {
      onCreate(kind);
      this.kind = kind;
      return new TimedEngine(kind);
    });
  }
  kind: EngineKind | null = null;
}

beforeEach(() => {
  vi.useFakeTimers();
  msPerStep = { webgl: 10, cpu: 1, tfjs: 100 };
  onCreate = () => {};
  workers = [];
  notices = [];
  client = new EngineClient({
    onNotice: (notice) => notices.push(notice),
    createWorker: () => {
      workers.push(new TimedWorker());
      return workers[workers.length - 1];
    },
  });
  engine = new Driver(client);
});
afterEach(() => {
  client.dispose();
  vi.useRealTimers();
});

/** What the page does: a request a painted frame, as many steps as it gets, for so long. Returns what came. */
async function goFor(ms: number, { steps = 100_000, atRest = false } = {}): Promise<Update[]> {
  const came: Update[] = [];
  for (const end = performance.now() + ms; performance.now() < end; ) {
    came.push(await engine.advance(steps, 12, false, atRest));
    await vi.advanceTimersByTimeAsync(4);
  }
  return came;
}

const running = () => workers.filter(({ terminated }) => !terminated);

/** Step of each frame: never back, and none left out. */
function expectNoJump(came: readonly Update[]): void {
  for (const [k, { frames, steps }] of came.entries()) {
    if (k > 0) expect(frames.main.step).toBe(came[k - 1].frames.main.step + steps);
  }
}

test('a slow engine is left for a faster one, without a jump, a loss or a word', async () => {
  await engine.start('auto', four, true);
  expect([client.kind, client.standing]).toEqual(['webgl', { why: 'enough' }]);
  const came = await goFor(4000);
  expectNoJump(came);
  expect(client.kind).toBe('cpu');
  expect(notices).toEqual([]);
  expect(running()).toHaveLength(1);
  expect(running()[0].kind).toBe('cpu');
  const { standing } = client;
  if (standing.why !== 'compared') throw new Error(`it runs because ${standing.why}`);
  expect((standing.rates.cpu ?? 0) / (standing.rates.webgl ?? 0)).toBeGreaterThan(5);
  const { main, dense } = (await engine.advance(0, 12)).frames;
  expect(dense?.step).toBe(main.step);
});

test('what was faster is what the next run begins with', async () => {
  await engine.start('auto', four, false);
  await goFor(4000);
  await engine.start('auto', { ...four, seed: 5 }, false);
  expect(client.kind).toBe('cpu');
});

test('a run that stays with its engine is the same bit for bit as one that was never compared', async () => {
  msPerStep.cpu = 40;
  await engine.start('auto', four, false);
  const came = await goFor(8000);
  expect(workers.length).toBeGreaterThan(1);
  expect([client.kind, client.standing.why]).toEqual(['webgl', 'compared']);
  expectNoJump(came);
  const { main } = await engine.snapshot();
  const alone = new CpuEngine();
  configure(alone, four);
  await alone.step(main.step);
  expect(main).toEqual(await alone.snapshot());
});

test('a moment of load does not decide for ever', async () => {
  msPerStep = { webgl: 6, cpu: 8, tfjs: 100 };
  await engine.start('auto', four, false);
  await goFor(3000);
  expect([client.kind, client.standing.why]).toEqual(['webgl', 'compared']);
  msPerStep.cpu = 3;
  await goFor(10_000);
  expect(client.kind).toBe('cpu');
});

test.each([
  ['the learner has chosen', 'webgl', {}],
  ['it keeps up', 'auto', { steps: 1 }],
  ['the run is at rest, or begins gently', 'auto', { atRest: true }],
] as const)('no other engine is made where %s', async (_, choice, how) => {
  await engine.start(choice, four, false);
  await goFor(10_000, how);
  expect(client.kind).toBe('webgl');
  expect(workers).toHaveLength(1);
  expect(client.standing.why).toBe(choice === 'auto' ? 'enough' : 'asked');
});

test('a run whose steps are asked for one by one is held back too, where each takes longer than the page waits', async () => {
  msPerStep = { webgl: 80, cpu: 20, tfjs: 100 };
  await engine.start('auto', four, false);
  expectNoJump(await goFor(4000, { steps: 1 }));
  expect(client.kind).toBe('cpu');
});

/** Lets the run go until the other engine has been made. */
async function untilTrial(): Promise<TimedWorker> {
  const before = workers.length;
  for (let k = 0; k < 500 && workers.length === before; k++) await goFor(15);
  const made = workers[before];
  if (!made) throw new Error('no other engine was tried');
  return made;
}

describe('a trial', () => {
  beforeEach(async () => {
    // Close enough that it takes its full number of turns.
    msPerStep = { webgl: 6, cpu: 3.5, tfjs: 100 };
    await engine.start('auto', four, false);
  });

  test('whose engine is lost is over; the run has not noticed, and it is tried again later', async () => {
    const other = await untilTrial();
    const came = await goFor(60);
    other.die('the context was lost');
    came.push(...(await goFor(2000)));
    expectNoJump(came);
    expect([client.kind, notices, running().length]).toEqual(['webgl', [], 1]);
    await goFor(20_000);
    expect(client.kind).toBe('cpu');
  });

  test('whose engine falls silent costs the run two seconds at most', async () => {
    const other = await untilTrial();
    await goFor(60);
    other.silent = true;
    const asked = engine.advance(100, 12).then(() => engine.advance(100, 12));
    await vi.advanceTimersByTimeAsync(2500);
    expect((await asked).steps).toBeGreaterThan(0);
    expect(other.terminated).toBe(true);
    expect(notices).toEqual([]);
  });

  test('beside an engine that is lost is over, and the run is brought back as ever', async () => {
    const other = await untilTrial();
    workers[0].die();
    const { frames } = await engine.advance(100, 12);
    expect(notices).toMatchObject([{ type: 'restarted', reason: 'died', step: frames.main.step }]);
    await goFor(30);
    expect([other.terminated, client.kind]).toEqual([true, 'webgl']);
  });

  test.each([
    ['another run is started', () => engine.start('auto', { ...four, seed: 9 }, false)],
    ['the run is configured anew', () => engine.configure({ ...four, units: 5 }, false)],
    ['a slider is moved', () => engine.configure({ ...four, sparsity: 0.3 }, false)],
    ['the run is reset', () => engine.reset()],
    ['a state is restored', async () => engine.restore(await engine.snapshot())],
    ['the lab is closed', () => client.dispose()],
  ])('is over when %s', async (_, act) => {
    const other = await untilTrial();
    await goFor(60);
    await act();
    expect(other.terminated).toBe(true);
  });

  test('is over when nobody trains any more', async () => {
    const other = await untilTrial();
    await goFor(60);
    expect(other.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect([other.terminated, running().length]).toEqual([true, 1]);
  });

  test('reaches the engine with the config, the twin and the state of the run', async () => {
    await engine.start('auto', { ...four, sparsity: 0.35 }, true);
    const other = await untilTrial();
    await goFor(60);
    const { kind, wish } = other.received[0];
    expect({ kind, wish }).toMatchObject({ kind: 'cpu', wish: { config: { sparsity: 0.35 }, dense: true } });
    const { main, dense } = wish.from as Exclude<Wish['from'], string>;
    expect(main.step).toBeGreaterThan(0);
    expect(dense?.step).toBe(main.step);
  });
});

test('an engine that does not run here is tried once', async () => {
  msPerStep = { webgl: 1, cpu: 10, tfjs: 100 };
  await engine.start('auto', four, false);
  workers[0].die('once');
  onCreate = (kind) => {
    if (kind === 'webgl') throw new EngineUnavailable('no WebGL2');
  };
  await goFor(30);
  expect(client.kind).toBe('cpu');
  const made = workers.length;
  await goFor(30_000);
  expect(workers).toHaveLength(made);
  expect(client.standing).toEqual({ why: 'alone' });
});
