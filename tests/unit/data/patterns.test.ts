import { describe, expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import {
  darkSparsity,
  flipBit,
  joinPatterns,
  LESSON_PATTERNS,
  MAX_BITS,
  MAX_PATTERNS,
  parsePatterns,
  withBits,
} from '../../../src/data/patterns';

describe('parsePatterns', () => {
  it.each([
    ['lines', '101\n011'],
    ['lines of Windows', '101\r\n011\r\n'],
    ['lines of an old Mac', '101\r011'],
    ['commas', '101,011'],
    ['commas and spaces', ' 101 , 011 ,'],
    ['semicolons', '101;011'],
    ['spaces between bits', '1 0 1\n0 1 1'],
    ['tabs between bits', '1\t0\t1\n0\t1\t1'],
    ['empty lines', '\n\n101\n  \n011\n\n'],
  ])('reads %s', (_name, text) => {
    expect(parsePatterns(text)).toEqual({ patterns: ['101', '011'] });
  });

  it('keeps order and repetitions', () => {
    expect(parsePatterns('1,0,1,1')).toEqual({ patterns: ['1', '0', '1', '1'] });
  });

  const many = (count: number) => new Array<string>(count).fill('10').join('\n');

  it.each([
    ['empty', '', 1, ''],
    ['empty', ' \n ,;\r\n', 1, ''],
    ['not bits', '101\n1O1', 2, '1O1'],
    ['not bits', '101\r\n\r\n  102 ', 3, '102'],
    ['not bits', '1.0', 1, '1.0'],
    ['not bits', '١٠١', 1, '١٠١'],
    ['other length', '101\n\n01', 3, '01'],
    ['other length', '101,0111', 2, '0111'],
    ['too long', '1'.repeat(MAX_BITS + 1), 1, '1'.repeat(MAX_BITS + 1)],
    ['too many', many(MAX_PATTERNS + 1), MAX_PATTERNS + 1, '10'],
  ])('says %s of %j, and where', (reason, text, line, quoted) => {
    expect(parsePatterns(text)).toEqual({ problem: { reason, line, text: quoted } });
  });

  it('takes as many and as long ones as it says', () => {
    expect(parsePatterns(many(MAX_PATTERNS))).toHaveProperty('patterns.length', MAX_PATTERNS);
    expect(parsePatterns('1'.repeat(MAX_BITS))).toEqual({ patterns: ['1'.repeat(MAX_BITS)] });
  });

  it('quotes only the start of a long line', () => {
    const read = parsePatterns('x'.repeat(5000));
    expect(read).toEqual({ problem: { reason: 'not bits', line: 1, text: 'x'.repeat(24) } });
  });

  it('reads what joinPatterns writes', () => {
    expect(joinPatterns(LESSON_PATTERNS)).toBe('101,011,010,100');
    expect(parsePatterns(joinPatterns(LESSON_PATTERNS))).toEqual({ patterns: LESSON_PATTERNS });
  });
});

describe('edits', () => {
  it('flipBit changes one bit, back and forth', () => {
    expect([0, 1, 2].map((bit) => flipBit('101', bit))).toEqual(['001', '111', '100']);
    expect(flipBit(flipBit('101', 1), 1)).toBe('101');
  });

  it('withBits cuts on the right and fills up with 0', () => {
    expect(withBits(['101', '011'], 5)).toEqual(['10100', '01100']);
    expect(withBits(['101', '011'], 2)).toEqual(['10', '01']);
    expect(withBits(['101'], 3)).toEqual(['101']);
  });
});

describe('data sets', () => {
  it('the lesson has its four patterns; the bits are the factors', () => {
    const data = buildData(recipeOf('patterns'));
    expect(data).toMatchObject({ inputs: 3, rows: 4, rowNames: ['101', '011', '010', '100'] });
    expect([...data.x]).toEqual([1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0]);
    expect(data.factors).toEqual({ count: 3, on: Uint8Array.from(data.x) });
  });

  it.each([2, 3, 4, 5, 6])('all patterns of %i bits: each once, in order', (bits) => {
    const { inputs, rows, x, rowNames } = buildData({ ...recipeOf('bits'), bits });
    expect({ inputs, rows, numbers: x.length }).toEqual({
      inputs: bits,
      rows: 2 ** bits,
      numbers: bits * 2 ** bits,
    });
    expect(rowNames.map((name) => Number.parseInt(name, 2))).toEqual([...Array(2 ** bits).keys()]);
    expect(rowNames.every((name) => name.length === bits)).toBe(true);
    expect([...x].join('')).toBe(rowNames.join(''));
  });

  it('the learner’s own are those of the config', () => {
    const own = (patterns: string) => buildData({ ...recipeOf('own'), patterns });
    expect(own('1 0 1 0\n0 0 0 1')).toMatchObject({ inputs: 4, rows: 2, rowNames: ['1010', '0001'] });
    expect(() => own('10,2')).toThrow(RangeError);
    expect(() => buildData({ ...recipeOf('own'), data: 'none' })).toThrow(RangeError);
  });
});

describe('darkSparsity', () => {
  it('is the λ at which the pattern of most ones stops paying for a unit of its own, rounded up to a half', () => {
    expect(darkSparsity(['101', '011', '010', '100'])).toBe(3);
    expect(darkSparsity(['1', '0'])).toBe(2);
    expect(darkSparsity(['111100', '000000'])).toBe(4);
    expect(darkSparsity(['000'])).toBe(1);
  });
});
