import { truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from './fixtures';
import {
  alert,
  bit,
  button,
  dataSet,
  dismissAll,
  expectGoesOn,
  field,
  type ModelFile,
  openLab,
  openModel,
  readTable,
  saveModel,
  setFullSpeed,
  setMore,
  slider,
  status,
  table,
  trainTo,
  waitForStep,
  waitForStop,
} from './lab';

test('a saved model is readable JSON of documented keys', async ({ page }) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, units: 4, seed: 6, stop: 200, run: 1 });
  await setFullSpeed(page);
  await waitForStop(page, 200);
  const { download, text, model } = await saveModel(page);
  expect(download.suggestedFilename()).toBe('sparselight-patterns-step-200.json');
  await expect(status(page)).toHaveText('Model saved');
  expect(Object.keys(model)).toEqual(['format', 'version', 'config', 'step', 'weights', 'adam', 'metrics']);
  expect(model).toMatchObject({ format: 'sparselight-model', version: 1, step: 200 });
  expect(model.config).toMatchObject({ data: 'patterns', units: 4, sparsity: 0.2, seed: 6, mechanism: 'l1' });
  for (const arrays of [model.weights, model.adam.first, model.adam.second]) {
    expect(Object.keys(arrays)).toEqual(['encoder', 'encoderBias', 'decoder']);
    expect([arrays.encoder, arrays.decoder].map((rows) => rows.map((row) => row.length))).toEqual(
      [1, 2].map(() => [3, 3, 3, 3]),
    );
    expect(arrays.encoderBias).toHaveLength(4);
  }
  expect(text.split('\n').length, 'lines').toBeGreaterThan(40);

  // The codes that the weights make are those of the table: z = ReLU(E x + b).
  const { patterns, values } = await readTable(page);
  for (const [row, pattern] of patterns.entries()) {
    const z = model.weights.encoder.map((weights, unit) =>
      Math.max(
        0,
        weights.reduce(
          (sum, weight, place) => sum + weight * Number(pattern[place]),
          model.weights.encoderBias[unit],
        ),
      ),
    );
    for (const [unit, value] of z.entries()) expect(Math.abs(value - values[row][unit])).toBeLessThan(0.006);
  }
});

for (const [engine, first, second] of [
  ['cpu', 200, 300],
  ['webgl', 60, 90],
  ['tfjs', 30, 60],
] as const) {
  test(`an opened model goes on exactly as it would have (${engine})`, async ({ page, openPage }) => {
    await openLab(page, { engine, sparsity: 0.15, units: 4, batch: 2, seed: 8, stop: first });
    await setFullSpeed(page);
    await trainTo(page, first);
    const saved = await saveModel(page);
    await setMore(page, { 'Stop at': second });
    await trainTo(page, second);
    const expected = { table: await readTable(page), text: (await saveModel(page)).text };
    expect(expected.text).not.toBe(saved.text);

    const other = await openPage();
    await openLab(other, { engine, data: 'bits', bits: 2, stop: second });
    await setFullSpeed(other);
    await openModel(other, 'my model.json', saved.text);
    await expect(status(other)).toHaveText(`Model opened at step ${first}`);
    await waitForStep(other, first);
    await expect(table(other).getByRole('rowheader')).toHaveText(['101', '011', '010', '100']);
    await expect(dataSet(other)).toHaveValue('patterns');
    await expect(field(other, 'Units')).toHaveValue('4');
    await expect(slider(other, 'Sparsity')).toHaveAttribute('aria-valuetext', '0.15');
    expect((await saveModel(other)).text, 'saved again').toBe(saved.text);
    await trainTo(other, second);
    expect(await readTable(other)).toEqual(expected.table);
    expect((await saveModel(other)).text).toBe(expected.text);
  });
}

test('a model of one’s own patterns brings them along; Reset goes to its start', async ({
  page,
  openPage,
}) => {
  await openLab(page, {
    engine: 'cpu',
    data: 'own',
    patterns: '1100,0011,1010',
    units: 2,
    seed: 3,
    stop: 100,
  });
  const start = await readTable(page);
  await trainTo(page, 100);
  const saved = await saveModel(page);
  const other = await openPage();
  await openLab(other, { engine: 'cpu', run: 1 });
  await waitForStep(other, 5);
  await openModel(other, 'own.json', saved.text);
  await expect(table(other).getByRole('rowheader')).toHaveText(['1100', '0011', '1010']);
  await expect(button(other, 'Train')).toBeVisible();
  expect((await readTable(other)).text).toEqual((await readTable(page)).text);
  await button(other, 'Reset').click();
  await expect.poll(async () => (await readTable(other)).text).toEqual(start.text);
  await bit(other, '1100', 1).click();
  await expect(table(other).getByRole('rowheader')).toHaveText(['0100', '0011', '1010']);
});

test('the same file can be opened twice in a row', async ({ page }) => {
  await openLab(page, { engine: 'cpu', stop: 50, run: 1 });
  await waitForStop(page, 50);
  const saved = await saveModel(page);
  for (let k = 0; k < 2; k++) {
    await button(page, 'Reset').click();
    await waitForStep(page, 0);
    await openModel(page, 'model.json', saved.text);
    await waitForStop(page, 50);
    expect((await saveModel(page)).text).toBe(saved.text);
  }
});

test.describe('a file that is no model', () => {
  let good: ModelFile;
  test.beforeEach(async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, run: 1 });
    await waitForStep(page, 20);
    good = (await saveModel(page)).model;
  });

  /** Opens the file in a running lab: the alert names it and what is wrong, and the run goes on. */
  async function expectRefused(page: Page, content: string | Buffer, problem: string): Promise<void> {
    const step = Number((await saveModel(page)).model.step);
    await openModel(page, 'some file.json', content);
    await expect(alert(page)).toHaveCount(1);
    await expect(alert(page)).toContainText(`“some file.json” was not opened: ${problem}`);
    await expect(alert(page)).toContainText('Your run goes on as it was');
    await expect(button(page, 'Pause')).toBeVisible();
    await expectGoesOn(page, step);
    await dismissAll(page);
  }

  test('of another kind, or damaged', async ({ page }) => {
    for (const [content, problem] of [
      ['', 'it is empty'],
      ['hello', 'it is not JSON'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff, 0xfe]), 'it is not JSON'],
      [
        JSON.stringify(good).slice(0, -200),
        'it begins as a model of Sparselight, but a part of it is missing',
      ],
      ['{}', 'it is not a model saved by Sparselight'],
      ['[1, 2]', 'it is not a model saved by Sparselight'],
      ['null', 'it is not a model saved by Sparselight'],
      ['{"format":"sparselight-model"}', 'version is missing or not as it should be. config is missing'],
    ] as const) {
      await expectRefused(page, content, problem);
    }
  });

  test('too large to be one', async ({ page }, testInfo) => {
    const path = testInfo.outputPath('large.json');
    writeFileSync(path, '');
    truncateSync(path, 120_000_001);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, 'Open model').click(),
    ]);
    await chooser.setFiles(path);
    await expect(alert(page)).toContainText('“large.json” was not opened: it is larger than any model');
  });

  test('of a newer page, or with something wrong in it', async ({ page }) => {
    const { config, weights, adam } = good;
    for (const [change, problem] of [
      [{ version: 2 }, 'it was saved by a newer version'],
      [{ weights: undefined }, 'weights is missing'],
      [{ adam: { first: adam.first } }, 'adam.second is missing'],
      [{ config: { ...config, units: 4 } }, 'weights.encoder has 3 numbers instead of 4'],
      [
        { config: { ...config, sparsity: 'much' } },
        'its settings cannot be: sparsity = “much” is not a number',
      ],
      [{ config: { ...config, data: 'faces' } }, 'its settings cannot be: data = “faces”'],
      [{ config: { ...config, lamps: 1 } }, 'its settings cannot be: there is no setting “lamps”'],
      [{ weights: { ...weights, encoderBias: [1, 2] } }, 'weights.encoderBias has 2 numbers instead of 3'],
      [
        {
          weights: {
            ...weights,
            decoder: [
              [1, 2, 3],
              [1, 2],
              [1, 2, 3],
            ],
          },
        },
        'weights.decoder[1] has 2 numbers',
      ],
      [
        { weights: { ...weights, encoderBias: [1, null, 2] } },
        'weights.encoderBias[1] has something that is not a number',
      ],
      [
        { weights: { ...weights, encoderBias: [1, 1e39, 2] } },
        'weights.encoderBias[1] has a number that is too large for any model',
      ],
      [
        { weights: { ...weights, encoderBias: [1, 1e30, 2] } },
        'weights.encoderBias[1] has a weight beyond 1,000,000',
      ],
      [
        { adam: { ...adam, second: { ...adam.second, encoderBias: [0, -1, 0] } } },
        'adam.second.encoderBias[1] has a number that no training leads to',
      ],
      [{ step: -1 }, 'step has a number that no training leads to'],
      [{ step: 1.5 }, 'step has a number that no training leads to'],
    ] as const) {
      await expectRefused(page, JSON.stringify({ ...good, ...change }), problem);
    }
  });

  test('but what is only unknown to this page in a good one does no harm', async ({ page }) => {
    const { metrics: _, ...withoutMetrics } = good;
    await openModel(page, 'good.json', JSON.stringify({ ...withoutMetrics, step: 1234, note: 'mine' }));
    await expect(status(page)).toHaveText(/^Model opened at step\s1,?234$/);
    await expect(alert(page)).toHaveCount(0);
  });
});
