import { expect, type Page, test } from './fixtures';
import {
  alert,
  button,
  dismissAll,
  expectGoesOn,
  type ModelFile,
  openLab,
  openModel,
  readTable,
  region,
  saveModel,
  setFullSpeed,
  setMore,
  setSparsity,
  slider,
  status,
  stepOf,
  waitForStep,
  waitForStop,
} from './lab';

const GOES_ON = /The engine stopped answering\. A new one has taken over and goes on from step\s(\d+)/;

const WORKER_SCRIPT = /\/worker-.*\.js/;

/** At 30 steps a second, with a snapshot every second: what is lost is a second's work, not the run. */
const MOST_LOST = 60;

async function expectTakenOver(page: Page, from: number): Promise<void> {
  const notice = page.getByRole('main').getByText(GOES_ON);
  await expect(notice).toBeVisible({ timeout: 40_000 });
  const step = Number(GOES_ON.exec(await notice.innerText())?.[1]);
  expect(step).toBeGreaterThanOrEqual(from - MOST_LOST);
  await expectGoesOn(page, step);
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
}

async function trainSlowly(page: Page, engine: string): Promise<number> {
  await openLab(page, { engine, sparsity: 0.2, run: 1 });
  await waitForStep(page, 60);
  await slider(page, 'Speed').press('ArrowLeft');
  await waitForStep(page, 120);
  return stepOf(page);
}

/** An error in the worker that nobody catches. */
async function breakWorker(page: Page): Promise<void> {
  await page.workers()[0].evaluate(() => {
    setTimeout(() => {
      throw new Error('broken by a test');
    });
  });
}

for (const engine of ['cpu', 'webgl']) {
  test(`the worker breaks in mid-run: another goes on from the last second (${engine})`, async ({ page }) => {
    const step = await trainSlowly(page, engine);
    expect(page.workers()).toHaveLength(1);
    await breakWorker(page);
    await expectTakenOver(page, step);
    expect(page.workers()).toHaveLength(1);
    await expect(region(page, 'Metrics')).toContainText(engine === 'cpu' ? 'CPU' : 'WebGL');
  });
}

test('the worker hangs: another goes on, and the table is that of an untroubled run', async ({
  page,
  openPage,
}) => {
  await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 400, run: 1 });
  await waitForStep(page, 100);
  const step = await stepOf(page);
  // Not awaited: it never ends.
  void page
    .workers()[0]
    .evaluate(() => {
      for (;;);
    })
    .catch(() => {});
  await expectTakenOver(page, step - 100);
  await waitForStop(page, 400);
  const untroubled = await openPage();
  await openLab(untroubled, { engine: 'cpu', sparsity: 0.2, stop: 400, run: 1 });
  await waitForStop(untroubled, 400);
  expect((await readTable(page)).text).toEqual((await readTable(untroubled)).text);
});

test('a worker that breaks again and again on WebGL: the processor takes over, and says so', async ({
  page,
}) => {
  await openLab(page, { engine: 'webgl', sparsity: 0.2, run: 1 });
  const taken = page.getByRole('main').getByText(GOES_ON);
  for (let losses = 1; losses <= 3; losses++) {
    await waitForStep(page, (await stepOf(page)) + 5);
    await breakWorker(page);
    if (losses === 3) break;
    await expect(taken).toBeVisible();
    await dismissAll(page);
    await expect(taken).toBeHidden();
  }
  await expect(page.getByRole('main').getByText(/Training runs on the processor \(CPU\)/)).toBeVisible();
  await expect(region(page, 'Metrics')).toContainText('CPU');
  await waitForStep(page, (await stepOf(page)) + 5);
});

test('the graphics card loses its context: training goes on', async ({ page }) => {
  // The context is out of reach in the worker, unless its script is told to keep it at hand.
  await page.route(WORKER_SCRIPT, async (route) => {
    const response = await route.fetch();
    const body = `
      const getContext = OffscreenCanvas.prototype.getContext;
      OffscreenCanvas.prototype.getContext = function (...given) {
        self.context = getContext.apply(this, given);
        return self.context;
      };
      ${await response.text()}`;
    await route.fulfill({ response, body });
  });
  const step = await trainSlowly(page, 'webgl');
  await page.workers()[0].evaluate(() => {
    const { context } = self as unknown as { context: WebGL2RenderingContext };
    context.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expectTakenOver(page, step);
  await expect(region(page, 'Metrics')).toContainText('WebGL');
});

test('the worker cannot be loaded: an alert says what to do, and doing it helps', async ({
  page,
  allowMessage,
}) => {
  allowMessage(/worker|Failed to load resource|net::ERR/i);
  await page.route(WORKER_SCRIPT, (route) => route.abort());
  await page.goto('/#/lab?engine=cpu&run=1');
  await expect(alert(page)).toContainText('The part of the page that trains could not be loaded');
  await page.unroute(WORKER_SCRIPT);
  await button(page, 'Train').click();
  await waitForStep(page, 10);
});

test.describe('numbers that are not finite', () => {
  async function modelWith(page: Page, change: (model: ModelFile) => void): Promise<string> {
    const { model } = await saveModel(page);
    change(model);
    return JSON.stringify(model);
  }

  test('in an opened model: an alert, and the page stays usable', async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 50, run: 1 });
    await waitForStop(page, 50);
    const huge = await modelWith(page, ({ weights }) => {
      weights.encoder = weights.encoder.map((row) => row.map(() => 3e38));
    });
    await openModel(page, 'huge.json', huge);
    await expect(alert(page).first()).toBeVisible();
    await page.waitForTimeout(1000);
    await expect(alert(page), 'said once').toHaveCount(1);
    await expectUsable(page);
  });

  test('in mid-run: back to the last good state, with what to do', async ({ page }) => {
    await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 50, run: 1 });
    await waitForStop(page, 50);
    // The weights are what they should be, but the next step takes them out of all bounds.
    const large = await modelWith(page, ({ adam }) => {
      adam.first.encoder = adam.first.encoder.map((row) => row.map(() => -1e30));
    });
    await openModel(page, 'large.json', large);
    await expect(status(page)).toHaveText('Model opened at step 50');
    await setMore(page, { 'Stop at': 1000 });
    await setFullSpeed(page);
    await button(page, 'Train').click();
    await expect(alert(page).first()).toContainText(
      /numbers grew out of all bounds.*Lower the learning rate/,
    );
    await page.waitForTimeout(1000);
    await expect(alert(page), 'said once').toHaveCount(1);
    await expectUsable(page);
  });

  /** Reset makes a run that trains as ever. */
  async function expectUsable(page: Page): Promise<void> {
    await expect(button(page, 'Train')).toBeVisible();
    await dismissAll(page);
    await button(page, 'Reset').click();
    await expect.poll(() => stepOf(page)).toBe(0);
    await setMore(page, { 'Stop at': 300 });
    await setFullSpeed(page);
    await setSparsity(page, 0.2);
    await button(page, 'Train').click();
    await waitForStop(page, 300);
    expect((await readTable(page)).values.flat().every(Number.isFinite)).toBe(true);
    await expect(alert(page)).toHaveCount(0);
  }
});

const SPOILT_STORAGE: Record<string, () => void> = {
  'that throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'of nonsense': () => localStorage.setItem('sparselight/preferences', '{"theme":7,"locale":["uk"]'),
};

for (const [title, spoil] of Object.entries(SPOILT_STORAGE)) {
  test(`storage ${title} is no hindrance`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openLab(page, { engine: 'cpu', run: 1 });
    await waitForStep(page, 10);
    const theme = button(page, 'Dark theme');
    await expect(theme).toHaveAttribute('aria-pressed', 'false');
    await theme.click();
    await expect(theme).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Українська').click();
    await expect(button(page, 'English')).toBeVisible();
    await button(page, 'English').click();
    await expectGoesOn(page, 10);
  });
}
