import { afterEach, expect, test, vi } from 'vitest';
import type { OwnFile } from '../../../src/data/asset';
import { EngineClient } from '../../../src/engine/client';
import { Keeping, type Trouble } from '../../../src/lab/keep/keeping';
import { OwnRun } from '../../../src/lab/keep/own-run';
import type { Records } from '../../../src/lab/keep/records';
import { Lab } from '../../../src/lab/lab';
import { readLink, writeLink } from '../../../src/share/link';
import { FakeWorker } from '../engine/fakes';

// For good: a lab that a test leaves behind may still ask for a frame.
globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 2));

const labs: Lab[] = [];
afterEach(() => {
  for (const lab of labs) lab.setInSight(false);
});

class FakeRecords implements Records {
  readonly content = new Map<string, unknown>();
  refusal: Error | null = null;
  async get(name: string) {
    if (this.refusal) throw this.refusal;
    return structuredClone(this.content.get(name));
  }
  async put(name: string, value: unknown) {
    if (this.refusal) throw this.refusal;
    this.content.set(name, structuredClone(value));
  }
  async sweep(isWanted: (name: string) => boolean) {
    for (const name of this.content.keys()) if (!isWanted(name)) this.content.delete(name);
  }
}

function storageOf(): Storage {
  const content = new Map<string, string>();
  return {
    ...({} as Storage),
    getItem: (key) => content.get(key) ?? null,
    setItem: (key, value) => void content.set(key, value),
  };
}

/** A browser; each tab has a storage of its own, each page in it a lab. */
function openBrowser() {
  const records = new FakeRecords();
  const local = storageOf();
  const troubles: Trouble[] = [];
  const openTab = () => {
    const session = storageOf();
    return async (query: string, isStep = false) => {
      const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: () => new FakeWorker() }));
      labs.push(lab);
      const keeping = new Keeping(
        records,
        () => session,
        () => local,
        (trouble) => troubles.push(trouble),
      );
      const own = new OwnRun(lab, keeping);
      const hash = query && `#/lab?engine=cpu&${query}`;
      const { state } = readLink(hash);
      await own.begin({
        opening: { ...state, engine: 'cpu' },
        isStep,
        isLink: hash.includes('?'),
        fits: ({ config, choice, compare, stopAt }) =>
          hash === '' ||
          writeLink({ ...state, run: false }) ===
            writeLink({ config, engine: choice, dense: compare, stop: stopAt, run: false }),
      });
      await until(() => expect(lab.state.shown).not.toBeNull());
      return { lab, own, keeping };
    };
  };
  return { records, troubles, openTab };
}

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 4000, interval: 5 });
const stepOf = ({ lab }: { lab: Lab }) => lab.state.shown?.main.step;
const noticesOf = ({ lab }: { lab: Lab }) => lab.state.notices.map(({ message }) => message.id);
type Page = Awaited<ReturnType<ReturnType<ReturnType<typeof openBrowser>['openTab']>>>;

async function train({ lab }: Page, to: number) {
  lab.setStop(to);
  lab.setSpeed(8);
  lab.train();
  await until(() => expect(lab.state.running).toBe(false));
  await until(() => expect(lab.state.shown?.main.step).toBe(to));
  lab.setStop(null);
}

test('a reload finds the run as it was: settings, weights, paused or running', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.3&seed=9');
  await train(page, 40);
  const frame = page.lab.state.shown?.main;
  await page.keeping.keepNow();
  const again = await load('sparsity=0.3&seed=9');
  await until(() => expect(stepOf(again)).toBe(40));
  expect(again.lab.state.shown?.main).toEqual(frame);
  expect(again.lab.state.running).toBe(false);
  again.lab.setSpeed(2);
  again.lab.train();
  await again.keeping.keepNow();
  expect((await load('')).lab.state).toMatchObject({ running: true, speed: 2, config: { seed: 9 } });
});

test('a run that had settled is known as settled: after a reload, and after a visit to the lesson', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.2');
  await train(page, 1200);
  const { settledAt } = page.lab.state;
  expect(settledAt).not.toBeNull();
  await page.keeping.keepNow();
  const again = await load('sparsity=0.2');
  await until(() => expect(stepOf(again)).toBe(1200));
  expect(again.lab.state.settledAt).toBe(settledAt);
  await again.own.lend();
  again.lab.open(readLink('#/lab?engine=cpu&sparsity=0.3').state);
  await until(() => expect(stepOf(again)).toBe(0));
  expect(again.lab.state.settledAt).toBeNull();
  again.own.bringBack();
  await until(() => expect(stepOf(again)).toBe(1200));
  expect(again.lab.state.settledAt).toBe(settledAt);
  // With other settings in the address it is another matter.
  const other = await load('sparsity=0.5');
  await until(() => expect(stepOf(other)).toBe(1200));
  expect(other.lab.state.settledAt).toBeNull();
});

test('a reload before the run was put by again has its weights, and the settings of the address', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.3&seed=9');
  await train(page, 40);
  await page.keeping.keepNow();
  const again = await load('sparsity=0.5&seed=9');
  await until(() => expect(stepOf(again)).toBe(40));
  expect(again.lab.state.config.sparsity).toBe(0.5);
  const other = await load('sparsity=0.5&seed=10');
  expect(stepOf(other), 'another seed is another run').toBe(0);
});

test('a pause is put by at once: a reload right after it finds the run paused', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.3&seed=9');
  page.lab.train();
  await until(() => expect(stepOf(page)).toBeGreaterThan(10));
  await page.keeping.keepNow();
  page.lab.pause();
  await new Promise((done) => setTimeout(done, 400));
  expect((await load('')).lab.state).toMatchObject({ running: false, config: { seed: 9 } });
});

test('another visit finds it paused; an untouched page is none to keep', async () => {
  const { records, openTab } = openBrowser();
  const untouched = await openTab()('');
  await untouched.keeping.keepNow();
  expect(records.content.size).toBe(0);
  const page = await openTab()('sparsity=0.3');
  await train(page, 30);
  page.lab.train();
  await page.keeping.keepNow();
  const later = await openTab()('');
  await until(() => expect(stepOf(later)).toBeGreaterThanOrEqual(30));
  expect(later.lab.state.running).toBe(false);
  expect(noticesOf(later)).toEqual(['keep.back']);
});

test('a link with settings of its own wins; the run from before can still be had', async () => {
  const { openTab } = openBrowser();
  const page = await openTab()('sparsity=0.3');
  await train(page, 30);
  await page.keeping.keepNow();
  const load = openTab();
  const linked = await load('seed=77');
  expect(linked.lab.state.config).toMatchObject({ seed: 77, sparsity: 0 });
  expect(noticesOf(linked)).toEqual(['keep.offer']);
  await train(linked, 10);
  await linked.keeping.keepNow();
  // After a reload, too.
  const again = await load('seed=77');
  await until(() => expect(stepOf(again)).toBe(10));
  again.lab.state.notices.find(({ message }) => message.id === 'keep.offer')?.action?.act();
  await until(() => expect(stepOf(again)).toBe(30));
  expect(again.lab.state.config.sparsity).toBe(0.3);
});

test('a link begins anew for another visit, though the settings are those of the run from before', async () => {
  const { openTab } = openBrowser();
  const page = await openTab()('sparsity=0.3&run=1&stop=25');
  await until(() => expect(stepOf(page)).toBe(25));
  await page.keeping.keepNow();
  const other = await openTab()('sparsity=0.3&run=1&stop=25');
  expect(other.lab.state.notices).toHaveLength(1);
  await until(() => expect(stepOf(other)).toBe(25));
  await other.keeping.keepNow();
  expect(stepOf(await openTab()('sparsity=0.3&stop=25'))).toBe(0);
});

test('a file of the learner’s own comes back with its run, if it is not too large', async () => {
  const { openTab, troubles } = openBrowser();
  const load = openTab();
  const page = await load('');
  const file: OwnFile = {
    name: 'file',
    file: 'a.csv#01234567',
    inputs: 2,
    rows: 3,
    x: Float32Array.of(1, 0, 0, 1, 1, 1),
    rowNames: ['1', '2', '3'],
    labels: null,
    labelNames: [],
    look: { kind: 'numbers', names: ['p', 'q'] },
  };
  page.lab.hold(file);
  page.lab.store.setState({ ownFile: file });
  page.lab.change({ data: 'file', file: file.file, units: 4 });
  await until(() => expect(page.lab.state.shown?.config.data).toBe('file'));
  await train(page, 12);
  await page.keeping.keepNow();
  const again = await load('');
  await until(() => expect(stepOf(again)).toBe(12));
  expect(again.lab.state.ownFile).toEqual(file);
  await page.keeping.saveFile({ ...file, file: 'large', x: { byteLength: 1e9 } as Float32Array });
  expect(troubles).toEqual([{ kind: 'large file', file: 'large' }]);
});

test('a browser that keeps nothing is told of once, and only where something would be lost', async () => {
  const { records, troubles, openTab } = openBrowser();
  records.refusal = new DOMException('forbidden', 'SecurityError');
  const page = await openTab()('');
  await page.keeping.keepNow();
  expect(troubles).toEqual([]);
  await train(page, 10);
  await page.keeping.keepNow();
  await train(page, 20);
  await page.keeping.keepNow();
  expect(troubles).toEqual([{ kind: 'none' }]);
});

test('the latest tabs are kept, older ones make room', async () => {
  const { records, openTab } = openBrowser();
  for (let k = 0; k < 6; k++) {
    const page = await openTab()(`seed=${k + 10}`);
    await page.keeping.keepNow();
  }
  expect([...records.content.keys()].filter((name) => name.startsWith('own/'))).toHaveLength(4);
});

test('a quick way back from the lesson leaves the run as it is, and one to a link begins that', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.3');
  await train(page, 30);
  const lending = page.own.lend();
  page.own.bringBack();
  expect(await lending).toBe(false);
  expect(stepOf(page)).toBe(30);
  page.lab.train();
  const second = page.own.lend();
  page.own.forget();
  page.lab.open(readLink('#/lab?engine=cpu&seed=8&run=1').state);
  expect(await second).toBe(false);
  await until(() => expect(stepOf(page)).toBeGreaterThan(3));
  expect(page.lab.state).toMatchObject({ running: true, config: { seed: 8 } });
  expect(page.own.store.getState()).toBeNull();
});

test('two steps of the lesson in quick succession put the run aside once, whole', async () => {
  const load = openBrowser().openTab();
  const page = await load('sparsity=0.3');
  await train(page, 30);
  const both = [page.own.lend(), page.own.lend()];
  expect(await Promise.all(both)).toEqual([true, true]);
  page.lab.open(readLink('#/lab?engine=cpu').state);
  page.own.bringBack();
  await until(() => expect(stepOf(page)).toBe(30));
});
