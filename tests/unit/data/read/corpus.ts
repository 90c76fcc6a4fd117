import { EXPORTS } from './corpus-exports';
import { FORMATS } from './corpus-formats';
import { MORE } from './corpus-more';
import { PROGRAMS } from './corpus-programs';
import { TABLES } from './corpus-tables';
import { type Dialect, encoder, measured, NAMES, type Sample, SPECIES, written } from './corpus-write';

/** Tables saved by spreadsheets of several countries, with labels, IDs, dates and titles. */
function spreadsheets(): Sample[] {
  const dialects: (Dialect & { place: string })[] = [
    { place: 'US', separator: ',', end: '\r\n' },
    { place: 'Germany', separator: ';', decimal: ',', end: '\r\n' },
    { place: 'Ukraine, tabs', separator: '\t', decimal: ',', end: '\r\n' },
    { place: 'quoted', separator: ',', quoted: true },
    { place: 'quoted, decimal commas', separator: ',', decimal: ',', quoted: true },
    { place: 'old Mac', separator: ';', end: '\r' },
    { place: 'bars', separator: '|' },
  ];
  return dialects.flatMap((dialect) => {
    const rows = measured(12, 4);
    const names = NAMES.slice(0, 4);
    const labels = rows.map((_, row) => SPECIES[row % 3]);
    const table = rows.map((row, k) => [...row, labels[k]]);
    const sample = (kind: string, cells: (string | number)[][], more: Partial<Sample> = {}): Sample => ({
      name: `${dialect.place}: ${kind}`,
      bytes: encoder.encode(written(cells, dialect)),
      rows,
      names,
      ...more,
    });
    const head = [...names, 'species'];
    const withIds = rows.map((row, k) => [100 + k, `${1 + k}.09.2026`, ...row, labels[k]]);
    return [
      sample('plain', [names, ...rows]),
      sample('without a head', rows, { names: ['1', '2', '3', '4'] }),
      sample('labels', [head, ...table], { labels }),
      sample('labels first', [['kind', ...names], ...rows.map((row, k) => [labels[k], ...row])], { labels }),
      sample('ID and date', [['ID', 'date', ...head], ...withIds], {
        labels,
        rowNames: rows.map((_, k) => String(100 + k)),
      }),
      sample('a title', [['Results 2026', '', '', ''], ['', '', '', ''], names, ...rows]),
      sample('empty rows', [
        names,
        ...rows.slice(0, 5),
        ['', '', '', ''],
        ...rows.slice(5),
        ['', '', '', ''],
      ]),
      sample('a constant column', [[...names, 'year'], ...rows.map((row) => [...row, 2026])]),
      sample('an empty column', [[...names, ''], ...rows.map((row) => [...row, ''])]),
      sample(
        'sums below',
        [
          ['name', ...names],
          ...rows.map((row, k) => [`r${k}`, ...row]),
          ['Total', ...names.map((_, i) => Number(rows.reduce((sum, row) => sum + row[i], 0).toFixed(2)))],
        ],
        { rowNames: rows.map((_, k) => `r${k}`) },
      ),
      sample(
        'two columns of text',
        [
          [...names, 'sex', 'island'],
          ...rows.map((row, k) => [...row, 'mf'[k % 2], ['Dream', 'Biscoe'][Math.floor(k / 6)]]),
        ],
        { isAsked: true },
      ),
      ...['', 'NA', '#N/A', '-', 'null', '?', 'n/a', '#DIV/0!'].map((gap) =>
        sample(
          `a gap “${gap}”`,
          [names, ...rows.map((row, k) => (k === 4 ? [row[0], gap, row[2], row[3]] : row))],
          { rows: rows.filter((_, k) => k !== 4) },
        ),
      ),
    ];
  });
}

/** Money, percentages, thousands. */
function amounts(): Sample[] {
  const values = [1234.5, 950.25, 12400.75, 80.1, 2050.5];
  const grouped = (value: number, thousands: string, decimal: string) => {
    const [whole, rest] = value.toFixed(2).split('.');
    return whole.replace(/(\d)(?=(\d{3})+$)/g, `$1${thousands}`) + decimal + rest;
  };
  const styles: [string, string, string, string][] = [
    ['US', ',', '.', ';'],
    ['US, commas between', ',', '.', ','],
    ['Germany', '.', ',', ';'],
    ['France', '\u202f', ',', ';'],
    ['Ukraine', '\u00a0', ',', ';'],
    ['plain spaces', ' ', ',', ';'],
    ['Switzerland', '’', '.', ';'],
    ['Switzerland, typewriter', "'", '.', '\t'],
  ];
  const units: [string, (text: string) => string][] = [
    ['plain', (text) => text],
    ['dollars', (text) => `$${text}`],
    ['euros', (text) => `${text} €`],
    ['hryvnias', (text) => `${text}\u00a0₴`],
    ['percent', (text) => `${text}%`],
    ['below 0', (text) => `-${text}`],
  ];
  const dressed = styles.flatMap(([place, thousands, decimal, separator]) =>
    units.map(([unit, dress]): Sample => {
      const sign = unit === 'below 0' ? -1 : 1;
      const cells = values.map((value, k) => [dress(grouped(value, thousands, decimal)), k % 3]);
      return {
        name: `${place}, ${unit}`,
        bytes: encoder.encode(
          written([['price', 'n'], ...cells.map(([a, b]) => [a, String(b)])], { separator }),
        ),
        rows: values.map((value, k) => [sign * value, k % 3]),
      };
    }),
  );
  const text = (name: string, content: string, more: Partial<Sample>): Sample => ({
    name,
    bytes: encoder.encode(content),
    ...more,
  });
  return [
    ...dressed,
    text('brackets', 'a,b\n"(1,234.50)",1\n"2,000.25",3\n(7.5),4\n', {
      rows: [
        [-1234.5, 1],
        [2000.25, 3],
        [-7.5, 4],
      ],
    }),
    text('thousands in doubt', 'a,b\n"950",1\n"1,234",2\n"12,400",4\n', {
      rows: [
        [950, 1],
        [1234, 2],
        [12400, 4],
      ],
      isAsked: true,
    }),
    text('thousands in doubt, Germany', 'a;b\n950;1\n1.234;2\n12.400;4\n', {
      rows: [
        [950, 1],
        [1234, 2],
        [12400, 4],
      ],
      isAsked: true,
    }),
    text('three decimals', 'a;b\n1.234;0.5\n2.345;1.5\n3.456;1.1\n', {
      rows: [
        [1.234, 0.5],
        [2.345, 1.5],
        [3.456, 1.1],
      ],
    }),
    text('three decimals only', 'a\tb\n1.234\t4.123\n2.345\t5.123\n3.456\t7.456\n', {
      rows: [
        [1.234, 4.123],
        [2.345, 5.123],
        [3.456, 7.456],
      ],
      isAsked: true,
    }),
    text('two currencies', 'a,b,c\n$1.5,2,3\n€2.5,3,4\n$4.5,1,1\n$5.5,1,2\n$5.5,1,2\n', {
      rows: [
        [1.5, 2, 3],
        [4.5, 1, 1],
        [5.5, 1, 2],
        [5.5, 1, 2],
      ],
      isAsked: true,
    }),
    text('exponents', 'a,b\n1e3,-2.5E-2\n+.5,−7\n', {
      rows: [
        [1000, -0.025],
        [0.5, -7],
      ],
    }),
    text('hexadecimal', 'a,b,c\n0x1F,1,2\n0x2A,3,4\n0x2B,5,5\n', {
      rows: [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    }),
    text('units', 'a,b,c\n6 cm,1,2\n7 cm,3,4\n6 cm,5,5\n', {
      rows: [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    }),
    text('too large', 'a,b,c\n1e300,1,2\n1e301,3,4\n1e300,5,5\n', {
      rows: [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    }),
  ];
}

/** csv, NumPy, pandas and json. */
function python(): Sample[] {
  const rows = measured(9, 3, 4);
  const names = ['a', 'b', 'c'];
  const save = (format: (value: number) => string, separator = ' ', head = '') =>
    encoder.encode(head + rows.map((row) => `${row.map(format).join(separator)}\n`).join(''));
  const records = rows.map(([a, b, c]) => ({ a, b, c }));
  const column = (name: 'a' | 'b' | 'c') =>
    Object.fromEntries(records.map((record, k) => [String(k), record[name]]));
  const json = (name: string, value: unknown, more: Partial<Sample> = {}): Sample => ({
    name: `JSON ${name}`,
    bytes: encoder.encode(typeof value === 'string' ? value : JSON.stringify(value)),
    rows,
    names,
    ...more,
  });
  const exact = (value: number) => {
    const [digits, power] = value.toExponential(18).split('e');
    return `${digits}e${power[0]}${power.slice(1).padStart(2, '0')}`;
  };
  const index = rows.map((_, k) => String(k));
  const numbered = rows.map((row, k) => [k, ...row]);
  const pandas = (
    name: string,
    cells: (string | number)[][],
    more: Partial<Sample>,
    separator = ',',
  ): Sample => ({
    name: `pandas ${name}`,
    bytes: encoder.encode(written(cells, { separator })),
    rows,
    ...more,
  });
  return [
    { name: 'savetxt', bytes: save(exact), rows },
    { name: 'savetxt, commas', bytes: save(exact, ','), rows },
    { name: 'savetxt, names', bytes: save(exact, ',', '# a,b,c\n'), rows, names },
    { name: 'savetxt, names, spaces', bytes: save((v) => v.toFixed(4), ' ', '# a b c\n'), rows, names },
    { name: 'savetxt, remarks', bytes: save(String, '\t', '# made on Monday\n# by hand\n'), rows },
    { name: 'aligned', bytes: save((value) => String(value).padStart(12)), rows },
    pandas('to_csv', [['', ...names], ...numbered], { names, rowNames: index }),
    pandas('to_csv, decimals by commas', [['', ...names], ...numbered], { names, rowNames: index }, ';'),
    pandas('to_csv without an index', [names, ...rows], { names }),
    pandas('to_csv, numbered columns', [['', '0', '1', '2'], ...numbered], {
      names: ['0', '1', '2'],
      rowNames: index,
      isAsked: true,
    }),
    pandas('to_csv, numbered columns, no index', [['0', '1', '2'], ...rows], {
      names: ['0', '1', '2'],
      isAsked: true,
    }),
    pandas('to_csv, years', [['2019', '2020', '2021'], ...rows], {
      names: ['2019', '2020', '2021'],
      isAsked: true,
    }),
    pandas('to_csv twice', [['Unnamed: 0', ...names], ...numbered], { names, rowNames: index }),
    pandas(
      'to_csv, true or false',
      [[...names, 'ok'], ...rows.map((row, k) => [...row, k % 2 ? 'True' : 'False'])],
      {
        names,
        labels: rows.map((_, k) => (k % 2 ? 'True' : 'False')),
      },
    ),
    {
      name: 'pandas to_string',
      bytes: encoder.encode(
        `        a       b       c\n${rows.map((row, k) => `${k} ${row.map((v) => v.toFixed(4).padStart(8)).join('')}\n`).join('')}`,
      ),
      rows,
      names,
      rowNames: index,
    },
    {
      name: 'pandas to_markdown',
      bytes: encoder.encode(
        `| a | b | c |\n|---:|---:|---:|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
      ),
      rows,
      names,
    },
    json('records', records),
    json('values', rows, { names: ['1', '2', '3'] }),
    json('split', { columns: names, index, data: rows }),
    json('columns', { a: column('a'), b: column('b'), c: column('c') }),
    json('lists', { a: rows.map((r) => r[0]), b: rows.map((r) => r[1]), c: rows.map((r) => r[2]) }),
    json('lines', records.map((record) => JSON.stringify(record)).join('\n')),
    json('named', { data: records, source: 'somewhere' }),
    json('damaged', '[{"a": 1, "b": 2},\n{"a": 3, ', { rows: undefined, refused: 'bad json' }),
    json('settings', { name: 'x', size: 3 }, { rows: undefined, refused: 'json shape' }),
  ];
}

export const CORPUS: readonly Sample[] = [
  ...spreadsheets(),
  ...amounts(),
  ...python(),
  ...FORMATS,
  ...TABLES,
  ...PROGRAMS,
  ...MORE,
  ...EXPORTS,
];
