import { buildData, recipeOf } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import { adamStep, type Moments, startMoments } from '../../../src/model/adam';
import { forward, gradientOf, type Pass } from '../../../src/model/autoencoder';
import { BatchRows, gatherRows } from '../../../src/model/batches';
import type { RunConfig } from '../../../src/model/config';
import { metricsOf } from '../../../src/model/measure';
import { mechanismOf } from '../../../src/model/mechanisms';
import { type Mechanism, weightAt } from '../../../src/model/mechanisms/mechanism';
import type { Metrics } from '../../../src/model/metrics';
import {
  keepNonNegative,
  type Parameters,
  type Shape,
  startParameters,
  viewOf,
} from '../../../src/model/parameters';
import { deadUnits, REVIVE_EVERY, reviveUnits } from '../../../src/model/revive';
import type { Snapshot } from '../../../src/model/snapshot';

/** A run as the engines train it, without an engine: the plainest loop over the reference. */
export interface Run {
  config: RunConfig;
  data: DataSet;
  shape: Shape;
  mechanism: Mechanism;
  parameters: Parameters;
  moments: Moments;
  step: number;
  /** Units revived so far. */
  revived: number;
}

/** A run at step 0: the data set's recipe with `changes` over it. */
export function startRun(data: string, changes: Partial<RunConfig> = {}): Run {
  const config = { ...recipeOf(data), ...changes };
  return startRunOn(buildData(config), config);
}

export function startRunOn(data: DataSet, config: RunConfig): Run {
  const shape = { inputs: data.inputs, units: config.units, decoderBias: config.bias === 1 };
  const mechanism = mechanismOf(config.mechanism);
  const parameters = startParameters(shape, config.seed, data.x, data.start, mechanism);
  const moments = startMoments(parameters.length);
  return { config, data, shape, mechanism, parameters, moments, step: 0, revived: 0 };
}

/** Trains `steps` steps with the given weight; dead units are revived after the Adam step. Returns the run itself. */
export function train(run: Run, steps: number, sparsity = run.config.sparsity): Run {
  const { config, data, shape, mechanism, parameters, moments } = run;
  const batches = new BatchRows();
  for (let k = 0; k < steps; k++) {
    run.step += 1;
    const rows = batches.of(config.seed, run.step, config.batch, data.rows);
    const x = rows ? new Float32Array(rows.length * data.inputs) : data.x;
    if (rows) gatherRows(data.x, data.inputs, rows, x);
    const settings = { ...config, sparsity: weightAt({ ...config, sparsity }, run.step) };
    const gradient = gradientOf(parameters, shape, mechanism, settings, x);
    adamStep(parameters, gradient, moments, run.step, config.lr);
    if (mechanism.nonNegativeDecoder) keepNonNegative(viewOf(parameters, shape));
    if (run.step % REVIVE_EVERY !== 0) continue;
    run.revived += reviveDark(run, settings.sparsity);
  }
  return run;
}

/** Revives dead units now; returns how many. */
export function reviveDark(run: Run, weight: number): number {
  return reviveUnits(deadUnits(run.parameters, run, run.step), stateOf(run), run, weight);
}

/** The run's own arrays as a snapshot. */
function stateOf({ step, parameters, moments }: Run): Snapshot {
  return { step, parameters, ...moments };
}

export function passOf({ parameters, shape, mechanism, data, config }: Run): Pass {
  return forward(parameters, shape, mechanism, data.x, config);
}

export function metricsOfRun(run: Run): Metrics {
  const { codes, reconstructions } = passOf(run);
  return metricsOf(run.data.x, codes, reconstructions, run.shape, run.data.factors);
}

/** Seeds 1 … count. */
export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k + 1);
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
