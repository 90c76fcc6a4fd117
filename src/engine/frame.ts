import { forward, lossOf } from '../model/autoencoder';
import { metricsOf } from '../model/metrics';
import { type Parameters, viewOf } from '../model/parameters';
import type { Snapshot } from '../model/snapshot';
import type { Frame } from './engine';
import type { Run } from './run';

/**
 * What the panels draw of a run with these parameters; all inputs of the set are probed. Every engine makes its
 * frames here, so that the same weights give the same figures. The frame holds copies: it is moved to the page.
 */
export function frameOf(
  { config, data, shape, mechanism }: Run,
  parameters: Parameters,
  step: number,
): Frame {
  const x = data.x.slice();
  const pass = forward(parameters, shape, mechanism, x);
  const { encoder, encoderBias } = viewOf(parameters, shape);
  return {
    step,
    ...shape,
    x,
    rowNames: data.rowNames,
    ...pass,
    encoder: encoder.slice(),
    encoderBias: encoderBias.slice(),
    ...lossOf(pass, shape, mechanism, config.sparsity, x),
    metrics: metricsOf(x, pass.codes, pass.reconstructions, shape, data.factors),
  };
}

/** False when some code, weight or the error is NaN or infinite. */
export function isFrameFinite({ codes, encoder, encoderBias, directions, error }: Frame): boolean {
  return Number.isFinite(error) && [codes, encoder, encoderBias, directions].every(areFinite);
}

export function isSnapshotFinite({ parameters, first, second }: Snapshot): boolean {
  return [parameters, first, second].every(areFinite);
}

function areFinite(values: Float32Array): boolean {
  return values.every(Number.isFinite);
}
