import { buildData, recipeOf } from '../../../src/data';
import type { DataSet } from '../../../src/data/dataset';
import { adamStep, type Moments, startMoments } from '../../../src/model/adam';
import { forward, gradientOf, type Pass } from '../../../src/model/autoencoder';
import { BatchRows, gatherRows } from '../../../src/model/batches';
import type { RunConfig } from '../../../src/model/config';
import { mechanismOf } from '../../../src/model/mechanisms';
import type { Mechanism } from '../../../src/model/mechanisms/mechanism';
import { type Metrics, metricsOf } from '../../../src/model/metrics';
import { type Parameters, type Shape, startParameters } from '../../../src/model/parameters';
import { REVIVE_EVERY, reviveDeadUnits } from '../../../src/model/revive';

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
  const set = buildData(config);
  const shape = { inputs: set.inputs, units: config.units };
  const parameters = startParameters(shape, config.seed, set.x);
  const moments = startMoments(parameters.length);
  const mechanism = mechanismOf(config.mechanism);
  return { config, data: set, shape, mechanism, parameters, moments, step: 0, revived: 0 };
}

/** Trains `steps` steps with λ = `sparsity`; dead units are revived after the Adam step. Returns the run itself. */
export function train(run: Run, steps: number, sparsity: number): Run {
  const { config, data, shape, mechanism, parameters, moments } = run;
  const batches = new BatchRows();
  for (let k = 0; k < steps; k++) {
    run.step += 1;
    const rows = batches.of(config.seed, run.step, config.batch, data.rows);
    const x = rows ? new Float32Array(rows.length * data.inputs) : data.x;
    if (rows) gatherRows(data.x, data.inputs, rows, x);
    const gradient = gradientOf(parameters, shape, mechanism, sparsity, x);
    adamStep(parameters, gradient, moments, run.step, config.lr);
    if (run.step % REVIVE_EVERY !== 0) continue;
    run.revived += reviveDark(run, sparsity);
  }
  return run;
}

/** Revives dead units now; returns how many. */
export function reviveDark(run: Run, sparsity: number): number {
  const { config, data, shape, mechanism, parameters, moments, step } = run;
  return reviveDeadUnits(parameters, moments, shape, mechanism, sparsity, data.x, config.seed, step);
}

export function passOf({ parameters, shape, mechanism, data }: Run): Pass {
  return forward(parameters, shape, mechanism, data.x);
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
