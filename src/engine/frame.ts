import { forward, lossOf } from '../model/autoencoder';
import { takeRows } from '../model/batches';
import { metricsOf } from '../model/measure';
import { weightAt } from '../model/mechanisms/mechanism';
import { type Parameters, viewOf } from '../model/parameters';
import type { Factors } from '../model/selectivity';
import type { Snapshot } from '../model/snapshot';
import type { Frame } from './engine';
import type { Run } from './run';

/**
 * What the panels draw of a run with these parameters, on the set's probe inputs. Every engine makes its
 * frames here, so that the same weights give the same figures. The frame holds copies: it is moved to the page.
 */
export function frameOf(
  { config, data, shape, mechanism }: Run,
  parameters: Parameters,
  step: number,
): Frame {
  const { probe } = data;
  const x = probe ? takeRows(data.x, data.inputs, probe) : data.x.slice();
  const factors = data.factors && probe ? factorsOf(data.factors, probe) : data.factors;
  const pass = forward(parameters, shape, mechanism, x, config);
  const truth = data.directions && { learned: pass.directions, causes: data.directions };
  const { encoder, encoderBias, decoderBias } = viewOf(parameters, shape);
  return {
    step,
    config,
    inputs: shape.inputs,
    units: shape.units,
    x,
    rowNames: probe ? Array.from(probe, (row) => data.rowNames[row]) : data.rowNames,
    probe: probe === null ? null : probe.slice(),
    ...pass,
    encoder: encoder.slice(),
    encoderBias: encoderBias.slice(),
    decoderBias: shape.decoderBias ? decoderBias.slice() : new Float32Array(shape.inputs),
    ...lossOf(pass, shape, mechanism, { ...config, sparsity: weightAt(config, step) }, x),
    metrics: metricsOf(x, pass.codes, pass.reconstructions, shape, factors, truth),
  };
}

function factorsOf({ count, on, names }: Factors, probe: Int32Array): Factors {
  const picked = new Uint8Array(probe.length * count);
  for (const [k, row] of probe.entries()) picked.set(on.subarray(row * count, (row + 1) * count), k * count);
  return { count, on: picked, names };
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
