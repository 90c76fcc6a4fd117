import { uk } from '../texts';
import { expect, test } from './fixtures';
import { button, openLab, table, waitForStop } from './lab';
import { movedByClicks } from './still';

test('nothing that is clicked moves away under the pointer: patterns', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 50, run: 1 });
  await waitForStop(page, 50);
  const { pressed, complaints } = await movedByClicks(page);
  expect(complaints).toEqual([]);
  expect(pressed).toEqual(expect.arrayContaining(['Input patterns: remove, last row', ': New seed']));
});

test('nothing that is clicked moves away under the pointer: words, Ukrainian', async ({ page }) => {
  await openLab(page, { engine: 'cpu', data: 'words', units: 8, stop: 5, run: 1 });
  await waitForStop(page, 5);
  await button(page, 'Українська').click();
  await expect(table(page, uk['codes.title'])).toBeVisible();
  const { pressed, complaints } = await movedByClicks(page, '.panel.patterns');
  expect(complaints).toEqual([]);
  expect(pressed.join()).toContain(uk['inputs.next']);
});

test('other inputs of a set come without the page losing its place on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page, { engine: 'cpu', data: 'bars', units: 24, stop: 5, run: 1 });
  await waitForStop(page, 5);
  const fewer = button(page, 'Decrease Pixels a side');
  await fewer.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // Where it stands in every frame that is drawn until the run is of the other inputs.
  const places = fewer.evaluate(async (element) => {
    const seen = new Set<number>();
    const isAway = () => document.querySelector('.input-trace') === null;
    for (let wasAway = false; !wasAway || isAway(); wasAway ||= isAway()) {
      seen.add(Math.round(element.getBoundingClientRect().top));
      await new Promise(requestAnimationFrame);
    }
    return [...seen.add(Math.round(element.getBoundingClientRect().top))];
  });
  await fewer.click();
  expect(await places).toHaveLength(1);
});
