import { type RefCallback, useCallback, useRef } from 'react';

/** A ref for an element; calls back when all of it leaves the screen, and when some of it comes back. */
export function useInSight(onChange: (isInSight: boolean) => void): RefCallback<HTMLElement> {
  const latest = useRef(onChange);
  latest.current = onChange;
  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => latest.current(entry.isIntersecting));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
