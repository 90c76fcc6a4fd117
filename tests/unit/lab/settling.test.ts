import { describe, expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import type { Asset } from '../../../src/data/asset';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import type { Frame } from '../../../src/engine/engine';
import { Settling } from '../../../src/lab/settling';
import { labelOf } from '../../../src/lab/units';
import type { RunConfig } from '../../../src/model/config';
import { readPhotographs, readWords } from '../data/assets';

/** A run on the real trainer, looked at every few steps as the page does. */
class WatchedRun {
  readonly engine = new CpuEngine();
  readonly settling = new Settling();
  config: RunConfig;

  constructor(
    changes: Partial<RunConfig> & { data: string },
    readonly asset: Asset | null = null,
  ) {
    this.config = { ...recipeOf(changes.data, changes), ...changes };
    this.change({});
  }

  change(patch: Partial<RunConfig>): void {
    this.config = { ...this.config, ...patch };
    this.engine.configure(this.config, buildData(this.config, this.asset));
  }

  /** Trains so many steps, or until it has settled; returns the last frame. */
  async train(steps: number, { every = 10, untilSettled = false } = {}): Promise<Frame> {
    let frame = await this.engine.frame();
    this.settling.add(frame, this.config);
    for (let made = 0; made < steps; made += every) {
      await this.engine.step(every);
      frame = await this.engine.frame();
      const settledAt = this.settling.add(frame, this.config);
      if (untilSettled && settledAt !== null) break;
    }
    return frame;
  }
}

const foundIn = ({ metrics }: Frame) =>
  metrics.recoveredBy.filter((unit) => unit !== null && unit >= 0).length;
const namesIn = (frame: Frame) =>
  Array.from({ length: frame.units }, (_, unit) => JSON.stringify(labelOf(frame, unit)));

async function expectToStay(run: WatchedRun, most: number, after: number, every = 10) {
  const settled = await run.train(most, { every, untilSettled: true });
  expect(run.settling.settledAt, 'settles').not.toBeNull();
  expect(settled.step).toBe(run.settling.settledAt);
  for (let made = 0; made < after; made += after / 4) {
    const later = await run.train(after / 4, { every: after / 4 });
    const { explainedVariance: was, activeUnits } = settled.metrics;
    expect(Math.abs((later.metrics.explainedVariance ?? 0) - (was ?? 0)), 'variance').toBeLessThan(0.03);
    const inActive = Math.abs(later.metrics.activeUnits - activeUnits) / Math.max(1, activeUnits);
    expect(inActive, 'active units').toBeLessThan(0.25);
    expect(Math.abs(foundIn(later) - foundIn(settled)), 'found').toBeLessThanOrEqual(
      Math.floor(settled.metrics.recoveredBy.length / 16),
    );
    if (run.config.data === 'patterns') expect(namesIn(later)).toEqual(namesIn(settled));
  }
}

it('a run that comes back is known as settled only with the same settings, from where it settled on', async () => {
  const run = new WatchedRun({ data: 'patterns', sparsity: 0.2 });
  const frame = await run.train(2500, { untilSettled: true });
  const { rest } = run.settling;
  expect(rest?.step).toBe(frame.step);
  const again = new Settling();
  again.comeBack(rest, { ...run.config }, frame.step);
  expect(again.add(frame, run.config)).toBe(frame.step);
  // It goes on being watched: one that leaves what it had settled at moves again.
  const later = { ...frame, step: frame.step + 1000, metrics: { ...frame.metrics, explainedVariance: 0.5 } };
  expect(again.add(later, run.config)).toBeNull();
  again.comeBack(rest, { ...run.config, sparsity: 0.3 }, frame.step);
  expect(again.settledAt).toBeNull();
  again.comeBack(rest, run.config, frame.step - 1);
  expect(again.settledAt).toBeNull();
});

describe('once it has settled, a run stays as it is', { timeout: 60_000 }, () => {
  const seeds = [1, 2, 3, 4, 5, 6];
  it.each([0, 0.1, 0.2, 0.3, 0.5, 1])('four patterns, λ %f', async (sparsity) => {
    for (const seed of seeds)
      await expectToStay(new WatchedRun({ data: 'patterns', sparsity, seed }), 2500, 2000);
  });

  it('four patterns, KL', async () => {
    for (const seed of seeds.slice(0, 3)) {
      const changes = { mechanism: 'kl', target: 0.3, sparsity: 0.1, lr: 0.05, seed };
      await expectToStay(new WatchedRun({ data: 'patterns', ...changes }), 3000, 2000);
    }
  });

  it.each([
    ['all four-bit patterns, more units', { data: 'bits', bits: 4, units: 6, sparsity: 0.2 }],
    ['bars', { data: 'bars', size: 6, sparsity: 0.2 }],
    ['bars, TopK', { data: 'bars', size: 6, mechanism: 'topk', k: 3 }],
    ['bars, KL', { data: 'bars', size: 6, mechanism: 'kl' }],
    ['superposition', { data: 'superposition', features: 16, dims: 8, sparsity: 0.3 }],
    ['superposition, dense', { data: 'superposition', features: 16, dims: 8, sparsity: 0 }],
  ])('%s', async (_, changes) => {
    await expectToStay(new WatchedRun(changes), 2500, 2000, 20);
  });

  it('photographs', async () => {
    await expectToStay(
      new WatchedRun({ data: 'photos', units: 16, sparsity: 0.3 }, readPhotographs()),
      3000,
      800,
      40,
    );
  });

  it.each([
    ['L1', { sparsity: 0.2 }],
    ['TopK', { mechanism: 'topk', k: 4 }],
  ])('words, %s', async (_, changes) => {
    await expectToStay(
      new WatchedRun({ data: 'words', units: 16, batch: 128, ...changes }, readWords()),
      3000,
      800,
      40,
    );
  });
});

describe('settled', () => {
  it('is taken back when a run that had rested drifts on', { timeout: 60_000 }, async () => {
    // For three hundred steps each picture lights 2.9 units; by step 800 it is 2.6.
    const run = new WatchedRun({ data: 'bars', sparsity: 0.8, seed: 105 });
    const settled = await run.train(600, { every: 20, untilSettled: true });
    expect(run.settling.settledAt).toBe(settled.step);
    await run.train(800 - settled.step, { every: 20 });
    const later = await run.engine.frame();
    expect(settled.metrics.activeUnits / later.metrics.activeUnits).toBeGreaterThan(1.1);
    expect(run.settling.settledAt === null || run.settling.settledAt > settled.step).toBe(true);
  });

  const patterns = { data: 'patterns', sparsity: 0.2, seed: 4 };

  it('is about the same step however many steps lie between two frames', async () => {
    const steps = [];
    for (const every of [1, 10, 60]) {
      const run = new WatchedRun(patterns);
      await run.train(2000, { every, untilSettled: true });
      steps.push(run.settling.settledAt ?? Number.POSITIVE_INFINITY);
    }
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(130);
  });

  it('is not said of a run that nobody has trained, or has watched for too short a time', async () => {
    const run = new WatchedRun(patterns);
    expect(run.settling.add(await run.engine.frame(), run.config)).toBeNull();
    await run.train(250);
    expect(run.settling.settledAt).toBeNull();
  });

  it.each([{ sparsity: 0.3 }, { lr: 0.02 }, { warmup: 10 }, { batch: 4 }])(
    'begins anew with %o, and again takes its time',
    async (change) => {
      const run = new WatchedRun(patterns);
      await run.train(1000);
      expect(run.settling.settledAt).not.toBeNull();
      run.change(change);
      expect(run.settling.add(await run.engine.frame(), run.config)).toBeNull();
      await run.train(280);
      expect(run.settling.settledAt).toBeNull();
      await run.train(1500);
      expect(run.settling.settledAt).toBeGreaterThanOrEqual(1300);
    },
  );

  it('begins anew with other patterns', async () => {
    const run = new WatchedRun({ ...patterns, data: 'own', patterns: '101,011,010,100' });
    await run.train(1000);
    run.change({ patterns: '101,011,010,110' });
    expect(run.settling.add(await run.engine.frame(), run.config)).toBeNull();
    await run.train(1500);
    expect(run.settling.settledAt).toBeGreaterThanOrEqual(1300);
  });

  it('waits for the weight to have grown', async () => {
    const run = new WatchedRun({ ...patterns, warmup: 800 });
    await run.train(1090);
    expect(run.settling.settledAt).toBeNull();
    await run.train(1000);
    expect(run.settling.settledAt).toBeGreaterThanOrEqual(1100);
  });

  it('waits longer where a step moves less', async () => {
    const run = new WatchedRun({ ...patterns, lr: 0.002 });
    await run.train(1490);
    expect(run.settling.settledAt).toBeNull();
  });

  it('of a run that goes on from a file has to be seen again', async () => {
    const run = new WatchedRun(patterns);
    await run.train(1000);
    const snapshot = await run.engine.snapshot();
    const restored = new WatchedRun(patterns);
    restored.engine.restore(snapshot);
    await restored.train(280);
    expect(restored.settling.settledAt).toBeNull();
    await restored.train(200);
    expect(restored.settling.settledAt).toBeGreaterThanOrEqual(1300);
  });

  it('is taken back when the run goes back to before it, and at step 0', async () => {
    const run = new WatchedRun(patterns);
    await run.train(200);
    const snapshot = await run.engine.snapshot();
    await run.train(800);
    run.engine.restore(snapshot);
    expect(run.settling.add(await run.engine.frame(), run.config)).toBeNull();
    await run.train(800);
    expect(run.settling.settledAt).not.toBeNull();
    run.engine.configure(run.config, buildData(run.config));
    const start = new WatchedRun(patterns);
    expect(run.settling.add(await start.engine.frame(), run.config)).toBeNull();
  });

  it('is taken back by a run that moves away', async () => {
    const run = new WatchedRun(patterns);
    await run.train(1000);
    // The same settings on paper, and yet another run: as when a saddle lets go after a long time.
    run.engine.configure({ ...run.config, sparsity: 2 }, buildData(run.config));
    await run.train(900);
    expect(run.settling.settledAt === null || run.settling.settledAt > 1000).toBe(true);
  });
});
