import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/data/dataset';
import { boxOf, layTiles, pictureSize, placesIn, tileAt } from '../../../src/lab/panels/gallery/tiles';

const ROOM = { width: 380, height: 250 };
const SQUARE = { width: 8, height: 8 };

describe('layTiles', () => {
  for (const count of [1, 5, 16, 31, 32, 48, 64]) {
    it(`has all of ${count} tiles in sight, as large as can be`, () => {
      const tiles = layTiles(count, SQUARE, ROOM);
      const last = boxOf(tiles, count - 1);
      expect(Number.isInteger(tiles.scale)).toBe(true);
      expect(tiles.columns * tiles.rows).toBeGreaterThanOrEqual(count);
      expect(tiles.height).toBeLessThanOrEqual(ROOM.height);
      expect(boxOf(tiles, tiles.columns - 1).left + tiles.tile.width).toBeLessThanOrEqual(ROOM.width);
      expect(last.top + last.height).toBeLessThanOrEqual(ROOM.height);
      // The next larger scale would not do, at any number of columns.
      const side = 8 * (tiles.scale + 1) + 4;
      const columns = Math.floor((ROOM.width - 6) / side);
      const isTooLarge = side * Math.ceil(count / columns) - 4 > ROOM.height - 10;
      expect(isTooLarge || 8 * (tiles.scale + 1) > 104).toBe(true);
    });
  }

  it('scrolls rather than make many tiles too small to see', () => {
    const tiles = layTiles(1024, SQUARE, ROOM);
    expect(tiles.tile.width).toBe(24);
    expect(tiles.height).toBeGreaterThan(ROOM.height);
  });

  it.each([16, 32, 64, 256])('makes each of %i tiles large enough for a finger', (count) => {
    const bars = pictureSize({ kind: 'numbers' } as Look, 16);
    for (const [picture, stretches] of [
      [SQUARE, false],
      [bars, true],
    ] as const) {
      const { tile } = layTiles(count, picture, ROOM, { stretches, forFingers: true });
      expect(Math.min(tile.width, tile.height)).toBeGreaterThanOrEqual(44);
    }
  });

  it('stands also in no room at all', () => {
    expect(layTiles(32, SQUARE, { width: 0, height: 0 }).columns).toBe(1);
  });

  it('fills the last row where it can', () => {
    expect(layTiles(32, SQUARE, ROOM)).toMatchObject({ columns: 8, rows: 4 });
  });
});

it('finds every tile again at its middle, and none beside the gallery', () => {
  const tiles = layTiles(31, SQUARE, ROOM);
  for (let place = 0; place < 31; place++) {
    const { left, top, width, height } = boxOf(tiles, place);
    expect(tileAt(tiles, left + width / 2, top + height / 2)).toBe(place);
  }
  expect(tileAt(tiles, -20, 20)).toBeNull();
  expect(tileAt(tiles, 20, tiles.top + tiles.height + 20)).toBeNull();
  const afterLast = boxOf(tiles, 31);
  expect(tileAt(tiles, afterLast.left + 1, afterLast.top + 1)).toBeNull();
});

it('draws only what is in sight', () => {
  const tiles = layTiles(1024, SQUARE, ROOM);
  const pitch = tiles.tile.height + tiles.gap;
  const [first, end] = placesIn(tiles, { left: 0, top: 10 * pitch, ...ROOM });
  expect(first).toBeLessThanOrEqual(10 * tiles.columns);
  expect(first).toBeGreaterThanOrEqual(9 * tiles.columns);
  expect(end).toBeLessThanOrEqual(first + (Math.ceil(ROOM.height / pitch) + 2) * tiles.columns);
  expect(boxOf(tiles, end).top).toBeGreaterThanOrEqual(10 * pitch + ROOM.height);
});

it('gives numbers no more bars than can be told apart', () => {
  expect(pictureSize({ kind: 'numbers', names: [] }, 16).width).toBe(17);
  expect(pictureSize({ kind: 'numbers', names: [] }, 1024).width).toBe(65);
});
