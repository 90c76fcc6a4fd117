import type { Run } from '../../src/engine/run';
import { startMoments } from '../../src/model/adam';
import { BatchRows } from '../../src/model/batches';
import { defaultConfig } from '../../src/model/config';
import { mechanismOf } from '../../src/model/mechanisms';
import { startParameters } from '../../src/model/parameters';
import { normal, stream } from '../../src/model/random';
import type { Snapshot } from '../../src/model/snapshot';

/** patterns × inputs × units of a step, and the inputs that the batch is taken from. */
export interface Size {
  name: string;
  batch: number;
  inputs: number;
  units: number;
  rows: number;
  sparsity: number;
}

export const SIZES: readonly Size[] = [
  { name: 'four patterns', batch: 4, inputs: 3, units: 3, rows: 4, sparsity: 0.2 },
  { name: 'bars', batch: 128, inputs: 64, units: 32, rows: 1024, sparsity: 0.2 },
  { name: 'patches', batch: 256, inputs: 64, units: 64, rows: 2048, sparsity: 0.2 },
  { name: 'words', batch: 512, inputs: 100, units: 256, rows: 4096, sparsity: 0.2 },
  { name: 'words', batch: 512, inputs: 100, units: 1024, rows: 4096, sparsity: 0.2 },
];

/**
 * Inputs like those of the real sets: each is the sum of a few of `2·inputs` fixed directions, and has norm 1 on average;
 * the four patterns are themselves.
 */
function inputsOf({ rows, inputs }: Size): Float32Array {
  if (rows === 4 && inputs === 3) return Float32Array.from('101011010100', Number);
  const random = stream(1, 'bench/data');
  const causes = 2 * inputs;
  const directions = Float32Array.from({ length: causes * inputs }, () => normal(random) / Math.sqrt(inputs));
  const x = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < 4; k++) {
      const cause = Math.floor(random() * causes);
      for (let i = 0; i < inputs; i++) x[row * inputs + i] += 0.5 * directions[cause * inputs + i];
    }
  }
  return x;
}

/** The same run for every contestant. */
export function makeRun(size: Size): { run: Run; start: Snapshot } {
  const { batch, inputs, units, rows, sparsity } = size;
  const x = inputsOf(size);
  const shape = { inputs, units };
  const config = { ...defaultConfig(), units, batch, sparsity, lr: 0.01, seed: 4 };
  const data = {
    inputs,
    rows,
    x,
    rowNames: [],
    factors: null,
    directions: null,
    probe: null,
    start: 'half-normal' as const,
  };
  const parameters = startParameters(shape, config.seed, x, data.start);
  return {
    run: { config, data, shape, mechanism: mechanismOf(config.mechanism), batches: new BatchRows() },
    start: { step: 0, parameters, ...startMoments(parameters.length) },
  };
}
