// `npm run bench -- random [actions] [seed]`: does to the page what nobody thought of – clicks, keys, addresses, reloads,
// moments without a connection, parts that do not come, texts that a translator changes – and counts errors, lost runs
// and numbers that are none.
import { stepOf, withBuiltPage } from './built-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ADDRESSES = [
  '#/lab',
  '#/lab?data=bars&run=1',
  '#/lab?data=superposition&sparsity=0.3&run=1',
  '#/lab?data=bits&bits=4&sparsity=0.1&run=1',
  '#/lab?data=photos&sparsity=0.3&run=1',
  '#/lab?data=words&sparsity=0.2&run=1',
  '#/lab?units=0x10&seed=banana',
  '#/lesson',
  '#/lesson/sparse',
  '#/lesson/dense',
  '#/lesson/units',
  '#/lesson/pictures',
  '#/lesson/review',
  '#/lesson/print',
  '#/teach/sparse',
  '#/glossary',
  '#/nowhere',
];
const KEYS = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowRight',
  'ArrowLeft',
  'Home',
  'End',
  'Control+z',
];
const SIZES = [
  [1280, 800],
  [390, 844],
  [1024, 768],
];
/** What is wrong in the page's own words, and numbers that are none. */
const WRONG = /\bNaN\b|undefined|\[object|The page stumbled|stumbled \(/;
/** Said by the browser of what this script takes away itself. */
const EXPECTED =
  /Failed to load|ERR_|NetworkError|module script|dynamically imported|preload|MIME|disallowed/i;

/**
 * Prints every error with what was done before it.
 * @param {{ actions: number, seed: number }} how  the seed chooses the actions
 */
export function actAtRandom({ actions, seed }) {
  return withBuiltPage(async (browser, address) => {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    const random = generator(seed);
    /** @type {string[]} */
    const errors = [];
    let lost = 0;
    page.on(
      'pageerror',
      (error) => EXPECTED.test(error.message) || errors.push(error.stack ?? error.message),
    );
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) errors.push(message.text());
    });
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`${address}#/lab`);
    const deeds = deedsOn(page, address, random, (how) => {
      lost += 1;
      console.log(`lost: ${how}`);
    });
    for (let k = 1; k <= actions; k++) {
      const deed = deeds[Math.floor(random() * deeds.length)];
      const before = errors.length;
      await deed.act().catch(() => {});
      // A link out of the page, or a reload without a connection, has led to the browser's own page.
      if (!page.url().startsWith(address)) await page.goto(`${address}#/lab`).catch(() => {});
      const text = await page.evaluate(() => document.body.innerText).catch(() => '');
      const wrong = WRONG.exec(text);
      if (wrong)
        errors.push(
          `on the page after ${deed.name}: ${text.slice(Math.max(0, wrong.index - 80), wrong.index + 120)}`,
        );
      for (const error of errors.slice(before)) console.log(`${k} ${deed.name}: ${error.slice(0, 600)}`);
      if (k % 100 === 0) console.log(`${k} actions, ${errors.length} errors, ${lost} lost runs`);
    }
    process.exitCode = errors.length + lost > 0 ? 1 : 0;
  });
}

/** @param {Page} page @param {string} address @param {() => number} random @param {(how: string) => void} onLost */
function deedsOn(page, address, random, onLost) {
  /** @template T @param {T[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)];
  const clickOne = async (/** @type {string} */ selector) => {
    const all = await page.locator(selector).all();
    if (all.length > 0) await pick(all).click({ timeout: 500, force: random() < 0.2 });
  };
  const press = async () => {
    for (let k = 0; k < 5; k++) await page.keyboard.press(pick(KEYS));
  };
  const reload = async () => {
    const before = await stepOf(page);
    await page.reload();
    await page.waitForTimeout(2500);
    const after = await stepOf(page);
    if (before > 50 && after < before / 2) onLost(`step ${before} became ${after} at ${page.url()}`);
  };
  const offline = async () => {
    await page.context().setOffline(true);
    await clickOne('button, a');
    await page.waitForTimeout(300);
    await page.context().setOffline(false);
  };
  const missing = async () => {
    await page.route(/assets\/.*\.js/, (route) => (random() < 0.5 ? route.abort() : route.continue()));
    await clickOne('button, a');
    await page.waitForTimeout(300);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  };
  return [
    { name: 'click a button', act: () => clickOne('button') },
    { name: 'click a button', act: () => clickOne('main button') },
    { name: 'click a link', act: () => clickOne('a') },
    { name: 'click anything', act: () => clickOne('label, canvas, [role], td, input') },
    { name: 'press keys', act: press },
    { name: 'type', act: () => page.keyboard.type(pick(['0,05', '1e3', '-7', 'слово', '101'])) },
    {
      name: 'choose',
      act: async () => {
        const all = await page.locator('select').all();
        if (all.length > 0)
          await pick(all).selectOption({ index: Math.floor(random() * 6) }, { timeout: 500 });
      },
    },
    { name: 'drag', act: () => dragAcross(page, random) },
    {
      name: 'go to an address',
      act: () => page.evaluate((to) => location.assign(to), pick(ADDRESSES)),
    },
    { name: 'go back', act: () => page.evaluate(() => history.back()) },
    {
      name: 'resize',
      act: () => {
        const [width, height] = pick(SIZES);
        return page.setViewportSize({ width, height });
      },
    },
    { name: 'train for a while', act: () => page.waitForTimeout(400) },
    { name: 'translate', act: () => page.evaluate(translateOnce) },
    { name: 'reload', act: reload },
    { name: 'be offline', act: offline },
    { name: 'miss parts', act: missing },
    { name: 'come anew', act: async () => void (await page.goto(`${address}${pick(ADDRESSES)}`)) },
  ];
}

/** @param {Page} page @param {() => number} random */
async function dragAcross(page, random) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(random() * width, random() * height);
  await page.mouse.down();
  await page.mouse.move(random() * width, random() * height, { steps: 5 });
  await page.mouse.up();
}

/** Runs in the page. */
function translateOnce() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('font, script')) continue;
    const font = document.createElement('font');
    font.textContent = `⟦${text.data}⟧`;
    text.replaceWith(font);
  }
}

/** Numbers of 0 … 1 that follow from the seed (mulberry32). @param {number} seed */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
