import type { Run } from '../../src/engine/run';
import { startMoments } from '../../src/model/adam';
import { BatchRows } from '../../src/model/batches';
import { defaultConfig } from '../../src/model/config';
import { mechanismOf } from '../../src/model/mechanisms';
import { type Parameters, type Shape, startParameters, viewOf } from '../../src/model/parameters';
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
  /** Share of the inputs that every unit lights on from start to end; without it, units learn. */
  lit?: number;
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

/** What zeros save: a run that never learns, whose units light on so many of the inputs. */
export const LIT_SIZES: readonly Size[] = [1, 0.5, 0.05].map((lit) => ({ ...SIZES[3], lit }));

/** Biases with which every unit lights on the wanted share of the inputs. */
function lightUnits(parameters: Parameters, shape: Shape, x: Float32Array, lit: number): void {
  const { encoder, encoderBias } = viewOf(parameters, shape);
  const { inputs, units } = shape;
  const rows = x.length / inputs;
  for (let j = 0; j < units; j++) {
    const sums = Float32Array.from({ length: rows }, (_, row) => {
      let sum = 0;
      for (let i = 0; i < inputs; i++) sum += x[row * inputs + i] * encoder[j * inputs + i];
      return sum;
    }).sort();
    encoderBias[j] = lit < 1 ? -sums[Math.floor((1 - lit) * rows)] : 1 - sums[0];
  }
}

/** The same run for every contestant. */
export function makeRun(size: Size): { run: Run; start: Snapshot } {
  const { batch, inputs, units, rows, sparsity, lit } = size;
  const x = inputsOf(size);
  const shape = { inputs, units };
  const config = { ...defaultConfig(), units, batch, sparsity, lr: lit ? 1e-12 : 0.01, seed: 4 };
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
  const mechanism = mechanismOf(config.mechanism);
  const parameters = startParameters(shape, config.seed, x, data.start, mechanism);
  if (lit) lightUnits(parameters, shape, x, lit);
  return {
    run: { config, data, shape, mechanism, batches: new BatchRows() },
    start: { step: 0, parameters, ...startMoments(parameters.length) },
  };
}
