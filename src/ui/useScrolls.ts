import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether what is in an element does not fit into it, following the sizes of both. `data-more` of the element names the
 * edges, `below` and `right`, behind which there is more: they fade, also where scroll bars are hidden.
 */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop, scrollWidth, clientWidth, scrollLeft } = box;
      const [below, right] = [scrollHeight - clientHeight, scrollWidth - clientWidth];
      setScrolls(below > 1 || right > 1);
      box.dataset.more = `${below - scrollTop > 4 ? 'below' : ''} ${right - scrollLeft > 4 ? 'right' : ''}`;
    };
    const sizes = new ResizeObserver(look);
    const follow = () => {
      sizes.disconnect();
      for (const one of [box, ...box.children]) sizes.observe(one);
    };
    const children = new MutationObserver(follow);
    children.observe(box, { childList: true });
    follow();
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      children.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [element]);
  return scrolls;
}
