// `npm run bench -- against <commit> [contestant]`: this engine beside that of another commit, in one browser and in short
// turns, so that the ratio is of use on a busy machine too. What is measured is this commit's; only the engines and
// `tests/bench/contestants.ts`, which knows them, are the other's.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { withBenchPage } from './bench-page.mjs';
import { launchOptions } from './chromium.mjs';
import { median } from './median.mjs';
import { root } from './run-command.mjs';

const SHARED = ['main.ts', 'runs.ts', 'index.html'];

/**
 * Prints, for every size, steps per second of both and the median of the ratios of neighbouring rounds.
 * @param {{ commit: string, contestant: string, rounds: number, milliseconds: number }} options
 */
export async function measureAgainst({ commit, contestant, rounds, milliseconds }) {
  const place = mkdtempSync(join(tmpdir(), 'sparselight-against-'));
  const other = join(place, 'tree');
  execFileSync('git', ['worktree', 'add', '--detach', other, commit], { cwd: root, stdio: 'ignore' });
  try {
    symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
    for (const file of SHARED)
      copyFileSync(join(root, 'tests/bench', file), join(other, 'tests/bench', file));
    const browser = await chromium.launch(launchOptions());
    await withBenchPage(browser, (page) =>
      withBenchPage(browser, (beside) => race([page, beside], { contestant, rounds, milliseconds }), other),
    );
    await browser.close();
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', other], { cwd: root });
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * @param {import('@playwright/test').Page[]} pages this commit's and the other's
 * @param {{ contestant: string, rounds: number, milliseconds: number }} options
 */
async function race(pages, { contestant, rounds, milliseconds }) {
  console.log(`| ${contestant} | this | other | ratio |\n| --- | ---: | ---: | ---: |`);
  const sizes = await pages[0].evaluate(() => window.turns.sizes);
  for (const [size, label] of sizes.entries()) {
    for (const page of pages) {
      await page.evaluate(
        (args) => window.turns.begin(...args),
        /** @type {const} */ ([size, contestant, milliseconds]),
      );
    }
    /** @type {number[][]} */
    const rates = [];
    for (let round = 0; round < rounds; round++) {
      const [a, b] = round % 2 ? [1, 0] : [0, 1];
      /** @type {number[]} */
      const pair = [];
      for (const k of [a, b]) pair[k] = await pages[k].evaluate(() => window.turns.round());
      rates.push(pair);
    }
    for (const page of pages) await page.evaluate(() => window.turns.end());
    const [ours, theirs] = [0, 1].map((k) => median(rates.map((pair) => pair[k])).toPrecision(4));
    const ratio = median(rates.map(([one, another]) => one / another)).toFixed(2);
    console.log(`| ${label} | ${ours} | ${theirs} | **${ratio}** |`);
  }
}
