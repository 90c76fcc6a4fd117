/** What is wrong with a page as it stands: text that cannot be read, scrolling into nothing, controls too small to hit. */
import type { Page } from '@playwright/test';
import { drawn } from './lab';

interface Wanted {
  /** The least width and height of a control, in CSS pixels. */
  target: number;
}

/** Complaints about the page as it is, each with the place and the words; none is what a test wants. */
export async function complaintsAbout(page: Page, wanted: Wanted): Promise<string[]> {
  await drawn(page);
  return page.evaluate(inspect, wanted);
}

/** The least spacing of text that a reader may ask for (WCAG 2.2, 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Runs in the page, so it holds all that it needs. */
function inspect({ target }: Wanted): string[] {
  /** What opens over the page. */
  const LAYERS = '.info-popover, .modal, .ask, .notice';
  /** Rounding, and the shadows of letters. */
  const SLACK = 1.5;
  const complaints = new Set<string>();
  const hidden = new WeakMap<Element, boolean>();
  const complain = (what: string, at: Element, words: string) =>
    void complaints.add(`${what}: “${words.trim().replace(/\s+/g, ' ').slice(0, 60)}” in ${pathOf(at)}`);

  scrolling();
  const texts = visibleTexts();
  for (const text of texts) cutOff(text);
  overlaps();
  for (const select of document.querySelectorAll('select')) if (isSeen(select)) tooNarrow(select);
  for (const control of document.querySelectorAll(CONTROLS())) if (isSeen(control)) tooSmall(control);
  return [...complaints];

  function CONTROLS() {
    return 'button, a[href], select, input:not([type="file"]), textarea, summary, [role="tab"], [role="option"]';
  }

  function pathOf(element: Element): string {
    const steps: string[] = [];
    for (
      let at: Element | null = element;
      at && at !== document.body && steps.length < 4;
      at = at.parentElement
    ) {
      const name = at.getAttribute('class')?.split(' ')[0];
      steps.unshift(name ? `.${name}` : at.tagName.toLowerCase());
    }
    return steps.join(' ');
  }

  function isHidden(element: Element): boolean {
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const { clipPath, opacity } = getComputedStyle(element);
    const isAway = element.matches('.skip') && element.getBoundingClientRect().bottom < 0;
    const parent = element.parentElement;
    const answer =
      clipPath === 'inset(50%)' || opacity === '0' || isAway || (parent !== null && isHidden(parent));
    hidden.set(element, answer);
    return answer;
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && !isHidden(element);
  }

  /** Whether an element scrolls along an axis, or would cut what is too long for it. */
  function overflowOf(element: Element, axis: 'X' | 'Y'): 'visible' | 'scrolls' | 'cuts' {
    const { overflowX, overflowY } = getComputedStyle(element);
    const overflow = axis === 'X' ? overflowX : overflowY;
    return overflow === 'visible' ? 'visible' : /auto|scroll/.test(overflow) ? 'scrolls' : 'cuts';
  }

  function scrolling(): void {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth + 1) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (one) => isSeen(one) && one.getBoundingClientRect().right > clientWidth + 1,
      );
      const at = wide.find((one) => !wide.some((other) => other !== one && one.contains(other)));
      complain(
        `the page is ${scrollWidth - clientWidth} px too wide`,
        at ?? document.body,
        at?.textContent ?? '',
      );
    }
    for (const box of document.querySelectorAll('*')) {
      const scrolls = box !== document.documentElement && overflowOf(box, 'Y') === 'scrolls';
      if (!scrolls || box.matches('textarea, .scroll-canvas, .word-units')) continue;
      const top = box.getBoundingClientRect().top - box.scrollTop;
      const padding = Number.parseFloat(getComputedStyle(box).paddingBottom);
      nothingBelow(box, endOf(box) - top + padding, box.clientHeight, box.scrollHeight);
    }
    // Room for the bar at the lower edge of small screens, or what a page leaves free at its end.
    const bar = document.querySelector('.controls');
    const isOver = bar !== null && getComputedStyle(bar).position === 'fixed';
    const spare = isOver ? bar.getBoundingClientRect().height : 112;
    nothingBelow(document.body, endOf(document.body) + scrollY + spare, clientHeight, scrollHeight);
  }

  function nothingBelow(box: Element, end: number, height: number, length: number): void {
    const missing = length - Math.max(height, end);
    if (missing > 4) complain(`scrolls ${Math.round(missing)} px into nothing`, box, '');
  }

  /** Where the last thing that is seen in a box ends, on the screen. */
  function endOf(box: Element): number {
    const ends = contentOf(box).map(
      (one) => one.getBoundingClientRect().bottom + Number.parseFloat(getComputedStyle(one).marginBottom),
    );
    return Math.max(0, ...ends);
  }

  /** What is seen in a box that scrolls: parts without children, apart from hidden ones. */
  function contentOf(box: Element): Element[] {
    return [...box.querySelectorAll('*')].filter(
      (one) =>
        isSeen(one) &&
        (one.childElementCount === 0 || one.matches('svg, table, .button, section, form, li, p')) &&
        !/fixed/.test(getComputedStyle(one).position),
    );
  }

  interface Text {
    element: Element;
    words: string;
    boxes: DOMRect[];
  }

  function visibleTexts(): Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent ?? '';
      if (
        !element ||
        words.trim() === '' ||
        !isSeen(element) ||
        element.closest('option, script, noscript, template, math')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length > 0) found.push({ element, words, boxes });
    }
    return found;
  }

  function cutOff({ element, words, boxes }: Text): void {
    const right = Math.max(...boxes.map((box) => box.right));
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    // The box of a line is higher than its letters.
    const rise = 0.22 * Number.parseFloat(getComputedStyle(element).fontSize);
    let [looksX, looksY] = [true, true];
    for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      const [x, y] = [overflowOf(at, 'X'), overflowOf(at, 'Y')];
      if (x === 'scrolls') looksX = false;
      if (y === 'scrolls') looksY = false;
      const isTight = at.matches('button, select, td, th, .tab, .bit') || at instanceof SVGSVGElement;
      if (looksX && (x === 'cuts' || isTight) && (right > box.right + SLACK || left < box.left - SLACK)) {
        return void complain(
          `cut off by ${Math.round(Math.max(right - box.right, box.left - left))} px`,
          at,
          words,
        );
      }
      if (
        looksY &&
        (y === 'cuts' || isTight) &&
        (bottom - rise > box.bottom + SLACK || top + rise < box.top - SLACK)
      ) {
        return void complain(
          `cut off by ${Math.round(Math.max(bottom - box.bottom, box.top - top))} px in height`,
          at,
          words,
        );
      }
      if (getComputedStyle(at).position === 'fixed') {
        if (looksX && (right > innerWidth + SLACK || left < -SLACK)) complain('off the screen', at, words);
        if (looksY && (bottom > innerHeight + SLACK || top < -SLACK)) complain('off the screen', at, words);
        return;
      }
    }
  }

  /** Two texts of one layer that lie over each other. */
  function overlaps(): void {
    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches(LAYERS)) return at;
      return document.body;
    };
    const placed = texts.flatMap(({ element, words, boxes }) => {
      const layer = layerOf(element);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return boxes
        .map((box) => inSight(box, element))
        .filter((box) => box !== null)
        .map((box) => ({ element, words, layer, box: letters(box, size) }));
    });
    for (const [k, a] of placed.entries()) {
      for (const b of placed.slice(k + 1)) {
        if (a.layer !== b.layer || a.element === b.element) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 2 && height > 2)
          complain(`lies over “${b.words.trim().slice(0, 40)}”`, a.element, a.words);
      }
    }
  }

  /** Without the room that a line has above and below its letters. */
  function letters({ left, right, top, bottom }: DOMRect, size: number) {
    const spare = Math.max(0, (bottom - top - 0.8 * size) / 2);
    return { left, right, top: top + spare, bottom: bottom - spare };
  }

  /** What of a box is not scrolled away. */
  function inSight(box: DOMRect, element: Element): DOMRect | null {
    let { left, right, top, bottom } = box;
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (overflowOf(at, 'X') === 'visible' && overflowOf(at, 'Y') === 'visible') continue;
      const frame = at.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
  }

  /** A closed list shows its choice in one line. */
  function tooNarrow(select: HTMLSelectElement): void {
    const style = getComputedStyle(select);
    const pen = document.createElement('canvas').getContext('2d');
    const words = select.selectedOptions[0]?.textContent ?? '';
    if (!pen) return;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    const arrow = 17;
    const room =
      select.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      arrow;
    const missing = pen.measureText(words).width - room;
    if (missing > SLACK) complain(`cut off by ${Math.round(missing)} px`, select, words);
  }

  function tooSmall(control: Element): void {
    const label = control.matches('input[type="radio"], input[type="checkbox"], input[type="range"]')
      ? control.closest('label, .slider-thumb')
      : null;
    const shown = label ?? control;
    if (
      !isSeen(shown) ||
      getComputedStyle(control).display === 'inline' ||
      control.matches('.skip, p button, li button.lesson-reference, td .link-button')
    )
      return;
    const { width, height } = shown.getBoundingClientRect();
    if (width < 2 || height < 2) return;
    const least = Math.min(width, height);
    if (least < target - 0.6)
      complain(
        `${Math.round(width)} × ${Math.round(height)} is too small to hit`,
        shown,
        shown.getAttribute('aria-label') ?? shown.textContent ?? '',
      );
  }
}
