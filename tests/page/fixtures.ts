import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

type Fixtures = {
  /** Lets a test that provokes a message say so; every other error in the console fails the test. */
  allowMessage: (pattern: RegExp) => void;
  /** Another page of the same browser, which must stay clean as well. */
  openPage: () => Promise<Page>;
};

/**
 * Playwright's test with pages that must stay clean: at the end no console error (a breach of the content policy is
 * one), no uncaught error, and no request to another host.
 */
export const test = base.extend<Fixtures & { allowed: RegExp[]; messages: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  allowed: async ({}, use) => use([]),

  allowMessage: async ({ allowed }, use) => use((pattern) => void allowed.push(pattern)),

  messages: async ({ allowed }, use) => {
    const messages: string[] = [];
    await use(messages);
    const unexpected = messages.filter((message) => !allowed.some((pattern) => pattern.test(message)));
    expect(unexpected, 'messages of the page').toEqual([]);
  },

  page: async ({ page, baseURL, browserName, messages }, use) => {
    if (browserName === 'firefox') fillByTyping(page);
    watch(page, baseURL, messages);
    await use(page);
  },

  openPage: async ({ context, baseURL, messages }, use) =>
    use(async () => {
      const page = await context.newPage();
      watch(page, baseURL, messages);
      return page;
    }),
});

export { expect, type Page };

/** Over WebDriver BiDi, what Playwright fills in does not reach React in Firefox; what is typed does. */
function fillByTyping(page: Page): void {
  const { prototype } = page.locator('body').constructor as { prototype: Locator };
  prototype.fill = async function (this: Locator, value: string) {
    await this.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(value);
  };
}

function watch(page: Page, baseURL = '', messages: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') messages.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) messages.push(`request to outside: ${url}`);
  });
}

/** For `axeClean`. */
export const DIALOG = '[role=dialog]';

/**
 * Fails if axe finds anything to object to in the page as it is now.
 * @param part selector of what is to be looked at, where the rest has been looked at before; all of the page if left out
 */
export async function axeClean(page: Page, part?: string) {
  // What is still fading in has less contrast than it will have; what goes on for ever is not waited for.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
  const axe = new AxeBuilder({ page });
  // React Aria puts hidden Dismiss buttons beside the dialog of a popover, outside every landmark.
  if (part) axe.include(part).disableRules(['region']);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(found, 'accessibility').toEqual([]);
}
