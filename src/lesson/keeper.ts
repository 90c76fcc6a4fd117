import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lab } from '../lab/lab';
import { type Action, type Progress, reduce } from './progress';
import { loadProgress, saveProgress } from './storage';

/** The learner's progress, kept in the browser at every change. */
export class ProgressKeeper {
  readonly store: StoreApi<Progress>;
  /** What the browser held could not be read. */
  readonly isBroken: boolean;
  private isFull = false;

  constructor(
    private readonly storage: () => Storage = () => localStorage,
    private readonly onFull: () => void = () => {},
  ) {
    const { progress, state } = loadProgress(storage);
    this.store = createStore<Progress>(() => progress);
    this.isBroken = state === 'broken';
  }

  get progress(): Progress {
    return this.store.getState();
  }

  dispatch(action: Action): void {
    const before = this.progress;
    const after = reduce(before, action);
    if (after === before) return;
    this.store.setState(after, true);
    if (saveProgress(this.storage, after) || this.isFull) return;
    // Said once: without storage the progress lasts as long as the page is open.
    this.isFull = true;
    this.onFull();
  }
}

const keepers = new WeakMap<Lab, ProgressKeeper>();

/** The keeper of this page; what is wrong with the storage is told to the learner. */
export function keeperOf(lab: Lab): ProgressKeeper {
  const known = keepers.get(lab);
  if (known) return known;
  const keeper = new ProgressKeeper(
    () => localStorage,
    () => lab.notify('alert', { id: 'lesson.storageFull' }),
  );
  if (keeper.isBroken) lab.notify('alert', { id: 'lesson.storageBroken' });
  keepers.set(lab, keeper);
  return keeper;
}
