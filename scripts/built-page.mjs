import { build, preview } from 'vite';
import { launchBrowser } from './browser.mjs';
import { root } from './run-command.mjs';

/**
 * Builds the page, serves it, and hands `work` a browser and the page's address.
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<void>} work
 */
export async function withBuiltPage(work) {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, preview: { port: 0 }, logLevel: 'warn' });
  const browser = await launchBrowser();
  try {
    await work(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What `Step` says in this page. */
export function stepOf(/** @type {import('@playwright/test').Page} */ page) {
  return page.evaluate(() => {
    const term = [...document.querySelectorAll('dt')].find((dt) => dt.textContent?.trim() === 'Step');
    return Number(term?.nextElementSibling?.textContent?.replaceAll(',', '') ?? Number.NaN);
  });
}
