import { axeClean, expect, test } from './fixtures';

test('the page opens, without errors and accessible', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Sparselight/);
  await expect(page.getByRole('main')).toBeVisible();
  await axeClean(page);
});

test('the page is accessible before the lesson has come', async ({ page, allowMessage }) => {
  allowMessage(/ERR_FAILED|Failed to fetch/);
  await page.route(/\/(en-rest|Lesson)-.*\.js/, (route) => route.abort());
  await page.goto('/#/lab');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  await axeClean(page);
});
