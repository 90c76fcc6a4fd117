import { en, type Texts, uk } from '../texts';
import { expect, type Page, test } from './fixtures';
import { button, drawn, openLab, switchOf, table } from './lab';

const REGIONS = ['patterns.title', 'network.title', 'codes.title', 'units.title', 'metrics.title'] as const;

test.describe('1280 × 800', () => {
  for (const [language, texts] of [
    ['English', en],
    ['Ukrainian', uk],
  ] as const) {
    test(`shows all of the four patterns without scrolling: ${language}`, async ({ page }) => {
      await openLab(page, { engine: 'cpu', stop: 200 });
      if (texts === uk) await button(page, 'Українська').click();
      await expect(table(page, texts['codes.title'])).toBeVisible();
      await expectAllInSight(page, texts);
      await button(page, texts['controls.train']).click();
      await expect(button(page, texts['controls.train'])).toBeVisible({ timeout: 30_000 });
      await expectAllInSight(page, texts);
      await page
        .locator('label')
        .filter({ has: switchOf(page, texts['codes.compare']) })
        .click();
      await expect(table(page, texts['codes.titleDense'])).toBeVisible();
      await expectAllInSight(page, texts);
      // Every unit with a name of its own, and in the end every one dark.
      await page.getByRole('slider', { name: texts['controls.sparsity'] }).press('End');
      await button(page, texts['controls.train']).click();
      await expect(page.locator('.unit-card.is-dark')).toHaveCount(3, { timeout: 20_000 });
      await expectAllInSight(page, texts);
    });
  }
});

/** Nothing of the page or of the stage is out of sight, and no region lies over another. */
async function expectAllInSight(page: Page, texts: Texts): Promise<void> {
  await drawn(page);
  const scrolls: string[] = [];
  for (const place of [
    page.locator('html'),
    page.getByRole('main'),
    page.getByRole('region', { name: texts['lesson.title'] }),
  ]) {
    const said = await place.evaluate((box) =>
      box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth
        ? `${box.tagName}: ${box.scrollWidth} × ${box.scrollHeight} in ${box.clientWidth} × ${box.clientHeight}`
        : [],
    );
    scrolls.push(...[said].flat());
  }
  expect(scrolls, 'what scrolls').toEqual([]);

  const places: { name: string; x: number; y: number; right: number; bottom: number }[] = [];
  for (const key of REGIONS) {
    const name = texts[key];
    const box = await page.getByRole('region', { name, exact: true }).boundingBox();
    expect(box, name).not.toBeNull();
    if (box) places.push({ name, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height });
  }
  for (const [k, a] of places.entries()) {
    expect(a.right, a.name).toBeLessThanOrEqual(1280.5);
    expect(a.bottom, a.name).toBeLessThanOrEqual(800.5);
    for (const b of places.slice(k + 1)) {
      const width = Math.min(a.right, b.right) - Math.max(a.x, b.x);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y);
      expect(width > 1 && height > 1, `${a.name} over ${b.name}`).toBe(false);
    }
  }
  const cutOff = await page.getByRole('main').evaluate((main) => {
    const controls = main.querySelectorAll('button, select, [role="switch"], dd, td, th');
    return [...controls]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { right, bottom } = control.getBoundingClientRect();
        const region = control.closest('section')?.getBoundingClientRect();
        return right > innerWidth + 1 || bottom > innerHeight + 1 || (region && bottom > region.bottom + 1);
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent);
  });
  expect(cutOff, 'cut off').toEqual([]);
}

test('every region of the lab has its name', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  for (const name of ['Input patterns', 'Network', 'Latent activations', 'Units', 'Metrics']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
});
