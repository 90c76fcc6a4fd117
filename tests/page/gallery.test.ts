import { plainly } from '../texts';
import { axeClean, expect, type Page, test } from './fixtures';
import {
  button,
  dataSet,
  field,
  numberOf,
  openLab,
  readTable,
  region,
  setFullSpeed,
  setSwitch,
  table,
  trainTo,
  waitForStop,
} from './lab';

const BARS = { data: 'bars', sparsity: 0.2, engine: 'cpu', seed: 3 };

const gallery = (page: Page) => region(page, 'Units').getByRole('listbox', { name: 'Units', exact: true });
const heatmap = (page: Page) => page.getByRole('grid', { name: 'Latent activations, picture' });
const inputs = (page: Page) => page.getByRole('listbox', { name: 'Inputs', exact: true });

async function trained(page: Page, keys: Record<string, string | number> = {}) {
  await openLab(page, { ...BARS, stop: 300, ...keys });
  await setFullSpeed(page);
  await trainTo(page, 300);
}

/** What the gallery says of each of its units, in its order. */
async function factsOfAll(page: Page, count: number): Promise<string[]> {
  const facts: string[] = [];
  await gallery(page).focus();
  await page.keyboard.press('Home');
  for (let place = 0; place < count; place++) {
    facts.push(await gallery(page).getByRole('option').innerText());
    await page.keyboard.press('ArrowRight');
  }
  return facts;
}

test('units can be walked through, sorted and opened by keyboard', async ({ page }) => {
  await trained(page);
  const byNumber = await factsOfAll(page, 32);
  expect(byNumber.map((text) => /^Unit \d+/.exec(plainly(text))?.[0])).toEqual(
    Array.from({ length: 32 }, (_, unit) => `Unit ${unit + 1}`),
  );

  await region(page, 'Units').getByRole('combobox', { name: 'Sort units' }).selectOption('by how often');
  const sorted = await factsOfAll(page, 32);
  expect(sorted.toSorted()).toEqual(byNumber.toSorted());
  const shares = sorted.map((text) => Number(/fires on (\d+)\s%/.exec(text)?.[1] ?? -1));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(shares[0]).toBeGreaterThan(0);

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(gallery(page).getByRole('option')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'Unit', exact: true })).toHaveAttribute('aria-selected', 'true');
  // What is open stays open.
  await page.keyboard.press('Enter');
  await expect(gallery(page).getByRole('option')).toHaveAttribute('aria-selected', 'true');
});

test('the gallery follows the run, and a tile opens its unit', async ({ page }) => {
  await openLab(page, { ...BARS, stop: 30 });
  const canvas = gallery(page).locator('canvas');
  const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  const atStart = await picture();
  await trainTo(page, 30);
  expect(await picture()).not.toBe(atStart);

  const box = await canvas.boundingBox();
  if (!box) throw new Error('no gallery');
  // Off the middle, which is between two tiles.
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 + 20);
  const line = region(page, 'Units')
    .getByText(/^Unit\s\d+ · selectivity/)
    .last();
  const pointedAt = /^Unit \d+/.exec(plainly(await line.innerText()))?.[0] ?? 'none';
  await page.mouse.down();
  await page.mouse.up();
  const option = gallery(page).getByRole('option');
  await expect(option).toContainText(pointedAt);
  await expect(option).toHaveAttribute('aria-selected', 'true');
});

test('activations read the same in the picture and in the table', async ({ page }) => {
  await trained(page);
  const read = await readTable(page);
  expect(read.patterns).toEqual(Array.from({ length: 16 }, (_, row) => String(row + 1)));
  await expect(table(page).getByRole('columnheader')).toHaveCount(16);
  await expect(table(page).getByRole('columnheader', { name: 'Unit 16', exact: true })).toHaveCount(1);
  expect(read.text.flat().every((text) => /^\d\.\d\d$/.test(text))).toBe(true);
  expect(Math.max(...read.values.flat())).toBeGreaterThan(0.3);

  await inputs(page).getByRole('option', { name: 'input 1', exact: true }).click();
  await heatmap(page).focus();
  await page.keyboard.press('Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(heatmap(page).getByRole('gridcell')).toHaveText(`input 3, unit 2: ${read.text[2][1]}`);
  // The table comes along.
  await page.keyboard.press('End');
  await expect(table(page).getByRole('columnheader', { name: 'Unit 32', exact: true })).toHaveCount(1);
});

test('ordered by response, each input stands with the unit that it lights most', async ({ page }) => {
  await trained(page);
  await setSwitch(page, 'By response', true);
  const { values } = await readTable(page);
  const strongest = values.map((row) => row.indexOf(Math.max(...row)));
  // Inputs that light only units of other pages, or none, come after.
  const lit = strongest.filter((_, row) => Math.max(...values[row]) > 0.3);
  expect(lit.length).toBeGreaterThan(8);
  expect(lit).toEqual(lit.toSorted((a, b) => a - b));
});

test('inputs come in pages, and lead to the units that they light', async ({ page }) => {
  await trained(page);
  await expect(inputs(page).getByRole('option')).toHaveCount(12);
  await button(page, 'Next inputs').click();
  await inputs(page).getByRole('option', { name: 'input 15', exact: true }).click();
  await expect(inputs(page).getByRole('option', { selected: true })).toHaveAccessibleName('input 15');
  await expect(page.getByRole('img', { name: 'Reconstruction of input 15' })).toBeVisible();

  const units = region(page, 'Input patterns').getByRole('list', { name: 'Units that light for this input' });
  const first = units.getByRole('button').first();
  const [, unit, z] = /Unit\s(\d+) at ([\d.]+)/.exec((await first.getAttribute('aria-label')) ?? '') ?? [];
  const { values } = await readTable(page);
  const code = values[14];
  if (Number(unit) <= 16) expect(code[Number(unit) - 1]).toBe(numberOf(z));
  await first.click();
  await expect(gallery(page).getByRole('option')).toContainText(`Unit ${unit} `);
});

test('another size of the pictures brings the units that suit it', async ({ page }) => {
  await openLab(page, BARS);
  await expect(dataSet(page)).toHaveValue('bars');
  await field(page, 'Pixels a side').fill('4');
  await field(page, 'Pixels a side').press('Enter');
  await expect(field(page, 'Units')).toHaveValue('16');
  // A number of one’s own stays.
  await field(page, 'Units').fill('10');
  await field(page, 'Units').press('Enter');
  await field(page, 'Pixels a side').fill('5');
  await field(page, 'Pixels a side').press('Enter');
  await expect(field(page, 'Units')).toHaveValue('10');
});

test('the twin stands beside, and axe finds nothing', async ({ page }) => {
  test.slow();
  await openLab(page, { ...BARS, stop: 40, run: 1 });
  await setSwitch(page, 'Compare with dense', true);
  await waitForStop(page, 40);
  await expect(table(page, 'Latent activations, dense')).toHaveCount(1);
  await expect(
    page.getByRole('img', { name: /^32 units · dead: \S+ ?\d* of 32 · mean selectivity/ }),
  ).toBeVisible();
  await axeClean(page);
  await page.getByRole('combobox', { name: 'View' }).selectOption('numbers');
  await page.setViewportSize({ width: 390, height: 844 });
  await axeClean(page);
});
