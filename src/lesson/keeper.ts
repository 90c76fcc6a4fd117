import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lab } from '../lab/lab';
import { mergeProgress } from './merge';
import { type Action, type Progress, reduce } from './progress';
import {
  keepDamaged,
  loadProgress,
  PROGRESS_KEY,
  progressFrom,
  type StorageState,
  saveProgress,
} from './storage';

/** The learner's progress, kept in the browser at every change, together with what other tabs make of it. */
export class ProgressKeeper {
  readonly store: StoreApi<Progress>;
  /** How what the browser held could be read. */
  readonly found: StorageState;
  /** What the browser holds, as far as this tab knows. */
  private text: string | null;
  private isFull = false;

  constructor(
    private readonly storage: () => Storage = () => localStorage,
    private readonly onFull: () => void = () => {},
  ) {
    const { progress, state, text } = loadProgress(storage);
    this.store = createStore<Progress>(() => progress);
    this.found = state;
    this.text = text;
    if (text !== null && (state === 'partly' || state === 'broken')) keepDamaged(storage, text);
  }

  get progress(): Progress {
    return this.store.getState();
  }

  dispatch(action: Action): void {
    const { text } = loadProgress(this.storage);
    if (text !== this.text) this.takeIn(text, this.text);
    const before = this.progress;
    const after = reduce(before, action);
    if (after !== before) this.save(after);
  }

  /** Another tab has put `text` in the place of `before`. */
  takeIn(text: string | null, before: string | null): void {
    const theirs = text === null ? null : progressFrom(text);
    // What has been deleted, or cannot be read, comes back with the next change here.
    if (!theirs) return;
    const base = before === null ? null : progressFrom(before);
    const merged = base ? mergeProgress(base, this.progress, theirs) : theirs;
    this.text = text;
    if (JSON.stringify(merged) === JSON.stringify(theirs)) this.store.setState(theirs, true);
    else this.save(merged);
  }

  private save(progress: Progress): void {
    this.store.setState(progress, true);
    const text = saveProgress(this.storage, progress);
    if (text !== null) this.text = text;
    // Said once: without storage the progress lasts as long as the page is open.
    else if (!this.isFull) {
      this.isFull = true;
      this.onFull();
    }
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
  const { found } = keeper;
  if (found === 'partly' || found === 'broken') {
    lab.notify('alert', { id: 'lesson.storageBroken', values: { found } });
  }
  window.addEventListener('storage', ({ key, newValue, oldValue }) => {
    if (key === PROGRESS_KEY) keeper.takeIn(newValue, oldValue);
  });
  keepers.set(lab, keeper);
  return keeper;
}
