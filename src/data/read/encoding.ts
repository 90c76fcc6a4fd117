import { ReadError } from './problem';
import { hasControl } from './signature';

/** In the order of the page. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'koi8-u',
  'ibm866',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  /** Line ends are `\n`; without a byte order mark. */
  text: string;
  encoding: Encoding;
  /** Nothing in the file says so for certain. */
  isGuess: boolean;
  /** Characters that the encoding does not have: they stand in the text as �. */
  damaged: number;
}

/** What old programs write at the end of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ENDS = /[\x1a\0]+\s*$/;

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark or without one, or one byte for each character, where
 * Cyrillic and Western letters are told apart by how words are made of them.
 * @throws ReadError if it is empty or no text
 */
export function decode(bytes: Uint8Array, chosen: Encoding | null): Decoded {
  const guess = encodingOf(bytes);
  const encoding = chosen ?? guess.encoding;
  // The decoder takes the byte order mark away.
  const text = new TextDecoder(encoding).decode(bytes).replace(ENDS, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new ReadError({ reason: 'empty' });
  if (chosen === null && hasControl(text)) throw new ReadError({ reason: 'binary' });
  const damaged = text.split('\uFFFD').length - 1;
  return { text, encoding, isGuess: chosen === null && guess.isGuess, damaged };
}

const SURE = { isGuess: false } as const;
const GUESS = { isGuess: true } as const;

function encodingOf(bytes: Uint8Array): { encoding: Encoding; isGuess: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', ...SURE };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', ...SURE };
  const wide = wideOf(bytes);
  if (wide) return { encoding: wide, ...GUESS };
  const { broken, whole } = utf8Of(bytes);
  // A few broken characters, as where a file was cut off, make no other encoding of many whole ones.
  if (broken === 0 || whole > 20 * broken) return { encoding: 'utf-8', ...SURE };
  return { encoding: isCyrillic(bytes) ? cyrillicOf(bytes) : 'windows-1252', ...GUESS };
}

/** UTF-16 without a mark: digits, separators and line ends have a zero beside them, always on the same side. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, 1 << 16);
  for (let k = 0; k < end; k++) if (bytes[k] === 0) zeros[k % 2] += 1;
  const most = Math.max(...zeros);
  if (most < 0.3 * (end / 2) || Math.min(...zeros) > 0.01 * most) return null;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

/** Characters of several bytes in UTF-8, and bytes that belong to none. */
function utf8Of(bytes: Uint8Array): { broken: number; whole: number } {
  let broken = 0;
  let whole = 0;
  for (let k = 0; k < bytes.length; k++) {
    const byte = bytes[k];
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let right = more > 0 && byte < 0xf5;
    for (let next = 1; next <= more; next++) right &&= (bytes[k + next] & 0xc0) === 0x80;
    if (right) {
      whole += 1;
      k += more;
    } else broken += 1;
  }
  return { broken, whole };
}

/** Ukrainian letters of windows-1251 outside its main block: Ґ Ё Є Ї І і ґ ё є ї. */
const OUTSIDE = new Set([0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba, 0xbf]);

/** Letters that most Cyrillic words have. */
const COMMON = /[оаиентрсвлкідмп]/gi;
/** A small letter before a large one, and signs that no word has. */
const WRONG = /\p{Ll}\p{Lu}|[\u2500-\u259f\u00a0-\u00bf\u0402-\u040f]/gu;

/** Which of the encodings of Cyrillic letters makes words of them. */
function cyrillicOf(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 1 << 16);
  const scoreOf = (encoding: Encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(COMMON)?.length ?? 0) - 3 * (text.match(WRONG)?.length ?? 0);
  };
  const scores = CYRILLIC.map((encoding) => scoreOf(encoding));
  return CYRILLIC[scores.indexOf(Math.max(...scores))];
}

/** In the order of how likely they are. */
const CYRILLIC = ['windows-1251', 'koi8-u', 'ibm866'] as const;

/** Cyrillic words are made of such bytes throughout; in Western ones accented letters stand alone among plain ones. */
function isCyrillic(bytes: Uint8Array): boolean {
  const isLetter = (byte: number) => byte >= 0xc0 || OUTSIDE.has(byte);
  const isPlain = (byte: number) => (byte | 32) >= 97 && (byte | 32) <= 122;
  let together = 0;
  let mixed = 0;
  for (let k = 1; k < bytes.length; k++) {
    const [a, b] = [bytes[k - 1], bytes[k]];
    if (isLetter(a) && isLetter(b)) together += 1;
    else if ((isLetter(a) && isPlain(b)) || (isPlain(a) && isLetter(b))) mixed += 1;
  }
  return together > mixed;
}
