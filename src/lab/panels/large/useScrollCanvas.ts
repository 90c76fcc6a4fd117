import { type MouseEvent, type RefObject, useCallback, useRef } from 'react';
import { useCanvas } from '../../../ui/useCanvas';
import { useSize } from '../../../ui/useSize';
import './scroll-canvas.css';

/** A rectangle of the whole picture, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * A canvas as large as its scrolling element, on which the part in sight of a larger picture is drawn: however much
 * there is, what it costs depends on what is seen. Around the canvas: an element of the size of the whole picture, in
 * a scrolling element of the class `scroll-canvas`.
 */
export function useScrollCanvas(draw: (context: CanvasRenderingContext2D, view: Box) => void): {
  scroller: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLCanvasElement | null>;
  /** Room inside the scrolling element. */
  room: { width: number; height: number };
  redraw(): void;
  /** Scrolls so far that this part is in sight. */
  reveal(box: Box): void;
  /** Where in the whole picture the pointer is. */
  pointOf(event: MouseEvent): { x: number; y: number };
} {
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSize(scroller);
  const { canvas, redraw } = useCanvas((context, width, height) => {
    const { scrollLeft: left, scrollTop: top } = scroller.current ?? { scrollLeft: 0, scrollTop: 0 };
    draw(context, { left, top, width, height });
  });
  const reveal = useCallback((box: Box) => {
    const element = scroller.current;
    if (!element) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    element.scrollLeft = within(scrollLeft, box.left + box.width - clientWidth, box.left);
    element.scrollTop = within(scrollTop, box.top + box.height - clientHeight, box.top);
  }, []);
  const pointOf = ({ clientX, clientY }: MouseEvent) => {
    const element = scroller.current;
    if (!element) return { x: -1, y: -1 };
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left + element.scrollLeft, y: clientY - top + element.scrollTop };
  };
  return { scroller, canvas, room, redraw, reveal, pointOf };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
