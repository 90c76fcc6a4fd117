import { CpuTraining } from '../../src/engine/cpu/cpu-training';
import { compileKernels, instantiate, type Kernels } from '../../src/engine/cpu/kernels';
import { type Training, trainingOf } from '../../src/engine/cpu/training';
import { copyOf, type Run } from '../../src/engine/run';
import { codesOf } from '../../src/model/autoencoder';
import type { Snapshot } from '../../src/model/snapshot';
import { LIT_SIZES, makeRun, SIZES } from './runs';

export interface Measured {
  size: string;
  /** Steps per second in each round, in turns. */
  plain: number[];
  fast: number[];
  /** Share of the codes that were not zero at the end. */
  lit: number;
  /** Multiplications and additions of one step, for units that are on alone. */
  operations: number;
  /** Bytes that one step has to fetch and to store, if nothing were left from the one before. */
  bytes: number;
  /** Steps per second if the first half of the step, from inputs to errors, were all there is. */
  forward: number[];
}

const module = compileKernels();

/** The processor's two ways side by side. @param milliseconds that each round takes */
export function measure(rounds: number, milliseconds: number): Measured[] {
  if (!module) throw new Error('this Node has no WebAssembly with vectors');
  return [...SIZES, ...LIT_SIZES].map((size) => {
    const { run, start } = makeRun(size);
    const kernels = instantiate(module) as Kernels;
    const [plain, fast] = [copyOf(start), copyOf(start)];
    const training = trainingOf(kernels, run, fast);
    const ways = [
      stepsOf(new CpuTraining(run, plain)),
      stepsOf(training),
      (count: number) => {
        for (let k = 0; k < count; k++) kernels.forward();
      },
    ].map((work) => ({ work, count: calibrate(work, milliseconds), rates: [] as number[] }));
    for (let round = 0; round < rounds; round++) {
      for (const { work, count, rates } of ways) rates.push((1000 * count) / time(work, count));
    }
    training.read();
    const { batch, inputs, units, lit: share } = size;
    return {
      size: `${batch} × ${inputs} × ${units}${share ? `, ${100 * share} % lit` : ''}`,
      plain: ways[0].rates,
      fast: ways[1].rates,
      forward: ways[2].rates,
      ...workOf(run, fast),
    };
  });
}

function stepsOf(training: Training): (count: number) => void {
  let step = 0;
  return (count) => {
    for (let k = 0; k < count; k++) training.train(++step);
  };
}

/** Of every number of a step 2 operations to encode, 8 where its unit is on, and some 12 of Adam for every weight. */
function workOf({ config, data, shape, mechanism }: Run, { parameters }: Snapshot) {
  const { inputs, units } = shape;
  const rows = Math.min(config.batch, data.rows);
  const codes = codesOf(parameters, shape, mechanism, data.x.subarray(0, rows * inputs), config);
  const on = codes.reduce((count, z) => count + Number(z !== 0), 0);
  return {
    lit: on / codes.length,
    operations: 2 * rows * units * inputs + 8 * on * inputs + 12 * parameters.length,
    // Inputs are fetched twice, errors stored and fetched; entries of lists too; parameters and Adam's means come and go.
    bytes: 4 * (4 * rows * inputs + 4 * on + 6 * parameters.length + 3 * units * inputs),
  };
}

function calibrate(work: (count: number) => void, milliseconds: number): number {
  let count = 1;
  for (;;) {
    const took = time(work, count);
    if (took > milliseconds / 3) return Math.max(1, Math.round((count * milliseconds) / took));
    count *= 2;
  }
}

/** In milliseconds of the processor, which on a shared machine are steadier than those of the clock. */
function time(work: (count: number) => void, count: number): number {
  const before = process.cpuUsage().user;
  work(count);
  return (process.cpuUsage().user - before) / 1000;
}
