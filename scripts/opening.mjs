// `npm run bench -- opening [another dist]`: how long a learner waits from opening the page to the first trained frame.
// With the folder of another built page, side by side and in turns, so that the ratio is of use on a busy machine too.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from './chromium.mjs';
import { median } from './median.mjs';
import { root } from './run-command.mjs';

const LINK = '#/lab?sparsity=0.2&run=1';

/**
 * Prints the median of each page, in milliseconds.
 * @param {{ rounds: number, other: string | undefined }} options
 */
export async function measureOpening({ rounds, other }) {
  await build({ root, logLevel: 'warn' });
  const pages = [{ name: 'this page', outDir: join(root, 'dist') }];
  if (other) pages.push({ name: other, outDir: other });
  const served = await Promise.all(
    pages.map(async ({ name, outDir }) => {
      const server = await preview({ root, build: { outDir }, preview: { port: 0 } });
      return { name, server, url: `${server.resolvedUrls?.local[0]}${LINK}`, times: [] };
    }),
  );
  const browser = await chromium.launch(launchOptions());
  // The first round wakes the browser; it does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const { url, times } of round % 2 ? served : served.toReversed()) {
      const time = await openOnce(browser, url);
      if (round > 0) /** @type {number[]} */ (times).push(time);
    }
  }
  await browser.close();
  for (const { name, server, times } of served) {
    await server.close();
    const milliseconds = [Math.min(...times), median(times), Math.max(...times)].map((t) => t.toFixed(0));
    console.log(
      `${name}: ${milliseconds[1]} ms (${milliseconds[0]}–${milliseconds[2]}) to the first trained frame`,
    );
  }
  if (other) console.log(`ratio ${(median(served[0].times) / median(served[1].times)).toFixed(2)}`);
}

/**
 * In a context of its own, which has nothing in its cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<number>}
 */
async function openOnce(browser, url) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => {
    const term = [...document.querySelectorAll('dt')].find((dt) => dt.textContent?.trim() === 'Step');
    return Number(term?.nextElementSibling?.textContent?.replaceAll(',', '')) >= 1 && performance.now();
  });
  const time = Number(await handle.jsonValue());
  await context.close();
  return time;
}
