import { normal, stream } from '../../../../src/model/random';

/** A file as some program writes it, and what its owner means by it. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
  /** The inputs, row by row. */
  rows?: number[][];
  names?: string[];
  labels?: string[];
  rowNames?: string[];
  /** One of several meanings was taken, and the page says so. */
  isAsked?: boolean;
  /** Why it cannot be read. */
  refused?: string;
}

const encoder = new TextEncoder();
const random = stream(11, 'test/corpus');

/** Numbers as somebody measures them: with a few digits, of both signs, none of them in doubt. */
function measured(rows: number, columns: number, digits = 2): number[][] {
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Number((4 * normal(random)).toFixed(digits)) || 0.5),
  );
}

const SPECIES = ['setosa', 'virginica', 'versicolor'];
const NAMES = ['height', 'width', 'mass', 'depth', 'age'];

interface Dialect {
  separator: string;
  decimal?: string;
  end?: string;
  quoted?: boolean;
}

function written(cells: readonly (readonly (string | number)[])[], dialect: Dialect): string {
  const { separator, decimal = '.', end = '\n', quoted = false } = dialect;
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : value;
    return quoted || text.includes(separator) ? `"${text}"` : text;
  };
  return cells.map((row) => row.map(cell).join(separator) + end).join('');
}

/** The first byte for which the encoding has the character. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => table.get(character) ?? 63);
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < text.length; k++) view.setUint16(2 * k, text.charCodeAt(k), isLittle);
  return bytes;
}

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
    text('too large', 'a,b,c\n1e300,1,2\n1e301,3,4\n1e300,5,5\n', { refused: 'gaps everywhere' }),
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

/** An array as numpy.save writes it. */
export function npy(
  descr: string,
  shape: readonly number[],
  data: Uint8Array,
  isFortran = false,
): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const head = `{'descr': '${descr}', 'fortran_order': ${isFortran ? 'True' : 'False'}, 'shape': ${tuple}, }`;
  const padded = `${head.padEnd(64 * Math.ceil((head.length + 11) / 64) - 11)}\n`;
  return Uint8Array.from([
    0x93,
    ...encoder.encode('NUMPY'),
    1,
    0,
    padded.length & 255,
    padded.length >> 8,
    ...encoder.encode(padded),
    ...data,
  ]);
}

function arrays(): Sample[] {
  const rows = [
    [1, 2, 3],
    [4, 0, 6],
    [7, 8, 1],
    [2, 2, 5],
  ];
  const write: Record<
    string,
    [number, (view: DataView, at: number, value: number, isLittle: boolean) => void]
  > = {
    f8: [8, (view, at, value, isLittle) => view.setFloat64(at, value, isLittle)],
    f4: [4, (view, at, value, isLittle) => view.setFloat32(at, value, isLittle)],
    f2: [2, (view, at, value, isLittle) => view.setUint16(at, HALVES[value], isLittle)],
    i8: [8, (view, at, value, isLittle) => view.setBigInt64(at, BigInt(value), isLittle)],
    i4: [4, (view, at, value, isLittle) => view.setInt32(at, value, isLittle)],
    i2: [2, (view, at, value, isLittle) => view.setInt16(at, value, isLittle)],
    i1: [1, (view, at, value) => view.setInt8(at, value)],
    u8: [8, (view, at, value, isLittle) => view.setBigUint64(at, BigInt(value), isLittle)],
    u4: [4, (view, at, value, isLittle) => view.setUint32(at, value, isLittle)],
    u2: [2, (view, at, value, isLittle) => view.setUint16(at, value, isLittle)],
    u1: [1, (view, at, value) => view.setUint8(at, value)],
  };
  const dataOf = (type: string, values: readonly number[], isLittle: boolean) => {
    const [size, set] = write[type];
    const bytes = new Uint8Array(size * values.length);
    const view = new DataView(bytes.buffer);
    for (const [k, value] of values.entries()) set(view, size * k, value, isLittle);
    return bytes;
  };
  const all = Object.keys(write).flatMap((type) =>
    [true, false].flatMap((isLittle) =>
      [false, true].map((isFortran): Sample => {
        const values = isFortran ? rows[0].flatMap((_, i) => rows.map((row) => row[i])) : rows.flat();
        const order = type.endsWith('1') ? '|' : isLittle ? '<' : '>';
        return {
          name: `npy ${order}${type}${isFortran ? ', by columns' : ''}${isLittle ? '' : ', big end first'}`,
          bytes: npy(order + type, [4, 3], dataOf(type, values, isLittle), isFortran),
          rows,
        };
      }),
    ),
  );
  const bytes = (count: number) => Uint8Array.from({ length: count }, (_, k) => (k * 7) % 11);
  return [
    ...all,
    {
      name: 'npy pictures',
      bytes: npy('|u1', [5, 2, 3], bytes(30)),
      rows: Array.from({ length: 5 }, (_, row) => [...bytes(30).subarray(6 * row, 6 * row + 6)]),
    },
    { name: 'npy of one dimension', bytes: npy('<f4', [6], new Uint8Array(24)), refused: 'one column' },
    { name: 'npy of five dimensions', bytes: npy('|u1', [1, 2, 1, 2, 1], bytes(4)), refused: 'npy shape' },
    { name: 'npy, cut off', bytes: npy('<f4', [9, 9], new Uint8Array(20)), refused: 'damaged npy' },
    { name: 'npy of texts', bytes: npy('<U3', [2, 2], new Uint8Array(48)), refused: 'npy type' },
    { name: 'npy of complex numbers', bytes: npy('<c8', [2, 2], new Uint8Array(32)), refused: 'npy type' },
    { name: 'npy of objects', bytes: npy('|O', [2, 2], new Uint8Array(32)), refused: 'npy type' },
  ];
}

/** Whole numbers from 0 to 8 as floats of 16 bits. */
const HALVES = [0, 0x3c00, 0x4000, 0x4200, 0x4400, 0x4500, 0x4600, 0x4700, 0x4800];

/** R, Weka, databases, word vectors. */
function others(): Sample[] {
  const rows = measured(9, 3);
  const names = ['a', 'b', 'c'];
  const numbers = rows.map((_, k) => String(k + 1));
  const text = (name: string, content: string, more: Partial<Sample> = {}): Sample => ({
    name,
    bytes: encoder.encode(content),
    rows,
    ...more,
  });
  const quoted = (row: readonly (string | number)[]) =>
    row.map((cell) => (typeof cell === 'string' ? `"${cell}"` : cell));
  const r = (separator: string, head: string[], decimal = '.') =>
    [
      quoted(head),
      ...rows.map((row, k) => [`"${k + 1}"`, ...row.map((v) => String(v).replace('.', decimal))]),
    ]
      .map((row) => `${row.join(separator)}\n`)
      .join('');
  const words = ['the', ',', '"', '#', 'lamp', "n't", '%', 'river', '-'];
  const vectors = measured(9, 6, 5);
  const lines = words.map((word, k) => `${word} ${vectors[k].join(' ')}`).join('\n');
  const table = rows.map((row) => row.join(','));
  return [
    text('R write.table', r(' ', names), { names, rowNames: numbers }),
    text('R write.csv', r(',', ['', ...names]), { names, rowNames: numbers }),
    text('R write.csv2', r(';', ['', ...names], ','), { names, rowNames: numbers }),
    text('R write.table, tabs', r('\t', names), { names, rowNames: numbers }),
    text('GloVe', `${lines}\n`, { rows: vectors, rowNames: words }),
    text('word2vec', `9 6\n${lines}\n`, { rows: vectors, rowNames: words }),
    text('fastText', `9 6\n${lines.replaceAll('\n', ' \n')} \n`, { rows: vectors, rowNames: words }),
    text(
      'ARFF',
      `% made by hand\n@RELATION iris\n@ATTRIBUTE a NUMERIC\n@ATTRIBUTE b NUMERIC\n@ATTRIBUTE 'c' REAL\n@DATA\n${table.join('\n')}\n`,
      { names },
    ),
    text('psql', ` a | b | c\n---+---+---\n${rows.map((row) => ` ${row.join(' | ')}`).join('\n')}\n`, {
      names,
    }),
    text(
      'sep= of Excel',
      `sep=;\r\na;b;c\r\n${rows.map((row) => row.join(';').replaceAll('.', ',')).join('\r\n')}`,
      { names },
    ),
    text('separators at the ends', `a,b,c,\n${table.map((line) => `${line},\n`).join('')}`, { names }),
    text('separators at the ends of rows only', `a,b,c\n${table.map((line) => `${line},\n`).join('')}`, {
      names,
    }),
    text('spaces after commas', `a, b, c\n${rows.map((row) => row.join(', ')).join('\n')}\n`, { names }),
    text(
      'remarks between',
      `a,b,c\n${table.slice(0, 4).join('\n')}\n# half\n${table.slice(4).join('\n')}\n`,
      { names },
    ),
    text('a short row', `a,b,c\n${table.join('\n')}\n1,2\n`, { names, isAsked: true }),
    text('a note below', `a,b,c\n${table.join('\n')}\nSource: a friend\n`, { names, isAsked: true }),
    text('an open quotation mark', `a,b,c\n${table.join('\n')}\n"3,4,5\n`, { names, isAsked: true }),
    text('a unit below the names', `a,b,c\ncm,kg,m\n${table.join('\n')}\n`, { names, isAsked: true }),
    text('one cell of text', `a,b,c\n${table.join('\n')}\n1,four,5\n`, { names, isAsked: true }),
    text(
      'a cell of several lines',
      `note,a,b,c\n${rows.map((row, k) => `"line\n${k}",${row.join(',')}`).join('\n')}\n`,
      { names },
    ),
    text('semicolons in texts', `a,b,c,note\n${table.map((line, k) => `${line},so; ${k}`).join('\n')}\n`, {
      names,
    }),
  ];
}

/** Letters in several encodings. */
function encodings(): Sample[] {
  const rows = measured(9, 2);
  const make = (labels: readonly string[], head: readonly string[]) => {
    const all = rows.map((_, k) => labels[k % labels.length]);
    const content = written(
      [[...head, labels[0].length > 0 ? 'вид' : ''], ...rows.map((row, k) => [...row, all[k]])],
      {
        separator: ';',
        decimal: ',',
        end: '\r\n',
      },
    );
    return { content, labels: all };
  };
  const cyrillic = make(['кіт', 'пес', 'їжак'], ['довжина', 'вага']);
  const western = make(['Löwe', 'Bär', 'Pferd'], ['Größe', 'Länge']);
  const german = { ...western, content: western.content.replace('вид', 'Art') };
  return [
    { name: 'UTF-8', bytes: encoder.encode(cyrillic.content), ...cyrillic, rows },
    { name: 'UTF-8 with a mark', bytes: encoder.encode(`\uFEFF${cyrillic.content}`), ...cyrillic, rows },
    { name: 'UTF-16 LE', bytes: wide(`\uFEFF${cyrillic.content}`, true), ...cyrillic, rows },
    { name: 'UTF-16 BE', bytes: wide(`\uFEFF${cyrillic.content}`, false), ...cyrillic, rows },
    { name: 'UTF-16 LE without a mark', bytes: wide(german.content, true), ...german, rows, isAsked: true },
    { name: 'UTF-16 BE without a mark', bytes: wide(german.content, false), ...german, rows, isAsked: true },
    {
      name: 'windows-1251',
      bytes: encoded(cyrillic.content, 'windows-1251'),
      ...cyrillic,
      rows,
      isAsked: true,
    },
    { name: 'windows-1252', bytes: encoded(german.content, 'windows-1252'), ...german, rows, isAsked: true },
  ];
}

/** What is no table. */
function refused(): Sample[] {
  const starts: [string, string][] = [
    ['zip', 'PK\x03\x04\x14\0notes.txtPK'],
    ['workbook', 'PK\x03\x04\x14\0[Content_Types].xml xl/workbook.xml'],
    ['workbook', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['document', 'PK\x03\x04\x14\0[Content_Types].xml word/document.xml'],
    ['npz', 'PK\x03\x04\x14\0arr_0.npy'],
    ['torch', 'PK\x03\x04\x14\0model/data.pkl'],
    ['workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['pdf', '%PDF-1.7\n1 0 obj\n'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['hdf5', '\x89HDF\r\n\x1a\n'],
    ['parquet', 'PAR1\x15\x04'],
    ['arrow', 'ARROW1\0\0'],
    ['pickle', '\x80\x04\x95\0\0'],
    ['safetensors', '\x30\0\0\0\0\0\0\0{"weight":{"dtype":"F32"}}'],
    ['matlab', 'MATLAB 5.0 MAT-file'],
    ['rdata', 'RDX3\nX\n'],
    ['sqlite', 'SQLite format 3\0'],
    ['word2vec', '2 3\nthe \x01\x02\x03\x04\x05'],
    ['web page', '<!DOCTYPE html>\n<html><body>Not found</body></html>'],
    ['xml', '<?xml version="1.0"?>\n<rows><row/></rows>'],
    ['sparse', '+1 1:0.5 3:2\n-1 2:1 7:3\n+1 1:4\n'],
    ['media', 'RIFF\0\0\0\0WAVEfmt '],
    ['model', '{"format": "sparselight-model", "version": 1}'],
  ];
  const texts: [string, string, string][] = [
    ['nothing', '', 'empty'],
    ['line ends only', '\uFEFF\r\n \r\n', 'empty'],
    ['a head only', 'a,b,c\n', 'head only'],
    ['one column', '1\n2\n3\n', 'one column'],
    ['texts only', 'a,b\nx,y\nu,v\n', 'no numbers'],
    ['prose', 'It was a dark night.\nThe lamps were out, all of them.\nNobody came.\n', 'one column'],
    ['one row', 'a,b\n1,2\n', 'too few rows'],
    ['one column of numbers', 'name,a\nx,1\ny,2\nz,3\n', 'too few columns'],
    ['gaps in every row', 'a,b,c\n1,,3\n,2,3\n1,2,\n', 'gaps everywhere'],
    ['bytes', '\x00\x01\x02\x03', 'binary'],
  ];
  return [
    ...starts.map(
      ([format, start], k): Sample => ({
        name: `${k} ${format}`,
        bytes: Uint8Array.from(start, (character) => character.charCodeAt(0)),
        refused: format,
      }),
    ),
    ...texts.map(
      ([name, content, reason]): Sample => ({ name, bytes: encoder.encode(content), refused: reason }),
    ),
  ];
}

export const CORPUS: readonly Sample[] = [
  ...spreadsheets(),
  ...amounts(),
  ...python(),
  ...arrays(),
  ...others(),
  ...encodings(),
  ...refused(),
];
