import { expect, type Page, test } from './fixtures';
import {
  button,
  expectGoesOn,
  field,
  openLab,
  readTable,
  region,
  setFullSpeed,
  setMore,
  status,
  stepOf,
  trainTo,
  waitForStep,
  waitForStop,
} from './lab';

const keysOf = (page: Page) => Object.fromEntries(new URLSearchParams(page.url().split('?')[1]));

test('a learning rate is taken as it is typed, and shown as it is', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu' });
  for (const typed of ['0.0125', '0.2']) {
    await setMore(page, { 'Learning rate': typed });
    await expect.poll(() => keysOf(page)).toMatchObject({ lr: typed });
  }
  const other = await openPage();
  await openLab(other, { engine: 'cpu', lr: 0.0125 });
  await button(other, 'More').click();
  await expect(field(other, 'Learning rate')).toHaveValue('0.0125');
});

test('what is typed means what it says, in either decimal sign; what cannot be says so and changes nothing', async ({
  page,
}) => {
  await openLab(page, { engine: 'cpu', seed: 12 });
  const before = await readTable(page);
  await setMore(page, { 'Learning rate': 'fast', Seed: '', 'Batch size': '−' });
  await button(page, 'More').click();
  for (const [name, value] of Object.entries({ 'Learning rate': '0.03', Seed: '12', 'Batch size': '64' })) {
    await expect(field(page, name)).toHaveValue(value);
  }
  await page.keyboard.press('Escape');
  expect(await readTable(page)).toEqual(before);
  await button(page, 'More').click();
  const rate = field(page, 'Learning rate');
  const problem = page.getByRole('alert');
  for (const [typed, said] of [
    ['7', '7 is not between 0.001 and 0.3. It stays 0.03.'],
    ['0.0.5', '“0.0.5” is not a number. It stays 0.03.'],
  ]) {
    await rate.fill(typed);
    await rate.press('Enter');
    await expect(rate).toHaveAttribute('aria-invalid', 'true');
    await expect(problem).toHaveText(said);
  }
  await rate.press('Tab');
  await expect(rate).toHaveValue('0.03');
  await expect(problem).toBeVisible();
  await rate.press('ControlOrMeta+a');
  await rate.pressSequentially('0,05');
  await rate.press('ArrowUp');
  await expect(rate).toHaveValue('0.0501');
  await expect(problem).toBeHidden();
  await field(page, 'Batch size').fill('1,000');
  await field(page, 'Seed').focus();
  await expect(problem).toHaveText(/^“1,000” is not a whole number.* It stays 64\.$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => keysOf(page)).toMatchObject({ lr: '0.0501', seed: '12' });
  await setMore(page, { 'Learning rate': '5e-3', 'Stop at': '70' });
  await expect.poll(() => keysOf(page)).toMatchObject({ lr: '0.005', stop: '70' });
});

test('learning rate and batch size take effect at once; the seed begins again', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await waitForStep(page, 30);
  const step = await stepOf(page);
  await setMore(page, { 'Learning rate': '0.01', 'Batch size': 2 });
  await expectGoesOn(page, step);
  await button(page, 'Pause').click();
  await setMore(page, { Seed: 99 });
  await expect.poll(() => stepOf(page)).toBe(0);
});

test('the engine can be changed in mid-run: it goes on from where it is', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 100, run: 1 });
  await waitForStop(page, 100);
  const before = await readTable(page);
  await setMore(page, { Engine: 'WebGL (graphics card)' });
  await expect(region(page, 'Metrics')).toContainText('WebGL', { timeout: 30_000 });
  expect(await readTable(page)).toEqual(before);
  await setMore(page, { 'Stop at': 110 });
  await trainTo(page, 110);
  await setMore(page, { Engine: 'CPU (processor)' });
  await expect(region(page, 'Metrics')).toContainText('CPU');
  await expect.poll(() => stepOf(page)).toBe(110);
});

test('Step makes one step, also of a run in progress, which it pauses', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  for (let step = 1; step <= 5; step++) {
    await button(page, 'Step').click();
    await expect.poll(() => stepOf(page)).toBe(step);
  }
  // As many as were asked for, however fast.
  for (let k = 0; k < 10; k++) await button(page, 'Step').click({ noWaitAfter: true });
  await expect.poll(() => stepOf(page)).toBe(15);
  await button(page, 'Train').click();
  await waitForStep(page, 30);
  await button(page, 'Step').click();
  await expect(button(page, 'Train')).toBeVisible();
  await expect(status(page)).toHaveText(/^Paused at step\s\d+$/);
});

test('Pause pauses: no step more until Train', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await setFullSpeed(page);
  await waitForStep(page, 50);
  await button(page, 'Pause').click();
  await expect(button(page, 'Train')).toBeVisible();
  await page.waitForTimeout(500);
  const paused = await stepOf(page);
  await page.waitForTimeout(1000);
  expect(await stepOf(page)).toBe(paused);
  await button(page, 'Train').click();
  await expectGoesOn(page, paused);
});

test('Reset pauses at step 0, New seed goes on from there', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await waitForStep(page, 150);
  await button(page, 'New seed').click();
  await expect.poll(() => stepOf(page), { intervals: [20] }).toBeLessThan(100);
  await expect(button(page, 'Pause')).toBeVisible();
  await waitForStep(page, 100);
  await button(page, 'Reset').click();
  await expect.poll(() => stepOf(page)).toBe(0);
  await expect(button(page, 'Train')).toBeVisible();
  await expect(status(page)).toHaveText('Back at step 0, with the same initial weights');
});

test('what was changed can be undone by button and by key, with the trained run that it threw away', async ({
  page,
}) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 60, run: 1 });
  await waitForStop(page, 60);
  const trained = await readTable(page);
  for (const name of ['Undo', 'Redo']) await expect(button(page, name)).toBeDisabled();
  await button(page, 'New seed').click();
  await expect.poll(() => stepOf(page)).toBe(0);
  await button(page, 'Undo').click();
  await expect(status(page)).toHaveText('Undone: New seed');
  await expect.poll(() => stepOf(page)).toBe(60);
  expect(await readTable(page)).toEqual(trained);
  await expect(button(page, 'Undo')).toBeDisabled();

  await button(page, 'Reset').click();
  await expect.poll(() => stepOf(page)).toBe(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => stepOf(page)).toBe(60);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(status(page)).toHaveText('Redone: Reset');
  await expect.poll(() => stepOf(page)).toBe(0);
  // In a field for text the key is for what was typed.
  await field(page, 'Units').fill('12');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(button(page, 'Undo')).toBeEnabled();
});

test('a stepper that is held goes on, to the end of its range and no further', async ({ page }) => {
  await openLab(page, { engine: 'cpu', units: 52 });
  const units = field(page, 'Units');
  await button(page, 'Increase Units').click();
  await expect(units).toHaveValue('53');
  await button(page, 'Increase Units').hover();
  await page.mouse.down();
  await expect(units).toHaveValue('64');
  await page.mouse.up();
  await button(page, 'Decrease Units').click();
  await page.waitForTimeout(500);
  await expect(units).toHaveValue('63');
});
