import { binary, csv, lines, names, refused, rows, text } from './corpus-samples';
import type { Sample } from './corpus-write';

/** What programmers write. */
const code: Sample[] = [
  text(
    'JSON lines of lists',
    rows.map((row) => JSON.stringify(row)),
    { names: ['1', '2', '3'] },
  ),
  text(
    'JSON lines with an empty line',
    rows.flatMap(([speed, force, angle]) => [JSON.stringify({ speed, force, angle }), '']),
  ),
  text(
    'JSON with missing keys',
    JSON.stringify(
      rows.map(([speed, force, angle], k) => (k === 2 ? { speed, angle } : { speed, force, angle })),
    ),
    {
      rows: rows.filter((_, k) => k !== 2),
    },
  ),
  text(
    'JSON with numbers as texts',
    JSON.stringify(
      rows.map(([speed, force, angle]) => ({
        speed: String(speed),
        force: String(force),
        angle: String(angle),
      })),
    ),
  ),
  text(
    'GeoJSON',
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map(([speed, force, angle]) => ({
        type: 'Feature',
        properties: { speed, force, angle },
        geometry: { type: 'Point', coordinates: [1, 2] },
      })),
    }),
    { names: names.map((name) => `properties.${name}`) },
  ),
  text(
    'JSON with records inside',
    JSON.stringify(rows.map(([speed, force, angle]) => ({ motion: { speed, force }, angle }))),
    {
      names: ['motion.speed', 'motion.force', 'angle'],
    },
  ),
  text('JSON with vectors inside', JSON.stringify(rows.map((row, k) => ({ word: `w${k}`, vector: row }))), {
    names: ['vector.1', 'vector.2', 'vector.3'],
    rowNames: rows.map((_, k) => `w${k}`),
  }),
  text(
    'JSON with NaN',
    `[${rows.map((row, k) => `[${k === 1 ? 'NaN' : row[0]}, ${row[1]}, ${row[2]}]`).join(',')}]`,
    {
      rows: rows.filter((_, k) => k !== 1),
      names: ['1', '2', '3'],
    },
  ),
  text('Markdown without bars at the ends', [
    'speed | force | angle',
    '--- | --- | ---',
    ...lines(String, ' | '),
  ]),
  text('Markdown, aligned', [
    '| speed | force | angle |',
    '| :--- | ---: | :---: |',
    ...lines(String, ' | ').map((line) => `| ${line} |`),
  ]),
  refused(
    'LaTeX',
    [
      '\\begin{tabular}{rrr}',
      '\\hline',
      `${names.join(' & ')} \\\\`,
      '\\hline',
      ...lines(String, ' & ').map((line) => `${line} \\\\`),
      '\\hline',
      '\\end{tabular}',
    ],
    'latex',
  ),
  text('a table with borders', [
    '+-------+-------+-------+',
    `| ${names.join(' | ')} |`,
    '+-------+-------+-------+',
    ...lines(String, ' | ').map((line) => `| ${line} |`),
    '+-------+-------+-------+',
  ]),
  text(
    'box drawing',
    [
      '┌───────┬───────┬───────┐',
      `│ ${names.join(' │ ')} │`,
      '├───────┼───────┼───────┤',
      ...lines(String, ' │ ').map((line) => `│ ${line} │`),
      '└───────┴───────┴───────┘',
    ],
    {},
  ),
  text('JSON of lists for a chart', JSON.stringify({ data: [{ x: [1, 2, 3], y: [3, 4, 9] }], layout: {} }), {
    rows: [
      [1, 3],
      [2, 4],
      [3, 9],
    ],
    names: ['x', 'y'],
  }),
  text('JSON below remarks', `// mine\n${JSON.stringify(rows)}`, { names: ['1', '2', '3'] }),
  refused('JSON of three dimensions', JSON.stringify([rows, rows]), 'json shape'),
  refused(
    'Matrix Market',
    ['%%MatrixMarket matrix coordinate real general', '3 3 3', '1 1 5', '2 2 3.5', '3 1 1'],
    'matrix market',
  ),
  refused('LIBSVM with queries', ['1 qid:3 1:0.5 3:2', '2 qid:3 2:1 7:3', '1 qid:4 1:2'], 'sparse'),
  refused('rows of a web page', '<tr><td>1</td><td>2</td></tr>', 'web page'),
  refused(
    'YAML',
    rows.map(([speed, force]) => `- speed: ${speed}\n  force: ${force}`),
    'settings',
  ),
  refused('TOML', ['[run]', 'speed = 1.5', 'force = 2', '[next]', 'speed = 2.5'], 'settings'),
  refused(
    'SQL',
    ['CREATE TABLE t (a INT, b INT);', ...rows.map((row) => `INSERT INTO t VALUES (${row.join(', ')});`)],
    'sql',
  ),
  refused('Python', ['import numpy as np', 'x = np.array([1, 2, 3])', 'print(x, 2, 3)'], 'code'),
  refused('SVG', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', 'xml'),
  refused(
    'an e-mail',
    ['From: a@b.c', 'To: d@e.f', 'Subject: data', '', 'Here they are, 1, 2 and 3.'],
    'one column',
  ),
  text(
    'dates as the names of columns',
    ['station,2026-01-01,2026-01-02,2026-01-03', ...csv.map((line, k) => `s${k},${line}`)],
    {
      names: ['2026-01-01', '2026-01-02', '2026-01-03'],
      rowNames: rows.map((_, k) => `s${k}`),
    },
  ),
  text('fastText, with its count', [`10 3`, ...lines(String, ' ').map((line, k) => `слово${k} ${line} `)], {
    names: undefined,
    rowNames: rows.map((_, k) => `слово${k}`),
  }),
  text(
    'a phrase as the name of a row',
    lines(String, '\t').map((line, k) => `new york ${k}\t${line}`),
    {
      names: undefined,
      rowNames: rows.map((_, k) => `new york ${k}`),
    },
  ),
  text('two separators in turn', [names.join(', '), ...rows.map((row, k) => row.join(k % 2 ? ', ' : ',\t'))]),
  text('zeros in front', ['code,speed,force', ...rows.map(([a, b], k) => `00${100 + k},${a},${b}`)], {
    rows: rows.map(([a, b]) => [a, b]),
    names: ['speed', 'force'],
    rowNames: rows.map((_, k) => `00${100 + k}`),
  }),
  text(
    'numbers too long for floats',
    ['key,speed,force', ...rows.map(([a, b], k) => `90071992547409${930 + 7 * k},${a},${b}`)],
    {
      rows: rows.map(([a, b]) => [a, b]),
      names: ['speed', 'force'],
      rowNames: rows.map((_, k) => `90071992547409${930 + 7 * k}`),
    },
  ),
];

const head = (descr: string, shape: string, order = 'False') => {
  const content = `{'descr': ${descr}, 'fortran_order': ${order}, 'shape': ${shape}, }`;
  return `\x93NUMPY\x02\0${String.fromCharCode(content.length, 0, 0, 0)}${content}`;
};

/** By their bytes, whatever they are called. */
const binaries: Sample[] = [
  {
    ...binary('npy, version 2, bool', `${head("'|b1'", '(3, 2)')}\x01\0\0\x01\x01\x01`, ''),
    refused: undefined,
    rows: [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
  },
  {
    ...binary(
      'npy, big end first, by columns',
      `${head("'>u2'", '(2, 2)', 'True')}\0\x01\0\x03\0\x02\x01\0`,
      '',
    ),
    refused: undefined,
    rows: [
      [1, 2],
      [3, 256],
    ],
  },
  binary('npy of records', `${head("[('a', '<f4'), ('b', '<f4')]", '(2,)')}${'\0'.repeat(16)}`, 'array type'),
  binary('npy of dates', `${head("'<M8[ns]'", '(2, 2)')}${'\0'.repeat(32)}`, 'array type'),
  binary('npy without rows', head("'<f4'", '(0, 3)'), 'empty'),
  binary('npy of one number', `${head("'<f4'", '()')}\0\0\0\0`, 'array shape'),
  binary('a PDF called CSV', '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'pdf'),
  binary('an old Excel book called CSV', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(40)}`, 'workbook'),
  binary('ods', 'PK\x03\x04\x14\0\0\x08mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'workbook'),
  binary('Numbers of Apple', 'PK\x03\x04\x14\0Index/Document.iwa\0Index/Tables/Tile.iwa', 'workbook'),
  binary('Avro', 'Obj\x01\x04\x14avro.codec\x08null', 'binary'),
  binary('ONNX', '\x08\x07\x12\x07pytorch\x1a\x031.9', 'binary'),
  binary('GGUF', 'GGUF\x03\0\0\0\x10\0\0\0', 'binary'),
  binary('SPSS', '$FL2@(#) SPSS DATA FILE\x02\0\0\0', 'statistics'),
  binary('Stata', '<stata_dta><header><release>118</release>', 'statistics'),
  binary('SAS', '\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60', 'binary'),
  {
    ...binary('IDX, pictures', '\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x03\x01\xff\x02\x80\x04\x05', ''),
    refused: undefined,
    rows: [
      [1, 255, 2],
      [128, 4, 5],
    ],
  },
  {
    ...binary(
      'IDX, signed numbers of two bytes',
      '\0\0\x0b\x02\0\0\0\x02\0\0\0\x02\0\x01\xff\xfe\x01\0\0\x07',
      '',
    ),
    refused: undefined,
    rows: [
      [1, -2],
      [256, 7],
    ],
  },
  binary('IDX, labels', '\0\0\x08\x01\0\0\0\x03\x05\x01\x02', 'only labels'),
  binary('IDX, cut off', '\0\0\x08\x03\0\0\0\x02\0\0\0\x02\0\0\0\x02\x05', 'damaged array'),
  binary('tar', `${'data.csv'.padEnd(100, '\0')}0000644\0`.padEnd(257, '0').concat('ustar\0'), 'zip'),
];

export const PROGRAMS: readonly Sample[] = [...code, ...binaries];
