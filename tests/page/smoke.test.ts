import { axeClean, expect, test } from './fixtures';

test('the page opens, without errors and accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Sparselight/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axeClean(page);
});
