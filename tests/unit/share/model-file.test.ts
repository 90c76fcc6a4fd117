import { describe, expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import type { OwnFile } from '../../../src/data/asset';
import { recipeOfFile } from '../../../src/data/own-file';
import { FILE_LIMITS } from '../../../src/data/read/problem';
import { CONFIG_TABLE } from '../../../src/model/config';
import { parameterCount } from '../../../src/model/parameters';
import { normal, stream } from '../../../src/model/random';
import type { Snapshot } from '../../../src/model/snapshot';
import {
  inputsOf,
  type Measured,
  MODEL_SIZE_LIMIT,
  readModel,
  writeModel,
} from '../../../src/share/model-file';
import { metricsOfRun, type Run, startRun, startRunOn, train } from '../model/train';
import { PICTURES, TABLE } from './sources';

function snapshotOf({ step, parameters, moments }: Run): Snapshot {
  return { step, parameters, ...moments };
}
const measured = (run: Run): Measured => {
  const metrics = metricsOfRun(run);
  return {
    metrics,
    facts: { ...metrics, inputs: run.data.rows, areAll: true },
    error: 0.5,
    sparsityTerm: 0.25,
  };
};
const textOf = (run: Run) => writeModel(run.config, snapshotOf(run), measured(run));

const run = train(startRun('patterns', { sparsity: 0.2, seed: 7 }), 420, 0.2);
const text = textOf(run);

/** A number list as its bits, so that 0 and −0 differ and nothing is compared “almost”. */
const bits = (values: Float32Array) => [...new Uint32Array(values.slice().buffer)];

function opened(text: string) {
  const read = readModel(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

// biome-ignore lint/suspicious/noExplicitAny: tests break files in ways that no type describes
type Json = any;

/** The problem of the file after a change of its JSON. */
function problemAfter(change: (file: Json) => void) {
  const file = JSON.parse(text);
  change(file);
  const read = readModel(JSON.stringify(file));
  return 'problem' in read ? read.problem : null;
}

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

describe('a file that is no model', () => {
  it.each([
    ['no text', ' \n', 'empty'],
    ['prose', 'hello', 'not JSON'],
    ['half a model', text.slice(0, 600), 'damaged'],
    ['a model with NaN', text.replace(/"step": 420/, '"step": NaN'), 'damaged'],
    ['brackets without end', '['.repeat(200_000), 'not JSON'],
    ['null', 'null', 'not a Sparselight model'],
    ['a number', '7', 'not a Sparselight model'],
    ['a list', '[]', 'not a Sparselight model'],
    ['another JSON', '{"name":"sparselight","version":"0.1.0"}', 'not a Sparselight model'],
    ['no version', '{"format":"sparselight-model"}', 'several'],
    ['version 0', '{"format":"sparselight-model","version":0}', 'several'],
    ['nothing but the header', '{"format":"sparselight-model","version":1}', 'several'],
  ])('%s', (_name, text, reason) => {
    expect(readModel(text)).toMatchObject({ problem: { reason } });
  });

  it('of a newer version is named so, whatever else is in it', () => {
    const newer = '{"format":"sparselight-model","version":2,"layers":[]}';
    expect(readModel(newer)).toEqual({ problem: { reason: 'newer version', version: 2 } });
    expect(problemAfter((file) => (file.version = 2))).toEqual({ reason: 'newer version', version: 2 });
  });

  it('that is too large is not even parsed', () => {
    expect(readModel(text + ' '.repeat(MODEL_SIZE_LIMIT - text.length))).toHaveProperty('snapshot');
    expect(readModel(text + ' '.repeat(MODEL_SIZE_LIMIT - text.length + 1))).toEqual({
      problem: { reason: 'too large', limit: MODEL_SIZE_LIMIT },
    });
  });

  it('cut anywhere is damaged, as soon as it can be seen that it was a model', () => {
    const head = text.indexOf('sparselight-model"') + 'sparselight-model"'.length;
    for (let end = 7; end < text.trimEnd().length; end += 7) {
      const reason = end < head ? 'not JSON' : 'damaged';
      expect(readModel(text.slice(0, end))).toEqual({ problem: { reason } });
    }
  });
});

describe('a model with a mistake', () => {
  it.each<[string, (file: Json) => unknown]>([
    ['config', (file) => delete file.config],
    ['step', (file) => delete file.step],
    ['weights', (file) => delete file.weights],
    ['weights.encoderBias', (file) => delete file.weights.encoderBias],
    ['adam.second.decoder', (file) => delete file.adam.second.decoder],
    ['weights', (file) => (file.weights = 5)],
    ['weights.decoder', (file) => (file.weights.decoder = 'x')],
    ['weights.encoder[1]', (file) => (file.weights.encoder[1] = null)],
    ['config', (file) => (file.config = 'patterns')],
  ])('%s missing', (where, change) => {
    expect(problemAfter(change)).toEqual({ reason: 'missing', where });
  });

  it.each<[string, (file: Json) => unknown]>([
    ['weights.encoder[1][2]', (file) => (file.weights.encoder[1][2] = null)],
    ['weights.decoder[0][0]', (file) => (file.weights.decoder[0][0] = '0.5')],
    ['adam.first.encoderBias[0]', (file) => (file.adam.first.encoderBias[0] = [])],
    ['adam.second.encoder[0][0]', (file) => (file.adam.second.encoder[0][0] = true)],
    ['step', (file) => (file.step = '420')],
  ])('%s not a number', (where, change) => {
    expect(problemAfter(change)).toEqual({ reason: 'not a number', where });
  });

  it('a number that is too large is told from one that is none, and a weight that makes no sense from both', () => {
    expect(problemAfter((file) => (file.weights.encoderBias[2] = 1e39))).toEqual({
      reason: 'too large a number',
      where: 'weights.encoderBias[2]',
    });
    for (const value of [1e30, -2e6]) {
      expect(problemAfter((file) => (file.weights.decoder[0][1] = value))).toEqual({
        reason: 'absurd weight',
        where: 'weights.decoder[0][1]',
        limit: 1e6,
      });
    }
  });

  it('every part that is wrong is named', () => {
    const all = problemAfter((file) => {
      delete file.version;
      file.config.units = 9999;
      file.step = 'x';
      file.weights.encoder[0][0] = 'x';
      delete file.adam;
    });
    expect(all).toMatchObject({
      reason: 'several',
      problems: [
        { reason: 'missing', where: 'version' },
        { reason: 'not a number', where: 'step' },
        { reason: 'not a number', where: 'weights.encoder[0][0]' },
        { reason: 'missing', where: 'adam' },
        { reason: 'bad config' },
      ],
    });
    expect(all?.reason === 'several' && all.problems).toHaveLength(5);
    const arrays = problemAfter((file) => {
      file.config = [];
      file.weights.encoder[0][0] = 1e30;
      file.weights.decoder[1][0] = 'x';
      file.adam.second.encoderBias[1] = -1;
    });
    expect(arrays).toEqual({
      reason: 'several',
      problems: [
        { reason: 'missing', where: 'config' },
        { reason: 'absurd weight', where: 'weights.encoder[0][0]', limit: 1e6 },
        { reason: 'not a number', where: 'weights.decoder[1][0]' },
        { reason: 'impossible', where: 'adam.second.encoderBias[1]' },
      ],
    });
    const sizes = problemAfter((file) => {
      for (const { encoder } of [file.weights, file.adam.first, file.adam.second]) encoder.pop();
      file.weights.decoder[1].push(1);
      file.adam.second.encoderBias.pop();
    });
    expect(sizes).toEqual({
      reason: 'several',
      problems: [
        { reason: 'wrong size', where: 'weights.encoder', expected: 3, got: 2 },
        { reason: 'wrong size', where: 'weights.decoder[1]', expected: 3, got: 4 },
        { reason: 'wrong size', where: 'adam.second.encoderBias', expected: 3, got: 2 },
      ],
    });
  });

  it('number too large for any computer', () => {
    const huge = text.replace(/"encoderBias": \[[^,]*/, '"encoderBias": [1e999');
    expect(readModel(huge)).toEqual({
      problem: { reason: 'too large a number', where: 'weights.encoderBias[0]' },
    });
  });

  it.each<[string, (file: Json) => unknown]>([
    ['step', (file) => (file.step = -1)],
    ['step', (file) => (file.step = 4.5)],
    ['step', (file) => (file.step = 1e300)],
    ['adam.second.decoder[2][1]', (file) => (file.adam.second.decoder[2][1] = -1e-9)],
  ])('%s impossible', (where, change) => {
    expect(problemAfter(change)).toEqual({ reason: 'impossible', where });
  });

  it.each<[string, number, number, (file: Json) => unknown]>([
    ['weights.encoder', 3, 2, (file) => file.weights.encoder.pop()],
    ['weights.encoder[1]', 3, 4, (file) => file.weights.encoder[1].push(0)],
    ['weights.encoderBias', 3, 0, (file) => (file.weights.encoderBias = [])],
    ['adam.first.decoder', 3, 4, (file) => file.adam.first.decoder.push([0, 0, 0])],
    ['adam.second.decoder[2]', 3, 2, (file) => file.adam.second.decoder[2].pop()],
    ['weights.encoder', 5, 3, (file) => (file.config.units = 5)],
    ['weights.encoder[0]', 4, 3, (file) => Object.assign(file.config, { data: 'bits', bits: 4 })],
  ])('%s of wrong size: %i wanted, %i there', (where, expected, got, change) => {
    const problem = problemAfter(change);
    // What does not fit the settings is wrong in every part.
    const first = problem?.reason === 'several' ? problem.problems[0] : problem;
    expect(first).toEqual({ reason: 'wrong size', where, expected, got });
  });

  it('config out of range, unknown or broken', () => {
    expect(problemAfter((file) => Object.assign(file.config, { units: 9999, colour: 'red' }))).toEqual({
      reason: 'bad config',
      problems: [
        { key: 'units', value: '9999', reason: 'out of range', min: 1, max: 1024 },
        { key: 'colour', value: 'red', reason: 'unknown key' },
      ],
    });
    expect(
      problemAfter((file) => Object.assign(file.config, { data: 'own', patterns: '10,1' })),
    ).toMatchObject({
      reason: 'bad config',
      problems: [{ key: 'patterns', reason: 'not patterns' }],
    });
  });

  it('config of values that cannot be turned into text', () => {
    let deep: unknown[] = [];
    for (let k = 0; k < 3000; k++) deep = [deep];
    for (const value of [{ toString: 1 }, deep, null]) {
      expect(problemAfter((file) => (file.config.units = value))).toMatchObject({ reason: 'bad config' });
      expect(problemAfter((file) => (file.config.data = value))).toMatchObject({ reason: 'bad config' });
      expect(problemAfter((file) => (file.config.other = value))).toMatchObject({ reason: 'bad config' });
    }
    const deeper = text.replace('"units": 3', `"units": ${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(readModel(deeper)).toMatchObject({ problem: { reason: 'bad config' } });
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
