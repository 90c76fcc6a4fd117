import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

/** `npm run browsers` runs the same tests in Firefox, by WebDriver BiDi. */
const browser =
  process.env.BROWSER === 'firefox'
    ? {
        browserName: 'firefox' as const,
        channel: 'moz-firefox',
        launchOptions: { executablePath: join(import.meta.dirname, 'scripts', 'firefox.mjs') },
      }
    : { browserName: 'chromium' as const, launchOptions: launchOptions() };

// The server in front of dist/ takes any free port and prints its address; `wait` puts it into PAGE_URL.
export default defineConfig({
  testDir: 'tests/page',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  // What a busy machine broke holds at the second try; the result says how many needed one, as those want a look.
  retries: 1,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.PAGE_URL,
    ...browser,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node scripts/start.mjs --no-build --port 0',
    wait: { stdout: /Sparselight is at (?<page_url>\S+)/ },
  },
});
