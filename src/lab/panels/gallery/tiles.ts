import type { Look } from '../../../data/dataset';
import type { Box } from '../large/useScrollCanvas';

interface Size {
  width: number;
  height: number;
}

/** Where the tiles of a gallery stand, in CSS pixels. */
export interface Tiles {
  count: number;
  columns: number;
  rows: number;
  /** Whole screen pixels per pixel of a tile's picture. */
  scale: number;
  tile: Size;
  /** Between neighbours, the same both ways. */
  gap: number;
  /** Upper left corner of the first tile. */
  left: number;
  top: number;
  /** The whole gallery with its margins. */
  width: number;
  height: number;
}

/** Room around the gallery for the glow of tiles at its edge. */
const MARGIN = 5;
const LEAST_GAP = 4;
const MOST_GAP = 12;
/** More would be coarse. */
const MOST_TILE = 104;
/** So many units are all in sight, however small; more scroll rather than be smaller than that. */
const ALL_IN_SIGHT = 64;
const LEAST_TILE = 24;
/** Where tiles are tapped with a finger, however many they are. */
const LEAST_FOR_FINGERS = 44;
/** Numbers share so many bars at most. */
export const MOST_BARS = 64;

/** Bars may be so much higher than they must, as a share of their width, to fill the room. */
const MOST_STRETCH = 0.8;

/** Size of a tile's picture, in pixels of its own; bars are at least as high. */
export function pictureSize(look: Look, inputs: number): Size {
  if (look.kind === 'picture') return { width: look.width, height: look.height };
  const bars = Math.min(MOST_BARS, inputs);
  return { width: bars + 1, height: Math.max(6, Math.round(0.45 * bars)) };
}

interface Wishes {
  /** Tiles may be higher than the picture asks for. */
  stretches?: boolean;
  /** Tiles are tapped with a finger. */
  forFingers?: boolean;
}

/**
 * The largest whole scale at which all tiles are in sight; where there are too many for that, the smallest that can
 * still be made out, or tapped, and the gallery scrolls.
 */
export function layTiles(
  count: number,
  picture: Size,
  room: Size,
  { stretches = false, forFingers = false }: Wishes = {},
): Tiles {
  const inside = { width: room.width - 2 * MARGIN, height: room.height - 2 * MARGIN };
  const side = Math.max(picture.width, picture.height);
  const largest = Math.max(1, Math.floor(MOST_TILE / side));
  const leastSide = forFingers ? LEAST_FOR_FINGERS : count > ALL_IN_SIGHT ? LEAST_TILE : 1;
  const least = Math.min(largest, Math.ceil(leastSide / picture.width));
  const sized = (scale: number) => ({ width: scale * picture.width, height: scale * picture.height });
  const spanOf = (tiles: number, size: number) => tiles * (size + LEAST_GAP) - LEAST_GAP;
  const columnsAt = ({ width }: Size) =>
    Math.max(1, Math.min(count, Math.floor((inside.width + LEAST_GAP) / (width + LEAST_GAP))));
  const rowsOf = (columns: number) => Math.ceil(count / columns);
  const fits = (columns: number, { height }: Size) => spanOf(rowsOf(columns), height) <= inside.height;

  let scale = largest;
  while (scale > least && !fits(columnsAt(sized(scale)), sized(scale))) scale -= 1;
  const tile = sized(scale);
  let columns = columnsAt(tile);
  const isAllInSight = fits(columns, tile);
  if (isAllInSight) columns = evenColumns(count, columns, (fewer) => fits(fewer, tile));
  const rows = rowsOf(columns);
  if (stretches) tile.height = Math.max(tile.height, forFingers ? LEAST_FOR_FINGERS : 0);
  if (stretches && isAllInSight) {
    const room = Math.floor((inside.height + MOST_GAP) / rows) - MOST_GAP;
    tile.height = Math.max(tile.height, Math.min(room, Math.round(MOST_STRETCH * tile.width)));
  }
  const spare = (length: number, tiles: number, size: number) =>
    tiles > 1 ? (length - tiles * size) / (tiles - 1) : MOST_GAP;
  const across = spare(inside.width, columns, tile.width);
  const down = isAllInSight ? spare(inside.height, rows, tile.height) : MOST_GAP;
  const gap = Math.floor(Math.max(LEAST_GAP, Math.min(MOST_GAP, across, down)));
  const width = columns * (tile.width + gap) - gap;
  const height = rows * (tile.height + gap) - gap;
  return {
    count,
    columns,
    rows,
    scale,
    tile,
    gap,
    left: MARGIN + Math.max(0, Math.floor((inside.width - width) / 2)),
    top: MARGIN + Math.max(0, Math.floor((inside.height - height) / 2)),
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
  };
}

/** Fewer columns if that fills the last row, or else if it takes no more rows. */
function evenColumns(count: number, most: number, fits: (columns: number) => boolean): number {
  for (let columns = most; columns > 0.7 * most; columns--) {
    if (count % columns === 0 && fits(columns)) return columns;
  }
  return Math.ceil(count / Math.ceil(count / most));
}

export function boxOf({ columns, tile, gap, left, top }: Tiles, place: number): Box {
  return {
    left: left + (place % columns) * (tile.width + gap),
    top: top + Math.floor(place / columns) * (tile.height + gap),
    ...tile,
  };
}

/** Which tile is at a point; null beside the gallery. The gap around a tile counts half to it. */
export function tileAt(tiles: Tiles, x: number, y: number): number | null {
  const { count, columns, tile, gap, left, top } = tiles;
  const column = Math.floor((x - left + gap / 2) / (tile.width + gap));
  const row = Math.floor((y - top + gap / 2) / (tile.height + gap));
  const place = row * columns + column;
  return column >= 0 && column < columns && row >= 0 && place < count ? place : null;
}

/** First place and the one after the last of the rows that a view shows. */
export function placesIn({ count, columns, tile, gap, top }: Tiles, view: Box): [number, number] {
  const pitch = tile.height + gap;
  const first = Math.max(0, Math.floor((view.top - top) / pitch));
  const last = Math.ceil((view.top + view.height - top) / pitch);
  return [Math.min(count, first * columns), Math.min(count, Math.max(0, last) * columns)];
}
