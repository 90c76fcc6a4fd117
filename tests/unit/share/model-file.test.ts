import { describe, expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import type { OwnFile } from '../../../src/data/asset';
import { recipeOfFile } from '../../../src/data/own-file';
import { FILE_LIMITS } from '../../../src/data/read/problem';
import { CONFIG_TABLE } from '../../../src/model/config';
import { parameterCount } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';
import { inputsOf, MODEL_SIZE_LIMIT, readModel, writeModel } from '../../../src/share/model-file';
import { metricsOfRun, startRun, startRunOn, train } from '../model/train';
import { bits, type Json, measured, opened, problemAfter, run, snapshotOf, text, textOf } from './models';
import { PICTURES, TABLE } from './sources';

describe('a saved model', () => {
  it('opens as it was, bit for bit', () => {
    const { config, snapshot } = opened(text);
    expect(config).toEqual(run.config);
    expect(snapshot.step).toBe(420);
    expect(bits(snapshot.parameters)).toEqual(bits(run.parameters));
    expect(bits(snapshot.first)).toEqual(bits(run.moments.first));
    expect(bits(snapshot.second)).toEqual(bits(run.moments.second));
    expect(writeModel(config, snapshot, measured(run))).toBe(text);
  });

  it('goes on training exactly as the run would have', () => {
    const { snapshot } = opened(text);
    const { parameters, first, second, step } = snapshot;
    const resumed = { ...run, parameters, moments: { first, second }, step };
    const kept = { ...run, parameters: run.parameters.slice(), moments: structuredClone(run.moments) };
    train(resumed, 100, 0.2);
    train(kept, 100, 0.2);
    expect(bits(resumed.parameters)).toEqual(bits(kept.parameters));
  });

  it('opens again, however large a run the page allows', () => {
    const patterns = '1'.repeat(16);
    const wide = startRun('own', { patterns, units: 64 });
    wide.parameters.fill(-1.23456789e-10);
    wide.moments.first.fill(-1.23456789e-10);
    wide.moments.second.fill(1.23456789e-10);
    const perNumber = textOf(wide).length / (3 * wide.parameters.length);
    const { max } = CONFIG_TABLE.units;
    const most = parameterCount({ units: max, inputs: FILE_LIMITS.columns, decoderBias: true });
    expect(3 * most * perNumber).toBeLessThan(MODEL_SIZE_LIMIT);
  });

  it('keeps float32 numbers of every kind: tiny, huge, long, minus zero', () => {
    const random = stream(3, 'floats');
    const wide = startRun('own', { patterns: `${'10'.repeat(8)}`, units: 64 });
    const extremes = [
      0,
      -0,
      2 ** -149,
      -(2 ** -126),
      3.4028234663852886e38,
      1 / 3,
      16777217,
      0.1,
      1 - 2 ** -24,
    ];
    for (const flat of [wide.parameters, wide.moments.first, wide.moments.second]) {
      flat.forEach((_, k) => {
        flat[k] = k < extremes.length ? extremes[k] : normal(random) * 10 ** (80 * random() - 44);
      });
    }
    // A weight has a limit of its own.
    wide.parameters.forEach((value, k) => {
      wide.parameters[k] = Math.max(-1e6, Math.min(1e6, value));
    });
    wide.moments.second.forEach((value, k) => {
      wide.moments.second[k] = Math.abs(value);
    });
    const { config, snapshot } = opened(textOf(wide));
    expect(config).toEqual(wide.config);
    expect(bits(snapshot.parameters)).toEqual(bits(wide.parameters));
    expect(bits(snapshot.first)).toEqual(bits(wide.moments.first));
    expect(bits(snapshot.second)).toEqual(bits(wide.moments.second));
  });

  it('carries a learner’s own patterns', () => {
    const own = train(startRun('own', { patterns: '1100,0011', units: 2 }), 50, 0.2);
    expect(opened(textOf(own)).config).toEqual(own.config);
  });

  it('reads well: named parts, one line per unit, figures for people', () => {
    const lines = text.split('\n');
    const start = lines.indexOf('    "encoder": [');
    expect(start).toBeGreaterThan(0);
    for (const line of lines.slice(start + 1, start + 4))
      expect(line).toMatch(/^ {6}\[[-\d.e]+(, [-\d.e]+){2}\],?$/);
    const file = JSON.parse(text);
    expect(Object.keys(file)).toEqual(['format', 'version', 'config', 'step', 'weights', 'adam', 'metrics']);
    expect(file).toMatchObject({ format: 'sparselight-model', version: 1, config: run.config, step: 420 });
    expect(file.metrics).toEqual({
      explainedVariance: metricsOfRun(run).explainedVariance,
      activeUnits: 1.5,
      inputsMeasured: 4,
      selectivity: expect.closeTo(1, 5),
      deadUnits: 0,
      reconstructionError: 0.5,
      sparsityTerm: 0.25,
    });
  });

  it('opens without its figures, which nothing trusts, and with things unknown beside it', () => {
    expect(problemAfter((file) => delete file.metrics)).toBeNull();
    expect(problemAfter((file) => Object.assign(file, { note: 'mine', metrics: 'x' }))).toBeNull();
  });

  it('of an older page opens with the recipe for keys it lacks', () => {
    const file = JSON.parse(text);
    delete file.config.batch;
    expect(opened(JSON.stringify(file)).config).toEqual(run.config);
  });

  it('is refused where it would not open again', () => {
    const snapshot = snapshotOf(run);
    const broken = { ...snapshot, first: snapshot.first.with(3, Number.NaN) };
    expect(() => writeModel(run.config, broken, measured(run))).toThrow(RangeError);
    expect(() => writeModel({ ...run.config, units: 4 }, snapshot, measured(run))).toThrow(RangeError);
  });
});

describe('a model of a learner’s own file', () => {
  const file = {
    name: 'file',
    file: 'x.csv#01234567',
    inputs: 3,
    rows: 2,
    x: Float32Array.from([1, 0, 2, -1, 0.5, 0]),
    rowNames: ['1', '2'],
    labels: null,
    labelNames: [],
    look: { kind: 'numbers', names: ['a', 'b', 'c'] },
  } satisfies OwnFile;
  const config = { ...recipeOf('file'), ...recipeOfFile(file) };
  const trained = train(startRunOn(buildData(config, file), config), 30, 0.1);

  it('opens as it was, with the bias of its decoder and the name of the file', () => {
    const written = textOf(trained);
    expect(JSON.parse(written).weights.decoderBias).toHaveLength(3);
    const { config: read, snapshot } = opened(written);
    expect(read).toEqual(config);
    expect(bits(snapshot.parameters)).toEqual(bits(trained.parameters));
    expect(bits(snapshot.second)).toEqual(bits(trained.moments.second));
  });

  it('says how its inputs were made, so that they can be made again', () => {
    for (const said of [TABLE, PICTURES]) {
      const written = writeModel(config, snapshotOf(trained), measured(trained), said);
      expect(opened(written).source).toEqual(said);
      expect(inputsOf(opened(written))).toBe(3);
      for (const [part, where] of [
        [{ content: 'no' }, 'data.content'],
        [{ rows: 0 }, 'data.rows'],
        [{ reading: { ...said.reading, choices: {} } }, 'data.reading.choices'],
        [{ reading: { kind: 'sound' } }, 'data.reading.kind'],
      ] as const) {
        const broken = JSON.stringify({ ...JSON.parse(written), data: { ...said, ...part } });
        expect(JSON.stringify(readModel(broken))).toContain(where);
      }
    }
    expect(opened(textOf(trained)).source).toBeNull();
  });

  it('is refused without that bias, or without the name of the file', () => {
    const broken = (change: (model: Json) => void) => {
      const model = JSON.parse(textOf(trained));
      change(model);
      const read = readModel(JSON.stringify(model));
      return 'problem' in read ? read.problem : null;
    };
    expect(broken(({ weights }) => delete weights.decoderBias)).toEqual({
      reason: 'wrong size',
      where: 'weights.decoderBias',
      expected: 3,
      got: 0,
    });
    expect(broken((model) => (model.config.file = ''))).toMatchObject({ reason: 'bad config' });
  });
});
