import { describe, expect, test } from 'vitest';
import { foundLabels, labelsOf } from '../../../../src/data/read/picture-labels';
import {
  areWhole,
  type DecodedPicture,
  offeredSizes,
  sizesOf,
  tableOfPictures,
} from '../../../../src/data/read/whole-pictures';

const picture = (width: number, height: number, pixels: number[] = []): DecodedPicture => ({
  title: `${width} ${height}`,
  width,
  height,
  pixels: Uint8Array.from(pixels),
  original: { width, height },
});
const many = (count: number, width: number, height = width) =>
  Array.from({ length: count }, () => picture(width, height));

describe('labels in names', () => {
  test.each([
    [
      ['cat_01.png', 'cat_02.png', 'dog_01.png'],
      ['cat', 'cat', 'dog'],
    ],
    [
      ['cat (1).jpg', 'cat (2).jpg', 'dog (1).jpg'],
      ['cat', 'cat', 'dog'],
    ],
    [
      ['cat.1.jpg', 'cat.12.jpg', 'dog.3.jpg'],
      ['cat', 'cat', 'dog'],
    ],
    [
      ['7_00012.png', '7_00013.png', '1_00014.png'],
      ['7', '7', '1'],
    ],
    [
      ['big-cat-3.png', 'big-cat-4.png', 'dog-4.png'],
      ['big-cat', 'big-cat', 'dog'],
    ],
    [
      ['кіт1.png', 'кіт2.png', 'пес1.png'],
      ['кіт', 'кіт', 'пес'],
    ],
    [
      ['odd_9x7.png', 'odd_12x5.png', 'even_01_8x8.png'],
      ['odd', 'odd', 'even'],
    ],
    [
      ['cat-1-640x480px.jpg', 'cat-2-640×480.jpg', 'dog (3) 32x32.jpg'],
      ['cat', 'cat', 'dog'],
    ],
    [['cat.png', 'dog.png', 'cow.png'], null],
    [['001.png', '002.png', '003.png'], null],
    [['IMG_2031.jpg', 'IMG_2032.jpg', 'IMG_2033.jpg'], null],
    [['cat_1.png', 'cat_2.png', '17.png'], null],
  ])('%j', (paths, labels) => expect(labelsOf(paths, 'names')).toEqual(labels));

  test('folders that tell pictures apart come first, one for all of them says nothing', () => {
    const sorted = ['set/cat/1.png', 'set/cat/2.png', 'set/dog/1.png'];
    expect(labelsOf(sorted, 'folders')).toEqual(['cat', 'cat', 'dog']);
    expect(foundLabels(sorted)[0]).toBe('folders');
    expect(foundLabels(['set/cat_1.png', 'set/cat_2.png', 'set/dog_1.png'])).toEqual(['names']);
    expect(foundLabels(['a.png', 'b.png'])).toEqual([]);
  });
});

describe('whole pictures', () => {
  test('are small, or many; one is cut', () => {
    expect(areWhole(many(24, 8))).toBe(true);
    expect(areWhole(many(2, 28))).toBe(true);
    expect(areWhole(many(2, 640, 480))).toBe(false);
    expect(areWhole(many(40, 640, 480))).toBe(true);
    expect(areWhole(many(1, 8))).toBe(false);
  });

  test('sizes: the commonest, the smallest and a quick one are offered, none with more inputs than can be', () => {
    const mixed = [...many(3, 12), ...many(5, 20), ...many(1, 6, 9)];
    expect(sizesOf(mixed).map(({ count }) => count)).toEqual([5, 3, 1]);
    expect(offeredSizes(mixed)).toEqual([
      { width: 20, height: 20 },
      { width: 6, height: 9 },
      { width: 16, height: 16 },
    ]);
    expect(offeredSizes(many(9, 8))).toEqual([{ width: 8, height: 8 }]);
    for (const { width, height } of offeredSizes(many(9, 5000, 3))) {
      expect(width * height).toBeLessThanOrEqual(1024);
      expect(height).toBeGreaterThan(0);
    }
  });

  test('are rows of greys from 0 to 1, with labels', () => {
    const size = { width: 2, height: 1 };
    const pictures = [picture(2, 1, [0, 255]), picture(2, 1, [51, 102]), picture(2, 1, [255, 255])];
    const paths = ['a_1.png', 'b_1.png', 'a_2.png'];
    expect(tableOfPictures(pictures, paths, { size, labels: 'names' })).toEqual({
      names: ['1', '2'],
      rows: 3,
      values: Float64Array.from([0, 1, 0.2, 0.4, 1, 1]),
      labels: Int32Array.from([0, 1, 0]),
      labelNames: ['a', 'b'],
      rowNames: paths,
    });
    const folders = ['set/a/1.png', 'set/b/1.png', 'set/a/2.png'];
    expect(tableOfPictures(pictures, folders, { size, labels: null })).toMatchObject({
      labels: null,
      rowNames: ['a/1.png', 'b/1.png', 'a/2.png'],
    });
  });

  test('are scaled by the mean of what each new pixel covers', () => {
    const scaled = (from: DecodedPicture, width: number, height: number) => [
      ...tableOfPictures([from], ['a'], { size: { width, height }, labels: null }).values,
    ];
    expect(scaled(picture(4, 2, [0, 255, 255, 255, 0, 255, 255, 255]), 2, 1)).toEqual([0.5, 1]);
    const thirds = scaled(picture(3, 1, [0, 255, 255]), 2, 1);
    expect(thirds[0]).toBeCloseTo(1 / 3);
    expect(thirds[1]).toBeCloseTo(1);
    expect(scaled(picture(1, 1, [51]), 3, 2)).toEqual(Array.from({ length: 6 }, () => 0.2));
  });
});
