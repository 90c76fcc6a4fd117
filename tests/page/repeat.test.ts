import { expect, type Page, test } from './fixtures';
import {
  button,
  newSeed,
  openLab,
  readTable,
  saveModel,
  setFullSpeed,
  status,
  stepOf,
  trainTo,
  waitForStep,
} from './lab';

for (const [engine, steps] of [
  ['cpu', 500],
  ['webgl', 80],
] as const) {
  test.describe(engine, () => {
    test('Reset brings back the weights of the start, to the last digit', async ({ page }) => {
      await openLab(page, { engine, sparsity: 0.2, stop: steps });
      const before = { table: await readTable(page), model: (await saveModel(page)).text };
      await setFullSpeed(page);
      await trainTo(page, steps);
      const trained = { table: await readTable(page), model: (await saveModel(page)).text };
      expect(trained.table.text).not.toEqual(before.table.text);

      await button(page, 'Reset').click();
      await expect.poll(() => stepOf(page)).toBe(0);
      expect(await readTable(page)).toEqual(before.table);
      expect((await saveModel(page)).text).toBe(before.model);
      await expect(status(page)).toHaveText('Model saved');

      // From there the run goes the same way again, to the last digit as well.
      await trainTo(page, steps);
      expect(await readTable(page)).toEqual(trained.table);
      expect((await saveModel(page)).text).toBe(trained.model);
    });

    test('one link gives one run, whatever the speed; another seed another', async ({ page, openPage }) => {
      const keys = {
        engine,
        data: 'bits',
        bits: 4,
        units: 5,
        batch: 3,
        sparsity: 0.1,
        seed: 11,
        stop: steps,
      };
      await openLab(page, keys);
      await setFullSpeed(page);
      const first = await resultOf(page, steps);

      const second = await openPage();
      await openLab(second, keys);
      await button(second, 'Step').click();
      await button(second, 'Train').click();
      await waitForStep(second, 20);
      await button(second, 'Pause').click();
      await setFullSpeed(second);
      expect(await resultOf(second, steps)).toEqual(first);

      await newSeed(second);
      await trainTo(second, steps);
      expect((await readTable(second)).text).not.toEqual(first.text);
    });
  });
}

async function resultOf(page: Page, steps: number) {
  await trainTo(page, steps);
  return { ...(await readTable(page)), model: (await saveModel(page)).text };
}

test('New seed gives other initial weights, and the old seed the old ones', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu', seed: 7 });
  const seven = (await readTable(page)).text;
  await button(page, 'New seed').click();
  await expect(status(page)).toHaveText('New initial weights, seed 8');
  await expect.poll(async () => (await readTable(page)).text).not.toEqual(seven);
  const eight = (await readTable(page)).text;

  const other = await openPage();
  await openLab(other, { engine: 'cpu', seed: 8 });
  expect((await readTable(other)).text).toEqual(eight);
  await openLab(other, { engine: 'cpu', seed: 7 });
  await expect.poll(async () => (await readTable(other)).text).toEqual(seven);
});

test('the engines agree on the run, up to rounding', async ({ page, openPage }) => {
  const tableWith = async (each: Page, engine: string) => {
    await openLab(each, { sparsity: 0.2, stop: 100, engine });
    await setFullSpeed(each);
    await trainTo(each, 100);
    return readTable(each);
  };
  const cpu = await tableWith(page, 'cpu');
  for (const engine of ['webgl', 'tfjs']) {
    const other = await tableWith(await openPage(), engine);
    const differences = cpu.values.flatMap((row, k) =>
      row.map((z, unit) => Math.abs(z - other.values[k][unit])),
    );
    expect(Math.max(...differences), engine).toBeLessThanOrEqual(0.02);
  }
});
