// Which browser page tests and measurements run in: Chromium, or with BROWSER=firefox the Firefox of this machine.
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { launchOptions } from './chromium.mjs';

const isFirefox = process.env.BROWSER === 'firefox';

/** For Playwright's `use`. */
export const browser = isFirefox
  ? {
      browserName: /** @type {const} */ ('firefox'),
      // By WebDriver BiDi: Playwright's own protocol needs a Firefox of its own making.
      channel: 'moz-firefox',
      launchOptions: { executablePath: join(import.meta.dirname, 'firefox.mjs') },
    }
  : { browserName: /** @type {const} */ ('chromium'), launchOptions: launchOptions() };

/** Starts it outside the test runner. */
export function launchBrowser() {
  const { channel, launchOptions: options } = { channel: undefined, ...browser };
  return (isFirefox ? firefox : chromium).launch({ ...options, channel });
}
