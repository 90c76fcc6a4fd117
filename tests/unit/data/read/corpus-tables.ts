import { comma, csv, dates, labels, lines, names, refused, rows, text } from './corpus-samples';
import { encoded, type Sample, wide } from './corpus-write';

/** Spreadsheets and forms in several countries. */
const sheets: Sample[] = [
  text(
    'Excel, Poland',
    [names.join(';'), ...lines(comma, ';')].map((line) => `${line}\r`),
  ),
  text('Excel, Turkey, with a mark', `\uFEFF${[names.join(';'), ...lines(comma, ';')].join('\r\n')}`),
  text('Excel, Unicode text', '', {
    bytes: wide(`\uFEFF${[names.join('\t'), ...lines(comma, '\t')].join('\r\n')}\r\n`, true),
  }),
  text('Excel, Cyrillic DOS', '', {
    bytes: encoded(['швидкість;сила;кут', ...lines(comma, ';')].join('\r\n'), 'ibm866'),
    names: undefined,
    isAsked: true,
  }),
  text('LibreOffice, all cells quoted', [
    names.map((name) => `"${name}"`).join(','),
    ...rows.map((row) => row.map((value) => `"${value}"`).join(',')),
  ]),
  text(
    'Google Forms, scales',
    [
      '"Timestamp","How fast? [1-9]","How strong? [1-9]","Which?"',
      ...rows.map(
        (_, k) =>
          `"2026/03/${10 + k} 10:0${k % 10}:15 AM EET","${1 + (k % 9)}","${1 + ((k * 4) % 7)}","${labels[k]}"`,
      ),
    ],
    {
      rows: rows.map((_, k) => [1 + (k % 9), 1 + ((k * 4) % 7)]),
      names: ['How fast? [1-9]', 'How strong? [1-9]'],
      labels,
    },
  ),
  text(
    'a form with answers in words',
    [
      'time,fast,strong,agree,why',
      ...rows.map(
        (_, k) => `${dates[k]} 10:00,${k % 5},${(3 * k) % 7},${['yes', 'no'][k % 2]},"because, ${k}"`,
      ),
    ],
    {
      rows: rows.map((_, k) => [k % 5, (3 * k) % 7]),
      names: ['fast', 'strong'],
      labels: rows.map((_, k) => ['yes', 'no'][k % 2]),
      rowNames: rows.map((_, k) => `because, ${k}`),
    },
  ),
  text('numbers kept as text', [names.join(';'), ...lines((value) => `="${comma(value)}"`, ';')]),
  text('numbers behind an apostrophe', [names.join(','), ...lines((value) => `'${value}`, ',')]),
  text('an empty first column', [`,${names.join(',')}`, ...csv.map((line) => `,${line}`)]),
  text('two heads', ['motion,,', names.join(','), ...csv], { isAsked: true }),
  text('notes above and below', ['Exported 1 March 2026', '', names.join(','), ...csv, '', '* by hand'], {
    isAsked: true,
  }),
  text('mean below', [
    `place,${names.join(',')}`,
    ...csv.map((line, k) => `p${k},${line}`),
    `Mean,${names.map((_, i) => (rows.reduce((sum, row) => sum + row[i], 0) / rows.length).toFixed(3)).join(',')}`,
  ]),
  text('yes and no as numbers', ['speed,ok', ...rows.map(([speed], k) => `${speed},${k % 2}`)], {
    rows: rows.map(([speed], k) => [speed, k % 2]),
    names: ['speed', 'ok'],
  }),
];

const places = rows.map((_, k) => `${k * k},${k % 4}`);
const beside = (name: string, head: string, cell: (k: number) => string, more: Partial<Sample> = {}) =>
  text(name, [`${head},a,b`, ...places.map((line, k) => `${cell(k)},${line}`)], {
    rows: rows.map((_, k) => [k * k, k % 4]),
    names: ['a', 'b'],
    ...more,
  });

/** Columns that look like numbers and mean something else. */
const besides: Sample[] = [
  beside('addresses of computers', 'ip', (k) => `192.168.100.${100 + k}`),
  beside('days as numbers', 'date', (k) => `202603${10 + k}`),
  beside('seconds since 1970', 'timestamp', (k) => String(1772323210 + 60 * k)),
  beside('telephones', 'phone', (k) => `38067123459${k}`),
  beside('telephones with spaces', 'phone', (k) => `+380 67 123 45 ${10 + k}`),
  beside('postcodes', 'zip', (k) => `0${1000 + 37 * (k % 4)}`),
  beside('colours', 'colour', (k) => `#ff88${10 + k}`),
  beside('degrees and minutes', 'lat', (k) => `49°50'${k}"N`),
  beside('powers of ten in print', 'mass', (k) => `${k}.5×10^3`),
  beside('ranges', 'age', (k) => `${10 * (k % 3)}-${10 * (k % 3) + 9}`),
  beside('answers with a number in front', 'q', (k) => `${1 + (k % 5)} - I agree`),
  beside('clusters', 'cluster', (k) => String(k % 3), { labels: rows.map((_, k) => String(k % 3)) }),
  beside(
    'two measures that are true or false',
    'x,y',
    (k) => `${k % 2 ? 'True' : 'False'},${k % 3 ? 'True' : 'False'}`,
    {
      rows: rows.map((_, k) => [k % 2 ? 1 : 0, k % 3 ? 1 : 0, k * k, k % 4]),
      names: ['x', 'y', 'a', 'b'],
    },
  ),
  text('KOI8', '', {
    bytes: encoded(['вага;зріст;кут', ...lines(comma, ';')].join('\n'), 'koi8-u'),
    names: ['вага', 'зріст', 'кут'],
    isAsked: true,
  }),
];

/** Programs for statistics and science. */
const science: Sample[] = [
  text('R write.table, no row names', [names.map((name) => `"${name}"`).join(' '), ...lines(String, ' ')]),
  text('R print', [
    `   ${names.map((name) => name.padStart(8)).join('')}`,
    ...rows.map((row, k) => `${String(k + 1).padEnd(3)}${row.map((v) => String(v).padStart(8)).join('')}`),
  ]),
  text('MATLAB writematrix', csv, { names: ['1', '2', '3'] }),
  text(
    'MATLAB save -ascii',
    lines((value) => `  ${value.toExponential(7)}`, ' '),
    { names: ['1', '2', '3'] },
  ),
  text(
    'Octave text',
    [
      '# Created by Octave 8.4.0',
      '# name: A',
      '# type: matrix',
      '# rows: 10',
      '# columns: 3',
      ...lines(String, ' ').map((line) => ` ${line}`),
    ],
    { names: ['1', '2', '3'] },
  ),
  text(
    'SPSS, missing values as spaces',
    [names.join(','), ...csv.map((line, k) => (k === 3 ? ' ,1,2' : line))],
    {
      rows: rows.filter((_, k) => k !== 3),
    },
  ),
  text(
    'SAS, missing values as points',
    [names.join(','), ...csv.map((line, k) => (k === 3 ? '.,1,2' : line))],
    {
      rows: rows.filter((_, k) => k !== 3),
    },
  ),
  text(
    'Stata, labels',
    [[...names, 'species'].join('\t'), ...lines(String, '\t').map((line, k) => `${line}\t${labels[k]}`)],
    { labels },
  ),
  text(
    'Minitab, asterisks',
    [names.join('\t'), ...lines(String, '\t').map((line, k) => (k === 2 ? '*\t1\t2' : line))],
    {
      rows: rows.filter((_, k) => k !== 2),
    },
  ),
  text('Mathematica', [`{${rows.map((row) => `{${row.join(', ')}}`).join(', ')}}`], {
    names: ['1', '2', '3'],
  }),
  text('MATLAB in brackets', [`A = [${rows.map((row) => row.join(' ')).join('; ')}];`], {
    names: ['1', '2', '3'],
  }),
  text(
    'NumPy print',
    rows.map(
      (row, k) =>
        `${k === 0 ? '[[' : ' ['}${row.map((v) => String(v).padStart(6)).join(' ')}]${k === 9 ? ']' : ''}`,
    ),
    { names: ['1', '2', '3'] },
  ),
  text(
    'Julia print',
    lines((value) => ` ${String(value).padStart(6)} `, ' '),
    { names: ['1', '2', '3'] },
  ),
  text(
    'genes as rows',
    ['gene_id\tctrl_1\tctrl_2\theat_1', ...lines(String, '\t').map((line, k) => `ENSG${1000 + k}\t${line}`)],
    { names: ['ctrl_1', 'ctrl_2', 'heat_1'], rowNames: rows.map((_, k) => `ENSG${1000 + k}`) },
  ),
  text(
    'GCT of genes',
    [
      '#1.2',
      '10\t3',
      'NAME\tDescription\tspeed\tforce\tangle',
      ...lines(String, '\t').map((line, k) => `g${k}\tna\t${line}`),
    ],
    {
      rowNames: rows.map((_, k) => `g${k}`),
    },
  ),
  refused(
    'VCF',
    [
      '##fileformat=VCFv4.2',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL',
      ...rows.map((_, k) => `chr1\t${100 + k * k}\t.\tA\tC\t50`),
    ],
    'too few columns',
  ),
  refused('FASTA', ['>seq1', 'ACGTACGT', '>seq2', 'TTGACCAA'], 'one column'),
  text('a log of sensors', [
    'time;speed;force;angle',
    ...lines(comma, ';').map((line, k) => `${dates[k]} 12:00:0${k};${line}`),
  ]),
  text(
    'a log with the time in seconds',
    ['t,speed,force', ...rows.map(([a, b], k) => `${(k / 10).toFixed(1)},${a},${b}`)],
    {
      rows: rows.map(([a, b], k) => [k / 10, a, b]),
      names: ['t', 'speed', 'force'],
    },
  ),
  text('a log with ISO times', [
    'time,speed,force,angle',
    ...csv.map((line, k) => `${dates[k]}T12:00:00.000Z,${line}`),
  ]),
  text('a log with American times', [
    'time,speed,force,angle',
    ...csv.map((line, k) => `3/${k + 1}/2026 1:0${k}:00 PM,${line}`),
  ]),
  text('date and time apart', [
    'date\ttime\tspeed\tforce\tangle',
    ...lines(String, '\t').map((line, k) => `${k + 1}.3.2026\t12:0${k}\t${line}`),
  ]),
  text('degrees', ['speed,force,angle', ...rows.map(([a, b, c]) => `${a},${b},${c}°`)], {
    rows: rows.map(([a, b]) => [a, b]),
    names: ['speed', 'force'],
  }),
  text('units in each cell', ['speed,force,angle', ...rows.map(([a, b, c]) => `${a},${b},${c} kg`)], {
    rows: rows.map(([a, b]) => [a, b]),
    names: ['speed', 'force'],
  }),
  text('errors of measurement', ['speed,force,angle', ...rows.map(([a, b, c]) => `${a},${b},${c}±0.1`)], {
    rows: rows.map(([a, b]) => [a, b]),
    names: ['speed', 'force'],
  }),
  text(
    'Fortran exponents',
    [names.join(','), ...rows.map((row) => row.map((v) => v.toExponential(6).replace('e', 'D')).join(','))],
    {},
  ),
  text('times of athletes', ['speed,force,lap', ...rows.map(([a, b], k) => `${a},${b},1:${10 + k}.5`)], {
    rows: rows.map(([a, b]) => [a, b]),
    names: ['speed', 'force'],
  }),
];

export const TABLES: readonly Sample[] = [...sheets, ...besides, ...science];
