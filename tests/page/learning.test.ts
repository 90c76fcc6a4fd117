import { expect, type Page, test } from './fixtures';
import {
  figure,
  isTableOfTheLesson,
  newSeed,
  numberOf,
  openLab,
  readTable,
  region,
  setFullSpeed,
  setMore,
  setSparsity,
  slider,
  stepOf,
  supportOf,
  type Table,
  trainTo,
  unitLabels,
  waitForStep,
  waitForStop,
} from './lab';

const STEPS = 600;
const BITS = ['looks for bit 1', 'looks for bit 2', 'looks for bit 3'];

/** Presses New seed and Train again and again; returns of how many seeds the table became the lesson's. */
async function seedsThatFindTheBits(page: Page, seeds: number): Promise<number> {
  let found = 0;
  const tables = new Set<string>();
  for (let k = 0; k < seeds; k++) {
    await newSeed(page);
    await trainTo(page, STEPS);
    const read = await readTable(page);
    tables.add(read.text.join());
    if (isTableOfTheLesson(read)) found++;
  }
  expect(tables.size, 'seeds that gave a table of their own').toBeGreaterThan(1);
  return found;
}

// Twenty seeds of each are the unit tests' (`model/training.test.ts`); here a few show that the page gets there too.
test.describe('seeds', () => {
  test.slow();

  test('WebGL: with sparsity 0.2 the table becomes the lesson’s', async ({ page }) => {
    await openLab(page, { engine: 'webgl', stop: STEPS });
    await setFullSpeed(page);
    await setSparsity(page, 0.2);
    expect(await seedsThatFindTheBits(page, 3)).toBeGreaterThanOrEqual(2);
    await expect(region(page, 'Metrics')).toContainText('WebGL');
  });

  for (const [title, keys, sparsity, least, most] of [
    ['with sparsity 0.2 the table becomes the lesson’s', {}, 0.2, 4, 5],
    ['without sparsity it does not', {}, 0, 0, 1],
    ['all 3-bit patterns too are told apart, with sparsity 0.1', { data: 'bits', bits: 3 }, 0.1, 4, 5],
  ] as const) {
    test(`CPU: ${title}`, async ({ page }) => {
      await openLab(page, { engine: 'cpu', stop: STEPS, ...keys });
      await setFullSpeed(page);
      await setSparsity(page, sparsity);
      const found = await seedsThatFindTheBits(page, 5);
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThanOrEqual(most);
      await expect(region(page, 'Metrics')).toContainText('CPU');
    });
  }
});

test('sparsity from 0 to 0.2 in mid-run: every unit comes to look for one bit', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await waitForStep(page, 300);
  expect((await unitLabels(page)).toSorted()).not.toEqual(BITS);
  await setSparsity(page, 0.2);
  await trainOn(page, 500);
  expect((await unitLabels(page)).toSorted()).toEqual(BITS);
  await expect(figure(page, 'Selectivity')).toHaveText('1.00');
  await expect(figure(page, 'Recovered features')).toHaveText('3 of 3');
  expect(isTableOfTheLesson(await readTable(page))).toBe(true);
  await expect(region(page, 'Metrics').getByText(/^λ \S+ → 0\.2$/)).toBeVisible();
});

test('sparsity to its end puts every lamp out; back at 0.2 they come to light again', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
  await waitForStep(page, 50);
  await slider(page, 'Sparsity').press('End');
  await expect(slider(page, 'Sparsity')).toHaveAttribute('aria-valuetext', '3.00');
  await expect
    .poll(async () => new Set((await readTable(page)).text.flat()), { timeout: 30_000 })
    .toEqual(new Set(['0.00']));
  await expect(figure(page, 'Dead units')).toHaveText('3 of 3');
  await setSparsity(page, 0.2);
  await trainOn(page, 800);
  expect((await unitLabels(page)).toSorted()).toEqual(BITS);
  await expect(figure(page, 'Dead units')).toHaveText('0 of 3');
  expect(isTableOfTheLesson(await readTable(page))).toBe(true);
});

/** So many steps more of a run in progress, then a pause. */
async function trainOn(page: Page, steps: number): Promise<void> {
  const stop = (await stepOf(page)) + steps;
  await setMore(page, { 'Stop at': stop });
  await setFullSpeed(page);
  await waitForStop(page, stop);
}

test.describe('the figures agree with the table', () => {
  for (const [title, keys] of [
    ['of a sparse code', { sparsity: 0.2 }],
    ['with dark units', { sparsity: 0.5, units: 5 }],
    ['of a dense code', { sparsity: 0 }],
  ] as const) {
    test(title, async ({ page }) => {
      await openLab(page, { engine: 'cpu', stop: STEPS, run: 1, ...keys });
      await setFullSpeed(page);
      await waitForStop(page, STEPS);
      await expectFiguresOf(page, await readTable(page));
    });
  }
});

async function expectFiguresOf(page: Page, read: Table): Promise<void> {
  expect(read.text.flat().filter((text) => !/^−?\d+\.\d\d$/.test(text))).toEqual([]);
  const support = supportOf(read);
  const perUnit = read.units.map((_, unit) => support.map((row) => row[unit]));
  const l0 = support.flat().filter(Boolean).length / support.length;
  const dead = perUnit.filter((column) => !column.includes(true)).length;
  const bits = [...read.patterns[0]].map((_, place) =>
    read.patterns.map((pattern) => pattern[place] === '1'),
  );
  const recovered = bits.filter((bit) => perUnit.some((column) => column.join() === bit.join())).length;
  await expect(figure(page, 'Active units (L0)')).toHaveText(l0.toFixed(2));
  await expect(figure(page, 'Dead units')).toHaveText(`${dead} of ${read.units.length}`);
  await expect(figure(page, 'Recovered features')).toHaveText(`${recovered} of ${bits.length}`);

  const live = perUnit.filter((column) => column.includes(true));
  const expected = mean(live.map((column) => selectivity(column, bits)));
  const shown = numberOf(await figure(page, 'Selectivity').innerText());
  expect(Math.abs(shown - expected), 'selectivity').toBeLessThan(0.006);
}

/** F1 of “lit” for the best bit, above that of a unit that is always lit. */
function selectivity(lit: boolean[], bits: boolean[][]): number {
  const f1 = (light: boolean[], bit: boolean[]) => {
    const both = light.filter((isLit, row) => isLit && bit[row]).length;
    return (2 * both) / (light.filter(Boolean).length + bit.filter(Boolean).length);
  };
  return Math.max(
    0,
    ...bits.map((bit) => {
      const always = f1(
        lit.map(() => true),
        bit,
      );
      return (f1(lit, bit) - always) / (1 - always);
    }),
  );
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
