import { plainly } from '../texts';
import { axeClean, expect, test } from './fixtures';
import { button, figure, region, setSparsity, slider, status, stepOf, table } from './lab';

/** Software WebGL on a busy machine takes its time. */
const SLOW = { timeout: 60_000 };

test('the first minute, by keyboard: three lamps learn, a bet, a price on light, the dark, and the whole lab', async ({
  page,
}) => {
  const says = (words: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1 })).toContainText(words, SLOW);
  await page.goto('/');
  await says('Three lamps must describe four patterns. Can each learn one thing?');
  await expect(region(page, 'Metrics')).toHaveCount(0);
  await expect(slider(page, 'Sparsity')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Lamp/ }).first()).toBeDisabled();
  await button(page, 'Train').press('Enter');
  await says('They are learning.');
  await expect(
    page.getByText(/^Training: step\s\d$/),
    'the first steps can be seen one by one',
  ).toBeVisible();
  await says('Rebuilt perfectly. But which lamp means what?');
  await expect(status(page)).toContainText('Rebuilt perfectly');
  await expect(slider(page, 'Sparsity'), 'not before the bet').toHaveCount(0);
  await axeClean(page);

  const lampTwo = button(page, 'Lamp 2');
  const places = async () => [await lampTwo.boundingBox(), await button(page, 'Pause').boundingBox()];
  const before = await places();
  await lampTwo.press('Enter');
  await says('A mixture.');
  await expect(region(page, 'What happens')).toContainText(
    'Lamp 2 shines for 011, 010, 100, yet bit 2 is on in 011, 010.',
  );
  await expect(slider(page, 'Sparsity')).toBeVisible();
  await expect(lampTwo, 'the focus stays where the learner is').toBeFocused();
  expect(await places(), 'nothing moves under the pointer').toEqual(before);
  await setSparsity(page, 0.2);
  await says('Each lamp now means one thing.');
  await expect(page, 'the address stays the bare one').toHaveURL(/^[^#]*$/);
  await page.reload();
  // The run of a moment ago, so the slider as well.
  await expect(slider(page, 'Sparsity'), 'a reload comes back to it').toBeVisible(SLOW);
  await setSparsity(page, 0.2);
  await says('Each lamp now means one thing.');
  const lamps = page.getByRole('list', { name: 'Lamps' }).getByRole('button');
  expect((await lamps.allInnerTexts()).map((text) => /bit \d/.exec(plainly(text))?.[0]).toSorted()).toEqual([
    'bit 1',
    'bit 2',
    'bit 3',
  ]);
  await slider(page, 'Sparsity').press('End');
  await says('Dark.');
  await expect(status(page)).toContainText('Dark.');
  await axeClean(page);

  await button(page, 'Explore the lab').press('Enter');
  await expect(table(page)).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(figure(page, 'Dead units')).toHaveText('3 of 3');
  expect(await stepOf(page), 'the run goes on').toBeGreaterThan(300);
  await expect(page).toHaveURL(/sparsity=3/);
  await page.goBack();
  await says('Dark.');
  await page.goForward();
  await expect(figure(page, 'Dead units')).toHaveText('3 of 3');
  expect(await stepOf(page), 'the run goes on').toBeGreaterThan(300);
});

test('whoever asks for the lab gets it at once, and so does whoever comes back', async ({
  page,
  openPage,
}) => {
  await page.goto('/#/lab');
  await expect(table(page)).toBeVisible(SLOW);
  const other = await openPage();
  await other.goto('/');
  await button(other, 'Show the whole lab').click();
  await expect(table(other)).toBeVisible();
  await other.reload();
  await expect(table(other)).toBeVisible(SLOW);
  await expect(button(other, 'Show the whole lab')).toHaveCount(0);
});
