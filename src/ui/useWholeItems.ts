import { type RefCallback, useCallback } from 'react';

/** So much of an item in sight is all of it: edges lie between pixels. */
const WHOLE = 0.97;

/**
 * A ref for a list that cuts off what it has no room for: an item is shown only where all of it is in sight, and else is
 * no stop of the Tab key either.
 */
export function useWholeItems(): RefCallback<HTMLElement> {
  return useCallback((list: HTMLElement | null) => {
    if (!list) return;
    const sights = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries)
          (target as HTMLElement).style.visibility = intersectionRatio < WHOLE ? 'hidden' : '';
      },
      { root: list, threshold: WHOLE },
    );
    const follow = () => {
      sights.disconnect();
      for (const item of list.children) sights.observe(item);
    };
    const items = new MutationObserver(follow);
    items.observe(list, { childList: true });
    follow();
    return () => {
      sights.disconnect();
      items.disconnect();
    };
  }, []);
}
