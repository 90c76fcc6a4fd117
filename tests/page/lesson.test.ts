import { readFile } from 'node:fs/promises';
import { en, type Texts, uk } from '../texts';
import { axeClean, expect, type Page, test } from './fixtures';
import {
  alert,
  button,
  figure,
  region,
  setFullSpeed,
  setSparsity,
  slider,
  stepOf,
  table,
  waitForStep,
} from './lab';

const SLOW = { timeout: 30_000 };
async function openStep(page: Page, step: string): Promise<void> {
  await page.goto(`/#/lesson/${step}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  // The lab is there first; the step then sets it as it needs it.
  await expect(page.locator('.lesson h1:not(.sr-only)')).toBeVisible(SLOW);
}

function lesson(page: Page, texts: Texts = en) {
  return region(page, texts['lesson.title']);
}

/** Everything below is done with keys: `press` gives the focus and presses, as Tab and the key would. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).press('Enter');
}

async function choose(page: Page, option: RegExp | string): Promise<void> {
  await lesson(page).or(lesson(page, uk)).getByRole('radio', { name: option }).press('Space');
}

async function mark(page: Page, option: RegExp | string): Promise<void> {
  await lesson(page).getByRole('checkbox', { name: option }).press('Space');
}

async function next(page: Page, step: string, texts: Texts = en): Promise<void> {
  await press(page, texts['lesson.next']);
  await expect(page).toHaveURL(new RegExp(`#/lesson/${step}$`));
  // The address comes first; the focus tells that the step itself is there, and its own “Next”.
  await expect(page.locator('.lesson h1:focus')).toBeVisible();
}

/** Selects the unit of the panel Units that is called so by now. */
async function selectUnit(page: Page, label: string): Promise<void> {
  const card = region(page, 'Units').getByRole('listitem').filter({ hasText: label }).first();
  await expect(card).toBeVisible(SLOW);
  await card.getByRole('button').press('Enter');
}

test('chapter 1 by keyboard alone, in English', async ({ page }) => {
  test.slow();
  await page.goto('/#/lab');
  await page.getByRole('link', { name: 'Start the guided lesson' }).press('Enter');
  await expect(page).toHaveURL(/#\/lesson\/sparse\/live$/);
  await setFullSpeed(page);
  await press(page, 'Train');
  await expect(button(page, 'Next')).toBeVisible(SLOW);
  await expect(lesson(page)).toContainText('But which lamp means what?');
  await next(page, 'sparse/guess');
  await choose(page, /ten lamps glow/);
  await press(page, 'Answer');
  await expect(lesson(page)).toContainText('you will see');
  await next(page, 'sparse/code');
  await next(page, 'sparse/reading');
  const printed = lesson(page).getByRole('table', { name: 'The printed codes' });
  await expect(printed).toContainText('0.85');
  await expect(printed.getByRole('columnheader')).toHaveText(['Unit 1', 'Unit 2', 'Unit 3']);

  await test.step('a wrong answer is explained, and completes nothing', async () => {
    await mark(page, 'Unit 1');
    await press(page, 'Check');
    await expect(lesson(page)).toContainText('unit 1 is dark there');
    await expect(button(page, 'Skip for now')).toBeVisible();
    await mark(page, 'Unit 1');
    await mark(page, 'Unit 2');
    await mark(page, 'Unit 3');
    await press(page, 'Check');
  });
  await next(page, 'sparse/price');
  await test.step('the slider waits for the prediction', async () => {
    await expect(slider(page, 'Sparsity')).toBeDisabled();
    await expect(page.getByText('first make your prediction')).toBeVisible();
    await choose(page, 'More than now');
    await press(page, 'Record my prediction');
    await expect(slider(page, 'Sparsity')).toBeEnabled();
    await setSparsity(page, 0.2);
    await expect(lesson(page)).toContainText('It went differently', SLOW);
    await expect(lesson(page)).toContainText('at this price 1.5');
  });
  await next(page, 'sparse/zeros');
  await expect(lesson(page)).toContainText('pattern of zeros', SLOW);
  await next(page, 'sparse/sparse');
  await expect(lesson(page).locator('math').first()).toBeVisible();
  await next(page, 'sparse/count');
  await choose(page, '1 to 5');
  await press(page, 'Check');
  await expect(lesson(page)).toContainText(/Metrics: [23]/, SLOW);
  await next(page, 'sparse/gap');
  const gap = lesson(page).getByRole('textbox');
  await gap.fill('One');
  await gap.press('Enter');
  await expect(lesson(page)).toContainText('A unit at 1 shines');
  await gap.fill(' Zero');
  await gap.press('Enter');
  await next(page, 'sparse/own');
  await lesson(page).getByRole('textbox').fill('A sentence uses ten words of all there are.');
  await press(page, en['lesson.keepWords']);
  await expect(lesson(page)).toContainText('a dictionary has a hundred thousand words');
  await expect(page.getByRole('link', { name: /^Lesson/ })).toContainText(/\d\d?\s%/);
});

test('chapter 2 by keyboard alone, in English', async ({ page }) => {
  test.slow();
  await openStep(page, 'dense/twin');
  await expect(lesson(page)).not.toContainText('is being trained', SLOW);
  await choose(page, /Many/);
  await press(page, 'Record my prediction');
  await page.getByRole('switch', { name: 'Compare with dense' }).press('Space');
  await expect(lesson(page)).toContainText('It went as you predicted', SLOW);
  await next(page, 'dense/tiles');
  await choose(page, 'In the sparse run');
  await press(page, 'Check');
  await expect(lesson(page)).toContainText('16 of 16', SLOW);
  await next(page, 'dense/cost');
  await choose(page, /A little/);
  await press(page, 'Record my prediction');
  await setSparsity(page, 0.2);
  await expect(lesson(page)).toContainText('It went as you predicted', SLOW);
  await next(page, 'dense/mixtures');
  await expect(lesson(page)).toContainText('Lamps lit in the sparse one: 1; in the dense one: 3.', SLOW);
  await next(page, 'dense/point');
  await expect(region(page, 'Units')).not.toContainText('looks for bit');
  for (const unit of ['Unit 1', 'Unit 2', 'Unit 3']) {
    if (await lesson(page).getByText('the patterns whose second bit is 1').isVisible()) break;
    await selectUnit(page, unit);
  }
  await expect(lesson(page)).toContainText('the patterns whose second bit is 1');
  await next(page, 'dense/boards');
  await mark(page, /rebuilds the pictures more exactly/);
  await press(page, 'Check');
  await expect(lesson(page)).toContainText('something is missing');
  await mark(page, /fewer lamps have to be looked at/);
  await press(page, 'Check');
  await next(page, 'dense/own');
  await lesson(page).getByRole('textbox').fill('Few lamps, each worth its price.');
  await press(page, en['lesson.keepWords']);
  await page.goto('/#/lesson');
  const chapters = lesson(page).getByRole('list').getByRole('listitem');
  await expect(chapters.nth(1)).toContainText(/\d\d\s%/);
  await expect(chapters.nth(2)).toContainText('0 %');
});

test.describe('Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('a prediction and a gap by keyboard alone, in Ukrainian', async ({ page }) => {
    await openStep(page, 'sparse/price');
    await choose(page, /Менше/);
    await press(page, uk['lesson.predict']);
    const thumb = slider(page, uk['controls.sparsity']);
    // A prediction made before the run is there is recorded as soon as it is.
    await expect(thumb).toBeEnabled();
    for (let k = 0; k < 20; k++) await thumb.press('ArrowRight');
    await expect(lesson(page, uk)).toContainText(/\d,\d з безплатним світлом, 1,5 за цієї ціни/, SLOW);
    await openStep(page, 'sparse/gap');
    const gap = lesson(page, uk).getByRole('textbox');
    await gap.fill('нулеві');
    await gap.press('Enter');
    await expect(lesson(page, uk)).toContainText('Саме так, нулю');
    await next(page, 'sparse/own', uk);
  });
});

test('an untouched slider completes nothing, and a hint comes by itself', async ({ page }) => {
  await page.clock.install();
  await openStep(page, 'balance/sweet');
  await expect(lesson(page)).not.toContainText('Hint:');
  for (let k = 0; k < 50; k++) await page.clock.runFor(1000);
  await expect(lesson(page)).toContainText('Hint:');
  await expect(button(page, 'Skip for now')).toBeVisible();
});

test('a reload in mid-chapter comes back to the same step with the same run', async ({ page }) => {
  await openStep(page, 'sparse/live');
  // The figures of a run come in a later step, or when one asks for them.
  await press(page, 'Show the whole lab');
  await press(page, 'Train');
  await waitForStep(page, 200);
  await press(page, 'Pause');
  await setSparsity(page, 0.13);
  const step = await stepOf(page);
  await page.waitForTimeout(2500);
  await page.reload();
  await expect(page).toHaveURL(/#\/lesson\/sparse\/live$/);
  await press(page, 'Show the whole lab');
  await expect.poll(() => stepOf(page), SLOW).toBe(step);
  await expect(slider(page, 'Sparsity')).toHaveAttribute('aria-valuetext', '0.13');
  await expect(lesson(page)).toContainText('(done)');
});

test('the lab waits for a step that is long in coming: no press is lost', async ({ page }) => {
  await page.route(/\/Lesson-.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('/#/lesson/sparse/live');
  await button(page, 'Train').click();
  await expect(lesson(page)).toContainText('(done)', SLOW);
  await expect(page.getByRole('link', { name: 'Back to my own run' })).toBeHidden();
});

test('where the lesson does not come the lab is there, and says so', async ({ page, allowMessage }) => {
  allowMessage(/ERR_FAILED/);
  await page.route(/\/en-rest-.*\.js/, (route) => route.abort());
  await page.goto('/#/lesson/sparse/live');
  await expect(alert(page)).toContainText('could not be loaded');
  await button(page, 'Train').click();
  await waitForStep(page, 1);
});

test('the learner’s own run comes back from the lesson', async ({ page }) => {
  await page.goto('/#/lab?engine=cpu&data=own&patterns=1100,0011&units=2&seed=9&stop=40&run=1');
  await waitForStep(page, 40);
  const error = await figure(page, 'Reconstruction error').innerText();
  await page.evaluate(() => {
    location.hash = '#/lesson/dense/twin';
  });
  await expect(table(page)).toContainText('101', SLOW);
  await page.getByRole('link', { name: 'Back to my own run' }).click();
  await expect(table(page)).toContainText('1100', SLOW);
  await expect.poll(() => stepOf(page), SLOW).toBe(40);
  await expect(figure(page, 'Reconstruction error')).toHaveText(error);
  await expect(page).toHaveURL(/data=own.*seed=9/);
});

test('progress that cannot be read is a fresh start with a notice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sparselight/lesson', '{"version":1,"done":7}'));
  await openStep(page, 'sparse/code');
  await expect(alert(page)).toContainText('starts afresh');
  await next(page, 'sparse/reading');
});

test('progress goes into a file, and comes back from it', async ({ page }) => {
  let agrees = true;
  page.on('dialog', (dialog) => (agrees ? dialog.accept() : dialog.dismiss()));
  await openStep(page, 'sparse/code');
  await next(page, 'sparse/reading');
  await page.goto('/#/lesson');
  const first = lesson(page).getByRole('list').getByRole('listitem').first();
  await expect(first).not.toContainText(/(?<!\d)0\u00a0%/);
  const percent = await first.getByText('%').innerText();
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, en['lesson.export'])]);
  const file = await saved.path();
  await press(page, en['lesson.reset']);
  await expect(first.getByText('%')).toHaveText('0\u00a0%');

  const load = async (from: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, en['lesson.load'])]);
    await chooser.setFiles(from);
  };
  await load({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1}') });
  await expect(alert(page)).toContainText('“other.json” holds no progress');
  await load(file);
  await expect(first.getByText('%')).toHaveText(percent);

  // What is there already is only replaced by who says so.
  const nothing = JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), done: [] });
  agrees = false;
  await load({ name: 'less.json', mimeType: 'application/json', buffer: Buffer.from(nothing) });
  await expect(first.getByText('%')).toHaveText(percent);
  agrees = true;
  await load({ name: 'less.json', mimeType: 'application/json', buffer: Buffer.from(nothing) });
  await expect(first.getByText('%')).toHaveText('0\u00a0%');
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`axe finds nothing in steps: ${width} × ${height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: width > 400 ? 'light' : 'dark' });
    for (const step of [
      '',
      'sparse/zeros',
      'sparse/price',
      'sparse/gap',
      'units/cheaper',
      'dense/tiles',
      'review',
    ]) {
      await openStep(page, step);
      await expect(lesson(page).getByRole('heading').first()).toBeVisible();
      await test.step(step, () => axeClean(page, '.lesson'));
    }
    // Long pages: each in one size and theme.
    for (const paper of width > 400 ? ['print', 'teach/sparse'] : ['print/finding', 'glossary']) {
      await page.goto(`/#/${paper}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await test.step(paper, () => axeClean(page));
    }
  });
}
