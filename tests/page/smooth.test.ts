import type { Browser } from '@playwright/test';
import { expect, type Page, test } from './fixtures';
import { type Keys, openLab, setFullSpeed, stepOf, waitForStep } from './lab';

/** A task of the page's thread that works for longer than this makes the page stumble. */
const LONG_MS = 50;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  args: { name?: string };
  /** Microseconds of work of the thread itself. */
  tdur?: number;
}

/**
 * The longest tasks of the page's thread over the next seconds, in milliseconds of its own work. How long they took by
 * the clock says more about what else the machine does.
 */
async function longestTasks(browser: Browser, page: Page, seconds: number): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.waitForTimeout(1000 * seconds);
  const trace = await browser.stopTracing();
  const events: TraceEvent[] = JSON.parse(trace.toString()).traceEvents;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' &&
      name.endsWith('RunTask') &&
      threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return tasks.map(({ tdur = 0 }) => tdur / 1000).toSorted((a, b) => b - a);
}

for (const [title, seconds, keys] of [
  ['while WebGL trains at full speed', 10, { engine: 'webgl' }],
  [
    'while the processor trains 16 units beside their twin',
    5,
    { engine: 'cpu', data: 'bits', bits: 4, units: 16, dense: 1 },
  ],
] as readonly [string, number, Keys][]) {
  test(`the page stays at hand ${title}`, async ({ browser, page }) => {
    await openLab(page, { ...keys, sparsity: 0.2, run: 1 });
    await setFullSpeed(page);
    await waitForStep(page, 20);
    await page.waitForTimeout(2000);
    const before = await stepOf(page);
    const tasks = await longestTasks(browser, page, seconds);
    expect(await stepOf(page), 'it trained meanwhile').toBeGreaterThan(before + 10);
    expect(tasks.length, 'the trace holds what the page did').toBeGreaterThan(100);
    expect(tasks[0], 'and it did something').toBeGreaterThan(0.5);
    expect(tasks.filter((task) => task > LONG_MS)).toEqual([]);
  });
}
