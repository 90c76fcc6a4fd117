import { useEffect, useRef } from 'react';
import type { Look } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { signColor } from '../../../ui/color';
import { largestOf, paintPicture } from '../../../ui/picture';
import './thumb.css';

interface ThumbProps {
  look: Look;
  /** An input, a reconstruction or a direction: d numbers, from index `from` on. */
  values: Float32Array;
  from?: number;
  /** d. */
  count: number;
  /** Directions have signs even where inputs have none. */
  isDirection?: boolean;
  /** What stands for an input that cannot be drawn: a word, a row's name. */
  name: string;
  /** The number that gets the brightest colour; without it the largest there is. */
  scale?: number;
  /** Side in CSS pixels. */
  size?: number;
}

/** An input or a direction, as small as can be: a picture, an arrow (of two numbers), bars, or a word. */
export function Thumb({
  look,
  values,
  from = 0,
  count,
  isDirection = false,
  name,
  scale,
  size = 36,
}: ThumbProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    if (look.kind === 'picture') drawPicture(context, look, values, from, isDirection, scale);
    else drawNumbers(context, values, from, count);
  });
  if (look.kind === 'word') return <span className="thumb-word">{name}</span>;
  const [width, height] = look.kind === 'picture' ? [look.width, look.height] : [2 * size, 2 * size];
  return (
    <canvas
      ref={canvas}
      className="thumb"
      width={width}
      height={height}
      style={{ width: size, height: look.kind === 'picture' ? (size * height) / width : size }}
      {...(name === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    />
  );
}

interface UnitThumbProps {
  frame: Frame;
  look: Look;
  /** From 0. */
  unit: number;
  name: string;
  size: number;
}

/** What a unit adds: its direction, as small as can be. */
export function UnitThumb({ frame: { directions, inputs }, unit, ...rest }: UnitThumbProps) {
  return <Thumb values={directions} from={unit * inputs} count={inputs} isDirection {...rest} />;
}

function drawPicture(
  context: CanvasRenderingContext2D,
  look: Extract<Look, { kind: 'picture' }>,
  values: Float32Array,
  from: number,
  isDirection: boolean,
  scale = largestOf(values, from, look.width * look.height),
): void {
  const image = context.createImageData(look.width, look.height);
  paintPicture(image, 0, 0, values, from, look, scale, look.signed || isDirection ? 'signed' : 'ink');
  context.putImageData(image, 0, 0);
}

/** Two numbers as an arrow, more as bars up and down from the middle. */
function drawNumbers(
  context: CanvasRenderingContext2D,
  values: Float32Array,
  from: number,
  count: number,
): void {
  const { width, height } = context.canvas;
  const scale = largestOf(values, from, count) || 1;
  context.clearRect(0, 0, width, height);
  if (count === 2) {
    context.strokeStyle = signColor(1);
    context.lineWidth = 3;
    context.beginPath();
    context.moveTo(width / 2, height / 2);
    context.lineTo((width / 2) * (1 + values[from] / scale), (height / 2) * (1 - values[from + 1] / scale));
    context.stroke();
    return;
  }
  const step = width / count;
  for (let i = 0; i < count; i++) {
    const share = values[from + i] / scale;
    context.fillStyle = signColor(share);
    const length = (Math.abs(share) * height) / 2;
    context.fillRect(i * step, share < 0 ? height / 2 : height / 2 - length, Math.max(1, step - 1), length);
  }
}
