import { refused, text } from './corpus-samples';
import { encoded, type Sample, wide } from './corpus-write';

/** Three rows of two numbers, which most of these files hold beside something else. */
const three = [
  [1.5, 2],
  [2.5, 4],
  [3.5, 1],
];
const read = (name: string, lines: readonly string[], more: Partial<Sample> = {}): Sample =>
  text(name, lines, { rows: three, names: ['a', 'b'], ...more });
/** A column before the two. */
const beside = (name: string, head: string, cells: readonly string[], more: Partial<Sample> = {}): Sample =>
  read(name, [`${head},a,b`, `${cells[0]},1.5,2`, `${cells[1]},2.5,4`, `${cells[2]},3.5,1`], more);

/** Numbers as people and programs dress them. */
const dressed: Sample[] = [
  beside('thousands of India', 'pop', ['"12,34,567"', '"1,23,45,678"', '"45,678"'], {
    rows: [
      [1234567, 1.5, 2],
      [12345678, 2.5, 4],
      [45678, 3.5, 1],
    ],
    names: ['pop', 'a', 'b'],
  }),
  beside('full-width yen', 'price', ['￥1200', '￥980', '￥3400'], {
    rows: [
      [1200, 1.5, 2],
      [980, 2.5, 4],
      [3400, 3.5, 1],
    ],
    names: ['price', 'a', 'b'],
  }),
  beside('a minus behind', 'x', ['"1,250.50-"', '80.5', '12-'], {
    rows: [
      [-1250.5, 1.5, 2],
      [80.5, 2.5, 4],
      [-12, 3.5, 1],
    ],
    names: ['x', 'a', 'b'],
  }),
  read(
    'Excel, accounting',
    ['a\tb', ' $1,234.00 \t3', ' $(560.50)\t4', ' $-   \t7', ' $88.10 \t8', ' $1.00 \t9', ' $(2.00)\t1'],
    {
      rows: [
        [1234, 3],
        [-560.5, 4],
        [88.1, 8],
        [1, 9],
        [-2, 1],
      ],
      isAsked: true,
    },
  ),
  read('single quotation marks', ["'1.5','2'", "'2.5','4'", "'3.5','1'"], { names: ['1', '2'] }),
  read('detection limits', ['a,b', '1.5,2', '<0.5,3', '2.5,4', '3.5,1', '1.5,2', '2.5,4'], {
    rows: [...three, ...three.slice(0, 2)],
    isAsked: true,
  }),
  read('a gap as Eurostat writes it', ['a\tb', '1.5\t2', ': \t3', '2.5\t4', '3.5\t1', '1.5\t2', '2.5\t4'], {
    rows: [...three, ...three.slice(0, 2)],
    isAsked: true,
  }),
  beside('numbers with k and M', 'x', ['1.2k', '3.4M', '12k']),
  beside('feet and inches', 'x', [`5'11"`, `6'2"`, `5'9"`]),
  beside('full-width digits', 'x', ['１２', '４５', '７']),
  beside('digits of Arabic', 'x', ['١٢', '٤٥', '٧']),
  beside('numbers with uncertainty', 'x', ['5.012(3)', '3.011(2)', '2.000(1)']),
  beside('too large for any float', 'x', ['1e300', '1e301', '-2e99']),
];

/** Days and codes that look like numbers. */
const lookalikes: Sample[] = [
  text('days of months', ['Tag;a;b', '01.02;1,5;2', '02.02;2,5;4', '13.02;3,5;1'], {
    rows: three,
    names: ['a', 'b'],
  }),
  beside('days since 1900', 'date', ['45292', '45293', '45294.5']),
  beside('codes of goods', 'code', ['9780306406157', '9783161484100', '9781234567897'], {
    rowNames: ['9780306406157', '9783161484100', '9781234567897'],
  }),
  beside('versions', 'v', ['1.2.3', '1.10.0', '2.0.1']),
  beside('ranges', 'x', ['10-20', '20-30', '30-40']),
  beside('ratios', 'x', ['3:1', '2:1', '1:1']),
  beside('months of years', 't', ['01/24', '02/24', '03/24']),
  beside('durations', 't', ['7h30', '8h00', '1h15']),
];

/** What stands above, among and below the rows. */
const around: Sample[] = [
  read('units below the head', ['a,b', '°C,m/s', '1.5,2', '2.5,4', '3.5,1'], { isAsked: true }),
  read('two heads of pandas', ['kind,a,b', 'stat,mean,std', 'x,1.5,2', 'y,2.5,4', 'z,3.5,1'], {
    isAsked: true,
  }),
  read('the head again among the rows', ['a,b', '1.5,2', 'a,b', '2.5,4', '3.5,1'], { isAsked: true }),
  read('a sum in Ukrainian', ['місто;a;b', 'К;1,5;2', 'Л;2,5;4', 'О;3,5;1', 'Усього;7,5;7']),
  read('a sum in German', ['Stadt;a;b', 'K;1,5;2', 'L;2,5;4', 'O;3,5;1', 'Insgesamt;7,5;7']),
  read('a sum with a count', ['city,a,b', 'K,1.5,2', 'L,2.5,4', 'O,3.5,1', 'Total (3),7.5,7']),
  read('a sum without a name', ['city,a,b', 'K,1.5,2', 'L,2.5,4', 'O,3.5,1', ',7.5,7']),
  read('a sum above', ['city,a,b', 'Total,7.5,7', 'K,1.5,2', 'L,2.5,4', 'O,3.5,1']),
  read('a summary below', [
    'city,a,b',
    'K,1.5,2',
    'L,2.5,4',
    'O,3.5,1',
    'mean,2.5,2.333',
    'std,1,1.5275',
    'min,1.5,1',
    'max,3.5,4',
  ]),
  read('a row that only calls itself a sum', ['city,a,b', 'K,1.5,2', 'Total,2.5,4', 'O,3.5,1', 'L,9.5,7'], {
    rows: [...three, [9.5, 7]],
    rowNames: ['K', 'Total', 'O', 'L'],
  }),
  text(
    'groups that are called total',
    ['group,a,b', ...Array.from({ length: 9 }, (_, k) => `${['m', 'f', 'total'][k % 3]},${k * k},${k % 4}`)],
    {
      rows: Array.from({ length: 9 }, (_, k) => [k * k, k % 4]),
      names: ['a', 'b'],
      labels: Array.from({ length: 9 }, (_, k) => ['m', 'f', 'total'][k % 3]),
    },
  ),
  read(
    'SQL Server',
    [
      'id          a                      b',
      '----------- ---------------------- -----------',
      '          1                    1.5           2',
      '          2                    2.5           4',
      '          3                    3.5           1',
      '',
      '(3 rows affected)',
    ],
    { rowNames: ['1', '2', '3'], isAsked: true },
  ),
  read(
    'MySQL',
    [
      '+----+-----+---+',
      '| id | a   | b |',
      '+----+-----+---+',
      '|  1 | 1.5 | 2 |',
      '|  2 | 2.5 | 4 |',
      '|  3 | 3.5 | 1 |',
      '+----+-----+---+',
      '3 rows in set (0.00 sec)',
    ],
    { isAsked: true },
  ),
  read('polars', [
    'shape: (3, 2)',
    '┌─────┬─────┐',
    '│ a   ┆ b   │',
    '│ --- ┆ --- │',
    '│ f64 ┆ i64 │',
    '╞═════╪═════╡',
    '│ 1.5 ┆ 2   │',
    '│ 2.5 ┆ 4   │',
    '│ 3.5 ┆ 1   │',
    '└─────┴─────┘',
  ]),
  read('DuckDB', [
    '┌────────┬───────┐',
    '│   a    │   b   │',
    '│ double │ int32 │',
    '├────────┼───────┤',
    '│    1.5 │     2 │',
    '│    2.5 │     4 │',
    '│    3.5 │     1 │',
    '└────────┴───────┘',
  ]),
  read('reStructuredText', [
    '====  ====',
    'a     b',
    '====  ====',
    '1.5   2',
    '2.5   4',
    '3.5   1',
    '====  ====',
  ]),
  read(
    'R, a tibble',
    [
      '# A tibble: 3 × 3',
      '      a     b c    ',
      '  <dbl> <dbl> <chr>',
      '1   1.5   2   set  ',
      '2   2.5   4   set  ',
      '3   3.5   1   vir  ',
    ],
    { labels: ['set', 'set', 'vir'] },
  ),
  read(
    'MATLAB, a matrix with its name',
    ['A =', '', '    1.5000    2.0000', '    2.5000    4.0000', '    3.5000    1.0000'],
    { names: ['1', '2'] },
  ),
  text('the end of a text as DOS writes it', 'a,b\n1.5,2\n2.5,4\n3.5,1\n\x1a', {
    rows: three,
    names: ['a', 'b'],
  }),
];

/** JSON and word vectors. */
const others: Sample[] = [
  read('JSON, a table inside records', [
    JSON.stringify({ status: 'ok', data: { result: three.map(([a, b]) => ({ a, b })) } }),
  ]),
  read('JSON of pandas, a table with its schema', [
    JSON.stringify({
      schema: { fields: [{ name: 'a' }, { name: 'b' }] },
      data: three.map(([a, b]) => ({ a, b })),
    }),
  ]),
  read(
    'JSON of pandas, by rows',
    ['{"r1": {"a": 1.5, "b": 2}, "r2": {"a": 2.5, "b": 4}, "r3": {"a": 3.5, "b": 1}}'],
    { rowNames: ['r1', 'r2', 'r3'] },
  ),
  read('JSON of pandas, by numbered rows', [
    '{"0": {"a": 1.5, "b": 2}, "1": {"a": 2.5, "b": 4}, "2": {"a": 3.5, "b": 1}}',
  ]),
  read('JSON of pandas, by columns with names of rows', [
    '{"a": {"x": 1.5, "y": 2.5, "z": 3.5}, "b": {"x": 2, "y": 4, "z": 1}}',
  ]),
  read('Python, a list of tuples', ['[(1.5, 2), (2.5, 4), (3.5, 1)]'], { names: ['1', '2'] }),
  text('word2vec, words that are numbers', ['3 2', '2020 1.5 2', '2021 2.5 4', '2022 3.5 1'], {
    rows: three,
    names: undefined,
    rowNames: ['2020', '2021', '2022'],
  }),
  text('GloVe, words in angle brackets', ['<user> 1.5 2 0.1', '<url> 2.5 4 0.2', 'rt 3.5 1 0.3'], {
    rows: three.map((row, k) => [...row, (k + 1) / 10]),
    names: undefined,
    rowNames: ['<user>', '<url>', 'rt'],
  }),
  text('UTF-16 with the high byte first', '', {
    bytes: wide('\uFEFFа;б\r\n1,5;2\r\n2,5;4\r\n3,5;1\r\n', false),
    rows: three,
    names: ['а', 'б'],
  }),
  text('gaps and hryvnias in windows-1251', '', {
    bytes: encoded(
      'товар;ціна;шт\r\nхліб;24,50 грн;2\r\nсир;#Н/Д;4\r\nсіль;9,75 грн;1\r\nмед;1 200,75 грн;3\r\nчай;80 грн;5\r\nрис;55 грн;6\r\n',
      'windows-1251',
    ),
    rows: [
      [24.5, 2],
      [9.75, 1],
      [1200.75, 3],
      [80, 5],
      [55, 6],
    ],
    names: ['ціна', 'шт'],
    isAsked: true,
  }),
];

const refusals: Sample[] = [
  refused(
    'MATLAB, a matrix with a factor above it',
    ['A =', '', '   1.0e+03 *', '', '    1.5000    4.0000', '    0.0035    7.0000'],
    'matlab',
  ),
  refused('R, dput', 'structure(list(a = c(1.5, 2.5), b = c(2, 4)), class = "data.frame")', 'code'),
  refused('NumPy, printed in part', '[[1.5 2.5 ... 3.]\n [2.5 3.5 ... 1.]\n [3.5 1. ... 2.]]\n', 'shortened'),
  refused(
    'pandas, printed in part',
    ['a b ... c', '1.5 2.5 ... 3', '2.5 3.5 ... 1', '3.5 1.5 ... 2'],
    'shortened',
  ),
  refused(
    'commas between columns and before decimals',
    ['a,b', '1,5,2,5', '2,5,3,5', '3,5,4,5'],
    'split numbers',
  ),
  refused(
    'spaces between columns and thousands',
    ['1 000 2.5', '12 050 3.5', '9 100 1.5'],
    'split thousands',
  ),
  refused('JSON, two tables', '{"train": [[1, 2], [3, 4]], "test": [[5, 6], [7, 8]]}', 'json tables'),
  refused(
    'Weka, a sparse table',
    ['@relation a', '@attribute x numeric', '@attribute y numeric', '@data', '{0 1.5, 1 2}', '{0 2.5}'],
    'sparse',
  ),
];

export const EXPORTS: readonly Sample[] = [...dressed, ...lookalikes, ...around, ...others, ...refusals];
