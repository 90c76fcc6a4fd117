import type { DataSet } from '../data/dataset';
import { startMoments } from '../model/adam';
import { BatchRows, gatherRows } from '../model/batches';
import type { RunConfig } from '../model/config';
import { mechanismOf } from '../model/mechanisms';
import type { Mechanism } from '../model/mechanisms/mechanism';
import { parameterCount, type Shape, startParameters } from '../model/parameters';
import type { Snapshot } from '../model/snapshot';

/** A config with what follows from it, the same for every engine. */
export interface Run {
  config: RunConfig;
  data: DataSet;
  shape: Shape;
  mechanism: Mechanism;
  batches: BatchRows;
}

/**
 * @param data what `buildData` makes of the config
 * @throws RangeError for a config that `readConfig` would not have accepted
 */
export function runOf(config: RunConfig, data: DataSet): Run {
  const shape = { inputs: data.inputs, units: config.units, decoderBias: config.bias === 1 };
  return { config, data, shape, mechanism: mechanismOf(config.mechanism), batches: new BatchRows() };
}

/** The state at step 0. */
export function startOf({ shape, config, data, mechanism }: Run): Snapshot {
  const parameters = startParameters(shape, config.seed, data.x, data.start, mechanism);
  return { step: 0, parameters, ...startMoments(parameters.length) };
}

/**
 * The inputs that step `step` trains on, rows × inputs; the data set's own array when that is all of them.
 * @param into where a part of the set is copied; without it into an array of its own
 */
export function inputsOfStep(
  { config, data, batches }: Run,
  step: number,
  into?: Float32Array,
): Float32Array {
  const rows = batches.of(config.seed, step, config.batch, data.rows);
  if (!rows) return data.x;
  const x = into ?? new Float32Array(rows.length * data.inputs);
  gatherRows(data.x, data.inputs, rows, x);
  return x;
}

export function copyOf({ step, parameters, first, second }: Snapshot): Snapshot {
  return { step, parameters: parameters.slice(), first: first.slice(), second: second.slice() };
}

/** @throws RangeError if the arrays do not have the size of the run */
export function checkFits({ parameters, first, second }: Snapshot, { shape }: Run): void {
  const count = parameterCount(shape);
  for (const { length } of [parameters, first, second]) {
    if (length !== count)
      throw new RangeError(`a snapshot of this run has ${count} numbers a part, not ${length}`);
  }
}
