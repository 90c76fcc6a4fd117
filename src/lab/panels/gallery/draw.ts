import type { Look } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { FOCUS, LIGHT, lampColor, POINTED, SELECTED } from '../../../ui/color';
import { largestOf, paintBars, paintPicture } from '../../../ui/picture';
import type { Box } from '../large/useScrollCanvas';
import { boxOf, MOST_BARS, pictureSize, placesIn, type Tiles } from './tiles';

/** What lights which tile how. */
export interface Lights {
  /** Code of the lit input, a number per unit; null: no tile glows. */
  codes: ArrayLike<number> | null;
  /** The activation that glows most. */
  brightest: number;
  lit: number | null;
  selected: number | null;
  /** Where the keyboard is. */
  cursor: number | null;
}

const RADIUS = 0.12;
const MOST_RADIUS = 7;
const DEAD = 0.28;
/** Dimmer lamps have no glow of their own. */
const LEAST_GLOW = 0.06;
const GLOW = 9;

/** Paints tiles with the numbers of a frame; one for each gallery, as it keeps the canvases that it needs for that. */
export class TilePainter {
  private readonly atlas = document.createElement('canvas');
  private image: ImageData | null = null;
  private glow: { canvas: HTMLCanvasElement; key: string } | null = null;

  draw(
    context: CanvasRenderingContext2D,
    view: Box,
    tiles: Tiles,
    order: readonly number[],
    frame: Frame,
    dark: readonly boolean[],
    look: Look,
    lights: Lights,
  ): void {
    const [first, last] = placesIn(tiles, view);
    context.translate(-view.left, -view.top);
    this.paintAtlas(tiles, order.slice(first, last), frame, look);
    context.imageSmoothingEnabled = false;
    const picture = this.cellOf(tiles, look, frame);
    for (let place = first; place < last; place++) {
      const { left, top, width, height } = boxOf(tiles, place);
      const [column, row] = [(place - first) % tiles.columns, Math.floor((place - first) / tiles.columns)];
      context.globalAlpha = dark[order[place]] ? DEAD : 1;
      context.drawImage(
        this.atlas,
        column * picture.width,
        row * picture.height,
        picture.width,
        picture.height,
        left,
        top,
        width,
        height,
      );
    }
    context.globalAlpha = 1;
    // All corners at once: what lies outside of the rounded tiles goes.
    const radius = Math.min(MOST_RADIUS, RADIUS * tiles.tile.width);
    context.globalCompositeOperation = 'destination-in';
    context.beginPath();
    for (let place = first; place < last; place++) outline(context, boxOf(tiles, place), 0, radius);
    context.fill();
    context.globalCompositeOperation = 'destination-over';
    for (let place = first; place < last; place++) {
      const brightness = brightnessOf(lights, order[place]);
      if (brightness > LEAST_GLOW) this.drawGlow(context, boxOf(tiles, place), radius, brightness);
    }
    context.globalCompositeOperation = 'source-over';
    for (let place = first; place < last; place++) {
      frameTile(context, boxOf(tiles, place), radius, order[place], lights);
    }
  }

  /** Size of a picture in the atlas: pictures in pixels of their own, bars in those of the screen. */
  private cellOf(tiles: Tiles, look: Look, frame: Frame): { width: number; height: number } {
    return look.kind === 'picture' ? pictureSize(look, frame.inputs) : tiles.tile;
  }

  private paintAtlas(tiles: Tiles, units: readonly number[], frame: Frame, look: Look): void {
    const { atlas } = this;
    const cell = this.cellOf(tiles, look, frame);
    const width = tiles.columns * cell.width;
    const height = Math.max(1, Math.ceil(units.length / tiles.columns)) * cell.height;
    const context = atlas.getContext('2d');
    if (!context) return;
    if (!this.image || atlas.width !== width || atlas.height !== height) {
      atlas.width = width;
      atlas.height = height;
      this.image = context.createImageData(width, height);
    }
    const { image } = this;
    const { directions, inputs } = frame;
    const bars = Math.min(MOST_BARS, inputs);
    units.forEach((unit, k) => {
      const x = (k % tiles.columns) * cell.width;
      const y = Math.floor(k / tiles.columns) * cell.height;
      const from = unit * inputs;
      const scale = largestOf(directions, from, inputs);
      if (look.kind === 'picture') paintPicture(image, x, y, directions, from, look, scale, 'signed');
      else {
        const size = { ...cell, pitch: tiles.scale, bars };
        paintBars(image, x, y, size, directions, from, inputs, scale);
      }
    });
    context.putImageData(image, 0, 0);
  }

  private drawGlow(
    context: CanvasRenderingContext2D,
    { left, top, width, height }: Box,
    radius: number,
    share: number,
  ): void {
    const key = `${width} ${height}`;
    if (this.glow?.key !== key) this.glow = { key, canvas: glowAround({ width, height }, radius) };
    context.globalAlpha = share;
    context.drawImage(this.glow.canvas, left - 2 * GLOW, top - 2 * GLOW);
    context.globalAlpha = 1;
  }
}

function brightnessOf({ codes, brightest }: Lights, unit: number): number {
  return codes && brightest > 0 ? Math.min(1, codes[unit] / brightest) : 0;
}

function outline(context: CanvasRenderingContext2D, box: Box, outset: number, radius: number): void {
  context.roundRect(
    box.left - outset,
    box.top - outset,
    box.width + 2 * outset,
    box.height + 2 * outset,
    Math.max(0, radius + outset),
  );
}

/** The frame of a tile says how brightly its unit lights, and whether it is pointed at or selected. */
function frameTile(
  context: CanvasRenderingContext2D,
  box: Box,
  radius: number,
  unit: number,
  lights: Lights,
): void {
  const stroke = (color: string, width: number, outset: number) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    outline(context, box, outset, radius);
    context.stroke();
  };
  const brightness = brightnessOf(lights, unit);
  if (brightness > LEAST_GLOW) stroke(lampColor(0.25 + 0.75 * brightness), 1.5, 0.75);
  else stroke('#342d24', 1, 0.5);
  if (unit === lights.selected) stroke(SELECTED, 2, 2);
  if (unit === lights.lit && unit !== lights.selected) stroke(POINTED, 1.5, 2);
  if (unit === lights.cursor) stroke(FOCUS, 2, 3.5);
}

/** Drawn once and then copied: a blurred shadow takes too long to be drawn for every tile of every frame. */
function glowAround({ width, height }: { width: number; height: number }, radius: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width + 4 * GLOW;
  canvas.height = height + 4 * GLOW;
  const context = canvas.getContext('2d');
  if (context) {
    context.shadowColor = context.fillStyle = LIGHT;
    context.shadowBlur = 2 * GLOW;
    context.beginPath();
    context.roundRect(2 * GLOW, 2 * GLOW, width, height, radius);
    context.fill();
  }
  return canvas;
}
