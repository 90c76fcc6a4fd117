import { type RefObject, useEffect, useRef } from 'react';
import { beforePaint } from './before-paint';

/** Draws on a canvas of `width` × `height` CSS pixels. */
export type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/**
 * A canvas that fills its element, sharp on every screen. The returned `redraw` has it drawn before the page is painted
 * next, once, however often it is called until then: by whoever has a new frame, outside React's rendering, and by React.
 * A change of size draws by itself, the first size too.
 */
export function useCanvas(draw: Draw): { canvas: RefObject<HTMLCanvasElement | null>; redraw: () => void } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  // Told by the observer: to ask the element would lay out the page again for every drawing.
  const size = useRef({ width: 0, height: 0 });
  const drawNow = useRef(() => {
    const element = canvas.current;
    const { width, height } = size.current;
    if (!element || width === 0 || height === 0) return;
    const context = element.getContext('2d');
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    latest.current(context, width, height);
  }).current;
  const redraw = useRef(() => beforePaint('draw', drawNow)).current;
  useEffect(() => {
    if (!canvas.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      size.current = { width: Math.round(width), height: Math.round(height) };
      // A canvas of another size is empty: it must not be painted so.
      drawNow();
    });
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, [drawNow]);
  // What is drawn also depends on what React knows (selection, language), so every render draws.
  useEffect(redraw);
  return { canvas, redraw };
}
