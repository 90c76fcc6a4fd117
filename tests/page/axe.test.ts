import { en, uk } from '../texts';
import { axeClean, DIALOG, expect, type Page, test } from './fixtures';
import { button, openLab, switchOf, table } from './lab';

// Each theme and each language once: what one looks like does not depend on the other.
for (const [language, texts, theme] of [
  ['English', en, 'light'],
  ['Ukrainian', uk, 'dark'],
] as const) {
  test(`axe finds nothing: ${language}, ${theme}`, async ({ page }) => {
    test.slow();
    await openLab(page, { engine: 'cpu' });
    if (texts === uk) await button(page, 'Українська').click();
    if (theme === 'dark') await button(page, texts['app.darkTheme']).click();
    await expect(button(page, texts['app.darkTheme'])).toHaveAttribute(
      'aria-pressed',
      String(theme === 'dark'),
    );
    await test.step('fresh', () => axeClean(page));

    await button(page, texts['controls.train']).click();
    await page
      .locator('label')
      .filter({ has: switchOf(page, texts['codes.compare']) })
      .click();
    await expect(table(page, texts['codes.titleDense'])).toBeVisible();
    await page.waitForTimeout(1000);
    await test.step('training, compared with dense', () => axeClean(page));

    await withOpen(page, texts['controls.more'], 'settings');
    await withOpen(page, texts['paste.open'], 'patterns as text');
    await withOpen(page, texts['codes.asText'], 'codes as text');
    await withOpen(page, texts['metrics.evAbout'], 'an explanation');

    // An alert, and units that are dark.
    await page.evaluate(() => {
      location.hash = '#/lab?sparsity=99';
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('slider', { name: texts['controls.sparsity'] }).press('End');
    await expect(page.locator('.unit-card.is-dark').first()).toBeVisible({ timeout: 20_000 });
    await test.step('an alert, dark units', () => axeClean(page));

    await page.setViewportSize({ width: 390, height: 844 });
    await test.step('on a phone', () => axeClean(page));
  });
}

async function withOpen(page: Page, opener: string, title: string): Promise<void> {
  await button(page, opener).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await test.step(title, () => axeClean(page, DIALOG));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
