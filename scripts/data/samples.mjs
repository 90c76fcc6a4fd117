// Two samples of what can be opened as a file of one's own: a table of flowers that nobody has grown, drawn from the
// distributions below, and small pictures of shapes. The same script always gives the same files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Random numbers from 0 to 1 (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} random */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Columns: their names, and by kind of flower the mean and standard deviation of what is measured. */
const COLUMNS = [
  { en: 'petal length (mm)', uk: 'довжина пелюстки (мм)', means: [14, 42, 55], spread: 3.5, digits: 1 },
  { en: 'petal width (mm)', uk: 'ширина пелюстки (мм)', means: [3, 13, 20], spread: 1.6, digits: 1 },
  { en: 'leaf length (mm)', uk: 'довжина листка (мм)', means: [50, 59, 66], spread: 5, digits: 1 },
  { en: 'leaf width (mm)', uk: 'ширина листка (мм)', means: [34, 27, 30], spread: 3, digits: 1 },
  { en: 'stem height (cm)', uk: 'висота стебла (см)', means: [18, 46, 31], spread: 4, digits: 1 },
  { en: 'flowers on a stem', uk: 'квіток на стеблі', means: [1.5, 4, 8], spread: 1, digits: 0 },
];
const KINDS = {
  en: ['moon bell', 'river star', 'night lamp'],
  uk: ['місячний дзвоник', 'річкова зірка', 'нічна лампа'],
};
const FLOWERS = 150;
/** Nobody measured this one. */
const GAP = { row: 61, column: 3 };

/** @param {string} folder */
function writeFlowers(folder) {
  const random = randomFrom(3);
  const flowers = Array.from({ length: FLOWERS }, (_, row) => {
    const kind = Math.floor((3 * row) / FLOWERS);
    // A large plant is large in everything.
    const vigour = normal(random);
    const cells = COLUMNS.map(({ means, spread, digits }) => {
      const value = means[kind] + spread * (0.6 * vigour + 0.8 * normal(random));
      return Math.max(digits === 0 ? 1 : 0.5, value).toFixed(digits);
    });
    return { kind, cells };
  });
  for (const language of /** @type {const} */ (['en', 'uk'])) {
    const head = [...COLUMNS.map((column) => column[language]), language === 'uk' ? 'вид' : 'species'];
    const lines = flowers.map(({ kind, cells }, row) => {
      const written = cells.map((cell, column) =>
        row === GAP.row && column === GAP.column ? '' : cell.replace('.', ','),
      );
      return [...written, KINDS[language][kind]];
    });
    const text = [head, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
    writeFileSync(join(folder, `sample-flowers-${language}.csv`), text);
  }
}

const SIDE = 12;
const EACH = 15;
/**
 * Whether a point is part of a shape around 0, in units of its radius, and half as thick as its lines.
 * @type {{ en: string, uk: string, has: (x: number, y: number, line: number) => boolean }[]}
 */
const SHAPES = [
  { en: 'circle', uk: 'коло', has: (x, y, line) => Math.abs(Math.hypot(x, y) - 1) < line },
  {
    en: 'square',
    uk: 'квадрат',
    has: (x, y, line) => Math.abs(Math.max(Math.abs(x), Math.abs(y)) - 0.9) < line,
  },
  { en: 'cross', uk: 'хрест', has: (x, y, line) => Math.min(Math.abs(x - y), Math.abs(x + y)) < 1.3 * line },
  { en: 'plus', uk: 'плюс', has: (x, y, line) => Math.min(Math.abs(x), Math.abs(y)) < line },
];
/** Points in each direction of a pixel that are looked at. */
const FINE = 4;

/** @param {string} folder */
function writeShapes(folder) {
  const random = randomFrom(5);
  const pictures = SHAPES.flatMap(({ en, uk, has }) =>
    Array.from({ length: EACH }, (_, k) => {
      const radius = 4 + 0.8 * random();
      const [left, top] = [SIDE / 2 + random() - 0.5, SIDE / 2 + random() - 0.5];
      const pixels = Uint8Array.from({ length: SIDE * SIDE }, (_, place) => {
        let inside = 0;
        for (let fine = 0; fine < FINE * FINE; fine++) {
          const x = ((place % SIDE) + ((fine % FINE) + 0.5) / FINE - left) / radius;
          const y = (Math.floor(place / SIDE) + (Math.floor(fine / FINE) + 0.5) / FINE - top) / radius;
          if (Math.max(Math.abs(x), Math.abs(y)) < 1.2 && has(x, y, 0.18)) inside += 1;
        }
        const noise = 6 * Math.abs(normal(random));
        return Math.min(255, Math.round((230 * inside) / (FINE * FINE) + noise));
      });
      const number = String(k + 1).padStart(2, '0');
      return {
        en: `${en}_${number}.png`,
        uk: `${uk}_${number}.png`,
        png: pngOf(pixels, SIDE).toString('base64'),
      };
    }),
  );
  writeFileSync(join(folder, 'sample-shapes.json'), `${JSON.stringify(pictures, null, 1)}\n`);
}

/** A grey picture as PNG. @param {Uint8Array} pixels @param {number} width */
function pngOf(pixels, width) {
  const height = pixels.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel; all that follows is 0: grey, packed and filtered as usual, not interlaced.
  head[8] = 8;
  const lines = Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.from([0, ...pixels.subarray(y * width, (y + 1) * width)]),
    ),
  );
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ content) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(content.length, 0);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} folder */
export function writeSamples(folder) {
  writeFlowers(folder);
  writeShapes(folder);
}
