import { afterEach, beforeEach, expect, vi } from 'vitest';
import { EngineClient } from '../../../src/engine/client';
import type { LoadAsset } from '../../../src/lab/asset-shelf';
import { Lab } from '../../../src/lab/lab';
import { readLink } from '../../../src/share/link';
import { FakeWorker } from '../engine/fakes';

/** A worker whose answers take their time. */
class SlowWorker extends FakeWorker {
  delay = 0;
  override postMessage(message: Parameters<FakeWorker['postMessage']>[0]): void {
    if (this.delay === 0) super.postMessage(message);
    else setTimeout(() => super.postMessage(message), this.delay);
  }
}

// For good: a lab that a test leaves behind may still ask for a frame.
globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 2));

let labs: Lab[] = [];
beforeEach(() => {
  labs = [];
});
afterEach(() => {
  for (const lab of labs) lab.setInSight(false);
});

export function makeLab(prepare: (worker: SlowWorker) => void = () => {}, loadAsset?: LoadAsset) {
  const workers: SlowWorker[] = [];
  const createWorker = () => {
    const worker = new SlowWorker();
    workers.push(worker);
    prepare(worker);
    return worker;
  };
  const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker }), loadAsset);
  labs.push(lab);
  return { lab, workers };
}

/** A lab that has opened a link on the CPU engine. */
export async function openLab(query: string, delay = 0) {
  const made = makeLab((worker) => {
    worker.delay = delay;
  });
  made.lab.open(readLink(`#/lab?engine=cpu&${query}`).state);
  await vi.waitFor(() => expect(made.lab.state.shown).not.toBeNull());
  return made.lab;
}

export const stepOf = (lab: Lab) => lab.state.shown?.main.step ?? -1;
export const alertsOf = (lab: Lab) =>
  lab.state.notices.filter(({ kind }) => kind === 'alert').map((n) => n.message.id);
export const until = (condition: () => void) => vi.waitFor(condition, { timeout: 4000, interval: 5 });
