import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recipeOf } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { CpuTraining } from '../../../src/engine/cpu/cpu-training';
import { compileKernels, instantiate, type Kernels } from '../../../src/engine/cpu/kernels';
import { trainingOf } from '../../../src/engine/cpu/training';
import { startOf } from '../../../src/engine/run';
import type { RunConfig } from '../../../src/model/config';
import { MECHANISM_IDS } from '../../../src/model/mechanisms';
import { configure, runOfConfig } from '../../configure';

const module = compileKernels();
let kernels: Kernels | null;
beforeEach(() => {
  kernels = instantiate(module);
});

const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };
// 49 inputs are 13 vectors: eight, three, and twice one at a time.
const bars: RunConfig = { ...recipeOf('bars'), size: 7, units: 21, batch: 45, sparsity: 0.1, k: 3 };

/** What the plain loops make of the same run, and this. */
function bothAfter(config: RunConfig, steps: number) {
  const run = runOfConfig(config);
  const [plain, fast] = [startOf(run), startOf(run)];
  const trainings = [new CpuTraining(run, plain), trainingOf(kernels, run, fast)];
  for (const training of trainings) {
    for (let step = 1; step <= steps; step++) training.train(step);
    training.read();
  }
  return { plain, fast };
}

function distance(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, k) => value - b[k])) / Math.hypot(...b);
}

describe('trains what the plain loops train', () => {
  test.each(
    MECHANISM_IDS.flatMap((mechanism) => [
      { ...bars, mechanism },
      { ...bars, mechanism, bias: 1, batch: 32, units: 32 },
      { ...bars, mechanism, size: 4, units: 1, batch: 3 },
      { ...bars, mechanism, size: 3, units: 2, batch: 10_000, k: 2 },
    ]),
  )('$mechanism, $size × $size, $units units, $batch inputs a step', (config) => {
    const { plain, fast } = bothAfter(config, 50);
    expect(distance(fast.parameters, plain.parameters)).toBeLessThan(1e-4);
    expect(distance(fast.first, plain.first)).toBeLessThan(1e-3);
    expect(distance(fast.second, plain.second)).toBeLessThan(1e-3);
  });

  test('where numbers stop being numbers', () => {
    const run = runOfConfig(bars);
    const states = [startOf(run), startOf(run)];
    for (const [k, state] of states.entries()) {
      state.parameters[3 * 49] = Number.NaN;
      const training = trainingOf(k === 0 ? null : kernels, run, state);
      for (let step = 1; step <= 3; step++) training.train(step);
      training.read();
    }
    const [plain, fast] = states.map(({ parameters }) => Array.from(parameters, Number.isNaN));
    expect(fast).toEqual(plain);
    expect(fast.filter(Boolean).length).toBeGreaterThan(49);
  });
});

test('kernels that trained a large run train a small one as if they were new', async () => {
  const used = new CpuEngine(kernels);
  configure(used, bars);
  await used.step(20);
  const fresh = new CpuEngine(instantiate(module));
  for (const engine of [used, fresh]) {
    configure(engine, four);
    await engine.step(100);
  }
  expect(await used.snapshot()).toEqual(await fresh.snapshot());
});

test('engines do not touch each other’s runs', async () => {
  const [one, other] = [new CpuEngine(kernels), new CpuEngine(instantiate(module))];
  configure(one, four);
  await one.step(10);
  const before = await one.snapshot();
  configure(other, { ...four, seed: 9 });
  await other.step(10);
  expect(await one.snapshot()).toEqual(before);
});

describe('a step takes no memory', () => {
  test('of the kernels', () => {
    const run = runOfConfig(bars);
    const training = trainingOf(kernels, run, startOf(run));
    const laidOut = kernels?.memory.buffer;
    for (let step = 1; step <= 1000; step++) training.train(step);
    expect(kernels?.memory.buffer).toBe(laidOut);
  });

  test('of the page', () => {
    const run = runOfConfig(four);
    const training = trainingOf(kernels, run, startOf(run));
    let step = 0;
    const taken = () => {
      const before = process.memoryUsage().heapUsed;
      for (let k = 0; k < 5000; k++) training.train(++step);
      return process.memoryUsage().heapUsed - before;
    };
    // The median of many, as memory may be tidied up in any of them. An array of three numbers a step would be a megabyte.
    const rounds = Array.from({ length: 25 }, taken).sort((a, b) => a - b);
    expect(rounds[12]).toBeLessThan(100_000);
  });
});

describe('the plain loops train', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('a mechanism that the kernels do not know', () => {
    const run = runOfConfig(four);
    const other = { ...run, mechanism: { ...run.mechanism, kernel: null } };
    expect(trainingOf(kernels, run, startOf(run))).not.toBeInstanceOf(CpuTraining);
    expect(trainingOf(kernels, other, startOf(run))).toBeInstanceOf(CpuTraining);
  });

  test('where there is no WebAssembly, or a policy refuses it', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(compileKernels()).toBeNull();
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new TypeError('refused');
        }
      },
    });
    expect(compileKernels()).toBeNull();
    expect(instantiate(null)).toBeNull();
  });

  test('where the memory for the run is refused', () => {
    const run = runOfConfig(four);
    const full = kernels && { ...kernels, layOut: () => 0 };
    expect(trainingOf(full, run, startOf(run))).toBeInstanceOf(CpuTraining);
  });
});
