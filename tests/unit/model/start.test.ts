import { describe, expect, it } from 'vitest';
import { kl } from '../../../src/model/mechanisms/kl';
import { l1 } from '../../../src/model/mechanisms/l1';
import { type StartKind, startParameters, viewOf } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';

const shape = { inputs: 64, units: 40, decoderBias: true };
const random = stream(3, 'start');
const x = Float32Array.from({ length: 30 * 64 }, () => normal(random) / 8);
const start = (kind: StartKind, mechanism = l1) =>
  viewOf(startParameters(shape, 5, x, kind, mechanism), shape);

const rowsOf = (matrix: Float32Array) =>
  Array.from({ length: matrix.length / 64 }, (_, row) => [...matrix.subarray(row * 64, (row + 1) * 64)]);
const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const cosine = (a: number[], b: number[]) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

describe('the start', () => {
  it.each<StartKind>(['half-normal', 'normal', 'inputs'])(
    '%s: V of length .8, E along D, no biases',
    (kind) => {
      const { encoder, encoderBias, decoder, decoderBias } = start(kind);
      const directions = rowsOf(decoder);
      for (const [unit, row] of rowsOf(encoder).entries()) {
        expect(Math.sqrt(dot(directions[unit], directions[unit]))).toBeCloseTo(0.8, 4);
        expect(cosine(row, directions[unit])).toBeCloseTo(1, 5);
      }
      expect([...encoderBias, ...decoderBias].every((value) => value === 0)).toBe(true);
    },
  );

  it('half-normal points to where bit patterns live, normal to everywhere', () => {
    expect(start('half-normal').decoder.every((value) => value >= 0)).toBe(true);
    const negative = start('normal').decoder.filter((value) => value < 0).length / (64 * 40);
    expect(Math.abs(negative - 0.5)).toBeLessThan(0.05);
  });

  it('inputs leans to inputs: every unit more to some one than a random direction does', () => {
    const inputs = rowsOf(x);
    const best = (kind: StartKind) =>
      rowsOf(start(kind).decoder).map((row) => Math.max(...inputs.map((input) => cosine(row, input))));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value) / values.length;
    expect(mean(best('inputs'))).toBeGreaterThan(mean(best('normal')) + 0.05);
  });

  it('of units that are never off: an encoder of its own, a low bias, nothing negative in V', () => {
    const { encoder, encoderBias, decoder } = start('normal', kl);
    const directions = rowsOf(decoder);
    const cosines = rowsOf(encoder).map((row, unit) => Math.abs(cosine(row, directions[unit])));
    expect(Math.max(...cosines)).toBeLessThan(0.6);
    expect(encoderBias.every((value) => value === -3)).toBe(true);
    expect(Math.hypot(...directions[0])).toBeCloseTo(2.8, 4);
    expect(decoder.every((value) => value >= 0)).toBe(true);
  });
});
