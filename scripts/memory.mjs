// `npm run bench -- memory [minutes]`: trains the words with 1,024 units in the built page, then changes the data set twenty
// times. Says how much memory the page and the whole browser hold, its workers with it, and how steady the frames are.
import { readFileSync } from 'node:fs';
import { stepOf, withBuiltPage } from './built-page.mjs';
import { framesFor, p95 } from './frames.mjs';

const EVERY_MS = 30_000;
const WORDS = '#/lab?data=words&units=1024&sparsity=0.2&engine=webgl&run=1';
const SETS = ['bars', 'superposition', 'photos', 'patterns', 'words'];
const CHANGES = 20;

/** @typedef {import('@playwright/test').Page} Page */

/** Prints a line now and then. @param {{ minutes: number }} options */
export function measureMemory({ minutes }) {
  return withBuiltPage(async (browser, address) => {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    const errors = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address + WORDS);
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    await page.getByRole('slider', { name: 'Speed', exact: true }).press('End');
    const cdp = await browser.newBrowserCDPSession();
    const report = async (/** @type {string} */ what) => {
      const megabytes = await heapOf(page);
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const whole = processInfo.reduce((sum, { id }) => sum + residentOf(id), 0);
      console.log(
        `${what}: page ${megabytes.toFixed(1)} MB of heap, browser ${whole.toFixed(0)} MB, step ${await stepOf(page)}`,
      );
    };
    await page.waitForTimeout(EVERY_MS);
    await report('start');
    for (let spent = 0; spent < minutes * 60_000; spent += EVERY_MS) {
      const frames = await framesFor(page, EVERY_MS);
      await report(
        `${((spent + EVERY_MS) / 60_000).toFixed(1)} min, frames p95 ${p95(frames).toFixed(1)} ms`,
      );
    }
    for (let change = 1; change <= CHANGES; change++) {
      const set = SETS[change % SETS.length];
      await page.goto(`${address}#/lab?data=${set}&run=1`);
      await page.waitForTimeout(4000);
      if (change % SETS.length === 0) await report(`${change} changes of data set (${set})`);
    }
    console.log(`${errors.length} errors ${errors.join('; ')}`);
  });
}

/** Megabytes of the page's heap after a collection. @param {Page} page */
async function heapOf(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

/** Megabytes that a process of the browser has in memory; 0 where the system does not tell. @param {number} id */
function residentOf(id) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
