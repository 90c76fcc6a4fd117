import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import type { Photographs, Words } from '../../../src/data/asset';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', 'data');

/** The photographs as the page has them; decoders may differ by a shade or two. */
export function readPhotographs(): Photographs {
  const list: { title: string; file: string }[] = JSON.parse(
    readFileSync(join(folder, 'photographs.json'), 'utf8'),
  );
  const pictures = list.map(({ title, file }) => {
    const { width, height, data } = jpeg.decode(readFileSync(join(folder, file)), { useTArray: true });
    return {
      title,
      width,
      height,
      pixels: Uint8Array.from({ length: width * height }, (_, k) => data[4 * k]),
    };
  });
  return { name: 'photographs', pictures };
}

export function readWords(): Words {
  const list = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8'));
  return { name: 'words', ...list, vectors: new Int8Array(readFileSync(join(folder, 'words.bin'))) };
}

/** Equal to the last bit; for arrays that are too long to be compared by `expect`. */
export function isSame(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((value, k) => value === b[k]);
}
