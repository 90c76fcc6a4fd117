import { expect, type Page, test } from './fixtures';
import {
  alert,
  bit,
  button,
  dataSet,
  expectGoesOn,
  field,
  isTableOfTheLesson,
  numberOf,
  openLab,
  readTable,
  region,
  setFullSpeed,
  setSwitch,
  status,
  stepOf,
  supportOf,
  table,
  trainTo,
  waitForStep,
  waitForStop,
} from './lab';

const LESSON = ['101', '011', '010', '100'];

async function expectPatterns(page: Page, patterns: readonly string[]): Promise<void> {
  await expect(table(page).getByRole('rowheader')).toHaveText([...patterns]);
  for (const pattern of new Set(patterns)) {
    await expect(button(page, `Trace ${pattern}`)).toHaveCount(
      patterns.filter((other) => other === pattern).length,
    );
  }
}

test.describe('while it trains', () => {
  test('a bit can be toggled: the patterns are one’s own, and the run goes on', async ({ page }) => {
    await openLab(page, { engine: 'cpu', run: 1 });
    await waitForStep(page, 20);
    await expectPatterns(page, LESSON);
    await expect(bit(page, '101', 2)).toHaveAttribute('aria-pressed', 'false');
    const step = await stepOf(page);
    await bit(page, '101', 2).click();
    await expect(bit(page, '111', 2)).toHaveAttribute('aria-pressed', 'true');
    await expect(dataSet(page).getByRole('option', { selected: true })).toHaveText('My own patterns');
    await expectPatterns(page, ['111', '011', '010', '100']);
    await expectGoesOn(page, step);

    await bit(page, '111', 2).click();
    await expectPatterns(page, LESSON);
    await expectGoesOn(page, step);
    await expect(button(page, 'Pause')).toBeVisible();
  });

  test('patterns can be added and removed, down to the last one', async ({ page }) => {
    await openLab(page, { engine: 'cpu', run: 1 });
    await waitForStep(page, 20);
    const step = await stepOf(page);
    await button(page, '+ Add pattern').click();
    await expectPatterns(page, [...LESSON, '000']);
    await bit(page, '000', 3).click();
    await expectPatterns(page, [...LESSON, '001']);
    await button(page, 'Remove 011').click();
    await expectPatterns(page, ['101', '010', '100', '001']);
    for (const pattern of ['101', '010', '100']) await button(page, `Remove ${pattern}`).click();
    await expectPatterns(page, ['001']);
    await expect(button(page, 'Remove 001')).toBeDisabled();
    await expectGoesOn(page, step);
  });

  test('what is taken out leaves its place, from where it can be put back, until the pointer goes', async ({
    page,
  }) => {
    await openLab(page, { engine: 'cpu' });
    await button(page, 'Remove 011').click();
    await expectPatterns(page, ['101', '010', '100']);
    await expect(status(page)).toHaveText('Pattern 011 removed');
    await button(page, 'Remove 101').click();
    await button(page, 'Put 011 back').click();
    await expect(status(page)).toHaveText('Pattern 011 is back');
    await expectPatterns(page, ['011', '010', '100']);
    await button(page, 'Remove 010').click();
    const gaps = page.getByRole('button', { name: /^Put \d+ back$/ });
    await expect(gaps).toHaveCount(2);
    await page.mouse.move(0, 0);
    await expect(gaps).toHaveCount(0);
    await expectPatterns(page, ['011', '100']);
  });

  test('a changed pattern is learnt without beginning again', async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 300, run: 1 });
    await waitForStop(page, 300);
    const before = await readTable(page);
    await bit(page, '010', 1).click();
    await expectPatterns(page, ['101', '011', '110', '100']);
    await expect.poll(() => stepOf(page)).toBe(300);
    // The weights are the same, so the other rows are as they were.
    const after = await readTable(page);
    expect([0, 1, 3].map((row) => after.text[row])).toEqual([0, 1, 3].map((row) => before.text[row]));
    expect(after.text[2]).not.toEqual(before.text[2]);
  });
});

test.describe('as text', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Patterns as text' });
  const text = (page: Page) => dialog(page).getByRole('textbox', { name: 'Patterns' });
  const use = (page: Page) => button(page, 'Use these patterns').click();

  test('patterns can be pasted; spaces and empty lines are passed over', async ({ page }) => {
    await openLab(page, { engine: 'cpu', run: 1 });
    await waitForStep(page, 20);
    const step = await stepOf(page);
    await button(page, 'Edit as text').click();
    await expect(text(page)).toHaveValue(LESSON.join('\n'));
    await text(page).fill('110\n\n0 0 1\r\n 111 ');
    await use(page);
    await expect(dialog(page)).toBeHidden();
    await expectPatterns(page, ['110', '001', '111']);
    await expectGoesOn(page, step);
  });

  test('what cannot be a pattern is named by its line, and nothing changes', async ({ page }) => {
    await openLab(page, { engine: 'cpu' });
    await button(page, 'Edit as text').click();
    const most = Array.from({ length: 64 }, (_, k) => k.toString(2).padStart(6, '0'));
    for (const [wrong, said] of [
      ['', 'no pattern here yet'],
      ['101\nabc', 'Line 2, “abc”, has something other than 0 and 1'],
      ['101\n\n10', 'Line 3, “10”, does not have as many bits as the first line'],
      [`${'01'.repeat(8)}1`, 'Line 1 has more than 16 bits'],
      [[...most, '000000'].join('\n'), 'Line 65 is one too many: 64 patterns are the most'],
    ]) {
      await text(page).fill(wrong);
      await use(page);
      await expect(dialog(page).getByRole('alert')).toContainText(said);
      await expect(text(page)).toHaveValue(wrong);
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expectPatterns(page, LESSON);
    await expect(dataSet(page)).toHaveValue('patterns');
    await expect(alert(page)).toHaveCount(0);

    await button(page, 'Edit as text').click();
    await text(page).fill('110');
    await button(page, 'Cancel').click();
    await expectPatterns(page, LESSON);
  });

  test('64 patterns of 16 bits are the most, in pages of rows', async ({ page }) => {
    await openLab(page, { engine: 'cpu' });
    const most = Array.from({ length: 64 }, (_, k) =>
      (k * 1021 + 1).toString(2).padStart(16, '0').slice(-16),
    );
    await button(page, 'Edit as text').click();
    await text(page).fill(most.join('\n'));
    await use(page);
    await expect(dialog(page)).toBeHidden();
    await expect(button(page, '+ Add pattern')).toBeDisabled();
    await expect(page.getByRole('button', { name: /^Trace / })).toHaveCount(64);
    await expect(table(page).getByRole('rowheader')).toHaveText(most.slice(0, 16));
    const codes = region(page, 'Latent activations');
    await expect(codes).toContainText('1 of 4');
    await expect(button(page, 'Previous')).toBeDisabled();
    for (const start of [16, 32, 48]) {
      await button(page, 'Next').click();
      await expect(table(page).getByRole('rowheader')).toHaveText(most.slice(start, start + 16));
    }
    await expect(button(page, 'Next')).toBeDisabled();
    await button(page, 'Train').click();
    await waitForStep(page, 20);
    // Fewer patterns: the pages that are gone are left.
    await button(page, 'Edit as text').click();
    await text(page).fill('01\n10');
    await use(page);
    await expectPatterns(page, ['01', '10']);
    await waitForStep(page, 5);
  });
});

test('another number of bits: of all patterns, and of one’s own', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await dataSet(page).selectOption({ label: 'All n-bit patterns' });
  await expectPatterns(page, ['000', '001', '010', '011', '100', '101', '110', '111']);
  await field(page, 'Bits').fill('4');
  await field(page, 'Bits').press('Enter');
  await expect(table(page).getByRole('rowheader')).toHaveCount(16);
  await expect(field(page, 'Units')).toHaveValue('4');
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  await field(page, 'Bits').fill('40');
  await field(page, 'Bits').press('Enter');
  await expect(page.getByRole('alert')).toHaveText('40 is not between 2 and 6. It stays 4.');
  await field(page, 'Bits').fill('6');
  await field(page, 'Bits').press('Enter');
  await expect(region(page, 'Latent activations')).toContainText('1 of 4');

  await dataSet(page).selectOption({ label: 'Four patterns' });
  await expectPatterns(page, LESSON);
  // Of the lesson's four, too: they become one's own.
  await field(page, 'Bits').fill('5');
  await field(page, 'Bits').press('Enter');
  await expectPatterns(page, ['10100', '01100', '01000', '10000']);
  await expect(dataSet(page)).toHaveValue('own');
  await field(page, 'Bits').fill('2');
  await field(page, 'Bits').press('Enter');
  await expectPatterns(page, ['10', '01', '01', '10']);
  await field(page, 'Bits').fill('16');
  await field(page, 'Bits').press('Enter');
  await expectPatterns(
    page,
    ['10', '01', '01', '10'].map((pattern) => pattern.padEnd(16, '0')),
  );
});

test('the number of units is the number of columns, from 1 to 64', async ({ page }) => {
  await openLab(page, { engine: 'cpu', stop: 50, run: 1 });
  await waitForStop(page, 50);
  const columns = table(page).getByRole('columnheader');
  await expect(columns).toHaveCount(3);
  await field(page, 'Units').fill('5');
  await field(page, 'Units').press('Enter');
  await expect(columns).toHaveCount(5);
  await expect.poll(() => stepOf(page)).toBe(0);
  await expect(table(page).getByRole('columnheader', { name: 'Unit 5' })).toBeVisible();
  await button(page, 'Increase Units').click();
  await expect(columns).toHaveCount(6);
  for (const [typed, units] of [
    ['1', 1],
    ['64', 64],
  ] as const) {
    await field(page, 'Units').fill(typed);
    await field(page, 'Units').press('Enter');
    await expect(columns).toHaveCount(units);
    await trainTo(page, 50);
    expect((await readTable(page)).text[0]).toHaveLength(units);
  }
});

test.describe('of a trained run', () => {
  test.beforeEach(async ({ page }) => {
    // Of this seed the units do not happen to stand in the order of the bits.
    await openLab(page, { engine: 'cpu', sparsity: 0.2, seed: SEED, stop: 600, run: 1 });
    await setFullSpeed(page);
    await waitForStop(page, 600);
  });
  const SEED = 2;

  test('a pattern can be traced to the units that light for it', async ({ page }) => {
    const { patterns, values } = await readTable(page);
    for (const pattern of ['011', '100']) {
      await button(page, `Trace ${pattern}`).click();
      await page.mouse.move(0, 0);
      await expect(button(page, `Trace ${pattern}`)).toHaveAttribute('aria-pressed', 'true');
      const trace = region(page, 'Input patterns').getByText(/lights unit/);
      await expect(trace).toHaveText(new RegExp(`^${pattern} lights`));
      const found = [...(await trace.innerText()).matchAll(/unit\s(\d+) \(bit\s(\d+)\) at (\d\.\d\d)/g)];
      const row = values[patterns.indexOf(pattern)];
      const lit = row.flatMap((z, unit) => (z > 0.05 ? [[unit + 1, z]] : [])).toSorted((a, b) => b[1] - a[1]);
      expect(found.map(([, unit, , z]) => [Number(unit), numberOf(z)])).toEqual(lit);
      const bits = found.map(([, , number]) => Number(number)).toSorted();
      expect(bits).toEqual([...pattern].flatMap((on, place) => (on === '1' ? [place + 1] : [])));
      await expect(region(page, 'Network')).toContainText(`pattern ${pattern}`);
      const picture = region(page, 'Network').getByRole('img');
      await expect(picture).toHaveAccessibleName(
        new RegExp(`Pattern\\s${pattern} lights ${lit.length} of 3 units`),
      );
    }
  });

  test('ordered by bit, each column lights for the bit of its place', async ({ page }) => {
    const byNumber = await readTable(page);
    expect(isTableOfTheLesson(byNumber)).toBe(true);
    const isDiagonal = (support: boolean[][], patterns: string[]) =>
      patterns.every((pattern, row) =>
        [...pattern].every((on, place) => support[row][place] === (on === '1')),
      );
    expect(isDiagonal(supportOf(byNumber), byNumber.patterns), 'in order by chance').toBe(false);

    await setSwitch(page, 'Order by bit', true);
    const byBit = await readTable(page);
    expect(isDiagonal(supportOf(byBit), byBit.patterns)).toBe(true);
    expect(byBit.units.toSorted()).toEqual(byNumber.units.toSorted());
    expect(byBit.units.map((name) => name.replace(/^Unit\s\d /, ''))).toEqual(['bit 1', 'bit 2', 'bit 3']);
    await expect(region(page, 'Units').getByRole('button', { name: /^Unit\s\d$/ })).toHaveText(
      byBit.units.map((name) => name.slice(0, 6)),
    );

    await setSwitch(page, 'Order by bit', false);
    expect(await readTable(page)).toEqual(byNumber);
  });

  test('the codes can be read and copied as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { patterns, text } = await readTable(page);
    const lines = patterns.map((pattern, row) => `${pattern} → ${text[row].join('  ')}`).join('\n');
    await button(page, 'As text').click();
    const dialog = page.getByRole('dialog', { name: 'As text' });
    expect(await dialog.locator('pre').innerText()).toBe(lines);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(status(page)).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('where the browser does not let the page copy, it says what to do', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    await button(page, 'As text').click();
    await page.getByRole('dialog', { name: 'As text' }).getByRole('button', { name: 'Copy' }).click();
    await page.keyboard.press('Escape');
    await expect(alert(page)).toContainText('does not let this page copy');
  });
});
