import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed, FOUND_OUT } from '../../../../src/data/read/choices';
import { FILE_LIMITS, ReadError } from '../../../../src/data/read/problem';
import { textSource } from '../../../../src/data/read/source';
import { readTable } from '../../../../src/data/read/table';
import { bytesOf, readBytes, reportOn, rowsIn, tableIn } from './read';

test('wide gaps between columns take no time', () => {
  const lines = Array.from({ length: 500 }, (_, k) => `${k % 7}.5${' '.repeat(60)}${k % 5}.25`);
  const start = performance.now();
  expect(tableIn(lines.join('\n')).rows).toBe(500);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('what was guessed can be corrected', () => {
  const columnsOf = (text: string, choices = {}) => reportOn(text, choices).columns.map(({ role }) => role);
  const iris = 'width,length,species\n1,2,setosa\n3,4,virginica\n5,6,setosa\n7,8,\n';

  test('the decimal sign', () => {
    const text = 'a;b\n950;1\n1.234;2\n12.400;4\n';
    expect(reportOn(text).doubtful).toEqual({ cell: '1.234', value: 1234, other: 1.234 });
    expect(rowsIn(tableIn(text, { decimal: '.' }))[1]).toEqual([1.234, 2]);
    expect(reportOn(text, { decimal: '.' }).doubtful).toBeNull();
    expect(reportOn(text, { thousands: 'none' }).places).toHaveLength(2);
  });

  test('the separator', () => {
    const text = '1;2\n3;5\n4;1\n';
    expect(reportOn(text, { separator: ',' }).problem).toEqual({ reason: 'one column' });
    expect(tableIn(text, { separator: ';' }).rows).toBe(3);
  });

  test('the encoding', () => {
    const bytes = Uint8Array.from([...bytesOf('a,b,n\n1,2,'), 0xea, 0xb3, 0xf2, ...bytesOf('\n2,3,x\n')]);
    const name = (encoding: 'windows-1251' | 'windows-1252') =>
      readBytes(bytes, { encoding }).table?.rowNames[0];
    expect(name('windows-1251')).toBe('кіт 1');
    expect(name('windows-1252')).toBe('ê³ò 1');
  });

  test('the row of names', () => {
    expect(tableIn('1,2\n3,4\n5,6\n', { head: 1 })).toMatchObject({ rows: 2, names: ['1', '2'] });
    expect(tableIn('0,1,2\n3,4,7\n5,6,1\n', { head: 0 }).rows).toBe(3);
    const below = tableIn('made by,me,here\na,b,c\n3,4,7\n5,6,1\n', { head: 2 });
    expect(below).toMatchObject({ rows: 2, names: ['a', 'b', 'c'] });
  });

  test('labels, names and inputs', () => {
    expect(columnsOf(iris)).toEqual(['input', 'input', 'labels']);
    expect(columnsOf(iris, { labels: -1 })).toEqual(['input', 'input', 'out']);
    expect(columnsOf(iris, { names: 2, labels: -1 })).toEqual(['input', 'input', 'names']);
    const index = 'id,a,b\n1,2,3\n2,3,3\n3,4,1\n';
    expect(columnsOf(index)).toEqual(['names', 'input', 'input']);
    expect(columnsOf(index, { names: -1, inputs: { 0: true, 1: false } })).toEqual(['input', 'out', 'input']);
  });

  test('what becomes of gaps', () => {
    const text = 'a,b\n1,2\n,4\n6,9\n2,3\n4,4\n1,1\n';
    const filled = (gaps: 'mean' | 'median' | 'zero') => rowsIn(tableIn(text, { gaps }))[1][0];
    expect(tableIn(text)).toMatchObject({ rows: 5 });
    expect(filled('mean')).toBeCloseTo(2.8);
    expect(filled('median')).toBe(2);
    expect(filled('zero')).toBe(0);
    expect(tableIn(text).rowNames).toEqual(['1', '3', '4', '5', '6']);
  });

  test('one choice leaves the others, until there are other columns', () => {
    const chosen = { ...FOUND_OUT, decimal: ',' as const, labels: 2, inputs: { 0: false } };
    expect(changed(chosen, { labels: 1 })).toEqual({ ...chosen, labels: 1 });
    expect(changed(chosen, { separator: ';' })).toEqual({ ...FOUND_OUT, decimal: ',', separator: ';' });
  });
});

describe('columns', () => {
  test('x and y are inputs, y among many others labels', () => {
    expect(tableIn('x,y\n1,2\n3,4\n5,1\n').names).toEqual(['x', 'y']);
    const rows = Array.from({ length: 20 }, (_, k) => `${k * k},${(k * 7) % 5}.5,${k % 2}`);
    expect(tableIn(`a,b,y\n${rows.join('\n')}`).labelNames).toEqual(['0', '1']);
  });

  test('a constant is no label, and of several texts none is taken', () => {
    const rows = Array.from({ length: 9 }, (_, k) => `${k * k},${k % 4},${'ab'[k % 2]},${'uvw'[k % 3]},fine`);
    const report = reportOn(`a,b,c,d,e\n${rows.join('\n')}`);
    expect(report).toMatchObject({ labels: -1, candidates: [2, 3] });
    expect(report.columns[4]).toMatchObject({ role: 'out', canBeLabels: false });
  });

  test('that cannot be read are left out, and say so', () => {
    const report = reportOn('a,b,c,d\n0x1F,1,2,inf\n0x2A,3,4,inf\n0x2B,5,5,-inf\n');
    expect(report.columns.map(({ reason }) => reason)).toEqual(['unreadable', null, null, 'not finite']);
  });

  test('days, times and numbers in brackets are told from other numbers, whatever a column is called', () => {
    const cells = [
      '20240101,7:15,(120.50)',
      '20240229,08:30,80',
      '20250102,9:05,(€ 3)',
      '20250103,1:02:03,7',
    ];
    const { columns } = reportOn(`when,run,a,b\n${cells.map((line, k) => `${line},${k * k}`).join('\n')}`);
    expect(columns.map(({ reason }) => reason)).toEqual(['date', 'time', null, null]);
    expect(columns[2].brackets).toEqual({ cell: '(120.50)', value: -120.5 });
    expect(columns[3].brackets).toBeNull();
    // No such day, and too few.
    const others = reportOn('a,b,c\n20240101,20240101,1\n20240230,20240102,3\n20240103,20240101,2\n');
    expect(others.columns.map(({ reason }) => reason)).toEqual([null, null, null]);
    const ticked = reportOn('a,b\n20240101,1\n20240102,4\n20240103,2\n', { inputs: { 0: true } });
    expect(ticked.columns[0]).toMatchObject({ reason: 'date', role: 'input' });
  });

  test('that are no numbers show the cell that is none', () => {
    const { columns, problem } = reportOn('part,ok,n\n1/2,yes,1\n3/4,no,4\n1/2,yes,3\n');
    expect(problem).toEqual({ reason: 'too few columns', got: 1 });
    expect(columns.map(({ unread }) => unread)).toEqual(['1/2', 'yes', '']);
  });

  test('names of rows are names where one is missing, and remarks on a few rows are none', () => {
    const lines = Array.from({ length: 9 }, (_, k) => `${k === 4 ? '' : `site ${k}`},${k * k},${k % 4}`);
    const { columns, labels, names } = reportOn(`site,a,b\n${lines.join('\n')}\n`);
    expect([labels, names, columns[0].role]).toEqual([-1, 0, 'names']);
    const remarks = Array.from({ length: 9 }, (_, k) => `${k === 4 ? 'mended' : ''},${k * k},${k % 4}`);
    expect(reportOn(`note,a,b\n${remarks.join('\n')}\n`)).toMatchObject({ labels: -1, names: -1 });
    // What could not be read is shown by a cell that nearly is a number.
    expect(reportOn('x,a,b\n%,1,2\n5 ‰,3,4\n6 ‰,2,1\n').columns[0].unread).toBe('5 ‰');
  });

  test('more texts than labels may be are no labels', () => {
    const lines = Array.from({ length: 65 }, (_, row) => `word${row},${row},${row * row}`);
    expect(tableIn(lines.join('\n'))).toMatchObject({ labels: null });
    expect(tableIn(lines.join('\n')).rowNames[64]).toBe('word64');
  });
});

describe('what is wrong is named with its place', () => {
  test('the first ten cells, each with its reason', () => {
    const body = Array.from({ length: 30 }, (_, k) => `${k}.5,${k % 7}`).join('\n');
    const { places, gaps } = reportOn(`a,b\n${body}\n,1\nNA,2\n3.5,four\n1e39,3\n"1,5",4\ninf,9\n`);
    expect(places).toEqual([
      { row: 32, column: 1, name: 'a', text: '', fault: 'empty' },
      { row: 33, column: 1, name: 'a', text: 'NA', fault: 'missing' },
      { row: 34, column: 2, name: 'b', text: 'four', fault: 'text' },
      { row: 35, column: 1, name: 'a', text: '1e39', fault: 'not finite' },
      { row: 36, column: 1, name: 'a', text: '1,5', fault: 'other sign' },
      { row: 37, column: 1, name: 'a', text: 'inf', fault: 'not finite' },
    ]);
    expect(gaps).toEqual({ cells: 6, rows: 6, hollow: 0, policy: 'rows' });
  });

  test('rows that do not fit, and quotation marks', () => {
    const body = '1,2\n'.repeat(20);
    expect(reportOn(`a,b\n${body}3,4,5\n6\n"7,8\n`).misfits).toEqual({
      count: 3,
      first: [
        { row: 22, cells: 3 },
        { row: 23, cells: 1 },
        { row: 24, cells: null },
      ],
    });
    expect(reportOn('1,2\n3,4,5\n6,7\n8,9,1,2\n').problem).toEqual({ reason: 'ragged', got: 2, expected: 4 });
    // One row is left out, however few there are, unless no two are left.
    expect(reportOn('a,b\n1,2\n3,4,5\n6,7\n')).toMatchObject({
      problem: null,
      misfits: { count: 1, first: [{ row: 3, cells: 3 }] },
      rows: 2,
    });
    expect(reportOn('a,b\n1,2\n3,4,5\n').problem).toEqual({ reason: 'ragged', got: 1, expected: 2 });
  });

  test('a row that ends too early, beside a sum below', () => {
    const text = 'shop,mon,tue,wed\nA,3,4,5\nB,6,7,8\nC,1,2\nTotal,10,13,13\n';
    const report = reportOn(text);
    expect(report).toMatchObject({ problem: null, totals: [5], rowsInFile: 3, rows: 2 });
    expect(report.short).toEqual({ count: 1, first: [{ row: 4, cells: 3 }] });
    expect(report.places).toEqual([{ row: 4, column: 4, name: 'wed', text: '', fault: 'empty' }]);
    expect(report.gaps.policy).toBe('rows');
    expect(rowsIn(tableIn(text, { gaps: 'zero' }))[2]).toEqual([1, 2, 0]);
    // Where gaps are many they are filled all the same.
    expect(reportOn('a,b,c\n1,2,3\n,1,4\n5,,1\n,4,2\n4,2,3\n4,2\n').gaps.policy).toBe('mean');
    // Its name is missing, not its last number.
    const shifted = reportOn('shop,mon,tue\nA,3,4\nB,6,7\nC,6,1\nD,6,2\nE,6,3\n1,2\n');
    expect(shifted).toMatchObject({ short: { count: 0 }, misfits: { count: 1 } });
  });

  test('JSON that lies too deep, with its line', () => {
    const deep = (levels: number) => `{"a [[[": 1,\n"b":\n${'['.repeat(levels)}1${']'.repeat(levels)}}`;
    const refusal = (text: string) => {
      try {
        return reportOn(text).problem;
      } catch (error) {
        return error instanceof ReadError && error.problem;
      }
    };
    expect(refusal(deep(31))).toEqual({ reason: 'json shape' });
    expect(refusal(deep(32))).toEqual({ reason: 'json depth', got: 3, limit: 32 });
    expect(refusal(deep(200_000))).toMatchObject({ reason: 'json depth', got: 3 });
  });

  test('a row called total is counted where nothing can be read', () => {
    const report = reportOn('a,b,c\nx,y,z\nu,v,w\nTotal,q,r\n');
    expect(report).toMatchObject({ problem: { reason: 'no numbers' }, totals: [], rowsInFile: 3 });
    expect(report.preview).toHaveLength(3);
  });

  test('a number of nines that is far from the others', () => {
    const text = (cell: string) => `a,b\n1,5\n3,${cell}\n2,7\n4,9\n5,1\n`;
    expect(reportOn(text('-999')).far).toEqual([{ columns: [1], value: -999, count: 1 }]);
    expect(reportOn(text('9')).far).toEqual([]);
    expect(reportOn('a,b\n900,5\n950,6\n999,7\n').far).toEqual([]);
    // In every column, and every such number.
    const sea = 'salt,temp\n35.1,4.1\n-999,-999\n34.9,4.9\n9999,5.2\n35.3,5.3\n';
    expect(reportOn(sea).far).toEqual([
      { columns: [0], value: 9999, count: 1 },
      { columns: [0, 1], value: -999, count: 2 },
    ]);
    // In the columns where it counts as missing it is a gap, and elsewhere a number.
    const missing = { 0: [-999, 9999] };
    expect(reportOn(sea, { missing })).toMatchObject({
      far: [{ columns: [1], value: -999, count: 1 }],
      gaps: { cells: 2 },
      places: [
        { row: 3, column: 1, text: '-999', fault: 'missing' },
        { row: 5, column: 1, text: '9999', fault: 'missing' },
      ],
    });
    expect(rowsIn(tableIn(sea, { missing, gaps: 'rows' }))).toEqual([
      [35.1, 4.1],
      [34.9, 4.9],
      [35.3, 5.3],
    ]);
  });

  test('too much', () => {
    const rows = `a,b\n${'1,2\n'.repeat(FILE_LIMITS.rows + 1)}`;
    expect(reportOn(rows).problem).toEqual({ reason: 'too many rows', limit: 100_000 });
    const wide = `${Array.from({ length: 1025 }, (_, k) => k % 7).join(',')}\n`;
    const other = `${Array.from({ length: 1025 }, (_, k) => (k % 7) + 1).join(',')}\n`;
    expect(reportOn(wide + other).problem?.reason).toBe('too many columns');
  });
});

test('100,000 rows are read in seconds, with progress', { timeout: 40_000 }, () => {
  const shares: number[] = [];
  const text = '0.25,1.5,-3\n0.5,1,2\n'.repeat(50_000);
  const { report } = readTable(textSource(text, null), FOUND_OUT, (share) => shares.push(share));
  expect(report.rows).toBe(100_000);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

test.each(['en', 'uk'])('the sample of flowers shows what the form is for (%s)', (language) => {
  const { report, table } = readBytes(readFileSync(`public/data/sample-flowers-${language}.csv`));
  expect(report).toMatchObject({ separator: ';', decimal: ',', head: 1, rowsInFile: 150, problem: null });
  expect(report.gaps).toEqual({ cells: 1, rows: 1, hollow: 0, policy: 'rows' });
  expect(table).toMatchObject({ rows: 149, labelNames: { length: 3 }, names: { length: 6 } });
});

test('what only ends like “id” is a measure; what joins a word and an ID numbers rows', () => {
  const roleOf = (head: string) =>
    reportOn(`a,${head}\n${Array.from({ length: 8 }, (_, k) => `${k * k},${40 + k}`).join('\n')}\n`)
      .columns[1].role;
  for (const head of ['humid', 'acid', 'Solid', 'grid']) expect(roleOf(head), head).toBe('input');
  for (const head of ['userId', 'sampleID', 'user_id', 'Id']) expect(roleOf(head), head).not.toBe('input');
});
