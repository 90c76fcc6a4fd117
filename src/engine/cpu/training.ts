import type { Snapshot } from '../../model/snapshot';
import type { Run } from '../run';
import { CpuTraining } from './cpu-training';
import type { Kernels } from './kernels';
import { SimdTraining } from './simd-training';

/** One run on the processor. It goes on from a snapshot, which is its own from then on. */
export interface Training {
  /** One step, the first of a run being number 1. */
  train(step: number): void;
  /** Brings the numbers in the snapshot up to date. */
  read(): void;
  /** Goes on from what is in the snapshot now. */
  write(): void;
}

/**
 * Trains with the kernels where there are any that know the mechanism and have room for the run, else in plain loops. Both
 * give the same weights up to rounding, and each of them the same bits every time. A kept run or a file that goes on with
 * the other one goes on exactly from what was kept, and from there on rounds as that one does, as with any other engine.
 */
export function trainingOf(kernels: Kernels | null, run: Run, state: Snapshot): Training {
  return (kernels && SimdTraining.of(kernels, run, state)) ?? new CpuTraining(run, state);
}
