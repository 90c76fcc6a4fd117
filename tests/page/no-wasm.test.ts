import { expect, type Page, test } from './fixtures';
import { alert, isTableOfTheLesson, openLab, readTable, region, setFullSpeed, waitForStop } from './lab';

/** The worker's script, which counts the modules of WebAssembly that were started, and is sent with a policy of its own. */
async function watchModules(page: Page, policy: string): Promise<() => Promise<number>> {
  await page.route(/\/worker-.*\.js/, async (route) => {
    const response = await route.fetch();
    const count = `const { Instance } = WebAssembly;
      self.started = 0;
      WebAssembly.Instance = class extends Instance {
        constructor(...asked) {
          super(...asked);
          self.started += 1;
        }
      };\n`;
    await route.fulfill({
      response,
      body: count + (await response.text()),
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  return () => page.workers()[0].evaluate(() => (self as unknown as { started: number }).started);
}

const POLICIES = [
  {
    name: 'the processor trains in WebAssembly',
    policy: "script-src 'self' 'wasm-unsafe-eval'",
    modules: true,
  },
  {
    name: 'where a policy refuses WebAssembly it trains without',
    policy: "script-src 'self'",
    modules: false,
  },
];

for (const { name, policy, modules } of POLICIES) {
  test(`${name}, and nothing needs saying`, async ({ page, allowMessage }) => {
    // The browser’s own word on it, in the console.
    if (!modules) allowMessage(/WebAssembly/);
    const startedModules = await watchModules(page, policy);
    await openLab(page, { engine: 'cpu', sparsity: 0.2, stop: 600, run: 1 });
    await expect(region(page, 'Metrics')).toContainText('CPU');
    expect((await startedModules()) > 0).toBe(modules);
    await setFullSpeed(page);
    await waitForStop(page, 600);
    expect(isTableOfTheLesson(await readTable(page))).toBe(true);
    await expect(alert(page)).toHaveCount(0);
    await expect(page.getByText(/Training runs on the processor/)).toHaveCount(0);
  });
}

test('the page’s own policy allows WebAssembly', async ({ page }) => {
  await openLab(page, { engine: 'cpu' });
  const smallest = () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  expect(await page.evaluate(smallest)).toBe(true);
  expect(await page.workers()[0].evaluate(smallest)).toBe(true);
});
