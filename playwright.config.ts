import { defineConfig } from '@playwright/test';
import { browser } from './scripts/browser.mjs';

// The server in front of dist/ takes any free port and prints its address; `wait` puts it into PAGE_URL.
export default defineConfig({
  testDir: 'tests/page',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
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
