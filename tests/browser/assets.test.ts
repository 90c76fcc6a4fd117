import { expect, test } from 'vitest';
import { buildData, recipeOf } from '../../src/data';
import { type LoadedName, loadAsset } from '../../src/data/load';

const baseUrl = new URL('/data/', location.href).href;

/** Loads an asset as the page does, and lists the progress it is told. */
async function load(name: LoadedName) {
  const fractions: number[] = [];
  const asset = await loadAsset(name, { baseUrl, onProgress: (fraction) => fractions.push(fraction) });
  return { asset, fractions };
}

test('the photographs decode to their sizes, grey and full of contrast, and can be cut into patches', async () => {
  const { asset, fractions } = await load('photographs');
  if (asset.name !== 'photographs') throw new Error('another asset was loaded');
  expect(asset.pictures).toHaveLength(7);
  for (const { width, height, pixels } of asset.pictures) {
    expect(Math.max(width, height)).toBe(384);
    expect(pixels).toHaveLength(width * height);
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    const square = pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length;
    expect(Math.sqrt(square)).toBeGreaterThan(15);
  }
  expect(fractions.at(-1)).toBeCloseTo(1, 6);
  expect(buildData(recipeOf('photos'), asset).rows).toBe(8000);
});

test('the words come with a vector each, with progress on the way', async () => {
  const { asset, fractions } = await load('words');
  if (asset.name !== 'words') throw new Error('another asset was loaded');
  expect(asset.words).toHaveLength(8000);
  expect(asset.vectors).toHaveLength(800_000);
  expect(fractions.length).toBeGreaterThan(2);
  expect(buildData(recipeOf('words'), asset).inputs).toBe(100);
});

test('a file that is not there is named', async () => {
  const away = new URL('/nowhere/', location.href).href;
  await expect(loadAsset('words', { baseUrl: away })).rejects.toMatchObject({
    name: 'LoadError',
    file: 'words.json',
  });
});
