import type { Frame } from '../../../engine/engine';
import { lampColor, SELECTED } from '../../../ui/color';
import { paintLamps } from '../../../ui/picture';
import { largestActivation } from '../../rows';
import type { Box } from '../large/useScrollCanvas';
import type { Arrangement } from './seriation';

/** Cells from this size on are lamps with a gap between them; smaller ones are pixels of a picture. */
const LEAST_LAMP = 6;
const GAP = 1;

/** Size of the whole picture and of a cell of it, in CSS pixels; cells may be smaller than a pixel. */
export interface Grid {
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
}

/** Places in the arrangement that are pointed at; −1: none. */
export interface Cross {
  row: number;
  unit: number;
}

/** Paints codes as a picture of lamps; one for each canvas, as it keeps what it needs for that. */
export class HeatPainter {
  private readonly small = document.createElement('canvas');
  private image: ImageData | null = null;
  private levels = new Uint8Array();

  draw(
    context: CanvasRenderingContext2D,
    view: Box,
    grid: Grid,
    frame: Frame,
    arrangement: Arrangement,
    cross: Cross,
  ): void {
    context.translate(-view.left, -view.top);
    if (Math.min(grid.cellWidth, grid.cellHeight) >= LEAST_LAMP) {
      drawLamps(context, view, grid, frame, arrangement);
    } else this.drawPicture(context, grid, frame, arrangement);
    drawCross(context, grid, cross);
  }

  /** All codes on as many pixels as there are; where several share one, the brightest is seen. */
  private drawPicture(
    context: CanvasRenderingContext2D,
    { width, height }: Grid,
    frame: Frame,
    { rows, units }: Arrangement,
  ): void {
    const ratio = window.devicePixelRatio || 1;
    const across = Math.max(1, Math.min(units.length, Math.floor(width * ratio)));
    const down = Math.max(1, Math.min(rows.length, Math.floor(height * ratio)));
    const { small } = this;
    const of = small.getContext('2d');
    if (!of) return;
    if (!this.image || small.width !== across || small.height !== down) {
      small.width = across;
      small.height = down;
      this.image = of.createImageData(across, down);
      this.levels = new Uint8Array(across * down);
    }
    const { levels, image } = this;
    levels.fill(0);
    const brightest = largestActivation(frame);
    const perLevel = brightest > 0 ? 255 / brightest : 0;
    const columns = Int32Array.from(units, (_, place) => Math.floor((place * across) / units.length));
    for (let place = 0; place < rows.length; place++) {
      const from = rows[place] * frame.units;
      const to = Math.floor((place * down) / rows.length) * across;
      for (let k = 0; k < units.length; k++) {
        const level = frame.codes[from + units[k]] * perLevel;
        if (level > levels[to + columns[k]]) levels[to + columns[k]] = level;
      }
    }
    paintLamps(image, levels);
    of.putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, width, height);
  }
}

function drawLamps(
  context: CanvasRenderingContext2D,
  view: Box,
  { cellWidth, cellHeight }: Grid,
  frame: Frame,
  { rows, units }: Arrangement,
): void {
  const brightest = largestActivation(frame) || 1;
  const lastRow = Math.min(rows.length, Math.ceil((view.top + view.height) / cellHeight));
  const lastUnit = Math.min(units.length, Math.ceil((view.left + view.width) / cellWidth));
  for (let row = Math.max(0, Math.floor(view.top / cellHeight)); row < lastRow; row++) {
    for (let unit = Math.max(0, Math.floor(view.left / cellWidth)); unit < lastUnit; unit++) {
      context.fillStyle = lampColor(frame.codes[rows[row] * frame.units + units[unit]] / brightest);
      context.fillRect(unit * cellWidth, row * cellHeight, cellWidth - GAP, cellHeight - GAP);
    }
  }
}

/** The lit input and the lit unit, as bands that cross. */
function drawCross(context: CanvasRenderingContext2D, grid: Grid, { row, unit }: Cross): void {
  const { width, height, cellWidth, cellHeight } = grid;
  const [bandWidth, bandHeight] = [Math.max(2, cellWidth), Math.max(2, cellHeight)];
  context.fillStyle = 'rgb(255 255 255 / 16%)';
  if (row >= 0) context.fillRect(0, row * cellHeight, width, bandHeight);
  if (unit >= 0) context.fillRect(unit * cellWidth, 0, bandWidth, height);
  if (row < 0 || unit < 0) return;
  context.strokeStyle = SELECTED;
  context.lineWidth = 1.5;
  context.strokeRect(unit * cellWidth - 1.5, row * cellHeight - 1.5, bandWidth + 2, bandHeight + 2);
}
