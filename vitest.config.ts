import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { kernels } from './scripts/kernels.mjs';
import { prose } from './scripts/prose.mjs';
import { typography } from './scripts/typography.mjs';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [typography(), prose(), kernels()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        plugins: [kernels()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          // One at a time: software WebGL takes every core it gets.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
