import { areColorsForced, signColor } from './color';

interface Point {
  x: number;
  y: number;
}

interface WireLook {
  /** Beside the others, 0 … 1. */
  opacity: number;
  /** Of a weight of 1, in CSS pixels beyond the thinnest. */
  thickness: number;
}

/** Weights smaller than this are not drawn: a thousand hairlines say nothing. */
const SMALLEST_WEIGHT = 0.03;

/**
 * A weight between two points as a curve: the larger the thicker and brighter; its sign is its colour, or where the reader
 * has colours of their own, a broken line.
 * @param weight 1 is the largest that is told apart
 */
export function drawWire(
  context: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  weight: number,
  { opacity, thickness }: WireLook,
): void {
  const size = Math.min(1, Math.abs(weight));
  if (size < SMALLEST_WEIGHT) return;
  const bend = (to.x - from.x) * 0.45;
  context.globalAlpha = opacity * (0.35 + 0.65 * size);
  context.strokeStyle = signColor(weight);
  context.lineWidth = 0.6 + thickness * size;
  context.setLineDash(weight < 0 && areColorsForced() ? [6, 4] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.bezierCurveTo(from.x + bend, from.y, to.x - bend, to.y, to.x, to.y);
  context.stroke();
}
