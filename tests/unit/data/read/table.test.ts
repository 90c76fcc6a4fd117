import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/data/read/bytes';
import type { TableOptions } from '../../../../src/data/read/columns';
import { FILE_LIMITS, ReadError, type ReadProblem } from '../../../../src/data/read/problem';
import { readTable } from '../../../../src/data/read/table';
import { normal, stream } from '../../../../src/model/random';

const AUTO: TableOptions = { header: null, labels: null };

function read(text: string, options = AUTO) {
  return readTable(textOf(new TextEncoder().encode(text)), options);
}

function problemOf(action: () => unknown): ReadProblem {
  try {
    action();
  } catch (error) {
    if (error instanceof ReadError) return error.problem;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('a written file reads back the same numbers', () => {
  const random = stream(5, 'test/table');
  const rows = Array.from({ length: 40 }, () =>
    Array.from({ length: 5 }, () => {
      const value = normal(random) * 10 ** Math.floor(7 * random() - 3);
      return random() < 0.2 ? Math.round(value) + 0 : value;
    }),
  );
  const dialects = [',', ';', '\t'].flatMap((separator) =>
    ['.', ','].flatMap((sign) =>
      ['\n', '\r\n', '\r'].flatMap((end) =>
        [false, true].flatMap((quoted) =>
          [false, true].map((header) => ({ separator, sign, end, quoted, header })),
        ),
      ),
    ),
  );
  // Without quotes, a comma cannot be both.
  const possible = dialects.filter(({ separator, sign, quoted }) => quoted || separator !== sign);

  test.each(possible)('separator $separator decimals $sign quoted $quoted header $header', (dialect) => {
    const { separator, sign, end, quoted, header } = dialect;
    const write = (value: number | string) => {
      const text = String(value).replace('.', sign);
      return quoted ? `"${text}"` : text;
    };
    const lines = rows.map((row) => row.map(write).join(separator));
    if (header) lines.unshift(['a', 'b', 'c', 'd', 'e'].map(write).join(separator));
    lines.splice(3, 0, '', '  ');
    for (const start of ['', '\uFEFF']) {
      const table = read(start + lines.join(end) + end);
      expect(table.rows).toBe(40);
      expect([...table.values]).toEqual(rows.flat());
      expect(table.columns.hasHeader).toBe(header);
      expect(table.columns.names[4]).toBe(header ? 'e' : '5');
      expect(table.labels).toBeNull();
    }
  });

  test('in UTF-16 with its mark', () => {
    const text = '\uFEFFх\tу\r\n1,5\t2\r\n3\t4\r\n';
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    const table = readTable(textOf(new Uint8Array(units.buffer)), AUTO);
    expect([...table.values]).toEqual([1.5, 2, 3, 4]);
    expect(table.columns.names).toEqual(['х', 'у']);
  });

  test('with exponents, signs and a typographic minus', () => {
    expect([...read('1e3,-2.5E-2\n+.5,−7\n').values]).toEqual([1000, -0.025, 0.5, -7]);
  });
});

describe('labels', () => {
  const iris = 'width,length,species\n1,2,setosa\n3,4,virginica\n5,6,setosa\n7,8,\n';

  test('a column of text becomes labels; rows without one have none', () => {
    const table = read(iris);
    expect(table.columns).toMatchObject({ labels: 2, inputs: [0, 1], leftOut: [] });
    expect(table.labelNames).toEqual(['setosa', 'virginica']);
    expect([...(table.labels ?? [])]).toEqual([0, 1, 0, -1]);
    expect(table.rowNames).toEqual(['setosa 1', 'virginica 2', 'setosa 3', '– 4']);
  });

  test('whole numbers are labels only in a column that is named so', () => {
    expect([...(read('class,a,b\n1,2,3\n2,5,6\n1,8,9\n').labels ?? [])]).toEqual([0, 1, 0]);
    expect(read('count,a,b\n1,2,3\n2,5,6\n').labels).toBeNull();
    expect(read('class,a,b\n1.5,2,3\n2,5,6\n').labels).toBeNull();
  });

  test('the learner chooses another column, or none', () => {
    const options = (labels: number) => ({ header: null, labels });
    const other = read('a,b,c\n1,2,3\n2,2,4\n', options(1));
    expect(other.labelNames).toEqual(['2']);
    expect([...other.values]).toEqual([1, 3, 2, 4]);
    const none = read(iris, options(-1));
    expect(none.labels).toBeNull();
    expect(none.columns).toMatchObject({ inputs: [0, 1], leftOut: [2] });
  });

  test('of several columns of text the named one or the one of fewest values; the others are left out', () => {
    const table = read('island,a,species,b,sex\nDream,1,Gentoo,2,m\nBiscoe,3,Adelie,4,m\n');
    expect(table.columns).toMatchObject({ labels: 2, inputs: [1, 3], leftOut: [0, 4] });
    expect(read('x,a,y2,b\nu,1,w,2\nv,3,w,4\n').columns).toMatchObject({ labels: 2, leftOut: [0] });
  });

  test('too many different texts name the rows', () => {
    const lines = Array.from({ length: 65 }, (_, row) => `word${row},${row},${row * row}`);
    const table = read(lines.join('\n'));
    expect(table.labels).toBeNull();
    expect(table.rowNames[64]).toBe('word64');
  });
});

describe('the first row', () => {
  test('is data where it is numbers, whatever the learner calls it', () => {
    expect(read('1,2\n3,4\n').rows).toBe(2);
    const named = read('1990,1991\n3,4\n5,6\n', { header: true, labels: null });
    expect(named.rows).toBe(2);
    expect(named.columns.names).toEqual(['1990', '1991']);
  });

  test('with one text among numbers is data with a mistake', () => {
    expect(problemOf(() => read('1,x,3\n4,5,6\n7,8,9\n'))).toMatchObject({
      reason: 'text',
      row: 1,
      column: 2,
    });
  });
});

describe('what is wrong is named with its row and column', () => {
  const long = (count: number) => `a,b\n${'1,2\n'.repeat(count)}`;
  test.each<[string, string, ReadProblem]>([
    ['ragged', 'a,b,c\n1,2,3\n4,5\n', { reason: 'ragged', row: 3, got: 2, expected: 3 }],
    ['ragged after empty lines', '1,2\n\n\n3,4,5\n', { reason: 'ragged', row: 4, got: 3, expected: 2 }],
    ['a title above', 'My data\na,b\n1,2\n3,4\n', { reason: 'ragged', row: 2, got: 2, expected: 1 }],
    ['text', 'a,b\n1,2\n3,four\n', { reason: 'text', row: 3, column: 2, name: 'b', text: 'four' }],
    ['text, no header', '1,2\n3,4\n5,6 cm\n', { reason: 'text', row: 3, column: 2, text: '6 cm' }],
    ['two decimal signs', '1.5;2\n1,5;2\n', { reason: 'text', row: 2, column: 1, text: '1,5' }],
    ['NaN', 'a,b\n1,2\nNaN,4\n', { reason: 'not finite', row: 3, column: 1, name: 'a', text: 'NaN' }],
    ['infinite', '1,2\n3,-inf\n', { reason: 'not finite', row: 2, column: 2, text: '-inf' }],
    ['beyond a float', '1,2\n3,1e39\n', { reason: 'not finite', row: 2, column: 2, text: '1e39' }],
    ['NA', 'a,b\n1,2\n3,NA\n', { reason: 'not finite', row: 3, column: 2, name: 'b', text: 'NA' }],
    ['empty cell', 'a,b\n1,2\n,4\n', { reason: 'empty cell', row: 3, column: 1, name: 'a', text: '' }],
    ['late', `${long(2000)}1,x\n`, { reason: 'text', row: 2002, column: 2, name: 'b', text: 'x' }],
    ['open quote', 'a,b\n1,2\n"3,4\n5,6\n', { reason: 'quotes', row: 3 }],
    ['late open quote', `${long(2000)}"3,4\n5,6\n`, { reason: 'quotes', row: 2002 }],
    ['quote inside', '1,2\n"3"x,4\n', { reason: 'quotes', row: 2 }],
    ['too many rows', long(FILE_LIMITS.rows + 1), { reason: 'too many rows', row: 100_002, limit: 100_000 }],
    [
      'too many columns',
      `${'1,'.repeat(1024)}1\n${'2,'.repeat(1024)}2\n`,
      { reason: 'too many columns', got: 1025, limit: 1024 },
    ],
    ['one row', 'a,b\n1,2\n', { reason: 'too few rows', got: 1 }],
    ['one column', '1\n2\n3\n', { reason: 'too few columns', got: 1 }],
    ['prose', 'It was a dark night.\nThe lamps were out.\n', { reason: 'too few columns', got: 0 }],
    ['spaces between', '1 2 3\n4 5 6\n', { reason: 'too few columns', got: 0 }],
    ['nothing', '', { reason: 'empty' }],
    ['nothing but lines', '\uFEFF\r\n \r\n', { reason: 'empty' }],
    ['nothing but separators', ',,\n,,\n', { reason: 'empty' }],
    ['a header only', 'a,b\n', { reason: 'too few columns', got: 0 }],
  ])('%s', (_, text, problem) => {
    expect(problemOf(() => read(text))).toEqual({ name: undefined, ...problem });
  });

  test('bytes that are no text', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect(problemOf(() => textOf(png))).toEqual({ reason: 'binary' });
    expect(problemOf(() => textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])))).toEqual({
      reason: 'workbook',
    });
    expect(problemOf(() => textOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])))).toEqual({
      reason: 'workbook',
    });
    const late = new TextEncoder().encode(`${'1,2\n'.repeat(5000)}\0`);
    expect(problemOf(() => textOf(late))).toEqual({ reason: 'binary' });
  });
});

test('100,000 rows are read in seconds, with progress', () => {
  const shares: number[] = [];
  const text = `${'0.25,1.5,-3\n'.repeat(100_000)}`;
  const table = readTable(text, AUTO, (share) => shares.push(share));
  expect(table.rows).toBe(100_000);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});
