import { describe, expect, test } from 'vitest';
import { buildData, lookOf, readConfig, recipeOf } from '../../../src/data';
import type { OwnFile, Photograph } from '../../../src/data/asset';
import { displayName, recipeOfFile } from '../../../src/data/own-file';
import { sortFiles } from '../../../src/data/read/files';
import { preparePatches } from '../../../src/data/read/patches';
import { prepareTable, scaleOf, statisticsOf, suggestedPreparation } from '../../../src/data/read/prepare';
import { ReadError } from '../../../src/data/read/problem';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { stream } from '../../../src/model/random';
import { tableIn } from './read/read';
import { foundOf, unknownFile } from './read/unknown';

const PLAIN = { centre: true, even: false, picture: false };

/** All columns are inputs, constant ones too. */
const tableOf = (text: string) => tableIn(text, { inputs: { 0: true, 1: true, 2: true }, labels: null });
const NO_PICTURE = { isPicture: false, picture: null };

function configOf(file: OwnFile) {
  return { ...recipeOf('file'), ...recipeOfFile(file) };
}

/** Mean of ‖x‖² over the rows. */
function squareOf({ x, rows }: OwnFile): number {
  return x.reduce((sum, value) => sum + value * value, 0) / rows;
}

function columnOf({ x, inputs, rows }: OwnFile, column: number): number[] {
  return Array.from({ length: rows }, (_, row) => x[row * inputs + column]);
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('preparation', () => {
  const table = tableOf('a,b,c\n1,100,7\n2,300,7\n6,200,7\n');

  test.each([true, false])('the mean square is 1 at the end, whatever was chosen (centre %s)', (centre) => {
    for (const even of [true, false]) {
      expect(
        squareOf(prepareTable('x.csv', table, { centre, even, picture: false }, NO_PICTURE)),
      ).toBeCloseTo(1, 5);
    }
  });

  test('centred columns have the mean 0, others keep their zero', () => {
    const centred = prepareTable('x.csv', table, PLAIN, NO_PICTURE);
    for (const column of [0, 1, 2]) expect(average(columnOf(centred, column))).toBeCloseTo(0, 6);
    const [first, second] = columnOf(
      prepareTable('x.csv', table, { ...PLAIN, centre: false }, NO_PICTURE),
      0,
    );
    expect(second / first).toBeCloseTo(2, 5);
  });

  test('even columns have the same variance; a constant one stays 0', () => {
    const even = prepareTable('x.csv', table, { ...PLAIN, even: true }, NO_PICTURE);
    const variances = [0, 1, 2].map((column) => average(columnOf(even, column).map((value) => value ** 2)));
    expect(variances[0]).toBeCloseTo(0.5, 5);
    expect(variances[1]).toBeCloseTo(0.5, 5);
    expect(variances[2]).toBe(0);
  });

  test('numbers far from 0 lose nothing', () => {
    const far = tableOf('1000000000.25,3\n1000000000.75,4\n');
    const [first, second] = columnOf(prepareTable('x.csv', far, PLAIN, NO_PICTURE), 0);
    expect(second).toBeCloseTo(-first, 6);
    expect(second / columnOf(prepareTable('x.csv', far, PLAIN, NO_PICTURE), 1)[1]).toBeCloseTo(0.5, 5);
  });

  test('the scale that the dialog names is the one that is used', () => {
    const scale = scaleOf(statisticsOf(table), PLAIN) ?? 0;
    expect(columnOf(prepareTable('x.csv', table, PLAIN, NO_PICTURE), 0)[0]).toBeCloseTo(scale * (1 - 3), 6);
  });

  test('columns in very different units are made even by suggestion', () => {
    expect(suggestedPreparation(statisticsOf(table), NO_PICTURE).even).toBe(true);
    expect(suggestedPreparation(statisticsOf(tableOf('1,2\n3,5\n')), NO_PICTURE).even).toBe(false);
  });

  test('rows that are all the same are refused', () => {
    for (const centre of [true, false]) {
      expect(() => prepareTable('x.csv', tableOf('1,2\n1,2\n'), { ...PLAIN, centre }, NO_PICTURE)).toThrow(
        expect.objectContaining({ problem: { reason: 'constant' } }),
      );
    }
  });
});

describe('the data set', () => {
  const file = prepareTable(
    'iris.csv',
    tableOf('w,l,species\n1,2,a\n3,1,b\n5,6,a\n7,9,\n'),
    PLAIN,
    NO_PICTURE,
  );

  test('holds the rows, with one factor per label, called by it', () => {
    const data = buildData(configOf(file), file);
    expect(data).toMatchObject({ inputs: 2, rows: 4, probe: null, directions: null });
    expect(data.x).toBe(file.x);
    const on = Uint8Array.from([1, 0, 0, 1, 1, 0, 0, 0]);
    expect(data.factors).toEqual({ count: 2, on, names: ['a', 'b'] });
    expect(lookOf(configOf(file), file)).toEqual({ kind: 'numbers', names: ['w', 'l'] });
  });

  test('probes are spread over a file that may be sorted', () => {
    const long = prepareTable('x.csv', tableOf('1,2\n3,4\n'.repeat(1000)), PLAIN, NO_PICTURE);
    const probe = buildData(configOf(long), long).probe ?? [];
    expect(probe).toHaveLength(256);
    expect(probe[0]).toBe(0);
    expect(probe[255]).toBeGreaterThan(1980);
  });

  test('the name stands for these very numbers', () => {
    const other = prepareTable('iris.csv', tableOf('1,2\n3,4\n'), PLAIN, NO_PICTURE);
    expect(displayName(file.file)).toBe('iris.csv');
    expect(other.file).not.toBe(file.file);
    expect(() => buildData(configOf(file), other)).toThrow('iris.csv');
    expect(() => buildData(configOf(file), null)).toThrow(RangeError);
  });

  test('a config without a file is none; seed and sparsity stay', () => {
    const { config, problems } = readConfig({ data: 'file', units: '64', sparsity: '0.2', seed: '9' });
    expect(problems).toEqual([{ key: 'file', value: '', reason: 'no file' }]);
    expect(config).toEqual({ ...recipeOf('patterns'), sparsity: 0.2, seed: 9 });
  });
});

describe('files that have not been read', () => {
  const facts = (path: string, size = 10, type = '') => ({ path, size, type });

  test('are told apart, in the order in which people count', () => {
    expect(sortFiles([facts('a.csv')])).toEqual({ kind: 'table', places: [0], leftOut: 0 });
    expect(sortFiles([facts('b10.JPG'), facts('b9', 9, 'image/png')])).toMatchObject({
      kind: 'pictures',
      places: [1, 0],
    });
  });

  test('in a folder of pictures others are left out, and what programs leave there is not counted', () => {
    const names = ['set/.DS_Store', 'set/cat/2.png', 'set/cat/1.webp', 'set/readme.txt', 'set/cat/Thumbs.db'];
    expect(sortFiles(names.map((name) => facts(name)))).toEqual({
      kind: 'pictures',
      places: [2, 1],
      leftOut: 1,
    });
  });

  test('are refused where they are too large, too many or mixed', () => {
    const refused: [ReturnType<typeof facts>[], object][] = [
      [[facts('a.csv', 25e6)], { reason: 'too large', file: 'a.csv', got: 25e6, limit: 20_000_000 }],
      [[facts('a.png', 250e6)], { reason: 'pictures too large', got: 250e6, limit: 200_000_000 }],
      [[facts('a.csv'), facts('b.png')], { reason: 'mixed' }],
      [[facts('a.csv'), facts('b.csv')], { reason: 'mixed' }],
      [[facts('set/.DS_Store'), facts('set/Thumbs.db')], { reason: 'empty folder' }],
      [
        Array.from({ length: 10_001 }, () => facts('a.png')),
        { reason: 'too many pictures', got: 10_001, limit: 10_000 },
      ],
    ];
    for (const [files, problem] of refused) {
      expect(() => sortFiles(files)).toThrow(expect.objectContaining({ problem }));
    }
  });
});

describe('pictures', () => {
  const random = stream(2, 'test/picture');
  const picture = (title: string, width: number, height: number): Photograph => ({
    title,
    width,
    height,
    pixels: Uint8Array.from({ length: width * height }, () => Math.floor(256 * random())),
  });
  const pictures = [picture('a.png', 40, 30), picture('b.png', 20, 60)];

  test.each([true, false])(
    'become patches without a mean, of mean square 1 (whitened %s)',
    { timeout: 20_000 },
    (whiten) => {
      const file = preparePatches('a.png + 1', pictures, { size: 8, whiten });
      expect(file).toMatchObject({ inputs: 64, rows: 33 * 23 + 13 * 53, labels: null });
      expect(file.look).toEqual({ kind: 'picture', width: 8, height: 8, signed: true });
      expect(squareOf(file)).toBeCloseTo(1, 4);
      for (const row of [0, 500, file.rows - 1]) {
        expect(average([...file.x.subarray(64 * row, 64 * row + 64)])).toBeCloseTo(0, 5);
      }
      expect(new Set(file.rowNames.map((name) => name.split(' ')[0]))).toEqual(new Set(['a.png', 'b.png']));
      expect(preparePatches('a.png + 1', pictures, { size: 8, whiten }).x).toEqual(file.x);
    },
  );

  test('that are small give each patch once', () => {
    const small = Array.from({ length: 24 }, (_, k) => picture(`${k}.png`, 8, 8));
    const file = preparePatches('small', small, { size: 8, whiten: false });
    expect(file.rows).toBe(24);
    expect(new Set(file.rowNames).size).toBe(24);
    const whole = preparePatches('a.png', [pictures[0]], { size: 8, whiten: false });
    expect(new Set(whole.rowNames).size).toBe(33 * 23);
  });

  test('that are too small, or all of one grey, are refused', () => {
    const refusal = (list: Photograph[]) => {
      try {
        preparePatches('x', list, { size: 12, whiten: false });
      } catch (error) {
        if (error instanceof ReadError) return error.problem;
      }
      return null;
    };
    expect(refusal([...pictures, picture('c.png', 11, 50)])).toEqual({
      reason: 'small picture',
      file: 'c.png',
      limit: 12,
    });
    expect(refusal([{ ...pictures[0], pixels: new Uint8Array(1200).fill(90) }])).toEqual({
      reason: 'constant',
    });
  });
});

describe('causes that nobody has told the page of are found with the recipe', () => {
  const shapes = [
    { causes: 20, columns: 30, steps: 800 },
    { causes: 12, columns: 16, steps: 800 },
    // More causes than columns take longer.
    { causes: 40, columns: 30, steps: 1500 },
  ];
  test.each(shapes)('%o', { timeout: 40_000 }, async ({ steps, ...shape }) => {
    const unknown = unknownFile(3, shape);
    const table = tableIn(unknown.text);
    const file = prepareTable(
      'unknown.csv',
      table,
      suggestedPreparation(statisticsOf(table), NO_PICTURE),
      NO_PICTURE,
    );
    const trained = async (sparsity: number) => {
      const config = { ...configOf(file), sparsity };
      const engine = new CpuEngine();
      engine.configure(config, buildData(config, file));
      await engine.step(steps);
      return foundOf(unknown, (await engine.frame()).directions);
    };
    expect(await trained(0.2)).toBeGreaterThanOrEqual(0.9);
    expect(await trained(0)).toBeLessThan(0.1);
  });
});
