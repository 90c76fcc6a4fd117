// `npm run picture`: builds the page and takes the picture of the README, docs/picture.png, in mid-training.
import { join } from 'node:path';
import { withBuiltPage } from './built-page.mjs';
import { ensureChromium } from './chromium.mjs';
import { root } from './run-command.mjs';

ensureChromium();
await withBuiltPage(async (browser, address) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(`${address}#/lab?data=patterns&units=3&sparsity=0&seed=4&stop=150&run=1`);
  await page.getByRole('button', { name: 'Train' }).waitFor();
  await page.getByRole('definition').filter({ hasText: /^150$/ }).waitFor({ timeout: 60_000 });
  const sparsity = page.getByRole('slider', { name: 'Sparsity' });
  await sparsity.focus();
  for (let k = 0; k < 20; k++) await sparsity.press('ArrowRight');
  await sparsity.blur();
  await page.getByRole('button', { name: 'Train' }).click();
  await page.getByText('looks for bit 3').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(root, 'docs', 'picture.png') });
});
