import { launchOptions } from '../../scripts/chromium.mjs';
import { expect, test } from './fixtures';
import { alert, isTableOfTheLesson, openLab, readTable, region, setFullSpeed, waitForStop } from './lab';

// A browser of its own, without any WebGL to offer, in pages and in workers.
const options = launchOptions();
test.use({ launchOptions: { ...options, args: [...options.args, '--disable-software-rasterizer'] } });

for (const engine of ['auto', 'webgl', 'tfjs']) {
  test(`the processor trains instead, and the page says so (engine=${engine})`, async ({ page }) => {
    expect(await page.evaluate(() => new OffscreenCanvas(1, 1).getContext('webgl2'))).toBeNull();
    await openLab(page, { engine, sparsity: 0.2, stop: 600, run: 1 });
    await expect(region(page, 'Metrics')).toContainText('CPU');
    await expect(
      page
        .getByRole('main')
        .getByText(/Training runs on the processor \(CPU\), because .+\. All works the same/),
    ).toBeVisible();
    await setFullSpeed(page);
    await waitForStop(page, 600);
    expect(isTableOfTheLesson(await readTable(page))).toBe(true);
    await expect(alert(page)).toHaveCount(0);
  });
}

test('where the processor was asked for, nothing needs saying', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await expect(region(page, 'Metrics')).toContainText('CPU');
  await expect(page.getByText(/Training runs on the processor/)).toHaveCount(0);
});
