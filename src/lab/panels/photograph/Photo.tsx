import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Photograph } from '../../../data/asset';
import type { Plane } from '../../../data/whiten';
import { paintPicture } from '../../../ui/picture';
import { useCanvas } from '../../../ui/useCanvas';
import { factsOf } from '../../facts';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import type { ActivationMap } from './activation-map';
import { useActivationMap } from './useActivationMap';

/** Left upper pixel of a patch. */
export interface Place {
  x: number;
  y: number;
}

interface PhotoProps {
  picture: Photograph;
  title: string;
  plane: Plane;
  /** Side of a patch. */
  size: number;
  /** How much of the photograph the light may cover, 0 … 1. */
  strength: number;
  place: Place;
  onPlace(place: Place): void;
}

/** Arrow keys move the place by so many pixels; with Shift by a whole patch. */
const STEP = 2;
/** Upright photographs leave room for what is below them; in CSS pixels. */
const MOST_HEIGHT = 250;
/** How bright the photograph is under the light. */
const DIMMED = 0.6;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A unit is only faintly lit here where it is below this share of what its strongest patch gives. */
const FAINT = 0.5;

/** A photograph under the light of one unit, with a place marked in it. */
export function Photo({ picture, title, plane, size, strength, place, onPlace }: PhotoProps) {
  const { t, n } = useText();
  const unit = useLabState((state) => litOf(state).unit);
  const peak = useLabState((state) =>
    unit === null || !state.shown ? 0 : (factsOf(state.shown.main, state).strength[unit] ?? 0),
  );
  const [largest, setLargest] = useState<number | null>(null);
  const across = useRef<HTMLInputElement>(null);
  const grey = useMemo(() => canvasOf(picture), [picture]);
  const light = useRef<{ map: ActivationMap; image: HTMLCanvasElement } | null>(null);
  const { canvas, redraw } = useCanvas((context, width) => {
    const scale = width / picture.width;
    context.globalAlpha = map.current ? DIMMED : 1;
    context.drawImage(grey, 0, 0, scale * picture.width, scale * picture.height);
    if (map.current && map.current.largest > 0) {
      if (light.current?.map !== map.current)
        light.current = { map: map.current, image: lightOf(map.current) };
      const { across: columns, down: rows, stride } = map.current;
      const margin = (scale * (size - stride)) / 2;
      context.globalAlpha = strength;
      context.drawImage(light.current.image, margin, margin, scale * stride * columns, scale * stride * rows);
    }
    context.globalAlpha = 1;
    drawMarker(context, scale * place.x, scale * place.y, scale * size);
  });
  const map = useActivationMap(plane, size, unit, () => {
    setLargest(map.current?.largest ?? null);
    redraw();
  });
  const ratio = picture.width / picture.height;
  const right = picture.width - size;
  const bottom = picture.height - size;
  const moveTo = (x: number, y: number) =>
    onPlace({ x: within(Math.round(x), right), y: within(Math.round(y), bottom) });
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = picture.width / box.width;
    moveTo((event.clientX - box.left) * scale - size / 2, (event.clientY - box.top) * scale - size / 2);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? size : STEP;
    moveTo(place.x + step * arrow[0], place.y + step * arrow[1]);
  };
  const axis = (key: 'x' | 'y', max: number) => ({
    type: 'range',
    className: 'sr-only',
    min: 0,
    max,
    value: place[key],
    'aria-label': t(key === 'x' ? 'photograph.across' : 'photograph.down'),
    'aria-valuetext': t('photograph.pixel', { pixel: n.whole(place[key] + size / 2) }),
    onKeyDown,
  });
  return (
    <figure className="photo">
      <div
        className="photo-stage"
        style={{ aspectRatio: ratio, maxWidth: MOST_HEIGHT * ratio }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          across.current?.focus({ preventScroll: true });
          onPointer(event);
        }}
        onPointerMove={(event) => event.buttons > 0 && onPointer(event)}
      >
        <canvas
          ref={canvas}
          role="img"
          aria-label={
            unit === null
              ? t('photograph.plain', { title })
              : t('photograph.described', { title, unit: unit + 1, z: n.two(largest ?? 0) })
          }
        />
        {/* One tab stop: the arrow keys of either go both ways. */}
        <input
          ref={across}
          {...axis('x', right)}
          onChange={(event) => moveTo(Number(event.target.value), place.y)}
        />
        <input
          tabIndex={-1}
          {...axis('y', bottom)}
          onChange={(event) => moveTo(place.x, Number(event.target.value))}
        />
      </div>
      <figcaption className="hint">
        {unit === null
          ? t('photograph.noUnit')
          : largest === 0
            ? t('photograph.nowhere', { unit: unit + 1 })
            : t('photograph.where', { unit: unit + 1, z: n.two(largest ?? 0) })}{' '}
        {unit !== null &&
          largest !== null &&
          largest < FAINT * peak &&
          t('photograph.faint', { peak: n.two(peak) })}
      </figcaption>
    </figure>
  );
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function canvasOf({ width, height, pixels }: Photograph): HTMLCanvasElement {
  return paint(width, height, (image) => {
    for (let k = 0; k < pixels.length; k++) image.data.set([pixels[k], pixels[k], pixels[k], 255], 4 * k);
  });
}

/** The map in the colours of lamps; where the unit is dark, there is no light. */
function lightOf({ across, down, values, largest }: ActivationMap): HTMLCanvasElement {
  return paint(across, down, (image) => {
    paintPicture(image, 0, 0, values, 0, { width: across, height: down }, largest, 'light');
    for (let k = 0; k < values.length; k++) image.data[4 * k + 3] = 255 * Math.sqrt(values[k] / largest);
  });
}

function paint(width: number, height: number, fill: (image: ImageData) => void): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const image = context.createImageData(width, height);
  fill(image);
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Light on dark, so that it stands out from any photograph. */
function drawMarker(context: CanvasRenderingContext2D, x: number, y: number, side: number): void {
  for (const [color, width] of [
    ['#000000', 4],
    ['#fff6e2', 2],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(x - 2, y - 2, side + 4, side + 4);
  }
}
