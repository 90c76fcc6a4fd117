import type { Frame } from '../../../engine/engine';
import { LIGHT, lampColor, lampInk, lightAt, SELECTED } from '../../../ui/color';
import { drawWire } from '../../../ui/wire';
import type { Pointed } from '../../state';
import type { NetworkLayout } from './layout';

export interface NetworkLook {
  frame: Frame;
  /** The pattern that is shown passing through. */
  row: number;
  /** Units from top to bottom. */
  order: readonly number[];
  lit: Pointed;
  format(value: number): string;
  titles: readonly [string, string, string];
  font: string;
}

const INK = '#f2e9dc';
const MUTED = '#a99d8c';

/** Draws bits → units → reconstructed bits for one pattern. */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  layout: NetworkLayout,
  look: NetworkLook,
): void {
  drawTitles(context, layout, look);
  drawLines(context, layout, look);
  drawBits(context, layout, look);
  drawUnits(context, layout, look);
}

function drawTitles(context: CanvasRenderingContext2D, layout: NetworkLayout, look: NetworkLook): void {
  context.font = `italic 13px ${look.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = MUTED;
  [layout.inputX, layout.unitX, layout.outputX].forEach((x, k) => {
    context.fillText(look.titles[k], x, 11);
  });
}

function drawLines(context: CanvasRenderingContext2D, layout: NetworkLayout, look: NetworkLook): void {
  const { frame, row, order, lit } = look;
  const largest = Math.max(1, ...frame.encoder.map(Math.abs));
  const isFocused = lit.unit !== null || lit.bit !== null;
  for (const [place, unit] of order.entries()) {
    const isOn = frame.codes[row * frame.units + unit] > 0.02;
    for (let bit = 0; bit < frame.inputs; bit++) {
      const isLit = lit.unit === unit || lit.bit === bit;
      const opacity = isFocused ? (isLit ? 1 : 0.12) : isOn ? 0.95 : 0.3;
      const k = unit * frame.inputs + bit;
      const [bitY, unitY] = [layout.bitY[bit], layout.unitY[place]];
      const look = { opacity, thickness: 5 };
      const lamp = { x: layout.unitX, y: unitY };
      drawWire(context, { x: layout.inputX, y: bitY }, lamp, frame.encoder[k] / largest, look);
      drawWire(context, lamp, { x: layout.outputX, y: bitY }, frame.directions[k], look);
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function drawBits(context: CanvasRenderingContext2D, layout: NetworkLayout, look: NetworkLook): void {
  const { frame, row, lit } = look;
  for (let bit = 0; bit < frame.inputs; bit++) {
    const k = row * frame.inputs + bit;
    const isLit = lit.bit === bit;
    box(
      context,
      layout.inputX,
      layout.bitY[bit],
      layout.bitRadius,
      frame.x[k],
      String(frame.x[k]),
      isLit,
      look.font,
    );
    const value = frame.reconstructions[k];
    box(
      context,
      layout.outputX,
      layout.bitY[bit],
      layout.bitRadius,
      value,
      look.format(value),
      isLit,
      look.font,
    );
  }
}

function box(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  value: number,
  text: string,
  isLit: boolean,
  font: string,
): void {
  const on = Math.min(1, Math.max(0, value));
  const width = radius * (text.length > 1 ? 1.25 : 1);
  context.beginPath();
  context.roundRect(x - width, y - radius, 2 * width, 2 * radius, radius * 0.45);
  context.fillStyle = mix([45, 38, 30], [242, 233, 220], on);
  context.fill();
  if (isLit) outline(context);
  if (radius < 10) return;
  context.font = `600 ${text.length > 1 ? 12.5 : 14}px ${font}`;
  context.fillStyle = on > 0.45 ? '#231d16' : INK;
  context.fillText(text, x, y + 0.5);
}

function drawUnits(context: CanvasRenderingContext2D, layout: NetworkLayout, look: NetworkLook): void {
  const { frame, row, order, lit } = look;
  for (const [place, unit] of order.entries()) {
    const z = frame.codes[row * frame.units + unit];
    const y = layout.unitY[place];
    if (z > 0.02) glow(context, layout.unitX, y, layout.unitRadius, Math.min(1, z));
    context.beginPath();
    context.arc(layout.unitX, y, layout.unitRadius, 0, 2 * Math.PI);
    context.fillStyle = lampColor(z);
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = z > 0.02 ? LIGHT : frame.metrics.dark[unit] ? '#4a4136' : '#6d6255';
    context.stroke();
    if (lit.unit === unit) outline(context);
    if (layout.unitRadius < 13) continue;
    context.font = `600 ${layout.unitRadius < 17 ? 11 : 13}px ${look.font}`;
    context.fillStyle = lampInk(z);
    context.fillText(look.format(z), layout.unitX, y + 0.5);
  }
}

function glow(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  strength: number,
): void {
  const reach = radius * 1.9;
  const light = context.createRadialGradient(x, y, radius * 0.6, x, y, reach);
  light.addColorStop(0, lightAt(0.6 * strength));
  light.addColorStop(1, lightAt(0));
  context.fillStyle = light;
  context.fillRect(x - reach, y - reach, 2 * reach, 2 * reach);
}

/** Marks the shape just drawn as the one that is pointed at. */
function outline(context: CanvasRenderingContext2D): void {
  context.lineWidth = 2.5;
  context.strokeStyle = SELECTED;
  context.stroke();
}

function mix(from: readonly number[], to: readonly number[], share: number): string {
  return `rgb(${from.map((value, k) => Math.round(value + (to[k] - value) * share)).join(' ')})`;
}
