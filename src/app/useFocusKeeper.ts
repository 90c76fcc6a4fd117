import { useEffect } from 'react';

/** Whoever closes or replaces something may give the focus back by itself first; so long it may take, in milliseconds. */
const PATIENCE = 80;

/**
 * Where what had the focus is gone (a link whose page has been left, a button that did its work), the keyboard and screen
 * readers go on from the heading of the part of the page that it was in, rather than from the top of the page.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let around: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      around = [];
      for (let at = target.parentElement; at && at !== document.body; at = at.parentElement) around.push(at);
    };
    const recover = () => {
      timer = undefined;
      if (!isLost()) return;
      const heading = headingIn(around.filter(({ isConnected }) => isConnected));
      // What comes in its place may still be on its way; then the next change of the page tries again.
      if (!heading) return;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (timer === undefined && isLost()) timer = setTimeout(recover, PATIENCE);
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

/** The heading of the innermost of these parts that has one in sight. */
function headingIn(parts: readonly HTMLElement[]): HTMLElement | null {
  for (const part of parts) {
    const headings = [...part.querySelectorAll<HTMLElement>('h1, h2, h3')];
    const seen = headings.find((one) => one.checkVisibility() && !one.classList.contains('sr-only'));
    if (seen) return seen;
  }
  return null;
}
