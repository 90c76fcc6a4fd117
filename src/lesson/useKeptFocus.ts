import { type RefCallback, useCallback } from 'react';

/** What is said after the learner did something; the last of them is what to read next. */
const SAID = '.lesson-explained, .lesson-predicted, .lesson-hint';

/**
 * A ref for the text of a step: when the button that had the focus is gone, as after an answer, the focus goes to what
 * came in its place, so that the keyboard and screen readers go on from there.
 */
export function useKeptFocus(): RefCallback<HTMLElement> {
  return useCallback((box: HTMLElement | null) => {
    if (!box) return;
    let last: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || document.activeElement !== document.body) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      last = null;
      const next = [...box.querySelectorAll<HTMLElement>(SAID)].at(-1) ?? box.querySelector('h1');
      if (!next) return;
      next.tabIndex = -1;
      next.focus();
    });
    box.addEventListener('focusin', note);
    observer.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      box.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}
