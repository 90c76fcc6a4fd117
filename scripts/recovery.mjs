// `npm run bench -- recovery [seeds]`: what the page itself finds on each data set, with the settings that it chooses, on
// the WebGL engine: opens a link per seed, waits for the step and reads the figures. Prints a Markdown table.
import { withBuiltPage } from './built-page.mjs';
import { median } from './median.mjs';

/** @typedef {{ name: string, keys: Record<string, string | number>, steps: number, figure: string, share: boolean }} Case */

/** @type {Case[]} */
const CASES = [
  bars('Bars 8×8, λ .2', { sparsity: 0.2 }, 500),
  bars('Bars 8×8, λ 0', { sparsity: 0 }, 500),
  bars('Bars 8×8, TopK', { mechanism: 'topk' }, 1000),
  bars('Bars 8×8, KL', { mechanism: 'kl' }, 2000),
  found('Superposition, λ .3', { data: 'superposition', sparsity: 0.3 }, 1000),
  found('Superposition, λ 0', { data: 'superposition', sparsity: 0 }, 1000),
  found('Four patterns, λ .2', { data: 'patterns', sparsity: 0.2 }, 600),
  found('Four patterns, KL', { data: 'patterns', mechanism: 'kl' }, 2000),
  oriented('Photographs, λ .3', { data: 'photos', sparsity: 0.3 }),
  oriented('Photographs, λ 0', { data: 'photos', sparsity: 0 }),
  oriented('White noise, λ .3', { data: 'noise', sparsity: 0.3 }),
  oriented('Phase-scrambled, λ .3', { data: 'phase', sparsity: 0.3 }),
  coherent('Words, λ .2', { sparsity: 0.2 }),
  coherent('Words, λ 0', { sparsity: 0 }),
  coherent('Words, TopK', { mechanism: 'topk' }),
];

/** @param {string} name @param {Case['keys']} keys @param {number} steps @returns {Case} */
function found(name, keys, steps) {
  return { name, keys, steps, figure: 'Recovered features', share: true };
}
/** @param {string} name @param {Case['keys']} keys @param {number} steps */
function bars(name, keys, steps) {
  return found(name, { data: 'bars', ...keys }, steps);
}
/** @param {string} name @param {Case['keys']} keys @returns {Case} */
function oriented(name, keys) {
  return { name, keys, steps: 1000, figure: 'Oriented units', share: true };
}
/** @param {string} name @param {Case['keys']} keys @returns {Case} */
function coherent(name, keys) {
  return { name, keys: { data: 'words', ...keys }, steps: 600, figure: 'Coherence', share: false };
}

/**
 * @param {{ seeds: number, only?: string }} options  only: cases whose name contains this
 */
export function measureRecovery({ seeds, only = '' }) {
  return withBuiltPage(async (browser, address) => {
    console.log('| run | figure | median | lowest–highest | seeds |\n| --- | --- | ---: | ---: | ---: |');
    for (const entry of CASES.filter(({ name }) => name.includes(only))) {
      const values = [];
      for (let seed = 1; seed <= seeds; seed++) values.push(await readFigure(browser, address, entry, seed));
      const texts = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
        value.toFixed(2),
      );
      console.log(
        `| ${entry.name}, step ${entry.steps} | ${entry.figure} | **${texts[0]}** | ${texts[1]}–${texts[2]} | ${seeds} |`,
      );
    }
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Case} entry
 * @param {number} seed
 */
async function readFigure(browser, address, { keys, steps, figure, share }, seed) {
  const page = await browser.newPage({ locale: 'en' });
  page.setDefaultTimeout(600_000);
  const query = new URLSearchParams(
    Object.entries({ ...keys, seed, engine: 'webgl', stop: steps }).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  await page.goto(`${address}#/lab?${query}`);
  await page.getByRole('slider', { name: 'Speed', exact: true }).focus();
  await page.keyboard.press('End');
  const metrics = page.getByRole('region', { name: 'Metrics', exact: true });
  /** @param {string} name */
  const figureOf = (name) => metrics.locator('.figure', { hasText: name }).locator('dd').first();
  await figureOf('Step').waitFor();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(
    (wanted) => document.querySelector('[role="status"]')?.textContent?.replace(/\D/g, '') === wanted,
    String(steps),
  );
  // The survey of all inputs is of the last step a moment later.
  await page.waitForTimeout(share ? 300 : 3000);
  const text = await figureOf(figure).innerText();
  await page.close();
  const numbers = text.match(/[\d.]+/g)?.map(Number) ?? [Number.NaN];
  return share ? numbers[0] / numbers[1] : numbers[0];
}
