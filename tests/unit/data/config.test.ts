import { describe, expect, it } from 'vitest';
import { DATA_IDS, readConfig, recipeOf, restarts } from '../../../src/data';
import { flipBit, joinPatterns, LESSON_PATTERNS } from '../../../src/data/patterns';
import { CONFIG_KEYS, CONFIG_TABLE, defaultConfig, type RunConfig } from '../../../src/model/config';
import { MECHANISM_IDS } from '../../../src/model/mechanisms';

describe('the table of keys', () => {
  it('has defaults that are themselves accepted', () => {
    expect(readConfig({ ...defaultConfig() })).toEqual({ config: defaultConfig(), problems: [] });
    expect(Object.keys(defaultConfig())).toEqual(CONFIG_KEYS);
  });

  it('has recipes that are accepted; own patterns only need some, and a file its name', () => {
    for (const data of DATA_IDS) {
      const given = { own: { patterns: '10,01' }, file: { file: 'a.csv#01234567' } };
      const config = { ...recipeOf(data), ...given[data as keyof typeof given] };
      expect(readConfig(config)).toEqual({ config, problems: [] });
    }
    expect(() => recipeOf('none')).toThrow(RangeError);
  });

  it('takes both ends of every range, and nothing beyond', () => {
    for (const key of CONFIG_KEYS) {
      const spec = CONFIG_TABLE[key];
      if (!('min' in spec)) continue;
      for (const value of [spec.min, spec.max]) {
        // Bars take as many units as there can be; patterns only as many as the page can show of them.
        const raw = { data: 'bars', [key]: value };
        expect(readConfig(raw)).toMatchObject({ config: { [key]: value }, problems: [] });
      }
      const step = spec.kind === 'integer' ? 1 : 1e-6;
      for (const value of [spec.min - step, spec.max + step]) {
        const problem = { key, value: String(value), reason: 'out of range', min: spec.min, max: spec.max };
        expect(readConfig({ [key]: value })).toEqual({ config: defaultConfig(), problems: [problem] });
      }
    }
  });

  it('no more units for patterns than the page can show', () => {
    const { config, problems } = readConfig({ units: 65 });
    expect(config.units).toBe(3);
    expect(problems).toEqual([{ key: 'units', value: '65', reason: 'out of range', min: 1, max: 64 }]);
    expect(readConfig({ units: 64 }).problems).toEqual([]);
  });
});

describe('readConfig', () => {
  it('takes numbers as numbers and as text', () => {
    const { config, problems } = readConfig({ units: '6', sparsity: '0.2', lr: 0.01, seed: '7' });
    expect(config).toEqual({ ...defaultConfig(), units: 6, sparsity: 0.2, lr: 0.01, seed: 7 });
    expect(problems).toEqual([]);
    expect(readConfig({ sparsity: '0,2', lr: '5e-3', target: ' .5 ' })).toEqual({
      config: { ...defaultConfig(), sparsity: 0.2, lr: 0.005, target: 0.5 },
      problems: [],
    });
  });

  it.each<[string, unknown, Record<string, unknown>]>([
    ['colour', 'red', { value: 'red', reason: 'unknown key' }],
    ['units', 'three', { value: 'three', reason: 'not a number', min: 1, max: 1024 }],
    ['units', '', { value: '', reason: 'empty', min: 1, max: 1024 }],
    ['units', '0x10', { value: '0x10', reason: 'not a number', min: 1, max: 1024 }],
    ['units', '1,000', { value: '1,000', reason: 'not an integer', min: 1, max: 1024 }],
    ['units', Number.POSITIVE_INFINITY, { value: 'Infinity', reason: 'too large', min: 1, max: 1024 }],
    ['units', Number.NaN, { value: 'NaN', reason: 'not a number', min: 1, max: 1024 }],
    ['units', null, { value: 'null', reason: 'not a number', min: 1, max: 1024 }],
    ['units', true, { value: 'true', reason: 'not a number', min: 1, max: 1024 }],
    ['units', [3], { value: '[…]', reason: 'not a number', min: 1, max: 1024 }],
    ['units', { toString: 1 }, { value: '{…}', reason: 'not a number', min: 1, max: 1024 }],
    ['units', 2.5, { value: '2.5', reason: 'not an integer', min: 1, max: 1024 }],
    ['sparsity', '8.1', { value: '8.1', reason: 'out of range', min: 0, max: 8 }],
    ['data', 'blobs', { value: 'blobs', reason: 'not a choice', choices: DATA_IDS }],
    ['data', 3, { value: '3', reason: 'not a choice', choices: DATA_IDS }],
    ['mechanism', 'magic', { value: 'magic', reason: 'not a choice', choices: MECHANISM_IDS }],
    ['patterns', 101, { value: '101', reason: 'not patterns' }],
  ])('%s = %j is reported, the rest is kept', (key, given, problem) => {
    expect(readConfig({ seed: 9, [key]: given })).toEqual({
      config: { ...defaultConfig(), seed: 9 },
      problems: [{ key, ...problem }],
    });
  });

  it.each(['', '10,1', 'abc', undefined])('own patterns %j: the default set, all else kept', (patterns) => {
    const raw = { data: 'own', sparsity: 0.3, units: 5, ...(patterns !== undefined && { patterns }) };
    expect(readConfig(raw)).toEqual({
      config: { ...recipeOf('patterns'), sparsity: 0.3, units: 5 },
      problems: [{ key: 'patterns', value: patterns ?? '', reason: 'not patterns' }],
    });
  });

  it('mends what a data set cannot have with the default that it can', () => {
    expect(readConfig({ data: 'photos', size: 10, units: 20 })).toEqual({
      config: { ...recipeOf('photos'), units: 20 },
      problems: [{ key: 'size', value: '10', reason: 'not a choice', choices: ['8', '12'] }],
    });
  });

  it('lists every problem', () => {
    const { problems } = readConfig({ units: 0, data: 'x', __proto_: 1, seed: 1.5 });
    expect(problems.map(({ key }) => key)).toEqual(['units', 'data', '__proto_', 'seed']);
  });
});

describe('restarts', () => {
  const lesson = recipeOf('patterns');
  const own = (patterns: readonly string[]): RunConfig => ({
    ...lesson,
    data: 'own',
    patterns: joinPatterns(patterns),
  });

  it.each<[Partial<RunConfig>, boolean]>([
    [{}, false],
    [{ sparsity: 0.2 }, false],
    [{ lr: 0.01 }, false],
    [{ batch: 2 }, false],
    [{ sparsity: 1, lr: 0.1, batch: 8 }, false],
    [{ units: 4 }, true],
    [{ seed: 5 }, true],
    [{ mechanism: 'another' }, true],
    [{ data: 'bits' }, true],
    [{ sparsity: 0.2, seed: 5 }, true],
  ])('the lesson with %j: %s', (change, expected) => {
    expect(restarts(lesson, { ...lesson, ...change })).toBe(expected);
  });

  it('keeps the weights when the learner toggles a bit, of the lesson or of own patterns', () => {
    const edited = own(LESSON_PATTERNS.map((pattern, k) => (k === 0 ? flipBit(pattern, 1) : pattern)));
    expect(restarts(lesson, edited)).toBe(false);
    expect(restarts(edited, own(LESSON_PATTERNS))).toBe(false);
    expect(restarts(edited, own(['101']))).toBe(false);
    expect(restarts({ ...lesson, data: 'bits' }, { ...edited, bits: 5 })).toBe(false);
  });

  it('starts again for another width, another seed or back in the lesson', () => {
    expect(restarts(lesson, own(['1010', '0101']))).toBe(true);
    expect(restarts(own(['10']), own(['100']))).toBe(true);
    expect(restarts(lesson, { ...own(LESSON_PATTERNS), seed: 9 })).toBe(true);
    expect(restarts(lesson, { ...own(LESSON_PATTERNS), units: 4 })).toBe(true);
    expect(restarts(own(LESSON_PATTERNS), lesson)).toBe(true);
    expect(restarts({ ...lesson, data: 'bits' }, { ...lesson, data: 'bits', bits: 4 })).toBe(true);
  });
});
