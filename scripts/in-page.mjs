// `npm run bench -- page [name]`: for every data set, or those whose name contains `name`, steps a second in the open page,
// all panels drawn, with each engine and with the one that the page chooses, beside what the engine makes alone.
import { withBenchPage } from './bench-page.mjs';
import { stepOf, withBuiltPage } from './built-page.mjs';
import { median } from './median.mjs';

/** A run is measured once it has been open for so long, and then for so long. */
const OPEN_MS = 10_000;
const MEASURED_MS = 4000;
const SAMPLE_MS = 250;
/** The lesson's price on light, for every set. A step to stop at, or a settled run would go slowly. */
const SETTINGS = { sparsity: 0.2, stop: 100_000_000 };

/** Prints a line per data set. @param {{ only: string | undefined }} options */
export function measureInPage({ only }) {
  return withBuiltPage((browser, address) =>
    withBenchPage(browser, async (bench) => {
      const sets = (await bench.evaluate(() => window.benchSets())).filter((set) => set.includes(only ?? ''));
      console.log('| data set | engine | in the page | alone | share |\n| --- | --- | ---: | ---: | ---: |');
      for (const set of sets) {
        const alone = await bench.evaluate(
          ([id, sparsity]) => window.benchSet(id, sparsity),
          /** @type {[string, number]} */ ([set, SETTINGS.sparsity]),
        );
        /** @type {Record<string, number>} */
        const inPage = {};
        for (const engine of ['webgl', 'cpu', 'auto']) {
          const { rate, note } = await rateOf(browser, address, set, engine);
          inPage[engine] = rate;
          const own = alone[/** @type {'webgl' | 'cpu'} */ (engine)];
          const cells = own
            ? [short(median(own)), percent(rate / median(own))]
            : ['–', `${percent(rate / Math.max(inPage.webgl, inPage.cpu))} of the better one`];
          console.log(
            `| ${set} | ${own ? engine : `auto: ${note}`} | ${short(rate)} | ${cells.join(' | ')} |`,
          );
        }
      }
    }),
  );
}

/**
 * Steps a second of the run in a page of its own, and what the page says of its engine.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} set
 * @param {string} engine
 */
async function rateOf(browser, address, set, engine) {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(
    `${address}#/lab?data=${set}&sparsity=${SETTINGS.sparsity}&stop=${SETTINGS.stop}&engine=${engine}&run=1`,
  );
  await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  await page.getByRole('slider', { name: 'Speed', exact: true }).press('End');
  const opened = performance.now();
  const samples = [];
  for (let step = 0, time = 0; time < OPEN_MS + MEASURED_MS && step < SETTINGS.stop; ) {
    await page.waitForTimeout(SAMPLE_MS);
    [step, time] = [await stepOf(page), performance.now() - opened];
    samples.push({ step, time });
  }
  // The processor may have made all steps of a small run by then: when it did so is not seen.
  if (samples[samples.length - 1].step >= SETTINGS.stop) samples.pop();
  const to = samples[samples.length - 1];
  const from = samples.find(({ time }) => time >= to.time - MEASURED_MS) ?? to;
  const rate = (1000 * (to.step - from.step)) / (to.time - from.time);
  const note = await page.getByRole('region', { name: 'Metrics' }).innerText();
  await page.close();
  return { rate, note: /WebGL|CPU/.exec(note)?.[0] ?? '?' };
}

function short(/** @type {number} */ value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

function percent(/** @type {number} */ share) {
  return `${(100 * share).toFixed(0)} %`;
}
