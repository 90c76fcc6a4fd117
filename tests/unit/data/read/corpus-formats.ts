import { encoded, encoder, measured, type Sample, wide, written } from './corpus-write';

/** An array as numpy.save writes it. */
function npy(descr: string, shape: readonly number[], data: Uint8Array, isFortran = false): Uint8Array {
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
    { name: 'npy of five dimensions', bytes: npy('|u1', [1, 2, 1, 2, 1], bytes(4)), refused: 'array shape' },
    { name: 'npy, cut off', bytes: npy('<f4', [9, 9], new Uint8Array(20)), refused: 'damaged array' },
    { name: 'npy of texts', bytes: npy('<U3', [2, 2], new Uint8Array(48)), refused: 'array type' },
    { name: 'npy of complex numbers', bytes: npy('<c8', [2, 2], new Uint8Array(32)), refused: 'array type' },
    { name: 'npy of objects', bytes: npy('|O', [2, 2], new Uint8Array(32)), refused: 'array type' },
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

export const FORMATS: readonly Sample[] = [...arrays(), ...others(), ...encodings(), ...refused()];
