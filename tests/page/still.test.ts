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
