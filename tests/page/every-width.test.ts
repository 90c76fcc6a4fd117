import { en, type Texts, uk } from '../texts';
import { expect, type Page, test } from './fixtures';
import { button, drawn, switchOf } from './lab';
import { complaintsAbout, spaceText } from './whole-page';

/** Widths with their heights; controls of narrow screens are for fingers. */
const SIZES = [
  { width: 1920, height: 1080, target: 24 },
  { width: 1280, height: 800, target: 24 },
  { width: 1024, height: 768, target: 24 },
  { width: 768, height: 1024, target: 44 },
  { width: 390, height: 844, target: 44 },
  { width: 320, height: 640, target: 44 },
] as const;

interface View {
  name: string;
  address: string;
  /** What is done there before one looks. */
  prepare?(page: Page, texts: Texts): Promise<void>;
}

const trained = (keys: string) => `/#/lab?engine=cpu&run=1&stop=20&${keys}`;
const SIXTEEN = Array.from({ length: 24 }, (_, k) => (k * 1021 + 1).toString(2).padStart(16, '0').slice(-16));

const BITS: View[] = [
  { name: 'four patterns', address: trained('sparsity=0.2') },
  { name: 'four patterns, six units, all dark', address: trained('sparsity=3&units=6&lr=0.1') },
  { name: 'all patterns of five bits', address: trained('data=bits&bits=5') },
  {
    name: 'four patterns beside the dense twin',
    address: trained('sparsity=0.2'),
    prepare: compare,
  },
  { name: 'patterns of 16 bits', address: trained(`data=own&units=64&patterns=${SIXTEEN.join(',')}`) },
];
const SETS = ['bars', 'superposition', 'photos', 'phase', 'noise', 'words'];
const LARGE: View[] = SETS.flatMap((data) => [
  { name: data, address: trained(`data=${data}`) },
  { name: `${data} beside the dense twin`, address: trained(`data=${data}`), prepare: compare },
]);
const MECHANISMS: View[] = ['topk', 'kl'].map((mechanism) => ({
  name: mechanism,
  address: trained(`mechanism=${mechanism}`),
}));

const TABS: View[] = (
  [
    ['superposition', 'closer.factors'],
    ['bars', 'closer.factors'],
    ['photos', 'closer.photograph'],
    ['words', 'closer.word'],
  ] as const
).map(([data, tab]) => ({
  name: `${data}, ${tab}`,
  address: trained(`data=${data}`),
  prepare: async (page, texts) => page.getByRole('tab', { name: texts[tab], exact: true }).click(),
}));

const DIALOGS: View[] = (
  [
    ['controls.more', ''],
    ['paste.open', ''],
    ['codes.asText', ''],
    ['metrics.evAbout', ''],
    ['ask.title', ''],
  ] as const
).map(([opener]) => ({
  name: opener,
  address: trained('sparsity=0.2'),
  prepare: async (page, texts) => {
    await button(page, texts[opener]).first().click();
    await drawn(page);
  },
}));

const PAPER: View[] = ['#/lesson', '#/lesson/review', '#/glossary', '#/teach/units', '#/print'].map(
  (hash) => ({
    name: hash,
    address: `/${hash}`,
  }),
);
const STEP: View = { name: 'a step', address: '/#/lesson/sparse/price' };
/** Only for whoever has kept nothing yet, so it comes before all others. */
const FIRST: View = { name: 'the first minute', address: '/' };
const UNKNOWN: View = { name: 'a link with mistakes', address: '/#/lab?sparsity=99&what=1&units=none' };

/** A few of each kind with every test; all of them by `npm run audit`. */
const isWhole = Boolean(process.env.WHOLE_AUDIT);
const VIEWS = isWhole
  ? [FIRST, ...BITS, ...MECHANISMS, ...LARGE, ...TABS, ...DIALOGS, UNKNOWN, ...PAPER]
  : [FIRST, BITS[2], LARGE[1], STEP];
const SHORT_SIZES = SIZES.filter(({ width }) => [1280, 320].includes(width));

for (const [language, texts] of [
  ['English', en],
  ['Ukrainian', uk],
] as const) {
  test.describe(language, () => {
    test.use({ locale: texts === uk ? 'uk-UA' : 'en-US' });

    test('all can be read and hit on every width', async ({ page }) => {
      test.setTimeout(isWhole ? 3_600_000 : 120_000);
      const steps = isWhole ? await allSteps(page) : [];
      await expectGood(page, texts, [...VIEWS, ...steps], isWhole ? SIZES : SHORT_SIZES);
    });

    if (!isWhole) return;
    test('all can be read with the spacing of text that a reader may ask for', async ({ page }) => {
      test.setTimeout(3_600_000);
      const steps = await allSteps(page);
      page.on('domcontentloaded', () => void spaceText(page));
      await expectGood(page, texts, [...VIEWS, ...steps], SIZES);
    });
  });
}

/** Every step of the lesson, from the links on the teacher's pages. */
async function allSteps(page: Page): Promise<View[]> {
  const links = (start: string) =>
    page
      .locator(`main a[href^="${start}"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  await page.goto('/#/teach');
  await expect(page.locator('main a[href^="#/lesson/"]').first()).toBeVisible();
  const steps: string[] = [];
  for (const chapter of new Set(await links('#/teach/'))) {
    await page.goto(`/${chapter}`);
    await expect(page.locator('main a[href^="#/lesson/"]').first()).toBeVisible();
    steps.push(...(await links('#/lesson/')));
  }
  return [...new Set(steps)].map((hash) => ({ name: hash, address: `/${hash}` }));
}

async function expectGood(
  page: Page,
  texts: Texts,
  views: readonly View[],
  sizes: readonly (typeof SIZES)[number][],
) {
  const found: string[] = [];
  for (const view of views) {
    await page.goto('about:blank');
    await page.setViewportSize(sizes[0]);
    await page.goto(view.address);
    await arrive(page, texts, view);
    for (const { target, ...size } of sizes) {
      await page.setViewportSize(size);
      const complaints = await complaintsAbout(page, { target });
      const fresh = complaints.map((complaint) => `${view.name}, ${size.width}: ${complaint}`);
      if (isWhole) for (const line of fresh) console.log(line);
      found.push(...fresh);
    }
  }
  expect(found, `${found.length} complaints`).toEqual([]);
}

async function compare(page: Page, texts: Texts): Promise<void> {
  await page
    .locator('label')
    .filter({ has: switchOf(page, texts['codes.compare']) })
    .click();
  await drawn(page);
}

async function arrive(page: Page, texts: Texts, { address, prepare }: View): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true }).first()).toBeAttached();
  if (address.includes('stop=20'))
    await expect(page.locator('.figures dd').first()).toHaveText('20', { timeout: 60_000 });
  else await drawn(page);
  await prepare?.(page, texts);
}
