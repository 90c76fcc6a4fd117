import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from 'react';

/** The room of panels that are away, and of all together. */
interface Room {
  whole: CSSProperties;
  /** Each with the class that says where it stands. */
  places: { className: string; minHeight: number }[];
}

/**
 * While other inputs come there is no run to show, and panels are away for a moment. Their room is kept: what was clicked
 * stays under the pointer, and the page does not lose its place because it became shorter.
 * @returns a ref for what holds the panels, and the room to keep while they are not ready
 */
export function useKeptRoom(isReady: boolean): [RefObject<HTMLDivElement | null>, Room | null] {
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef<Room | null>(null);
  // Measured as it changes: once a panel is gone it is too late.
  useLayoutEffect(() => {
    const element = box.current;
    if (!isReady || !element) return;
    const sizes = new ResizeObserver(() => {
      // The first is always there.
      const places = [...element.children].slice(1).map((panel) => ({
        className: panel.className,
        minHeight: Math.round(panel.getBoundingClientRect().height),
      }));
      kept.current = { whole: { minHeight: element.offsetHeight, alignContent: 'start' }, places };
    });
    for (const one of [element, ...element.children]) sizes.observe(one);
    return () => sizes.disconnect();
  }, [isReady]);
  return [box, isReady ? null : kept.current];
}
