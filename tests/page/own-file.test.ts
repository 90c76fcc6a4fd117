import { axeClean, DIALOG, expect, type Page, test } from './fixtures';
import {
  alert,
  button,
  dataSet,
  expectGoesOn,
  figure,
  openLab,
  openModel,
  saveModel,
  setSparsity,
  status,
  stepOf,
  waitForStep,
} from './lab';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'My data' });

interface Payload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function chooseFiles(page: Page, files: Payload[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog(page)
      .getByRole('button', { name: /^Choose (other )?files$/ })
      .click(),
  ]);
  await chooser.setFiles(files);
}

function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  return chooseFiles(page, [{ name, mimeType: 'text/csv', buffer: Buffer.from(content) }]);
}

/** Drops a file on the page, after holding it over it for a moment. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const drag = (type: string) =>
    page.evaluate(
      ([kind, file, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], file));
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [type, name, content],
    );
  await drag('dragover');
  await expect(page.getByText('Drop to open')).toBeVisible();
  await drag('drop');
  await expect(page.getByText('Drop to open')).toBeHidden();
}

/** A picture of stripes at an angle, in degrees, made by the browser. */
async function stripes(page: Page, angle: number, side: number): Promise<Payload> {
  const url = await page.evaluate(
    ([degrees, size]) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = size;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#777';
      context.fillRect(0, 0, size, size);
      context.rotate((degrees * Math.PI) / 180);
      context.fillStyle = '#fff';
      for (let x = -2 * size; x < 2 * size; x += 9) context.fillRect(x, -2 * size, 4, 4 * size);
      return canvas.toDataURL('image/png');
    },
    [angle, side],
  );
  return {
    name: `stripes-${angle}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'),
  };
}

/** Six causes, of which a row has one or two, as a file of a spreadsheet in Ukraine. */
function sensors(): string {
  const lines = ['a;b;c;d;e;f;g;h;kind'];
  for (let row = 0; row < 400; row++) {
    const on = [row % 6, (row * 7 + Math.floor(row / 6)) % 6];
    const cells = Array.from({ length: 8 }, (_, i) => (on.includes(i % 6) ? 2.5 + (row % 3) / 2 : 0.5));
    lines.push([...cells.map((value) => String(value).replace('.', ',')), `kind ${row % 6}`].join(';'));
  }
  return lines.join('\r\n');
}

test('a CSV file is looked at, used and trained on; its model needs it', async ({ page, openPage }) => {
  await openLab(page, { engine: 'cpu', seed: 3 });
  await dataSet(page).selectOption('file');
  await expect(dialog(page)).toBeVisible();
  await choose(page, 'sensors.csv', sensors());
  await expect(dialog(page)).toContainText('“sensors.csv”: 400 rows of 8 numbers.');
  await expect(dialog(page)).toContainText('separated by a semicolon, decimals by a comma');
  await expect(dialog(page)).toContainText('“kind” gives the labels (6 different)');
  await expect(dialog(page).getByRole('table', { name: 'The first rows of the file' })).toContainText('2,5');
  await axeClean(page, DIALOG);
  await button(page, 'Use this data').click();
  await expect(dialog(page)).toBeHidden();
  await expect(figure(page, 'Dead units')).toHaveText(/ of 16$/);
  // Another file can be opened from here.
  await button(page, 'Open data file').click();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await setSparsity(page, 0.2);
  await button(page, 'Train').click();
  await waitForStep(page, 100);
  await expect
    .poll(async () => Number(await figure(page, 'Explained variance').innerText()))
    .toBeGreaterThan(0.5);
  // Columns have names, and so have units by them.
  await expect(page.locator('.unit-directions').getByRole('rowheader', { name: /^[a-h]$/ })).toHaveCount(8);
  await button(page, 'Pause').click();
  await expect(status(page)).toHaveText(/Paused/);
  const { text, model } = await saveModel(page);
  expect(model.config.file).toMatch(/^sensors\.csv#[0-9a-f]{8}$/);
  await button(page, 'Reset').click();
  await waitForStep(page, 0);
  await openModel(page, 'model.json', text);
  await expect(status(page)).toHaveText(`Model opened at step ${model.step}`);

  // Whoever has the model but not the file is told so, and so is whoever has the link.
  const other = await openPage();
  await openLab(other, { engine: 'cpu', data: 'file', units: 16 });
  await expect(alert(other)).toContainText('choose the file again under “My data”');
  await other.goto('about:blank');
  await openLab(other, { engine: 'cpu' });
  await openModel(other, 'model.json', text);
  await expect(alert(other)).toContainText('trained on “sensors.csv”: 400 inputs of 8 numbers');
  // It goes on by itself as soon as the file is there, under whatever name; another file only says so.
  await button(other, 'Open data file').click();
  await choose(other, 'other.csv', '1,2\n3,5\n4,4\n');
  await expect(dialog(other)).toContainText('waits for “sensors.csv”');
  await choose(other, 'sensors (1).csv', sensors());
  await expect(dialog(other)).toBeHidden();
  await expect(status(other)).toHaveText(`Model opened at step ${model.step}`);
  await expect(alert(other)).toHaveCount(0);
  // The same file, read in another way, is read as the model needs it.
  await button(other, 'Open data file').click();
  await choose(other, 'sensors.csv', sensors());
  await dialog(other).getByRole('checkbox', { name: /^a/ }).uncheck();
  await button(other, 'Use this data').click();
  await expect(figure(other, 'Dead units')).toHaveText(/ of 14$/);
  await dropFile(other, 'model.json', text);
  await expect(other.locator('#lab-stage').getByText('“sensors.csv” was read again')).toBeVisible();
  await expect(figure(other, 'Dead units')).toHaveText(/ of 16$/);
});

test('what is wrong with a file is said at once, and the run goes on', async ({ page }) => {
  await openLab(page, { engine: 'cpu', run: 1 });
  await waitForStep(page, 10);
  const before = await stepOf(page);
  await dataSet(page).selectOption('file');
  for (const [content, problem] of [
    ['', 'There is nothing in this file'],
    ['<!doctype html><p>Not found</p>', 'This is a web page'],
    [Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), 'This file is no text'],
    [Buffer.alloc(25_000_000, '1,2\n'), 'brings the size to 25 MB; 20 MB are the most'],
    ['name,a\nx,1\ny,2\n', 'Fewer than two columns are inputs'],
  ] as const) {
    await choose(page, 'some.csv', content);
    await expect(dialog(page).getByRole('alert')).toContainText(problem, { timeout: 5000 });
    await expect(dialog(page).getByRole('alert')).toContainText('Your run goes on as it was');
  }
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(dataSet(page)).toHaveValue('patterns');
  await expectGoesOn(page, before);
});

test('what was guessed is shown and corrected, also after a refusal', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await dataSet(page).selectOption('file');
  const select = (name: string) => dialog(page).getByRole('combobox', { name });
  await expect(dialog(page)).toBeVisible();
  // Another separator than the one that is right: refused, with the form that mends it.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      'id;price;size;kind\n7;950;1;a\n8;1.234;2;b\n9;;3;a\n10;12.400;4;b\n11;2.050;1;a\n',
    );
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(dialog(page)).toContainText('“pasted table”: 4 rows of 2 numbers.');
  await select('Between columns').selectOption(',');
  await expect(dialog(page).getByRole('alert')).toContainText('Only one column was found');
  await expect(button(page, 'Use this data')).toBeDisabled();
  await select('Between columns').selectOption(';');
  await expect(dialog(page).getByRole('alert')).toBeHidden();

  await expect(dialog(page)).toContainText('“1.234” may be 1234 or 1.234. It is read as 1234');
  await select('Decimal sign').selectOption('.');
  await expect(dialog(page)).not.toContainText('may be 1234');
  await expect(dialog(page)).toContainText('row 4, column 2 (“price”): empty');
  await select('What becomes of them').selectOption('median');
  await expect(dialog(page)).toContainText('5 rows of 2 numbers');
  await dialog(page)
    .getByRole('checkbox', { name: /^price/ })
    .uncheck();
  await expect(dialog(page).getByRole('alert')).toContainText('Fewer than two columns are inputs');
  await dialog(page)
    .getByRole('checkbox', { name: /^price/ })
    .check();
  // One choice leaves the others.
  await dialog(page).getByText('Take away the mean of each column').click();
  await select('Labels').selectOption({ label: 'none' });
  await expect(select('Decimal sign')).toHaveValue('.');
  await expect(select('What becomes of them')).toHaveValue('median');
  await expect(
    dialog(page).getByRole('switch', { name: 'Take away the mean of each column' }),
  ).not.toBeChecked();
  await axeClean(page, DIALOG);
});

test('reading a large file can be given up', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await dataSet(page).selectOption('file');
  const row = Array.from({ length: 100 }, (_, i) => (i / 7).toFixed(6)).join(',');
  await choose(page, 'large.csv', `${row}\n`.repeat(20_000));
  await expect(dialog(page).getByRole('progressbar', { name: 'Reading …' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeHidden();
  await expect(button(page, 'Choose files')).toBeVisible();
  await choose(page, 'small.csv', '1,2\n3,5\n4,4\n');
  await expect(dialog(page)).toContainText('3 rows of 2 numbers');
});

test('small pictures are an input each, with labels from their names', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await dataSet(page).selectOption('file');
  const named = async (name: string, angle: number, side: number) => ({
    ...(await stripes(page, angle, side)),
    name,
  });
  await chooseFiles(page, [
    await named('up_2.png', 0, 8),
    await named('up_10.png', 0, 8),
    await named('flat_1.png', 90, 8),
    await named('flat_3.png', 90, 10),
  ]);
  const select = (name: string) => dialog(page).getByRole('combobox', { name });
  await expect(dialog(page)).toContainText('4 pictures, made grey, each an input of 64 pixels');
  await expect(dialog(page)).toContainText('different sizes, from 8 × 8 to 10 × 10; 3 of 4 have 8 × 8');
  await expect(dialog(page)).toContainText('2 labels: flat (2), up (2)');
  await select('Labels').selectOption('none');
  await expect(dialog(page)).not.toContainText('2 labels');
  await select('Pictures').selectOption('patches');
  await expect(dialog(page)).toContainText('cut into 12 patches of 8 × 8');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();

  // A sample comes with one press, and is read as any other files.
  await dataSet(page).selectOption('file');
  await button(page, 'Shapes, 60 pictures').click();
  await expect(dialog(page)).toContainText('circle (15), cross (15), plus (15), square (15)');
  await axeClean(page, DIALOG);
  await button(page, 'Use this data').click();
  await expect(figure(page, 'Recovered features')).toHaveText(/ of 4$/);
});

test('pictures of one’s own are cut into patches and trained on', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  await dataSet(page).selectOption('file');
  await chooseFiles(page, [await stripes(page, 0, 4)]);
  await expect(dialog(page).getByRole('alert')).toContainText('“stripes-0.png” is smaller than a patch');
  await chooseFiles(page, [{ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('stripes') }]);
  await expect(dialog(page).getByRole('alert')).toContainText('cannot read “no.png” as a picture');

  await chooseFiles(page, [await stripes(page, 20, 120), await stripes(page, 70, 120)]);
  await expect(dialog(page)).toContainText('2 pictures, made grey');
  await expect(dialog(page)).toContainText('patches of 8 × 8 pixels');
  await expect(dialog(page).getByRole('list', { name: 'Some of the patches' }).locator('canvas')).toHaveCount(
    24,
  );
  await dialog(page).getByRole('combobox', { name: 'Side of a patch' }).selectOption('12');
  await expect(dialog(page)).toContainText('patches of 12 × 12 pixels');
  await button(page, 'Use this data').click();
  await expect(dialog(page)).toBeHidden();
  await setSparsity(page, 0.1);
  await button(page, 'Train').click();
  await waitForStep(page, 60);
  // Stripes in two directions are easily explained; noise would not be.
  await expect
    .poll(async () => Number(await figure(page, 'Explained variance').innerText()))
    .toBeGreaterThan(0.5);
  await expect(page.getByRole('listbox', { name: 'Units' })).toBeVisible();
});
