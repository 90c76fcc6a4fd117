import { en, uk } from '../texts';
import { axeClean, expect, type Page, test } from './fixtures';
import { button, field, figure, linkTo, openLab, readTable, region, supportOf, waitForStop } from './lab';

// What is answered to which question is the business of the unit tests; here it is the page that answers.
const box = (page: Page) => region(page, en['ask.title']);
const newest = (page: Page) => box(page).getByRole('log').getByRole('article').first();

async function ask(page: Page, question: string): Promise<void> {
  await field(page, en['ask.field']).fill(question);
  await page.keyboard.press('Enter');
  await expect(newest(page).getByRole('heading')).toHaveText(question);
}

test('the run is asked by keyboard: the answer has the numbers of the page, and its unit is lit', async ({
  page,
}) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 600, run: 1 });
  await waitForStop(page, 600);
  const { keyboard } = page;
  await button(page, en['ask.title']).focus();
  await keyboard.press('Enter');
  await expect(field(page, en['ask.field'])).toBeFocused();

  const support = supportOf(await readTable(page));
  await keyboard.type('how many units are active on 101?');
  await keyboard.press('Enter');
  const active = support[0].flatMap((isActive, unit) => (isActive ? [unit + 1] : []));
  await expect(newest(page)).toContainText(`${active.length} of 3`);
  for (const unit of active) await expect(newest(page)).toContainText(`unit ${unit} at 0.`);
  await expect(newest(page)).toContainText('From your run, at step 600');

  await ask(page, 'What does unit 2 look for?');
  await expect(newest(page)).toContainText('Unit 2 looks for bit');
  await expect(region(page, 'Units').locator('.unit-card.is-lit')).toContainText('Unit 2');

  // At no sparsity the same seed leaves mixtures; the run itself is as it was.
  await ask(page, 'What would happen at λ = 0?');
  const live = newest(page).locator('.ask-live');
  await expect(live).toContainText('with λ = 0.');
  const [tried, own] = Array.from(
    (await live.innerText()).matchAll(/selectivity ([\d.]+)/g),
    ([, value]) => value,
  );
  expect(own).toBe(await figure(page, 'Selectivity').innerText());
  expect(Number(tried)).toBeLessThan(Number(own));
  await expect(live).toContainText('the units are less selective');
  await axeClean(page, '.ask');

  await keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(button(page, en['ask.title'])).toBeFocused();
});

test('the lesson is asked: a passage leads to its place, and what is not in it is declined', async ({
  page,
}) => {
  await page.goto(linkTo({ engine: 'cpu' }));
  await button(page, en['ask.title']).click();
  await box(page).getByRole('button', { name: 'What is disentanglement?' }).click();
  await expect(newest(page)).toContainText('separate units');

  await ask(page, 'Who won the football match yesterday?');
  await expect(newest(page)).toContainText('This lesson does not say.');
  await expect(newest(page).getByRole('link')).toHaveCount(0);

  // A term stands in the glossary, which opens there.
  await ask(page, 'What is a dead unit?');
  await newest(page).getByRole('link', { name: en['ask.goThere'] }).click();
  await expect(page).toHaveURL(/#\/glossary\/term\/dead$/);
  await expect(page.getByRole('heading', { name: 'Dead unit', exact: true })).toBeFocused();

  await ask(page, 'why do the numbers differ from the printed ones?');
  await newest(page).getByRole('link', { name: en['ask.goThere'] }).click();
  await expect(page.getByRole('heading', { name: /^Why do my numbers differ/ })).toBeFocused();
});

test('in Ukrainian, the same box', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 600, run: 1 });
  await waitForStop(page, 600);
  await button(page, 'Українська').click();
  await button(page, uk['ask.title']).click();
  const log = page.getByRole('log');
  for (const [question, answer] of [
    ['Скільки елементів світяться на 101?', /2 елементи із 3/],
    ['Що таке мертвий елемент?', uk['ask.fromGlossary']],
    ['Хто виграв учорашній матч?', uk['ask.none']],
  ] as const) {
    await field(page, uk['ask.field']).fill(question);
    await page.keyboard.press('Enter');
    await expect(log.getByRole('article').first()).toContainText(question);
    await expect(log.getByRole('article').first()).toContainText(answer);
  }
});
