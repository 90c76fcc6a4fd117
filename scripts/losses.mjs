// `npm run bench -- losses`: trains in the built page for a minute, in which the engine is lost twenty times, one every
// three seconds: the WebGL context where the worker has one, else the worker. Says what that cost.
import { stepOf, withBuiltPage } from './built-page.mjs';

const LOSSES = 20;
const EVERY_MS = 3000;

/** Prints a line for each loss and a summary. */
export function measureLosses() {
  return withBuiltPage(loseTwentyTimes);
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function loseTwentyTimes(browser, address) {
  const page = await browser.newPage({ locale: 'en-US' });
  const cdp = await page.context().newCDPSession(page);
  const errors = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // The context is out of reach in the worker, unless its script is told to keep it at hand.
  await page.route(/\/worker-.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${keepContext};keepContext();${await response.text()}` });
  });
  await page.goto(`${address}#/lab?sparsity=0.2&engine=webgl&run=1`);
  const step = () => stepOf(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await page.waitForTimeout(EVERY_MS);
  const heapBefore = await heap();
  for (let loss = 1; loss <= LOSSES; loss++) {
    const [before, start] = [await step(), performance.now()];
    const lost = await page.workers()[0].evaluate(loseEngine);
    let lowest = before;
    while (performance.now() - start < EVERY_MS) {
      lowest = Math.min(lowest, await step());
      await page.waitForTimeout(20);
    }
    const workers = page.workers().length;
    console.log(
      `${loss}: ${lost} lost at step ${before}, back to ${lowest}, at ${await step()} after 3 s, ${workers} worker`,
    );
  }
  const alerts = await page.getByRole('alert').count();
  console.log(`${errors.length} errors ${errors.join('; ')}, ${alerts} alerts`);
  console.log(`heap of the page ${heapBefore.toFixed(1)} MB before, ${(await heap()).toFixed(1)} MB after`);
}

/** Runs in the worker. */
function keepContext() {
  const { getContext } = OffscreenCanvas.prototype;
  Object.assign(OffscreenCanvas.prototype, {
    /** @this {OffscreenCanvas} @param {Parameters<typeof getContext>} given */
    getContext(...given) {
      const context = getContext.apply(this, given);
      Object.assign(self, { context });
      return context;
    },
  });
}

/** Runs in the worker. */
function loseEngine() {
  const { context } = /** @type {{ context?: WebGL2RenderingContext }} */ (/** @type {unknown} */ (self));
  if (context) context.getExtension('WEBGL_lose_context')?.loseContext();
  else
    setTimeout(() => {
      throw new Error('lost by a test');
    });
  return context ? 'the WebGL context' : 'the worker';
}
