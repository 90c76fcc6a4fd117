import { axeClean, expect, test } from './fixtures';

test('the page opens, without errors and accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Sparselight/);
  await expect(page.getByRole('main')).toBeVisible();
  await axeClean(page);
});
