import { expect, type Page, test } from './fixtures';
import { alert, button, expectGoesOn, openLab, region, stepOf, table, waitForStep } from './lab';

/** What a host that has lost a file answers with. */
const ANSWERS = {
  nothing: { status: 404, contentType: 'text/plain', body: 'not found' },
  'the page itself': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' },
};

test.beforeEach(({ allowMessage }) =>
  allowMessage(/Failed to load|module script|net::ERR|Unable to preload|dynamically imported/i),
);

async function lose(page: Page, file: RegExp, answer: keyof typeof ANSWERS = 'nothing'): Promise<void> {
  await page.route(file, (route) => route.fulfill(ANSWERS[answer]));
}

const said = (page: Page, text: string | RegExp) => alert(page).filter({ hasText: text });

for (const answer of Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]) {
  test(`parts that do not come (the host sends ${answer}) say so in their place, and the run goes on`, async ({
    page,
  }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
    await expect(region(page, 'Lesson').getByRole('link').first()).toBeVisible();
    const lost = /\/(Ask|LargePanels|GlossaryPage|load|model-file|uk|uk-rest)-[^/]*\.js$/;
    await lose(page, lost, answer);
    await button(page, 'Ask').click();
    await expect(said(page, '“Ask” could not be loaded')).toBeVisible();
    await said(page, '“Ask”').getByRole('button', { name: 'Close' }).click();
    await button(page, 'Українська').click();
    await expect(said(page, 'The texts of this language could not be loaded')).toBeVisible();
    await button(page, 'Українська').click();
    await expect(said(page, 'The texts of this language')).toHaveCount(2);
    await page.evaluate(() => {
      location.hash = '#/glossary';
    });
    await expect(said(page, '“Glossary” could not be loaded')).toBeVisible();
    await page.goBack();
    await expect(table(page)).toBeVisible();
    await expectGoesOn(page, await stepOf(page));
    await page.goto('/#/lab?data=bars&engine=cpu&run=1');
    await expect(said(page, '“The panels of the lab” could not be loaded')).toBeVisible();
    await page.unroute(lost);
    // Where the browser does not ask the host again, the page is loaded anew.
    await button(page, 'Try again').click();
    const english = button(page, 'English');
    await expect(region(page, 'Units').or(english)).toBeVisible({ timeout: 60_000 });
    // … and comes in the language that was asked for in vain before.
    if (await english.isVisible()) await english.click();
    await expect(region(page, 'Units')).toBeVisible();
    await expectGoesOn(page, await stepOf(page));
  });
}

test('the lesson, a box of explanations and the texts of later parts: trying again helps', async ({
  page,
}) => {
  const lost = /\/(Lesson|en-rest|PopupBox)-[^/]*\.js$/;
  await lose(page, lost);
  await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
  await expect(said(page, '“Lesson” could not be loaded')).toBeVisible();
  await waitForStep(page, 20);
  await button(page, 'More').click();
  const box = said(page, '“This box” could not be loaded');
  await box.getByRole('button', { name: 'Close' }).click();
  await expect(box).toHaveCount(0);
  await page.unroute(lost);
  await button(page, 'Try again').click();
  await expect(region(page, 'Lesson').getByRole('link').first()).toBeVisible({ timeout: 60_000 });
});

test('a newer page on the host: the page is loaded anew once, and says so', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
  await expect(region(page, 'Lesson').getByRole('link').first()).toBeVisible();
  let loads = 0;
  page.on('load', () => loads++);
  const html = await (await page.request.get('/')).text();
  // What stays the same but for the name of a script is a newer page to the one that is open.
  await page.route(
    (url) => url.pathname === '/',
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: html.replace('</head>', '<script type="module" src="./icon.svg?newer"></script></head>'),
      }),
  );
  await lose(page, /\/Ask-[^/]*\.js$/);
  await button(page, 'Ask').click();
  await expect(
    page.getByRole('main').getByText('The page was replaced by a newer version on its host'),
  ).toBeVisible();
  await expect(table(page)).toBeVisible();
  await button(page, 'Ask').click();
  await expect(said(page, '“Ask” could not be loaded')).toBeVisible();
  expect(loads, 'not over and over').toBe(1);
});

test('before any script, and where none comes: words that say why, in both languages', async ({ page }) => {
  await lose(page, /\/(page|first)-[^/]*\.js$/);
  await page.goto('/#/lab');
  await expect(page.getByText('Still nothing? One of these is usually why')).toBeVisible();
  await expect(page.getByText('Досі нічого?')).toBeVisible();
  await page.unrouteAll();
  await page.reload();
  await expect(table(page)).toBeVisible();
  await expect(page.getByText('Still nothing?')).toHaveCount(0);
});

/** Puts `<font>` in the place of every text, as translators do: round the page's own node, or in its stead. */
function translate(isAround: boolean): void {
  setInterval(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('font, script')) continue;
      const font = document.createElement('font');
      if (!isAround) font.textContent = `⟦${text.data}⟧`;
      text.replaceWith(font);
      if (isAround) font.append(text);
    }
  }, 200);
}

for (const isAround of [true, false]) {
  test(`under a translator (its texts ${isAround ? 'round' : 'instead of'} ours) words follow the run`, async ({
    page,
  }) => {
    const goTo = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await openLab(page, { engine: 'cpu', sparsity: 0.2 });
    await page.evaluate(translate, isAround);
    await page.waitForTimeout(500);
    const train = page.getByRole('button', { name: /^⟦?Train⟧?$/ });
    await train.click();
    await expect(page.getByRole('button', { name: /^⟦?Pause⟧?$/ })).toBeVisible();
    await page
      .getByRole('button', { name: /^⟦?Ask⟧?$/ })
      .first()
      .click();
    await goTo('#/lesson/dense/guess');
    await page.waitForTimeout(600);
    await goTo('#/lab?data=bars&engine=cpu&run=1');
    await expect(page.getByRole('region', { name: 'Units' })).toBeVisible();
    await page.waitForTimeout(600);
    await goTo('#/lab?data=patterns&engine=cpu');
    await expect(train).toBeVisible();
    await expect(page.getByText(/stumbled/)).toHaveCount(0);
  });
}
