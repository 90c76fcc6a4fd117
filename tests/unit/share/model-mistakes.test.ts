import { describe, expect, it } from 'vitest';
import { MODEL_SIZE_LIMIT, readModel } from '../../../src/share/model-file';
import { type Json, problemAfter, text } from './models';

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
