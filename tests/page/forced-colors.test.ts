import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { bit, button, openLab, region, slider, switchOf } from './lab';

/** How an element looks, told from any other look. */
async function look(locator: Locator): Promise<string> {
  return createHash('sha256')
    .update(await locator.screenshot({ animations: 'disabled' }))
    .digest('hex');
}

test.describe('with colours of the reader', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('what colour said is said by shape', async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 300, run: 1 });
    await expect(button(page, 'Train')).toBeVisible({ timeout: 30_000 });
    await page.mouse.move(0, 0);

    await test.step('bits and their reconstructions', async () => {
      expect(await look(bit(page, '101', 1))).not.toBe(await look(bit(page, '010', 1)));
      const outputs = region(page, 'Input patterns').locator('.bits.is-output');
      expect(await look(outputs.nth(0))).not.toBe(await look(outputs.nth(2)));
    });
    await test.step('lamps and bars of units', async () => {
      const cards = region(page, 'Units').getByRole('listitem');
      const lamps = await Promise.all([0, 1, 2].map((k) => look(cards.nth(k).locator('.unit-lamp'))));
      expect(new Set(lamps).size).toBeGreaterThan(1);
      const bars = await Promise.all([0, 1, 2].map((k) => look(cards.nth(k).locator('.direction'))));
      expect(new Set(bars).size).toBe(3);
    });
    await test.step('what is selected', async () => {
      const name = button(page, 'Trace 011');
      const plain = await look(name);
      await name.click();
      await page.mouse.move(0, 0);
      expect(await look(name)).not.toBe(plain);
    });
    await test.step('switches, the slider, Train and Pause', async () => {
      const track = page
        .locator('label')
        .filter({ has: switchOf(page, 'Order by bit') })
        .locator('.switch-track');
      const off = await look(track);
      await track.click();
      await page.mouse.move(0, 0);
      expect(await look(track)).not.toBe(off);
      const rail = await page
        .locator('.sparsity .slider-rail')
        .evaluate((one) => getComputedStyle(one).borderTopWidth);
      expect(rail).not.toBe('0px');
      await slider(page, 'Sparsity').press('ArrowRight');
      const play = await page.locator('.icon-play').evaluate((one) => getComputedStyle(one).borderTopColor);
      expect(play, 'a triangle, no square').toBe('rgba(0, 0, 0, 0)');
    });
  });
});

test('on paper, what a ground says is printed though the browser leaves grounds out', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 100, run: 1 });
  await expect(button(page, 'Train')).toBeVisible({ timeout: 30_000 });
  await page.emulateMedia({ media: 'print' });
  const kept = await page.evaluate(() =>
    ['.bit.is-on', '.unit-lamp', '.direction-bit i', '.codes-table tbody td', '.swatch', 'canvas'].map(
      (selector) => {
        const found = document.querySelector(`.stage ${selector}`);
        return `${selector}: ${found && getComputedStyle(found).printColorAdjust}`;
      },
    ),
  );
  expect(kept.filter((line) => !line.endsWith('exact'))).toEqual([]);
  const paper = await page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  await expect(button(page, 'Train')).toBeHidden();
});
