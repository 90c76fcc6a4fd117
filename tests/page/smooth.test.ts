import { expect, type Page, test } from './fixtures';
import { button, type Keys, openLab, setFullSpeed, stepOf, waitForStep } from './lab';

/** What the page has done; counted, as how long it takes says more about what else the machine does. */
interface Work {
  /** Wishes that were sent. */
  wishes: number;
  /** … before the one before had been answered. */
  early: number;
  /** Whatever was written to the document. */
  written: number;
  /** … although it stood there already. */
  same: string[];
  /** Drawings of all canvases. */
  drawings: number;
  /** The most drawings of one canvas for one painted frame. */
  mostInFrame: number;
}

declare global {
  interface Window {
    work: Work;
  }
}

/** Runs in the page, before its own scripts. */
function count(): void {
  const work = { wishes: 0, early: 0, written: 0, same: [] as string[], drawings: 0, mostInFrame: 0 };
  window.work = work;

  // The first to hear an answer: whoever is told next may send the next wish at once.
  window.Worker = class extends Worker {
    private isWaiting = false;
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', () => {
        this.isWaiting = false;
      });
    }
    override postMessage(...args: unknown[]): void {
      if ((args[0] as { wish?: unknown } | null)?.wish) {
        work.wishes += 1;
        if (this.isWaiting) work.early += 1;
        this.isWaiting = true;
      }
      super.postMessage(...(args as Parameters<Worker['postMessage']>));
    }
  };

  // What is drawn between the callbacks of two frames is painted with the second.
  let frame = 0;
  let isInFrame = false;
  let latest = -1;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== latest) frame += 1;
      latest = time;
      isInFrame = true;
      callback(time);
      isInFrame = false;
    });
  const drawn = new WeakMap<HTMLCanvasElement, { frame: number; times: number }>();
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...args) {
    const paintedIn = isInFrame ? frame : frame + 1;
    const before = drawn.get(this.canvas);
    const times = before?.frame === paintedIn ? before.times + 1 : 1;
    drawn.set(this.canvas, { frame: paintedIn, times });
    work.drawings += 1;
    work.mostInFrame = Math.max(work.mostInFrame, times);
    clearRect.apply(this, args);
  };

  const standing = (node: Node, name: string | null) =>
    name ? (node as Element).getAttribute(name) : node.nodeValue;
  new MutationObserver((records) => {
    work.written += records.length;
    // What a record led to is what the next one of the same place found, or what stands there now.
    const next = new Map<Node, Map<string | null, string | null>>();
    for (const { type, target, attributeName, oldValue } of records.toReversed()) {
      if (type === 'childList') continue;
      const places = next.get(target) ?? new Map();
      next.set(target, places);
      const led = places.has(attributeName) ? places.get(attributeName) : standing(target, attributeName);
      places.set(attributeName, oldValue);
      const where = target instanceof Element ? target : target.parentElement;
      if (led === oldValue) work.same.push(`${attributeName ?? 'text'} of ${where?.outerHTML.slice(0, 120)}`);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
}

const workOf = (page: Page) => page.evaluate(() => window.work);

async function workWhile(page: Page, act: () => Promise<void>): Promise<Work> {
  await page.evaluate(() =>
    Object.assign(window.work, { wishes: 0, early: 0, written: 0, same: [], drawings: 0, mostInFrame: 0 }),
  );
  await act();
  return workOf(page);
}

for (const [title, keys] of [
  ['WebGL trains at full speed', { engine: 'webgl' }],
  [
    'the processor trains 16 units beside their twin',
    { engine: 'cpu', data: 'bits', bits: 4, units: 16, dense: 1 },
  ],
] as readonly [string, Keys][]) {
  test(`the page does no more than it must while ${title}`, async ({ page }) => {
    await page.addInitScript(count);
    await openLab(page, { ...keys, sparsity: 0.2, run: 1 });
    await setFullSpeed(page);
    await waitForStep(page, 20);
    const training = await workWhile(page, async () => waitForStep(page, (await stepOf(page)) + 200));
    expect(training.wishes, 'it asked for steps').toBeGreaterThan(1);
    expect(training.early, 'each wish waits for the answer to the one before').toBe(0);
    expect(training.written, 'the figures moved').toBeGreaterThan(10);
    expect([...new Set(training.same)], 'what has not changed is not written again').toEqual([]);
    expect(training.drawings, 'the charts moved').toBeGreaterThan(1);
    expect(training.mostInFrame, 'a canvas is drawn once for a painted frame').toBe(1);

    await button(page, 'Pause').click();
    await expect(button(page, 'Train')).toBeVisible();
    await page.mouse.move(1, 1);
    // The run is kept in the browser a while after it has paused, for which it is asked for once more.
    const still = async () => {
      const { wishes, written, drawings } = await workWhile(page, () => page.waitForTimeout(2000));
      return { wishes, written, drawings };
    };
    await expect.poll(still, { timeout: 20_000 }).toEqual({ wishes: 0, written: 0, drawings: 0 });
  });
}
