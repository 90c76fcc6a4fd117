import { describe, expect, it } from 'vitest';
import { DATA_IDS, recipeOf } from '../../../src/data';
import { ENGINE_CHOICES, type Opening } from '../../../src/lab/opening';
import { CONFIG_KEYS, CONFIG_TABLE, type RunConfig } from '../../../src/model/config';
import { MECHANISM_IDS } from '../../../src/model/mechanisms';
import { type Random, stream } from '../../../src/model/random';
import { readLink, writeLink } from '../../../src/share/link';

const stateOf = (config: Partial<RunConfig> = {}, rest: Partial<Opening> = {}): Opening => ({
  config: { ...recipeOf(config.data ?? 'patterns'), ...config },
  engine: 'auto',
  run: false,
  dense: false,
  stop: null,
  ...rest,
});

/** State of a link, and per problem `key: reason`. */
function read(hash: string) {
  const { state, problems } = readLink(hash);
  return { state, problems: problems.map(({ key, reason }) => `${key}: ${reason}`) };
}

describe('writeLink', () => {
  it('is the link of the design', () => {
    expect(writeLink(stateOf({ sparsity: 0.2, seed: 7 }, { run: true }))).toBe(
      '#/lab?data=patterns&units=3&sparsity=0.2&seed=7&run=1',
    );
  });

  it('leaves out what the recipe says anyway, and ordinary view options', () => {
    expect(writeLink(stateOf())).toBe('#/lab?data=patterns&units=3&sparsity=0&seed=4');
  });

  it('writes what differs, legibly', () => {
    const config = { data: 'own', patterns: '101,011', lr: 0.0001, sparsity: 0.1 + 0.2 };
    expect(writeLink(stateOf(config, { engine: 'cpu', dense: true, stop: 600 }))).toBe(
      '#/lab?data=own&patterns=101,011&units=3&sparsity=0.30000000000000004&lr=0.0001&seed=4&engine=cpu&dense=1&stop=600',
    );
  });

  it('refuses a config of no known data set', () => {
    expect(() => writeLink({ ...stateOf(), config: { ...recipeOf('patterns'), data: 'x' } })).toThrow(
      RangeError,
    );
  });
});

describe('readLink', () => {
  it('reads the link of the design', () => {
    const { state, problems } = readLink('#/lab?data=patterns&units=3&sparsity=0.2&seed=7&run=1');
    expect(state).toEqual(stateOf({ sparsity: 0.2, seed: 7 }, { run: true }));
    expect(problems).toEqual([]);
  });

  it.each(['', '#', '#/', '#/lab', '#/lab?', '#/lesson', '#/lab?&&', 'x', '%', '#/lesson/2'])(
    'gives the defaults for %j',
    (hash) => {
      expect(readLink(hash)).toEqual({ state: stateOf(), problems: [] });
    },
  );

  it('reads what stands after the ? of any route', () => {
    expect(read('#/lesson?x')).toEqual({ state: stateOf(), problems: ['x: unknown key'] });
    expect(read('#/lesson?seed=9&engine=a?b')).toEqual({
      state: stateOf({ seed: 9 }),
      problems: ['engine: not a choice'],
    });
  });

  it('takes the recipe of the named data set for what is not there', () => {
    expect(readLink('#/lab?data=bits&bits=5').state.config).toEqual({
      ...recipeOf('bits'),
      bits: 5,
      units: 5,
    });
  });

  it.each([
    ['units=1025', 'units: out of range'],
    ['units=2.5', 'units: not an integer'],
    ['units=', 'units: empty'],
    ['units=0x10', 'units: not a number'],
    ['sparsity=0b1', 'sparsity: not a number'],
    ['batch=0o7', 'batch: not a number'],
    ['stop=0x10', 'stop: not a number'],
    ['sparsity=1e400', 'sparsity: too large'],
    ['sparsity=high', 'sparsity: not a number'],
    ['sparsity=NaN', 'sparsity: not a number'],
    ['sparsity=Infinity', 'sparsity: not a number'],
    ['sparsity=-0.1', 'sparsity: out of range'],
    ['data=blobs', 'data: not a choice'],
    ['mechanism=magic', 'mechanism: not a choice'],
    ['data=own', 'patterns: not patterns'],
    ['data=own&patterns=10,111', 'patterns: not patterns'],
    ['engine=gpu', 'engine: not a choice'],
    ['run=yes', 'run: not a choice'],
    ['dense=', 'dense: not a choice'],
    ['stop=0', 'stop: out of range'],
    ['stop=100000001', 'stop: out of range'],
    ['stop=1.5', 'stop: not an integer'],
    ['stop=never', 'stop: not a number'],
    ['colour=red', 'colour: unknown key'],
    ['__proto__=1', '__proto__: unknown key'],
    ['toString=1', 'toString: unknown key'],
    ['units=%', 'units: not a number'],
    ['units=%E0%A4%A', 'units: not a number'],
  ])('%s falls back and is named', (query, problem) => {
    expect(read(`#/lab?${query}&seed=9`)).toEqual({ state: stateOf({ seed: 9 }), problems: [problem] });
  });

  it('says with the problem what was given and what can be', () => {
    expect(readLink('#/lab?units=9999&engine=gpu&stop=0').problems).toEqual([
      { key: 'units', value: '9999', reason: 'out of range', min: 1, max: 1024 },
      { key: 'engine', value: 'gpu', reason: 'not a choice', choices: ['auto', 'webgl', 'cpu', 'tfjs'] },
      { key: 'stop', value: '0', reason: 'out of range', min: 1, max: 100_000_000 },
    ]);
    const long = readLink(`#/lab?units=${'9'.repeat(5000)}`).problems[0];
    expect(long).toMatchObject({ value: `${'9'.repeat(40)}…`, reason: 'too large' });
    const patterns = readLink(`#/lab?data=own&patterns=${'1012,'.repeat(20)}`).problems[0];
    expect(patterns).toMatchObject({ value: `${'1012,'.repeat(8)}…`, reason: 'not patterns' });
  });

  it('names a key with two values, of which neither counts', () => {
    expect(read('#/lab?seed=1&seed=2&units=5&units=5&run=1&run=0')).toEqual({
      state: stateOf({ units: 5 }),
      problems: ['seed: repeated', 'run: repeated'],
    });
  });

  it('reads flags that are off', () => {
    expect(readLink('#/lab?engine=auto&dense=0').state).toEqual(stateOf());
  });

  it('understands escapes: a link that a mail program has rewritten', () => {
    expect(readLink('#/lab?data=own&patterns=101%2C011').state.config.patterns).toBe('101,011');
  });
});

/** One of the values that a key can take. */
function randomValue(key: keyof RunConfig, random: Random): string | number {
  const spec = CONFIG_TABLE[key];
  if (!spec.link) return spec.default;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  // No link carries a file.
  if (key === 'data') return pick(DATA_IDS.filter((id) => id !== 'file'));
  if (key === 'mechanism') return pick(MECHANISM_IDS);
  if (!('min' in spec)) return pick(['101', '0,1', '1 0 1\n0 1 1', '1111111111111111,0000000000000000']);
  const value = random() < 0.3 ? pick([`${spec.min}`, `${spec.default}`, `${spec.max}`]) : undefined;
  if (value !== undefined) return Number(value);
  const drawn = spec.min + random() * (spec.max - spec.min);
  if (spec.kind === 'integer') return Math.round(drawn);
  return random() < 0.5 ? drawn : Number(drawn.toPrecision(2));
}

describe('many links', () => {
  it('a random state comes back as it was, without a problem', () => {
    const random = stream(11, 'links');
    for (let k = 0; k < 3000; k++) {
      const config = Object.fromEntries(CONFIG_KEYS.map((key) => [key, randomValue(key, random)]));
      if (['patterns', 'bits', 'own'].includes(String(config.data)))
        config.units = Math.min(64, Number(config.units));
      // Patches of photographs have one of two sizes.
      if (['photos', 'phase', 'noise'].includes(String(config.data))) config.size = random() < 0.5 ? 8 : 12;
      const state: Opening = {
        config: config as unknown as RunConfig,
        engine: ENGINE_CHOICES[Math.floor(random() * ENGINE_CHOICES.length)],
        run: random() < 0.5,
        dense: random() < 0.5,
        stop: random() < 0.5 ? null : 1 + Math.floor(random() * 100_000_000),
      };
      expect(readLink(writeLink(state))).toEqual({ state, problems: [] });
    }
  });

  it('any text can be read, and what comes out can be written and read again', () => {
    const random = stream(12, 'links');
    const pieces = [
      '#/lab?',
      '&',
      '=',
      '%',
      '%C3',
      '?',
      'data',
      'own',
      'patterns',
      '1',
      '0,1',
      'units',
      '-',
      'é',
      '\ud800',
    ];
    for (let k = 0; k < 3000; k++) {
      const length = Math.floor(random() * 14);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const { state } = readLink(text);
      expect(readLink(writeLink(state))).toEqual({ state, problems: [] });
    }
  });
});
