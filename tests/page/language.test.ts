import { uk } from '../texts';
import { expect, test } from './fixtures';
import {
  button,
  openLab,
  readTable,
  setFullSpeed,
  slider,
  stepOf,
  table,
  waitForStep,
  waitForStop,
} from './lab';

test('another language leaves the run as it is, and writes its numbers its own way', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 1200, run: 1 });
  await setFullSpeed(page);
  await waitForStop(page, 1200);
  const english = await readTable(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await button(page, 'Українська').click();

  const codes = table(page, uk['codes.title']);
  await expect(codes).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(codes.getByRole('cell').filter({ hasText: /\d/ })).toHaveText(
    english.text.flat().map((text) => text.replace('.', ',')),
  );
  const metrics = page.getByRole('region', { name: uk['metrics.title'] });
  await expect(metrics.getByRole('definition').first()).toHaveText(/^1\s?200$/);
  await expect(slider(page, uk['controls.sparsity'])).toHaveAttribute('aria-valuetext', '0,20');
  for (const name of [uk['patterns.title'], uk['network.title'], uk['codes.title'], uk['units.title']]) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  for (const name of [
    uk['controls.train'],
    uk['controls.step'],
    uk['controls.reset'],
    uk['controls.newSeed'],
  ]) {
    await expect(button(page, name)).toBeVisible();
  }

  await button(page, 'English').click();
  await expect(table(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await readTable(page)).toEqual(english);
});

test('training goes on while the language changes', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await waitForStep(page, 50);
  const step = await stepOf(page);
  await button(page, 'Українська').click();
  await expect(button(page, uk['controls.pause'])).toBeVisible();
  await button(page, 'English').click();
  await waitForStep(page, step + 5);
});

test('no text of the one language is left on the page of the other', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, dense: 1, stop: 100, run: 1 });
  await waitForStop(page, 100);
  await button(page, 'Українська').click();
  await expect(button(page, 'English')).toBeVisible();
  const text = await page.locator('body').innerText();
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  expect(
    [...new Set(words)].filter(
      (word) => !['Sparselight', 'English', 'CPU', 'ReLU', 'TopK', 'KL'].includes(word),
    ),
  ).toEqual([]);
});

test('language and theme are kept over a reload', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  const paper = () => page.getByRole('banner').evaluate((header) => getComputedStyle(header).backgroundColor);
  const day = await paper();
  await expect(button(page, 'Dark theme')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Dark theme').click();
  await expect(button(page, 'Dark theme')).toHaveAttribute('aria-pressed', 'true');
  const night = await paper();
  expect(night).not.toBe(day);
  await button(page, 'Українська').click();
  await expect(table(page, uk['codes.title'])).toBeVisible();
  await page.reload();
  await expect(table(page, uk['codes.title'])).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(button(page, uk['app.darkTheme'])).toHaveAttribute('aria-pressed', 'true');
  expect(await paper()).toBe(night);
});

test.describe('of a browser that asks for Ukrainian and for dark', () => {
  test.use({ locale: 'uk-UA', colorScheme: 'dark' });
  test('the page is so from the start', async ({ page }) => {
    await page.goto('/#/lab?engine=cpu');
    await expect(table(page, uk['codes.title'])).toBeVisible({ timeout: 30_000 });
    await expect(button(page, uk['app.darkTheme'])).toHaveAttribute('aria-pressed', 'true');
    await button(page, uk['app.darkTheme']).click();
    await expect(button(page, uk['app.darkTheme'])).toHaveAttribute('aria-pressed', 'false');
  });
});
