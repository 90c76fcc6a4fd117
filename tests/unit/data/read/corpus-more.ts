import { refused, text } from './corpus-samples';
import { encoded, encoder, type Sample, wide } from './corpus-write';

/** Three rows of two numbers, below 0 too, written as each program would. */
const three = [
  [1.5, -20],
  [2.25, 40],
  [-3.75, 10],
];
const large = [
  [1500.5, -20],
  [2250.25, 40],
  [-3750.75, 10],
];
const read = (name: string, lines: string | readonly string[], more: Partial<Sample> = {}): Sample =>
  text(name, lines, { rows: three, names: ['a', 'b'], ...more });
const inBytes = (name: string, bytes: Uint8Array, more: Partial<Sample> = {}): Sample => ({
  name,
  bytes,
  rows: three,
  names: ['a', 'b'],
  ...more,
});

const PLAIN = 'a,b\n1.5,-20\n2.25,40\n-3.75,10\n';
const MARK = '\ufeff';

const encodings: Sample[] = [
  inBytes(
    'a mark before a quoted head',
    encoder.encode(`${MARK}"a","b"\r\n1.5,-20\r\n2.25,40\r\n-3.75,10\r\n`),
  ),
  inBytes('UTF-16, little end first, tabs', wide(`${MARK}${PLAIN.replaceAll(',', '\t')}`, true)),
  inBytes('UTF-16, big end first, commas', wide(`${MARK}${PLAIN}`, false)),
  inBytes('UTF-16 without a mark, commas', wide(PLAIN, true)),
  inBytes(
    'Windows-1251, decimal commas',
    encoded('довжина;маса\n1,5;-20\n2,25;40\n-3,75;10\n', 'windows-1251'),
    {
      names: ['довжина', 'маса'],
      isAsked: true,
    },
  ),
  inBytes('a mark and empty lines', encoder.encode(`${MARK}\n\n${PLAIN}`)),
];

const signs: Sample[] = [
  read('a true minus sign', ['a,b', '1.5,−20', '2.25,40', '−3.75,10']),
  read(
    'thin spaces between thousands',
    ['a;b', '1\u2009500;-20\u2009000', '2\u2009250;40\u2009000', '-3\u2009750;10\u2009000'],
    { rows: three.map((row) => row.map((value) => 1000 * value)) },
  ),
  read(
    'narrow spaces and decimal commas',
    ['a;b', '1\u202f500,5;-20', '2\u202f250,25;40', '-3\u202f750,75;10'],
    { rows: large },
  ),
  read('Switzerland', ['a;b', "1'500.5;-20", "2'250.25;40", "-3'750.75;10"], { rows: large }),
  read('dollars before, euros behind', ['a;b', '$1.50;-20 €', '$2.25;40 €', '-$3.75;10 €']),
  read('percentages with a space', ['a;b', '1,5 %;-20 %', '2,25 %;40 %', '-3,75 %;10 %']),
  read('hryvnias', ['a;b', '1,50 грн;-20', '2,25 грн;40', '-3,75 грн;10']),
  read('plus signs', ['a,b', '+1.5,-20', '+2.25,+40', '-3.75,+10']),
  read('exponents', ['a,b', '1.5E+00,-2.0e1', '2.25E+00,4.0e1', '-3.75E+00,1.0e1']),
  read('nothing before the sign', ['a,b', '.5,-20', '.25,40', '-.75,10'], {
    rows: [
      [0.5, -20],
      [0.25, 40],
      [-0.75, 10],
    ],
  }),
];

const heads: Sample[] = [
  read('a head over two lines', '"length\n(cm)","b"\n1.5,-20\n2.25,40\n-3.75,10\n', {
    names: ['length (cm)', 'b'],
  }),
  read('quotation marks in a head', ['"the ""a""",b', '1.5,-20', '2.25,40', '-3.75,10'], {
    names: ['the "a"', 'b'],
  }),
  read('a head twice', ['x,x', '1.5,-20', '2.25,40', '-3.75,10'], { names: ['x', 'x (2)'] }),
  read('a separator that is told', ['sep=;', 'a;b', '1,5;-20', '2,25;40', '-3,75;10']),
  read('a head behind a hash', ['# a b', '1.5 -20', '2.25 40', '-3.75 10']),
  read('remarks of gnuplot', ['# run 7', '# 2026-11-30', 'a b', '1.5 -20', '2.25 40', '-3.75 10']),
];

const programs: Sample[] = [
  read('pandas, with its index', [',a,b', '0,1.5,-20', '1,2.25,40', '2,-3.75,10'], {
    rowNames: ['0', '1', '2'],
  }),
  read('R, with row names', ['"a" "b"', '"1" 1.5 -20', '"2" 2.25 40', '"3" -3.75 10'], {
    rowNames: ['1', '2', '3'],
  }),
  read('JSON of pandas, split', JSON.stringify({ columns: ['a', 'b'], index: [0, 1, 2], data: three })),
  read('JSON of pandas, records', JSON.stringify(three.map(([a, b]) => ({ a, b })))),
  read('JSON of columns', JSON.stringify({ a: three.map(([a]) => a), b: three.map(([, b]) => b) })),
  read('a list as Python prints it', '[[1.5, -20], [2.25, 40], [-3.75, 10]]', { names: ['1', '2'] }),
  refused('JSON of one record', JSON.stringify({ name: 'run', step: 7 }), 'json shape'),
  refused('JSON, cut off', '[[1.5, -20], [2.25, 40], [-3.7', 'bad json'),
  refused(
    'a calendar',
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'],
    'one column',
  ),
  refused('words alone', ['name,city', 'Anna,Lviv', 'Bohdan,Kyiv', 'Daria,Odesa'], 'no numbers'),
];

/** A gap is filled with the mean of its column, which is 0. */
const filled = [three[0], [0, 7], three[1], three[2]];

const gaps: Sample[] = [
  read('a dot for what is missing', ['a,b', '1.5,-20', '.,7', '2.25,40', '-3.75,10'], {
    rows: filled,
    isAsked: true,
  }),
  read('NA of R', ['a,b', '1.5,-20', 'NA,7', '2.25,40', '-3.75,10'], { rows: filled, isAsked: true }),
  read('an empty cell', ['a,b', '1.5,-20', ',7', '2.25,40', '-3.75,10'], { rows: filled, isAsked: true }),
  read('an error of a spreadsheet', ['a,b', '1.5,-20', '#DIV/0!,7', '2.25,40', '-3.75,10'], {
    rows: filled,
    isAsked: true,
  }),
  read('days before the numbers', [
    'day;a;b',
    '30.11.2026;1,5;-20',
    '01.12.2026;2,25;40',
    '02.12.2026;-3,75;10',
  ]),
  read('times of day before the numbers', ['time,a,b', '07:15,1.5,-20', '07:30,2.25,40', '07:45,-3.75,10']),
];

/** Files of more kinds, as they turn up. */
export const MORE: readonly Sample[] = [encodings, signs, heads, programs, gaps].flat();
