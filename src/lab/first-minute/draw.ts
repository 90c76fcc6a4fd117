import type { Frame } from '../../engine/engine';
import { lampColor } from '../../ui/color';
import { drawWire } from '../../ui/wire';
import type { SceneLayout } from './layout';

/** Draws the run with one pattern in it: bits → lamps → the pattern that is put together from their light. */
export function drawScene(
  context: CanvasRenderingContext2D,
  layout: SceneLayout,
  frame: Frame,
  row: number,
): void {
  const lights = layout.lamps.map((_, unit) => clamp(frame.codes[row * frame.units + unit]));
  drawGlow(context, layout, lights);
  drawWires(context, layout, frame, row, lights);
  for (const [bit, { x, y }] of layout.bits.entries()) {
    drawSquare(context, x, y, layout.square, frame.x[row * frame.inputs + bit]);
  }
  for (const [bit, { x, y }] of layout.rebuilt.entries()) {
    drawSquare(context, x, y, layout.square, frame.reconstructions[row * frame.inputs + bit]);
  }
  for (const [unit, { x, y }] of layout.lamps.entries()) {
    drawLamp(context, x, y, layout.radius, lights[unit]);
  }
}

/** The light that lamps throw into the room. */
function drawGlow(context: CanvasRenderingContext2D, { lamps, radius }: SceneLayout, lights: number[]): void {
  context.globalCompositeOperation = 'lighter';
  for (const [unit, { x, y }] of lamps.entries()) {
    if (lights[unit] < 0.02) continue;
    for (const [reach, strength] of [
      [3.6, 0.2],
      [1.7, 0.5],
    ]) {
      const light = context.createRadialGradient(x, y, radius * 0.4, x, y, radius * reach);
      light.addColorStop(0, `rgba(245, 170, 66, ${strength * lights[unit]})`);
      light.addColorStop(0.45, `rgba(220, 130, 40, ${0.35 * strength * lights[unit]})`);
      light.addColorStop(1, 'rgba(180, 90, 20, 0)');
      context.fillStyle = light;
      const size = radius * reach;
      context.fillRect(x - size, y - size, 2 * size, 2 * size);
    }
  }
  context.globalCompositeOperation = 'source-over';
}

/** Wires that carry something now are bright, the others faint. */
function drawWires(
  context: CanvasRenderingContext2D,
  { bits, lamps, rebuilt, square, radius }: SceneLayout,
  frame: Frame,
  row: number,
  lights: number[],
): void {
  const largest = Math.max(1, ...frame.encoder.map(Math.abs));
  context.lineCap = 'round';
  for (const [unit, { x, y }] of lamps.entries()) {
    const [enters, leaves] = [
      { x: x - radius, y },
      { x: x + radius, y },
    ];
    for (const [bit, from] of bits.entries()) {
      const k = unit * frame.inputs + bit;
      const isFed = frame.x[row * frame.inputs + bit] > 0;
      const to = rebuilt[bit];
      const start = { x: from.x + square, y: from.y };
      const end = { x: to.x - square, y: to.y };
      drawWire(context, start, enters, frame.encoder[k] / largest, wireLook(isFed));
      drawWire(context, leaves, end, frame.directions[k], wireLook(lights[unit] > 0.02));
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

const wireLook = (isLive: boolean) => ({ opacity: isLive ? 0.95 : 0.28, thickness: 6 });

const OFF = [38, 32, 25];
const ON = [250, 243, 230];

function drawSquare(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  half: number,
  value: number,
): void {
  const on = clamp(value);
  context.beginPath();
  context.roundRect(x - half, y - half, 2 * half, 2 * half, half * 0.32);
  context.fillStyle = `rgb(${OFF.map((dark, k) => Math.round(dark + (ON[k] - dark) * on)).join(' ')})`;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = '#5a4f40';
  context.stroke();
}

/** A globe of glass: what stands on it is read against its even middle. */
function drawLamp(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  light: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = lampColor(light);
  context.fill();
  const rim = context.createRadialGradient(x, y, radius * 0.72, x, y, radius);
  rim.addColorStop(0, 'rgba(0, 0, 0, 0)');
  rim.addColorStop(1, `rgba(60, 25, 0, ${0.25 + 0.3 * light})`);
  context.fillStyle = rim;
  context.fill();
  const shine = context.createRadialGradient(
    x - radius * 0.35,
    y - radius * 0.55,
    0,
    x - radius * 0.35,
    y - radius * 0.55,
    radius * 0.5,
  );
  shine.addColorStop(0, `rgba(255, 250, 235, ${0.1 + 0.35 * light})`);
  shine.addColorStop(1, 'rgba(255, 250, 235, 0)');
  context.fillStyle = shine;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = light > 0.02 ? `rgba(255, 214, 140, ${0.35 + 0.65 * light})` : '#5a4f40';
  context.stroke();
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
