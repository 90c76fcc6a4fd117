import { buildData, recipeOf } from '../../../src/data';
import { joinPatterns } from '../../../src/data/patterns';
import type { Frame } from '../../../src/engine/engine';
import { metricsOf } from '../../../src/model/measure';

/** A frame of the given codes (a row per pattern) and directions (a row per unit); the rest follows or is zero. */
export function frameOf(
  patterns: readonly string[],
  codes: readonly (readonly number[])[],
  directions: readonly (readonly number[])[],
  step = 100,
): Frame {
  const units = directions.length;
  const config = { ...recipeOf('own'), data: 'own', patterns: joinPatterns(patterns), units };
  const { x, inputs, rowNames, factors } = buildData(config);
  const reconstructions = x.slice();
  return {
    step,
    config,
    inputs,
    units,
    x,
    rowNames,
    codes: Float32Array.from(codes.flat()),
    reconstructions,
    encoder: new Float32Array(units * inputs),
    probe: null,
    decoderBias: new Float32Array(0),
    encoderBias: new Float32Array(units),
    directions: Float32Array.from(directions.flat()),
    error: 0.02,
    sparsityTerm: 0.25,
    metrics: metricsOf(x, Float32Array.from(codes.flat()), reconstructions, { inputs, units }, factors),
  };
}
