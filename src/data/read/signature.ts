import { isIdx } from './idx';
import { type FileFormat, ReadError } from './problem';

/** What a file is by what stands in it; its name says nothing. */
export type Content = 'text' | 'npy' | 'idx' | 'picture';

const LOOKED_AT = 4096;

/** First bytes, written as text with one character for each. */
const STARTS: readonly (readonly [string, FileFormat | 'npy'])[] = [
  ['\x93NUMPY', 'npy'],
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\xd0\xcf\x11\xe0', 'workbook'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'gzip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
  ['\xfd7zXZ', 'zip'],
  ['\x28\xb5\x2f\xfd', 'zip'],
  ['\x89HDF', 'hdf5'],
  ['PAR1', 'parquet'],
  ['ARROW1', 'arrow'],
  ['FEA1', 'arrow'],
  ['SQLite format 3', 'sqlite'],
  ['MATLAB 5.0', 'matlab'],
  ['RDX', 'rdata'],
  ['RDA', 'rdata'],
  ['X\n\0\0\0', 'rdata'],
  ['$FL2', 'statistics'],
  ['$FL3', 'statistics'],
  ['<stata_dta>', 'statistics'],
  ['OggS', 'media'],
  ['ID3', 'media'],
];

/** Names of files inside a zip archive, which tell what the archive is. */
const INSIDE: readonly (readonly [RegExp, FileFormat])[] = [
  [/xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet|Index\/.*\.iwa/, 'workbook'],
  [/word\/|ppt\/|mimetypeapplication\/vnd\.oasis/, 'document'],
  [/\.npyPK|\.npy/, 'npz'],
  [/data\.pkl/, 'torch'],
];

/**
 * Tells text, arrays of NumPy and pictures apart from what the page cannot read.
 * @throws ReadError that names the format, or says that it is no text
 */
export function contentOf(bytes: Uint8Array): Content {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const refuse = (format: FileFormat): never => {
    throw new ReadError({ reason: 'format', format });
  };
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) {
    const end = String.fromCharCode(...bytes.subarray(-LOOKED_AT));
    refuse(INSIDE.find(([name]) => name.test(start) || name.test(end))?.[1] ?? 'zip');
  }
  if (start.startsWith('RIFF')) {
    return start.slice(8, 12) === 'WEBP' ? 'picture' : refuse('media');
  }
  if (start.slice(4, 8) === 'ftyp') return start.slice(8, 11) === 'avi' ? 'picture' : refuse('media');
  const known = STARTS.find(([mark]) => start.startsWith(mark));
  // Two letters may also be the first of a text.
  if (known && !(known[0] === 'BM' && !start.includes('\0'))) {
    if (known[1] === 'npy' || known[1] === 'picture') return known[1];
    refuse(known[1]);
  }
  if (isIdx(bytes)) return 'idx';
  // An archive may hold anything; one that was packed as well has been unpacked already.
  if (start.slice(257, 262) === 'ustar') refuse('zip');
  const isProtocol = (code: number) => code >= 2 && code <= 5;
  if (start[0] === '\x80' && isProtocol(start.charCodeAt(1))) refuse('pickle');
  // Eight bytes with the length of a head, and the head itself.
  if (/^[\s\S]{8}\{"/.test(start) && start.slice(4, 8) === '\0\0\0\0') refuse('safetensors');
  // Words, each with its numbers in binary, after a line with how many there are.
  if (/^\d+ \d+\n\S+ /.test(start) && hasControl(start.slice(start.indexOf('\n')))) refuse('word2vec');
  return 'text';
}

/** A byte that no text has: below the space, and neither tab nor a line end. */
export function hasControl(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(text);
}

/**
 * Text that is no table, by how it begins.
 * @throws ReadError that names the format
 */
export function refuseOtherText(text: string): void {
  const start = text.slice(0, LOOKED_AT).trimStart();
  const refuse = (format: FileFormat): never => {
    throw new ReadError({ reason: 'format', format });
  };
  // The vectors of words such as `<user>` are no mark-up.
  const isMarkup = !/^<\/?\w+>[ \t]+[-+]?[.,]?\d/.test(start);
  if (isMarkup && /^<(?:!doctype html|html|head|body|table|t[rdh]|div|p|span|ul|meta)\b/i.test(start))
    refuse('web page');
  if (isMarkup && /^<[?!]?\w/.test(start)) refuse('xml');
  if (/^\{\s*"format":\s*"sparselight-model"/.test(start)) refuse('model');
  if (/^%%MatrixMarket/i.test(start)) refuse('matrix market');
  // Rows of numbered values in braces, as Weka writes them.
  if (/^\s*@data\s*\n\s*\{\s*\d+ /im.test(start)) refuse('sparse');
  // A label and then only numbered values: the sparse format of LIBSVM.
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const isSparse = (line: string) => /^[+-]?[\d.]+(?:\s+(?:\d+|qid):[-+.\de]+)+\s*(?:#.*)?$/i.test(line);
  if (lines.length > 1 && lines.slice(0, -1).every(isSparse)) refuse('sparse');
}
