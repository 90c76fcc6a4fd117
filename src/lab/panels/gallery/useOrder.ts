import { useEffect, useReducer, useRef } from 'react';

/** Nobody can follow tiles that change places more often. */
const LEAST_TIME_MS = 1000;

/**
 * An order that is costly to make, or would be restless: made anew at once when `key` changes, otherwise at most once
 * a second while `source` does.
 */
export function useOrder<T>(source: unknown, key: string, make: (before: T | null) => T): T {
  const made = useRef<{ at: number; key: string; source: unknown; order: T } | null>(null);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const now = performance.now();
  const { current } = made;
  const isOld = current?.source !== source && now - (current?.at ?? 0) >= LEAST_TIME_MS;
  if (!current || current.key !== key || isOld)
    made.current = { at: now, key, source, order: make(current?.order ?? null) };
  const latest = made.current as NonNullable<typeof made.current>;
  useEffect(() => {
    if (latest.source === source) return;
    // The last change counts too, when nothing comes after it.
    const timer = setTimeout(renderAgain, Math.max(0, latest.at + LEAST_TIME_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [latest, source]);
  return latest.order;
}
