import { ReadError } from '../../data/read/problem';

/** What can be tried without a file of one's own; `scripts/data/samples.mjs` makes them. */
export const SAMPLES = ['flowers', 'shapes'] as const;
export type Sample = (typeof SAMPLES)[number];

/** As in the file of pictures: their names in each language. */
type Pictures = readonly { en: string; uk: string; png: string }[];

/**
 * A sample as files, to be read as any others.
 * @param name what the table is called
 * @throws ReadError if it does not come
 */
export async function loadSample(sample: Sample, locale: string, name: string): Promise<File[]> {
  const language = locale === 'uk' ? 'uk' : 'en';
  const file = sample === 'flowers' ? `sample-flowers-${language}.csv` : 'sample-shapes.json';
  const response = await fetch(new URL(`data/${file}`, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new ReadError({ reason: 'sample missing' });
  if (sample === 'flowers') return [new File([await response.blob()], name, { type: 'text/csv' })];
  const pictures: Pictures = await response.json();
  return pictures.map(({ png, ...names }) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    return new File([bytes], names[language], { type: 'image/png' });
  });
}
