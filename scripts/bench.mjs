// `npm run bench`: how fast this engine trains beside tfjs, in a real Chromium, all in one page and in turns. Prints
// Markdown, puts it into the README, and writes docs/bench.json. `npm run bench -- --quick` is a rough look;
// `npm run bench -- against <commit>` measures this engine beside another commit's; `page`, `opening`, `long`, `losses`,
// `memory`, `random`, `processor`, `recovery`, `smooth` and `stripes` measure other things, see the scripts of these names.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureAgainst } from './against.mjs';
import { withBenchPage } from './bench-page.mjs';
import { ensureChromium, launchOptions } from './chromium.mjs';
import { measureInPage } from './in-page.mjs';
import { measureLosses } from './losses.mjs';
import { measureLong, measureStripes } from './measure.mjs';
import { median } from './median.mjs';
import { measureMemory } from './memory.mjs';
import { measureOpening } from './opening.mjs';
import { measureProcessor } from './processor.mjs';
import { actAtRandom } from './random-actions.mjs';
import { measureRecovery } from './recovery.mjs';
import { root } from './run-command.mjs';
import { measureSmooth } from './smooth.mjs';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const options = values.quick
  ? { rounds: 3, milliseconds: 250, growth: false }
  : { rounds: 9, milliseconds: 500, growth: true };

const BASELINE = 'tfjs minimize, WebGL';
const OURS = 'Sparselight, WebGL';

ensureChromium();
const [part, first, second] = positionals;
const others = {
  against: () =>
    measureAgainst({ commit: first ?? 'HEAD~1', contestant: second ?? OURS, rounds: 15, milliseconds: 250 }),
  page: () => measureInPage({ only: first }),
  opening: () => measureOpening({ rounds: 9, other: first }),
  long: () => measureLong({ seeds: Number(first ?? 3), only: second }),
  losses: () => measureLosses(),
  random: () => actAtRandom({ actions: Number(first ?? 1000), seed: Number(second ?? 1) }),
  memory: () => measureMemory({ minutes: Number(first ?? 5) }),
  processor: () => measureProcessor({ rounds: Number(first ?? 9) }),
  recovery: () => measureRecovery({ seeds: Number(first ?? 3), only: second }),
  smooth: () => measureSmooth(),
  stripes: () => measureStripes({ seeds: Number(first ?? 3), only: second }),
};
if (part !== undefined) {
  if (!(part in others)) {
    console.error(`There is no “${part}”, only ${Object.keys(others).join(', ')}.`);
    process.exit(1);
  }
  await others[/** @type {keyof typeof others} */ (part)]();
  process.exit();
}
const browser = await chromium.launch(launchOptions());
/** @type {{ results: import('../tests/bench/main').Result[], renderer: string }} */
const { results, renderer } = await withBenchPage(browser, async (page) => ({
  results: await page.evaluate((chosen) => window.bench(chosen), options),
  renderer: await page.evaluate(rendererName),
}));
const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, Chromium ${browser.version()}, ${renderer}`;
await browser.close();

const report = tables();
console.log(report);
if (!values.quick) {
  writeFileSync(
    join(root, 'docs/bench.json'),
    `${JSON.stringify({ machine, results: results.map(summary) }, null, 1)}\n`,
  );
  const readme = join(root, 'README.md');
  const marks = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(marks, `$1${report}\n$2`));
}

function tables() {
  const compared = sizesOf('compared');
  const grown = sizesOf('growth');
  const names = [...new Set(results.map(({ contestant }) => contestant))];
  const speed = compared.map((size) => {
    const base = median(of(size, BASELINE)?.rates ?? []);
    const cells = names.map((name) => {
      const found = of(size, name);
      return found ? `${rate(found.rates)} (${(median(found.rates) / base).toFixed(1)}×)` : '–';
    });
    return [size, ...cells];
  });
  const cost = compared.flatMap((size) =>
    [OURS, BASELINE].map((name) => {
      const found = of(size, name);
      return [
        size,
        name,
        `${found?.firstStepMs.toFixed(0)} ms`,
        `${found?.drawsPerStep}`,
        kilobytes(found?.bytes),
      ];
    }),
  );
  const dense = sizesOf('lit')[0];
  const lit = sizesOf('lit').map((size) => [
    size,
    ...names.slice(0, 2).map((name) => {
      const rates = of(size, name)?.rates ?? [];
      return `${rate(rates)} (${(median(rates) / median(of(dense, name)?.rates ?? [])).toFixed(1)}×)`;
    }),
  ]);
  const growth = grown.map((size) => [
    size,
    ...names.slice(0, 2).map((name) => rate(of(size, name)?.rates ?? [])),
  ]);
  return [
    `Machine: ${machine}. Steps per second, median (lowest–highest of ${options.rounds} rounds), and times as fast as \`optimizer.minimize\`; patterns × inputs × units of one step, λ = 0.2.`,
    table(['size', ...names], speed),
    table(['size', 'engine', 'to the first step', 'draws a step', 'on the card'], cost),
    table(['codes above 0, and times as fast as with all', ...names.slice(0, 2)], lit),
    ...(growth.length > 0 ? [table(['growth', ...names.slice(0, 2)], growth)] : []),
  ].join('\n\n');
}

/** @param {import('../tests/bench/main').Result['table']} name */
function sizesOf(name) {
  return [...new Set(results.filter(({ table }) => table === name).map(({ size }) => size))];
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * @param {string} size
 * @param {string} contestant
 */
function of(size, contestant) {
  return results.find((result) => result.size === size && result.contestant === contestant);
}

/** @param {import('../tests/bench/main').Result} result */
function summary({ rates, ...rest }) {
  return { ...rest, median: median(rates), lowest: Math.min(...rates), highest: Math.max(...rates) };
}

/** @param {number[]} numbers */
function rate(numbers) {
  const short = (/** @type {number} */ value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
  return `**${short(median(numbers))}** (${short(Math.min(...numbers))}–${short(Math.max(...numbers))})`;
}

/** @param {number | undefined} bytes */
function kilobytes(bytes) {
  return bytes === undefined ? '–' : `${(bytes / 1000).toFixed(0)} kB`;
}

function rendererName() {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL';
}
