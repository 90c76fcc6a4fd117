import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultConfig } from '../model/config';
import { lockSparsity } from './choices';
import { type KeptRun, openRun, runAsText, runFromText, takeRun } from './kept-run';
import type { Lab } from './lab';
import type { LabState } from './state';

const KEY = 'sparselight/own-run';

/**
 * The learner's own run while the lesson uses the lab. It is put aside before a step of the lesson takes the lab over,
 * outlives a reload of the page, and can be brought back.
 */
export class OwnRun {
  /** The run that was put aside; null: there is none to go back to. */
  readonly store: StoreApi<KeptRun | null>;
  private isLent = false;

  constructor(
    private readonly lab: Lab,
    private readonly storage: () => Storage = () => sessionStorage,
  ) {
    const kept = this.load();
    this.store = createStore<KeptRun | null>(() => kept);
  }

  /** Whether the lab is the lesson's now. */
  get hasLent(): boolean {
    return this.isLent;
  }

  /** Settings of the run that was put aside, for its address. */
  get settings(): Pick<LabState, 'config' | 'choice' | 'compare' | 'stopAt'> | null {
    const kept = this.store.getState();
    return kept && { ...kept, choice: this.lab.state.choice };
  }

  /** Puts the run aside, once: until it is brought back, the lab is the lesson's. */
  async lend(): Promise<void> {
    if (this.isLent) return;
    this.isLent = true;
    if (this.isUntouched) return;
    const kept = await takeRun(this.lab);
    this.keep(kept);
    if (kept.running) this.lab.pause();
  }

  /** The lab is the learner's again, with the run that was put aside; without one, with what the lesson leaves. */
  bringBack(): void {
    this.isLent = false;
    lockSparsity(this.lab, false);
    const kept = this.store.getState();
    if (!kept) return;
    openRun(this.lab, kept);
    this.keep(null);
  }

  /** The lab is the learner's again, for another run. */
  forget(): void {
    this.isLent = false;
    this.keep(null);
  }

  /** The page's own start, in which nobody has done anything. */
  private get isUntouched(): boolean {
    const { config, shown, running } = this.lab.state;
    const isDefault = JSON.stringify(config) === JSON.stringify(defaultConfig());
    return isDefault && !running && (shown?.main.step ?? 0) === 0;
  }

  private load(): KeptRun | null {
    try {
      const text = this.storage().getItem(KEY);
      return text === null ? null : runFromText(text);
    } catch {
      return null;
    }
  }

  private keep(kept: KeptRun | null): void {
    this.store.setState(kept, true);
    try {
      if (kept === null) this.storage().removeItem(KEY);
      else this.storage().setItem(KEY, runAsText(kept));
    } catch {
      // Without storage the run is kept for as long as the page is open.
    }
  }
}
