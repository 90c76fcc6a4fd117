import { expect, type Page, test } from './fixtures';
import {
  alert,
  bit,
  button,
  DENSE,
  dataSet,
  dismissAll,
  expectGoesOn,
  field,
  type Keys,
  linkTo,
  openLab,
  readTable,
  region,
  setFullSpeed,
  setMore,
  setSparsity,
  setSwitch,
  slider,
  status,
  stepOf,
  switchOf,
  table,
  trainTo,
  waitForStep,
  waitForStop,
} from './lab';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

async function copyLink(page: Page): Promise<string> {
  await button(page, 'Copy link').click();
  await expect(status(page)).toHaveText('Link copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Another link in the same page, as pasted into the address field. */
async function follow(page: Page, keys: Keys): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, linkTo(keys).slice(1));
}

function keysOf(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address.split('?')[1]));
}

async function expectLab(
  page: Page,
  { sparsity, units, seed }: Record<'sparsity' | 'units' | 'seed', number>,
) {
  await expect(slider(page, 'Sparsity')).toHaveAttribute('aria-valuetext', sparsity.toFixed(2));
  await expect(field(page, 'Units')).toHaveValue(String(units));
  await button(page, 'More').click();
  await expect(field(page, 'Seed')).toHaveValue(String(seed));
  await page.keyboard.press('Escape');
}

test('Copy link takes everything along: the other page shows the same lab', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu' });
  await bit(page, '101', 2).click();
  await button(page, 'Remove 010').click();
  await field(page, 'Units').fill('4');
  await field(page, 'Units').press('Enter');
  await setSparsity(page, 0.37);
  await setSwitch(page, 'Compare with dense', true);
  await setMore(page, { 'Learning rate': '0.012', 'Batch size': 2, Seed: 77, 'Stop at': 120 });
  const link = await copyLink(page);
  expect(keysOf(link)).toEqual({
    data: 'own',
    patterns: '111,011,100',
    units: '4',
    sparsity: '0.37',
    lr: '0.012',
    batch: '2',
    seed: '77',
    engine: 'cpu',
    dense: '1',
    stop: '120',
  });

  const other = await openPage();
  await other.goto(link);
  await expect(table(other, DENSE)).toBeVisible({ timeout: 30_000 });
  await expectLab(other, { sparsity: 0.37, units: 4, seed: 77 });
  await expect(dataSet(other)).toHaveValue('own');
  await expect(switchOf(other, 'Compare with dense')).toBeChecked();
  await expect(region(other, 'Metrics')).toContainText('CPU');
  await button(other, 'More').click();
  for (const [name, value] of Object.entries({
    'Learning rate': '0.012',
    'Batch size': '2',
    'Stop at': '120',
  })) {
    await expect(field(other, name)).toHaveValue(value);
  }
  await other.keyboard.press('Escape');

  for (const name of [undefined, DENSE])
    expect(await readTable(other, name)).toEqual(await readTable(page, name));
  for (const each of [page, other]) {
    await each.bringToFront();
    await button(each, 'Train').click();
    await waitForStop(each, 120);
  }
  for (const name of [undefined, DENSE])
    expect(await readTable(other, name)).toEqual(await readTable(page, name));
});

test('a link copied while it trains goes on training where it is opened', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
  await waitForStep(page, 5);
  const link = await copyLink(page);
  expect(keysOf(link)).toMatchObject({ run: '1', sparsity: '0.2' });
  const other = await openPage();
  await other.goto(link);
  await waitForStep(other, 5);
  await button(other, 'Pause').click();
  await expect(status(other)).toHaveText(/^Paused at step\s\d+$/);
  expect(keysOf(await copyLink(other))).not.toHaveProperty('run');
});

test('where the browser does not let the page copy, the link is shown', async ({ page }) => {
  await openLab(page, { engine: 'cpu', seed: 321 });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await button(page, 'Copy link').click();
  await expect(alert(page)).toContainText(/http\S+#\/lab\?\S*seed=321/);
});

// Which values are impossible is the unit tests' (`share/link.test.ts`).
test.describe('impossible values fall back to the default, and are named', () => {
  const DEFAULTS = { sparsity: 0, units: 3, seed: 4 };
  for (const [keys, named, found] of [
    [{ sparsity: 9, units: 0, seed: 'x' }, ['sparsity = 9', 'units = 0', 'seed = “x”'], {}],
    [{ lamps: 3, __proto: 1, units: 5 }, ['no setting “lamps”', 'no setting “__proto”'], { units: 5 }],
  ] as const) {
    test(named.join(', '), async ({ page }) => {
      await openLab(page, { engine: 'cpu', ...keys });
      await expect(alert(page)).toHaveCount(1);
      await expect(alert(page)).toContainText('This link asks for something that cannot be');
      for (const name of named) await expect(alert(page)).toContainText(name);
      await expectLab(page, { ...DEFAULTS, ...found });
      await expect(dataSet(page)).toHaveValue('patterns');
      await expect(button(page, 'Train')).toBeVisible();
      await button(page, 'Train').click();
      await waitForStep(page, 5);
      await dismissAll(page);
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('whatever stands in the address, the page opens', async ({ page, openPage }) => {
    const everyKey =
      'data=x&bits=x&patterns=x&units=x&mechanism=x&sparsity=x&lr=x&batch=x&seed=x&stop=x&run=x';
    for (const hash of [
      '#',
      '#?%E0%A4%A&=&&==',
      `#/lab?${everyKey}&engine=x&dense=x`,
      `#/lab?data=own&patterns=${'101,'.repeat(5000)}`,
    ]) {
      const other = hash === '#' ? page : await openPage();
      await other.goto(`/${hash}`);
      const firstMinute = button(other, 'Show the whole lab');
      await expect(table(other).or(firstMinute)).toBeVisible({ timeout: 30_000 });
      if (await firstMinute.isVisible()) await firstMinute.click();
      await expect(table(other).getByRole('rowheader')).toHaveText(['101', '011', '010', '100']);
      if (other !== page) await other.close();
    }
  });
});

test('an address that leads nowhere says so', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  for (const [hash, said] of [
    ['#/labb?seed=7', 'This page has no place “#/labb?seed=7”. Here is the lab.'],
    ['#/lesson/sparse/no-such-step', 'The lesson has no step “sparse/no-such-step”.'],
  ]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(alert(page).filter({ hasText: said })).toBeVisible();
  }
});

test.describe('a link in the open page', () => {
  test('replaces the run if it is a good one', async ({ page }) => {
    await openLab(page, { engine: 'cpu', run: 1 });
    await waitForStep(page, 60);
    await follow(page, { engine: 'cpu', data: 'bits', bits: 2, units: 4, sparsity: 0.25, seed: 9, dense: 1 });
    await expect(table(page).getByRole('rowheader')).toHaveText(['00', '01', '10', '11']);
    await expect(table(page, DENSE).getByRole('rowheader')).toHaveText(['00', '01', '10', '11']);
    await expect.poll(() => stepOf(page)).toBe(0);
    await expect(button(page, 'Train')).toBeVisible();
    await expectLab(page, { sparsity: 0.25, units: 4, seed: 9 });
    await follow(page, { engine: 'cpu', run: 1, seed: 3 });
    await expect(table(page).getByRole('rowheader')).toHaveText(['101', '011', '010', '100']);
    await waitForStep(page, 10);
    await expect(alert(page)).toHaveCount(0);
  });

  test('leaves the run alone if it is not, and says why', async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, seed: 5, units: 4, run: 1 });
    await waitForStep(page, 60);
    const step = await stepOf(page);
    await follow(page, { units: 3, sparsity: 99, color: 'red' });
    await expect(alert(page)).toContainText('The new link asks for something that cannot be');
    await expect(alert(page)).toContainText('sparsity = 99 is not between 0 and 8');
    await expect(alert(page)).toContainText('there is no setting “color”');
    await expectLab(page, { sparsity: 0.2, units: 4, seed: 5 });
    await expectGoesOn(page, step);
    // The address is that of the run again.
    expect(keysOf(page.url())).toMatchObject({ sparsity: '0.2', units: '4', seed: '5' });
    expect(keysOf(page.url())).not.toHaveProperty('color');
  });

  test('back in the history of the browser is a link like any other', async ({ page }) => {
    await openLab(page, { engine: 'cpu', seed: 5 });
    const five = (await readTable(page)).text;
    await follow(page, { engine: 'cpu', seed: 6 });
    await expect.poll(async () => (await readTable(page)).text).not.toEqual(five);
    await page.goBack();
    await expect.poll(async () => (await readTable(page)).text).toEqual(five);
  });
});

test('the address follows the settings, and a reload comes back to them and to the trained run', async ({
  page,
}) => {
  await openLab(page, { engine: 'cpu', stop: 60 });
  const address = () => keysOf(page.url());
  await setSparsity(page, 0.05);
  await expect.poll(address).toMatchObject({ sparsity: '0.05', engine: 'cpu' });
  await button(page, 'New seed').click();
  await expect.poll(address).toMatchObject({ seed: '5' });
  await dataSet(page).selectOption({ label: 'All n-bit patterns' });
  await expect.poll(address).toMatchObject({ data: 'bits', sparsity: '0.05' });
  await setSwitch(page, 'Compare with dense', true);
  await expect.poll(address).toMatchObject({ dense: '1' });
  await bit(page, '000', 1).click();
  await expect.poll(address).toMatchObject({ data: 'own', patterns: '100,001,010,011,100,101,110,111' });
  await setFullSpeed(page);
  await trainTo(page, 60);
  const before = await readTable(page);
  // The run is put by a second after it has changed.
  await page.waitForTimeout(2500);

  await page.reload();
  await expect(table(page, DENSE)).toBeVisible({ timeout: 30_000 });
  await waitForStop(page, 60);
  expect(await readTable(page)).toEqual(before);
  expect((await readTable(page)).patterns).toEqual(before.patterns);
  await expectLab(page, { sparsity: 0.05, units: 3, seed: 5 });
  await expect(alert(page)).toHaveCount(0);
});

test('run=1 trains at once, stop=40 pauses there; Train goes on beyond', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1, stop: 40 });
  await waitForStop(page, 40);
  await expect(status(page)).toHaveText('Paused at step 40');
  await setFullSpeed(page);
  await button(page, 'Train').click();
  await waitForStep(page, 60);
});
