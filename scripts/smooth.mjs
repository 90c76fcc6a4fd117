// `npm run bench -- smooth`: how the page keeps up while it trains at full speed: milliseconds from frame to frame (half of
// them, and 95 of 100, take no longer), and the longest tasks of the page's own thread by their own work. How long those
// took by the clock says more about what else the machine does.
import { stepOf, withBuiltPage } from './built-page.mjs';
import { framesFor, p95 } from './frames.mjs';
import { median } from './median.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Watched for so long, once it has trained for so long. */
const WATCHED_MS = 8000;
const WARM_MS = 2000;
/** As many of the longest tasks are shown. */
const SHOWN = 5;

const SETUPS = {
  'WebGL, 3 units': 'engine=webgl',
  'CPU, 16 units beside their twin': 'engine=cpu&data=bits&bits=4&units=16&dense=1',
};

/** Prints a line per set-up. */
export function measureSmooth() {
  return withBuiltPage(async (browser, address) => {
    console.log(
      '| set-up | steps | frame, median | frame, p95 | longest tasks |\n| --- | ---: | ---: | ---: | --- |',
    );
    for (const [name, keys] of Object.entries(SETUPS)) {
      const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
      await page.goto(`${address}#/lab?${keys}&sparsity=0.2&run=1`);
      await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
      await page.getByRole('slider', { name: 'Speed', exact: true }).press('End');
      await page.waitForTimeout(WARM_MS);
      const before = await stepOf(page);
      const { frames, tasks } = await watch(browser, page);
      const steps = (await stepOf(page)) - before;
      const figures = [median(frames), p95(frames)].map((ms) => `${ms.toFixed(1)} ms`);
      const longest = tasks.slice(0, SHOWN).map((ms) => ms.toFixed(1));
      console.log(`| ${name} | ${steps} | ${figures.join(' | ')} | ${longest.join(', ')} ms |`);
      await page.close();
    }
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Page} page
 */
async function watch(browser, page) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const frames = await framesFor(page, WATCHED_MS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { frames, tasks: longestFirst(traceEvents) };
}

/**
 * Milliseconds of the tasks of the page's thread.
 * @param {{ name: string, ph: string, pid: number, tid: number, args: { name?: string }, tdur?: number }[]} events
 */
function longestFirst(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isOfPage = (/** @type {{ pid: number, tid: number }} */ { pid, tid }) =>
    threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = events.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && isOfPage(event),
  );
  return tasks.map(({ tdur = 0 }) => tdur / 1000).toSorted((a, b) => b - a);
}
