import { expect, type Page, test } from './fixtures';
import {
  DENSE,
  denseFigure,
  expectGoesOn,
  figure,
  openLab,
  readTable,
  region,
  saveModel,
  setFullSpeed,
  setSparsity,
  setSwitch,
  stepOf,
  stepsOfBoth,
  table,
  trainTo,
  waitForStep,
  waitForStop,
} from './lab';

const COMPARE = 'Compare with dense';

async function bothAt(page: Page, step: number): Promise<void> {
  await waitForStop(page, step);
  await expect(denseFigure(page, 'Step')).toHaveText(await figure(page, 'Step').innerText(), {
    timeout: 30_000,
  });
}

/** The table of a run of its own without sparsity. */
async function tableOfDenseRun(page: Page, keys: Record<string, string | number>, stop: number) {
  await openLab(page, { ...keys, sparsity: 0, stop });
  await setFullSpeed(page);
  await trainTo(page, stop);
  return readTable(page);
}

for (const [title, keys, stop] of [
  ['CPU', { engine: 'cpu', seed: 9 }, 400],
  ['CPU, drawing batches', { engine: 'cpu', data: 'bits', bits: 4, batch: 4, seed: 3 }, 300],
  ['WebGL', { engine: 'webgl', seed: 9 }, 100],
] as const) {
  test(`the twin is the run without sparsity, step for step (${title})`, async ({ page, openPage }) => {
    await openLab(page, { ...keys, sparsity: 0.3, dense: 1, stop });
    await expect(table(page, DENSE)).toBeVisible();
    await setFullSpeed(page);
    await trainTo(page, stop);
    await bothAt(page, stop);
    const [sparse, dense] = [await readTable(page), await readTable(page, DENSE)];
    expect(sparse.text).not.toEqual(dense.text);
    const alone = await tableOfDenseRun(await openPage(), keys, stop);
    expect(dense.text).toEqual(alone.text);
    expect(dense.patterns).toEqual(alone.patterns);
  });
}

test('both runs make the same steps while they train', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, dense: 1, run: 1 });
  for (let k = 0; k < 8; k++) {
    await waitForStep(page, 20 * (k + 1));
    const steps = await stepsOfBoth(page);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toBe(steps[1]);
  }
});

test('switched on in mid-run, the twin catches up and is the same as from the start', async ({
  page,
  openPage,
}) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, seed: 5, stop: 700, run: 1 });
  await expect(table(page, DENSE)).toBeHidden();
  await waitForStep(page, 100);
  await setSwitch(page, COMPARE, true);
  await expect(table(page, DENSE)).toBeVisible();
  const step = await stepOf(page);
  await expectGoesOn(page, step);
  const [sparse, dense] = await stepsOfBoth(page);
  expect(dense).toBe(sparse);
  await setFullSpeed(page);
  await bothAt(page, 700);
  const alone = await tableOfDenseRun(await openPage(), { engine: 'cpu', seed: 5 }, 700);
  expect((await readTable(page, DENSE)).text).toEqual(alone.text);
});

test('switched on in a pause, the twin catches up without the run moving', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 500, run: 1 });
  await setFullSpeed(page);
  await waitForStop(page, 500);
  const { text } = await readTable(page);
  await setSwitch(page, COMPARE, true);
  await bothAt(page, 500);
  expect((await readTable(page)).text).toEqual(text);
  // Each unit stands beside its twin, as high as the panel allows, and can be clicked anywhere.
  const card = region(page, 'Units').getByRole('listitem').nth(1);
  const bars = await card.locator('.direction').evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(bars).toHaveLength(2);
  expect(Math.min(...bars)).toBeGreaterThan(100);
  const { width, height } = (await card.boundingBox()) ?? { width: 0, height: 0 };
  await card.click({ position: { x: width - 12, y: height - 12 } });
  await expect(card.getByRole('button', { name: 'Unit 2' })).toHaveAttribute('aria-pressed', 'true');
});

test('comparing changes nothing in the run itself; switched off the twin is gone', async ({
  page,
  openPage,
}) => {
  const modelOf = async (each: Page, dense: number) => {
    await openLab(each, { engine: 'cpu', sparsity: 0.2, stop: 300, dense });
    await setFullSpeed(each);
    await trainTo(each, 300);
    return (await saveModel(each)).text;
  };
  const compared = await modelOf(page, 1);
  expect(compared).toBe(await modelOf(await openPage(), 0));
  await setSwitch(page, COMPARE, false);
  await expect(table(page, DENSE)).toBeHidden();
  await expect(denseFigure(page, 'Step')).toBeHidden();
});

test('moving the slider leaves the twin as it is', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu', seed: 4, dense: 1, stop: 300, run: 1 });
  await waitForStep(page, 50);
  await setSparsity(page, 1);
  await setFullSpeed(page);
  await bothAt(page, 300);
  const alone = await tableOfDenseRun(await openPage(), { engine: 'cpu', seed: 4 }, 300);
  expect((await readTable(page, DENSE)).text).toEqual(alone.text);
  expect((await readTable(page)).text).not.toEqual(alone.text);
});
