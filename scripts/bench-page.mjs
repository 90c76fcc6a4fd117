import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { kernels } from './kernels.mjs';
import { root } from './run-command.mjs';

/**
 * Builds the page of `tests/bench`, serves it with what data sets load, and hands `work` the open page.
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page) => Promise<T>} work
 * @param {string} [tree] the work tree whose bench it is
 * @returns {Promise<T>}
 */
export async function withBenchPage(browser, work, tree = root) {
  const outDir = mkdtempSync(join(tmpdir(), 'sparselight-bench-'));
  /** @type {import('vite').InlineConfig} */
  const config = {
    root: join(tree, 'tests/bench'),
    publicDir: join(tree, 'public'),
    configFile: false,
    logLevel: 'warn',
    plugins: [kernels()],
  };
  await build({
    ...config,
    build: { outDir, target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });
  const page = await browser.newPage();
  try {
    page.on('pageerror', (error) => console.error(error));
    page.setDefaultTimeout(0);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'bench' in window);
    return await work(page);
  } finally {
    await page.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
