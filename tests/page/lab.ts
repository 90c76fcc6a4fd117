/** What a learner does with the lab and reads from it. Everything is found by role and English name. */
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { plainly } from '../texts';

export type Keys = Readonly<Record<string, string | number>>;

/** A table of codes as it is written on the page. */
export interface Table {
  /** Row headers: `101`. */
  patterns: string[];
  /** Column headers with what the unit is called by now: `Unit 1 bit 3`. */
  units: string[];
  /** Cells: `0.85`. */
  text: string[][];
  values: number[][];
}

export interface ModelFile {
  format: string;
  version: number;
  config: Record<string, string | number>;
  step: number;
  weights: Arrays;
  adam: { first: Arrays; second: Arrays };
  metrics: Record<string, number | null>;
}
interface Arrays {
  encoder: number[][];
  encoderBias: number[];
  decoder: number[][];
}

export const DENSE = 'Latent activations, dense';

/** Software WebGL on a busy machine takes its time to start, and to train. */
const SLOW = { timeout: 60_000 };
const OFTEN = { ...SLOW, intervals: [40] };

export function linkTo(keys: Keys): string {
  const query = new URLSearchParams(Object.entries(keys).map(([key, value]) => [key, String(value)]));
  return `/#/lab?${query}`;
}

/** Opens the lab with these keys in the link, up to its first frame. */
export async function openLab(page: Page, keys: Keys = {}): Promise<void> {
  await page.goto(linkTo(keys));
  await expect(table(page)).toBeVisible(SLOW);
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function slider(page: Page, name: string): Locator {
  return page.getByRole('slider', { name, exact: true });
}

export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

export function switchOf(page: Page, name: string): Locator {
  return page.getByRole('switch', { name, exact: true });
}

export function dataSet(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Data set', exact: true });
}

export function bit(page: Page, pattern: string, number: number): Locator {
  return button(page, `Pattern ${pattern}, bit ${number}`);
}

export function table(page: Page, name = 'Latent activations'): Locator {
  return page.getByRole('table', { name, exact: true });
}

export function status(page: Page): Locator {
  return page.getByRole('status');
}

export function alert(page: Page): Locator {
  return page.getByRole('alert');
}

/** The value of a figure in Metrics. */
export function figure(page: Page, name: string): Locator {
  return figureAt(page, name, 1);
}

/** The dense twin's value of a figure. */
export function denseFigure(page: Page, name: string): Locator {
  return figureAt(page, name, 2);
}

function figureAt(page: Page, name: string, place: number): Locator {
  return region(page, 'Metrics')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^\\s*${name.replace(/[()]/g, '\\$&')}\\s*$`) })
    .locator(`xpath=following-sibling::dd[${place}]`);
}

export async function stepOf(page: Page): Promise<number> {
  return numberOf(await figure(page, 'Step').innerText());
}

/** A number as the English page writes it: with a typographic minus, and commas between thousands. */
export function numberOf(text: string): number {
  return Number(text.trim().replace('−', '-').replaceAll(',', ''));
}

/** Lets what has arrived be drawn: cells are written after the frame that React renders. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

export async function readTable(page: Page, name?: string): Promise<Table> {
  await drawn(page);
  const { patterns, units, text } = await table(page, name).evaluate((element) => {
    const [head, ...rows] = [...(element as HTMLTableElement).rows].map((row) => [...row.cells]);
    return {
      units: head.slice(1).map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
      patterns: rows.map(([first]) => first.innerText),
      text: rows.map(([, ...cells]) => cells.map((cell) => cell.innerText)),
    };
  });
  return { patterns, units, text, values: text.map((row) => row.map(numberOf)) };
}

/** Per cell, whether the unit is active: above 5 % of the largest number in the table. */
export function supportOf({ values }: Table): boolean[][] {
  const largest = Math.max(...values.flat());
  return values.map((row) => row.map((z) => z > 0.05 * largest));
}

/** Whether every bit has a unit that is active exactly where the bit is 1, and there are no other units. */
export function isTableOfTheLesson(read: Table): boolean {
  const support = supportOf(read);
  const columns = read.units.map((_, unit) => support.map((row) => Number(row[unit])).join(''));
  const bits = [...read.patterns[0]].map((_, place) =>
    read.patterns.map((pattern) => pattern[place]).join(''),
  );
  return columns.toSorted().join() === bits.toSorted().join();
}

/** What each unit is said to look for, in the order of the cards. */
export async function unitLabels(page: Page): Promise<string[]> {
  const cards = await region(page, 'Units')
    .getByRole('list', { name: 'Units' })
    .getByRole('listitem')
    .allInnerTexts();
  return cards.map((text) => /looks for \S+ ?\d*|dark|mixture/.exec(plainly(text))?.[0] ?? text);
}

/** As fast as it goes. */
export async function setFullSpeed(page: Page): Promise<void> {
  await slider(page, 'Speed').press('End');
  await expect(slider(page, 'Speed')).toHaveAttribute('aria-valuetext', 'as fast as it goes');
}

/** Moves the slider by its keys only: in pages, a tenth of its length each, and in steps of 0.01. */
export async function setSparsity(page: Page, target: number): Promise<void> {
  const thumb = slider(page, 'Sparsity');
  const hundredths = async () => Math.round(100 * (target - Number(await thumb.inputValue())));
  const pageSize = Math.round(10 * Number(await thumb.getAttribute('max')));
  for (let left = await hundredths(); left !== 0; left = await hundredths()) {
    const isFar = Math.abs(left) >= pageSize;
    const key = isFar ? ['PageUp', 'PageDown'] : ['ArrowRight', 'ArrowLeft'];
    const count = Math.floor(Math.abs(left) / (isFar ? pageSize : 1));
    for (let k = 0; k < count; k++) await thumb.press(key[left > 0 ? 0 : 1]);
  }
  await expect(thumb).toHaveAttribute('aria-valuetext', target.toFixed(2));
}

/** Steps of the run and of its twin, at one moment. */
export function stepsOfBoth(page: Page): Promise<string[]> {
  return region(page, 'Metrics')
    .locator('dl')
    .evaluate((list) => {
      const term = [...list.querySelectorAll('dt')].find(({ textContent }) => textContent.trim() === 'Step');
      const values = term?.parentElement?.querySelectorAll('dd') ?? [];
      return [...values].map(({ textContent }) => textContent);
    });
}

export async function setSwitch(page: Page, name: string, on: boolean): Promise<void> {
  const control = switchOf(page, name);
  // A learner clicks what is seen, which is the label; the control itself is hidden in it.
  if ((await control.isChecked()) !== on) await page.locator('label').filter({ has: control }).click();
  await expect(control).toBeChecked({ checked: on });
}

/** Changes settings in the popover More, and closes it. */
export async function setMore(
  page: Page,
  settings: Readonly<Record<string, number | string>>,
): Promise<void> {
  await button(page, 'More').click();
  const dialog = page.getByRole('dialog', { name: 'More' });
  for (const [name, value] of Object.entries(settings)) {
    if (name === 'Engine') {
      await dialog.getByRole('combobox', { name }).selectOption({ label: String(value) });
    } else {
      const input = dialog.getByRole('textbox', { name });
      await input.fill(String(value));
      await input.press('Enter');
    }
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

export async function waitForStep(page: Page, step: number): Promise<void> {
  await expect.poll(() => stepOf(page), OFTEN).toBeGreaterThanOrEqual(step);
}

/** Waits until training has paused by itself at a `stop` of the link. */
export async function waitForStop(page: Page, step: number): Promise<void> {
  await expect.poll(() => stepOf(page), OFTEN).toBe(step);
  await expect(button(page, 'Train')).toBeVisible();
}

export async function trainTo(page: Page, stop: number): Promise<void> {
  await button(page, 'Train').click();
  await waitForStop(page, stop);
}

/** Other initial weights, up to their first frame. */
export async function newSeed(page: Page): Promise<void> {
  await button(page, 'New seed').click();
  await expect.poll(() => stepOf(page), OFTEN).toBe(0);
}

export async function saveModel(page: Page): Promise<{ download: Download; text: string; model: ModelFile }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save model').click()]);
  const text = await readFile(await download.path(), 'utf8');
  return { download, text, model: JSON.parse(text) };
}

export async function openModel(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Open model').click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function dismissAll(page: Page): Promise<void> {
  const dismiss = button(page, 'Dismiss');
  for (let count = await dismiss.count(); count > 0; count--) await dismiss.first().click();
}

/** Resolves when training is seen to go on; fails if the run began again. */
export async function expectGoesOn(page: Page, from: number): Promise<void> {
  const step = await stepOf(page);
  expect(step, 'the run has not begun again').toBeGreaterThanOrEqual(from);
  await waitForStep(page, step + 5);
}
