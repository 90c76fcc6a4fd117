import type { Locator } from '@playwright/test';
import { uk } from '../texts';
import { expect, type Page, test } from './fixtures';
import {
  alert,
  bit,
  button,
  DENSE,
  dataSet,
  drawn,
  field,
  openLab,
  region,
  slider,
  status,
  stepOf,
  switchOf,
  table,
  waitForStep,
} from './lab';

/** A walk that takes longer goes round in circles. */
const MOST_STOPS = 150;
/** So few stops may the lab have: what belongs together is one, and arrow keys go on inside it. */
const FEW_STOPS = 34;
/** What is one stop. */
const GROUPS = '[role="toolbar"], .pattern-list, .unit-list, .figures dl';

/** What a mark of focus can be made of, of the element and of those around it that may show it. */
function looksOf(element: Element): string {
  const looks: string[] = [];
  for (let at: Element | null = element, k = 0; at && k < 4; at = at.parentElement, k++) {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(at);
    looks.push(
      outlineStyle === 'none' ? boxShadow : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`,
    );
  }
  return looks.join(' | ');
}

/** Presses Tab (or Shift+Tab) until the element has the focus, and arrow keys inside of what is one stop. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let k = 0; k < MOST_STOPS; k++) {
    if (await hasFocus(target)) return;
    if (await target.evaluate(sharesGroup, GROUPS)) return arrowsTo(page, target);
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${target}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

function sharesGroup(element: Element, groups: string): boolean {
  return element.closest(groups)?.contains(document.activeElement) ?? false;
}

/** From row to row, each from its beginning. */
async function arrowsTo(page: Page, target: Locator): Promise<void> {
  for (const _ of Array.from({ length: 8 })) await page.keyboard.press('ArrowUp');
  for (let row = 0; row < 8; row++) {
    await page.keyboard.press('Home');
    for (let place = 0; place < 12; place++) {
      if (await hasFocus(target)) return;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`arrow keys do not come to ${target}`);
}

/** Whether some element has the focus, so that the next Tab does not begin at the top. */
async function expectFocusKept(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  expect
    .soft(await page.evaluate(() => document.activeElement?.tagName), 'focus is somewhere')
    .not.toBe('BODY');
}

test('Tab comes to everything once, shows where it is, and comes back to the start', async ({ page }) => {
  await openLab(page, { engine: 'cpu', dense: 1 });
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let k = 0; k < MOST_STOPS; k++) {
    await page.keyboard.press('Tab');
    const at = page.locator(':focus');
    // After the last stop comes the browser's own frame.
    if ((await at.count()) === 0) continue;
    const name = /"(.*?)"/.exec(await at.ariaSnapshot())?.[1] ?? '';
    if (name === stops[0]?.name) break;
    const handle = await at.elementHandle();
    if (!handle) throw new Error('the focus went elsewhere');
    const focused = await handle.evaluate(looksOf);
    const inSight = await handle.evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    });
    await handle.evaluate((element) => (element as HTMLElement).blur());
    await drawn(page);
    const plain = await handle.evaluate(looksOf);
    await handle.evaluate((element) => (element as HTMLElement).focus());
    stops.push({ name, isSeen: inSight && focused !== plain });
  }
  expect(stops.length, stops.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(FEW_STOPS);
  expect(
    stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    'stops where focus is not seen',
  ).toEqual([]);
  const names = stops.map(({ name }) => name);
  for (const name of [
    'Skip to the lab',
    'Train',
    'Speed',
    'Sparsity',
    'About this slider',
    'Mechanism',
    'More',
    'Data set',
    'Trace 101',
    '+ Add pattern',
    'Edit as text',
    'About this diagram',
    'As text',
    'About this table',
    'Order by bit',
    'Compare with dense',
    'Units',
    'About these cards',
    'Unit 1',
    'About this chart',
  ]) {
    expect(names).toContain(name);
  }
  for (const name of [
    'Dark theme',
    'New seed',
    'Pattern 100, bit 3',
    'Remove 100',
    'About explained variance',
  ])
    await tabTo(page, button(page, name));
});

test('the lab can be worked by keyboard alone', async ({ page }) => {
  test.slow();
  const { keyboard } = page;
  await openLab(page, { engine: 'cpu' });

  await test.step('skip to the lab', async () => {
    await keyboard.press('Tab');
    await expect(button(page, 'Skip to the lab')).toBeFocused();
    await expect(button(page, 'Skip to the lab')).toBeInViewport();
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await keyboard.press('Tab');
    await expect(button(page, 'Train')).toBeFocused();
  });

  await test.step('train, pause, step, reset, another seed', async () => {
    await keyboard.press('Enter');
    await waitForStep(page, 20);
    await expect(button(page, 'Pause')).toBeFocused();
    await keyboard.press('Space');
    await expect(button(page, 'Train')).toBeFocused();
    const paused = await pausedStep(page);
    await tabTo(page, button(page, 'Step'));
    await keyboard.press('Enter');
    await expect.poll(() => stepOf(page)).toBe(paused + 1);
    await tabTo(page, button(page, 'Reset'));
    await keyboard.press('Space');
    await expect.poll(() => stepOf(page)).toBe(0);
    await tabTo(page, button(page, 'New seed'));
    await keyboard.press('Enter');
    await expect(status(page)).toHaveText('New initial weights, seed 5');
  });

  await test.step('speed and sparsity', async () => {
    await tabTo(page, slider(page, 'Speed'));
    await keyboard.press('ArrowRight');
    await expect(slider(page, 'Speed')).toHaveAttribute('aria-valuetext', '300 steps a second');
    await keyboard.press('Home');
    await expect(slider(page, 'Speed')).toHaveAttribute('aria-valuetext', '1 step a second');
    await keyboard.press('End');
    await tabTo(page, slider(page, 'Sparsity'));
    const most = Number(await slider(page, 'Sparsity').getAttribute('max'));
    for (const [key, value] of [
      ['ArrowRight', '0.01'],
      ['ArrowUp', '0.02'],
      ['ArrowLeft', '0.01'],
      ['ArrowDown', '0.00'],
      ['PageUp', (most / 10).toFixed(2)],
      ['End', most.toFixed(2)],
      ['PageDown', (0.9 * most).toFixed(2)],
      ['Home', '0.00'],
      ['ArrowLeft', '0.00'],
    ]) {
      await keyboard.press(key);
      await expect(slider(page, 'Sparsity')).toHaveAttribute('aria-valuetext', value);
    }
  });

  await test.step('an explanation opens, and Escape comes back from it', async () => {
    for (const name of ['About this slider', 'About explained variance']) {
      const about = button(page, name);
      await tabTo(page, about, name === 'About this slider' ? 'Shift+Tab' : 'Tab');
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(about).toBeFocused();
    }
  });

  await test.step('settings in More', async () => {
    await tabTo(page, button(page, 'More'), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
    await tabTo(page, field(page, 'Learning rate'));
    await keyboard.type('0.05');
    await keyboard.press('Tab');
    await expect.poll(() => page.url()).toContain('lr=0.05');
    await tabTo(page, field(page, 'Stop at'));
    await keyboard.type('50');
    await keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('stop=50');
    await keyboard.press('Escape');
    await expect(button(page, 'More')).toBeFocused();
  });

  await test.step('data set and patterns', async () => {
    await tabTo(page, dataSet(page));
    await keyboard.type('All');
    await expect(table(page).getByRole('rowheader')).toHaveCount(8);
    // What is typed within a second counts as one word.
    await page.waitForTimeout(1200);
    await keyboard.type('Four');
    await expect(table(page).getByRole('rowheader')).toHaveCount(4);
    await tabTo(page, button(page, 'Trace 011'));
    await keyboard.press('Enter');
    await expect(button(page, 'Trace 011')).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, bit(page, '011', 1));
    await keyboard.press('Space');
    await expect(bit(page, '111', 1)).toBeFocused();
    await expect(table(page).getByRole('rowheader')).toHaveText(['101', '111', '010', '100']);
    await tabTo(page, button(page, '+ Add pattern'));
    await keyboard.press('Enter');
    await expect(table(page).getByRole('rowheader')).toHaveText(['101', '111', '010', '100', '000']);
    await tabTo(page, button(page, 'Remove 111'));
    await keyboard.press('Enter');
    await expect(table(page).getByRole('rowheader')).toHaveText(['101', '010', '100', '000']);
    await expect(button(page, 'Put 111 back')).toBeFocused();
  });

  await test.step('patterns as text', async () => {
    await tabTo(page, button(page, 'Edit as text'), 'Shift+Tab');
    await keyboard.press('Enter');
    const text = page.getByRole('dialog').getByRole('textbox', { name: 'Patterns' });
    await expect(text).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('10\n01');
    await tabTo(page, button(page, 'Use these patterns'));
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button(page, 'Edit as text')).toBeFocused();
    await expect(table(page).getByRole('rowheader')).toHaveText(['10', '01']);
  });

  await test.step('codes and units', async () => {
    await tabTo(page, button(page, 'As text'));
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'As text' })).toContainText('10 →');
    await keyboard.press('Escape');
    await expect(button(page, 'As text')).toBeFocused();
    for (const name of ['Compare with dense', 'Order by bit']) {
      await tabTo(page, switchOf(page, name));
      await keyboard.press('Space');
      await expect(switchOf(page, name)).toBeChecked();
    }
    await expect(table(page, DENSE)).toBeVisible();
    await tabTo(page, field(page, 'Units'));
    await keyboard.press('ArrowUp');
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    const unit = region(page, 'Units')
      .getByRole('list', { name: /^(Units|Sparse)$/ })
      .getByRole('button', { name: 'Unit 2' });
    await tabTo(page, unit);
    await keyboard.press('Enter');
    await expect(unit).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('files, language and theme', async () => {
    await tabTo(page, button(page, 'Save model'), 'Shift+Tab');
    await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    await tabTo(page, button(page, 'Open model'));
    await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
    await tabTo(page, button(page, 'Українська'));
    await keyboard.press('Enter');
    await expect(button(page, 'English')).toBeFocused();
    await tabTo(page, button(page, uk['app.darkTheme']));
    await keyboard.press('Space');
    await expect(button(page, uk['app.darkTheme'])).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, button(page, 'English'), 'Shift+Tab');
    await keyboard.press('Space');
    await expect(button(page, 'Train')).toBeVisible();
  });
});

async function pausedStep(page: Page): Promise<number> {
  await expect(status(page)).toHaveText(/^Paused at step/);
  await page.waitForTimeout(500);
  return stepOf(page);
}

test('focus is not lost with what it was on', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 9 });
  await test.step('a notice that is dismissed', async () => {
    await expect(alert(page)).toBeVisible();
    await tabTo(page, button(page, 'Dismiss'));
    await page.keyboard.press('Enter');
    await expect(alert(page)).toHaveCount(0);
    await expectFocusKept(page);
  });
  await test.step('the last pattern of the list, removed', async () => {
    await tabTo(page, button(page, 'Remove 100'));
    await page.keyboard.press('Enter');
    await expect(table(page).getByRole('rowheader')).toHaveCount(3);
    await expectFocusKept(page);
  });
});

test('focus stays on the control that makes other inputs', async ({ page }) => {
  for (const [data, name] of [
    ['bars', 'Pixels a side'],
    ['superposition', 'Features'],
    ['bits', 'Bits'],
  ] as const) {
    await test.step(`${data}: ${name}`, async () => {
      await page.goto(`/#/lab?engine=cpu&data=${data}`);
      const at = region(page, 'Input patterns').getByLabel(name, { exact: true });
      await at.focus();
      const before = await at.inputValue();
      await page.keyboard.press('ArrowUp');
      await expect(at).not.toHaveValue(before);
      await drawn(page);
      await expect(region(page, 'Metrics')).toBeVisible();
      await expect(at).toBeFocused();
    });
  }
  await test.step('the side of photographs, a select', async () => {
    await page.goto('/#/lab?engine=cpu&data=photos');
    const at = region(page, 'Input patterns').getByRole('combobox').nth(1);
    await at.focus();
    await page.keyboard.press('ArrowUp');
    await drawn(page);
    await expect(region(page, 'Metrics')).toBeVisible();
    await expect(at).toBeFocused();
  });
});

test('focus on a pattern, a bit or a unit lights it as pointing does', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await tabTo(page, button(page, 'Trace 010'));
  await expect(region(page, 'Network')).toContainText('pattern 010');
  await expect(region(page, 'Input patterns').getByText(/^010 lights/)).toBeVisible();
  await tabTo(page, bit(page, '100', 2));
  await expect(region(page, 'Network')).toContainText('pattern 100');
});
