import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import { EngineClient, type EngineNotice } from '../../../src/engine/client';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { Engine, EngineKind } from '../../../src/engine/engine';
import { measureSpeed } from '../../../src/engine/measure-speed';
import { FakeWorker } from './fakes';

const four = { ...recipeOf('patterns'), sparsity: 0.2 };

/** A CPU engine whose steps take so many milliseconds of a clock of the test's own. */
class TimedEngine extends CpuEngine {
  disposed = false;
  constructor(
    private readonly clock: { now: number },
    private readonly msPerStep: number,
  ) {
    super();
  }
  override async step(count: number): Promise<void> {
    await super.step(count);
    this.clock.now += count * this.msPerStep;
  }
  override dispose(): void {
    this.disposed = true;
    super.dispose();
  }
}

describe('measureSpeed', () => {
  it.each([0.01, 1, 20, 400])(
    'finds the rate of an engine of %d ms a step, and disposes of it',
    async (ms) => {
      const clock = { now: 0 };
      const engine = new TimedEngine(clock, ms);
      expect(await measureSpeed(engine, four, buildData(four), () => clock.now)).toBeCloseTo(1000 / ms, 5);
      expect(engine.disposed).toBe(true);
      expect(clock.now).toBeLessThan(6 * Math.max(ms, 150));
    },
  );
});

describe('settle', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  /** A client over engines that take so many milliseconds a step. */
  function clientWith(msPerStep: Partial<Record<EngineKind, number>>) {
    const clock = {
      get now() {
        return performance.now();
      },
      set now(time: number) {
        vi.advanceTimersByTime(time - performance.now());
      },
    };
    const createEngine = async (kind: EngineKind): Promise<Engine> =>
      new TimedEngine(clock, msPerStep[kind] ?? 100);
    const notices: EngineNotice[] = [];
    const client = new EngineClient({
      onNotice: (notice) => notices.push(notice),
      createWorker: () => new FakeWorker(createEngine),
    });
    return { client, notices };
  }

  it('goes on with the CPU where WebGL is slow and slower, from the same step', async () => {
    const { client, notices } = clientWith({ webgl: 10, cpu: 0.1 });
    await client.start('auto', four, true);
    const trained = (await client.advance(5, 1000)).frames.main.step;
    const { frames } = await client.settle('auto');
    expect(client.kind).toBe('cpu');
    expect(trained).toBeGreaterThan(0);
    expect(frames.main.step).toBe(trained);
    expect(frames.dense?.step).toBe(trained);
    expect(notices).toEqual([
      { type: 'slower', webgl: expect.closeTo(100, 3), cpu: expect.closeTo(10_000, 0) },
    ]);
    expect(client.speeds).toEqual({ webgl: expect.closeTo(100, 3), cpu: expect.closeTo(10_000, 0) });
  });

  it.each([
    ['WebGL is fast enough', { webgl: 1, cpu: 0.001 }, 'auto'],
    ['the CPU is slower still', { webgl: 10, cpu: 40 }, 'auto'],
    ['the learner has chosen WebGL', { webgl: 10, cpu: 0.1 }, 'webgl'],
  ] as const)('stays with WebGL where %s', async (_, msPerStep, choice) => {
    const { client, notices } = clientWith(msPerStep);
    await client.start(choice, four, false);
    await client.settle(choice);
    expect(client.kind).toBe('webgl');
    expect(notices).toEqual([]);
    expect(client.speeds?.webgl).toBeCloseTo(1000 / msPerStep.webgl, 3);
  });

  it('measures the CPU alone where it runs', async () => {
    const { client } = clientWith({ webgl: 1, cpu: 2 });
    await client.start('cpu', four, false);
    await client.settle('cpu');
    expect(client.speeds).toEqual({ webgl: undefined, cpu: expect.closeTo(500, 3) });
  });
});
