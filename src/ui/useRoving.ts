import { type RefCallback, useCallback } from 'react';

interface Roving {
  /** Selector of what takes part. */
  items: string;
  /** Selector of the rows that items stand in: then up and down go to the same place of another row. */
  rows?: string;
}

/**
 * A ref for a group of controls that is one stop of the Tab key; arrow keys, Home and End go on inside it. Items may come
 * and go.
 */
export function useRoving({ items, rows }: Roving): RefCallback<HTMLElement> {
  return useCallback(
    (group: HTMLElement | null) => {
      if (!group) return;
      let current: HTMLElement | null = null;
      const all = (within: Element = group) => [
        ...within.querySelectorAll<HTMLElement>(`:is(${items}):not(:disabled)`),
      ];
      const settle = () => {
        const present = all();
        if (!current || !present.includes(current)) current = present[0] ?? null;
        for (const one of group.querySelectorAll<HTMLElement>(items)) {
          const stop = one === current ? 0 : -1;
          if (one.tabIndex !== stop) one.tabIndex = stop;
        }
      };
      const note = ({ target }: FocusEvent) => {
        if (!(target instanceof HTMLElement) || !target.matches(items)) return;
        current = target;
        settle();
      };
      const move = (event: KeyboardEvent) => {
        const at = event.target;
        if (
          !(at instanceof HTMLElement) ||
          !at.matches(items) ||
          event.altKey ||
          event.ctrlKey ||
          event.metaKey
        )
          return;
        const next = rows
          ? nextInRows(at, event.key)
          : nextOf(all(), at, event.key, ['ArrowUp', 'ArrowDown']);
        if (!next) return;
        event.preventDefault();
        next.focus();
      };
      const nextInRows = (at: HTMLElement, key: string) => {
        const lines = [...group.querySelectorAll(rows ?? '')].map(all);
        const line = lines.find((one) => one.includes(at)) ?? [];
        const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return nextOf(line, at, key);
        const other = lines[lines.indexOf(line) + step];
        return other?.[Math.min(line.indexOf(at), other.length - 1)];
      };
      const observer = new MutationObserver(settle);
      observer.observe(group, { childList: true, subtree: true, attributeFilter: ['disabled'] });
      group.addEventListener('focusin', note);
      group.addEventListener('keydown', move);
      settle();
      return () => {
        observer.disconnect();
        group.removeEventListener('focusin', note);
        group.removeEventListener('keydown', move);
      };
    },
    [items, rows],
  );
}

function nextOf(line: readonly HTMLElement[], at: HTMLElement, key: string, alike: readonly string[] = []) {
  const place = line.indexOf(at);
  if (key === 'Home') return line[0];
  if (key === 'End') return line.at(-1);
  if (key === 'ArrowLeft' || key === alike[0]) return line[place - 1];
  if (key === 'ArrowRight' || key === alike[1]) return line[place + 1];
  return undefined;
}
