import { createStore, type StoreApi } from 'zustand/vanilla';
import { restarts } from '../../data';
import { displayName } from '../../data/own-file';
import { defaultConfig, isSameConfig } from '../../model/config';
import { lockSparsity } from '../choices';
import type { Lab } from '../lab';
import type { Opening } from '../opening';
import type { LabState } from '../state';
import type { Keeping } from './keeping';
import { type KeptRun, openRun, takeRun } from './kept-run';
import { RunSaver } from './run-saver';

/** What makes the address of a run. */
export type RunSettings = Pick<LabState, 'config' | 'choice' | 'compare' | 'stopAt'>;

/** What the address asks for when the page is opened. */
export interface Arrival {
  opening: Opening;
  /** A step of the lesson, which has a run of its own. */
  isStep: boolean;
  /** The address says itself how the lab is to be. */
  isLink: boolean;
  /** Whether the address would be that of this run, or of any. */
  fits(kept: RunSettings): boolean;
}

/**
 * The run with the settings of the address, where it can go on with them: those are written at once, while the run is put
 * by only every few seconds.
 */
function withSettings(kept: KeptRun, { config, engine, dense, stop }: Opening): KeptRun {
  if (restarts(kept.config, config)) return kept;
  return { ...kept, config, choice: engine, compare: dense, stopAt: stop };
}

/**
 * The learner's own run. It outlives a reload of the page; while a step of the lesson uses the lab, it is put aside and
 * can be brought back.
 */
export class OwnRun {
  /** The run that was put aside; null: there is none to go back to. */
  readonly store: StoreApi<KeptRun | null> = createStore<KeptRun | null>(() => null);
  private isLent = false;
  /** The run is being put aside; resolves with whether it has been. */
  private lending: Promise<boolean> | null = null;
  private hasSaved = false;
  readonly saver: RunSaver;

  constructor(
    private readonly lab: Lab,
    readonly keeping: Keeping,
  ) {
    this.saver = new RunSaver(lab, (run) => this.save(run));
    keeping.add(this.saver);
    lab.store.subscribe(({ ownFile }, before) => {
      if (ownFile && ownFile !== before.ownFile) void keeping.saveFile(ownFile);
    });
  }

  /**
   * Opens what the address asks for, or the run from before where that is the same.
   * @returns whether there is a run from before
   */
  async begin({ opening, isStep, isLink, fits }: Arrival): Promise<boolean> {
    const { isReload } = this.keeping;
    const stored = (await this.keeping.load('own'))?.run ?? null;
    const kept = stored && isReload && isLink && !fits(stored) ? withSettings(stored, opening) : stored;
    // A link that says how the lab is to be gives every new visit the same run, from its start.
    const goesOn = kept !== null && fits(kept) && (isReload || !isLink);
    if (isStep) {
      this.lab.open(opening);
      if (kept && (await this.holdFileOf(kept))) this.store.setState(kept, true);
      return kept !== null;
    }
    if (goesOn && (await this.holdFileOf(kept))) {
      openRun(this.lab, kept);
      if (!isReload) this.sayItIsBack(kept);
    } else this.lab.open(opening);
    const before = kept && !goesOn ? kept : (await this.keeping.load('before'))?.run;
    if (before) this.offer(before);
    this.saver.start();
    return kept !== null;
  }

  /** Whether the lab is the lesson's now. */
  get hasLent(): boolean {
    return this.isLent;
  }

  /** Settings of the run that was put aside, or is about to be, for its address. */
  get settings(): RunSettings | null {
    return this.store.getState() ?? (this.lending ? this.lab.state : null);
  }

  /**
   * Puts the run aside, once: until it is brought back, the lab is the lesson's.
   * @returns false if the learner was back before that was done
   */
  lend(): Promise<boolean> {
    if (this.isLent) return Promise.resolve(true);
    if (this.lending) return this.lending;
    const lending = this.putAside().then((kept) => {
      if (this.lending !== lending) return false;
      this.lending = null;
      this.isLent = true;
      this.saver.stop();
      if (!kept) return true;
      this.store.setState(kept, true);
      void this.keeping.save('own', kept);
      if (kept.running) this.lab.pause();
      return true;
    });
    this.lending = lending;
    return lending;
  }

  /** The lab is the learner's again, with the run that was put aside; without one, with what the lesson leaves. */
  bringBack(): void {
    const kept = this.store.getState();
    this.takeLabBack();
    if (kept) openRun(this.lab, kept);
  }

  /** The lab is the learner's again, for another run. */
  forget(): void {
    this.takeLabBack();
  }

  private takeLabBack(): void {
    this.lending = null;
    this.isLent = false;
    lockSparsity(this.lab, false);
    this.store.setState(null, true);
    this.saver.start();
  }

  private async putAside(): Promise<KeptRun | null> {
    return this.isUntouched ? null : takeRun(this.lab);
  }

  private async save(run: KeptRun): Promise<void> {
    if (this.isLent || this.store.getState()) return;
    if (!this.isUntouched) {
      this.hasSaved = true;
      await this.keeping.save('own', run);
    } else if (this.hasSaved) await this.keeping.drop('own');
  }

  /** The page's own start, in which nobody has done anything. */
  private get isUntouched(): boolean {
    const { config, shown, running } = this.lab.state;
    return isSameConfig(config, defaultConfig()) && !running && (shown?.main.step ?? 0) === 0;
  }

  /** @returns whether the page has what the run is made of */
  private async holdFileOf({ config }: KeptRun): Promise<boolean> {
    if (config.data !== 'file') return true;
    const ownFile = await this.keeping.loadFile(config.file);
    if (ownFile) {
      this.lab.hold(ownFile);
      this.lab.store.setState({ ownFile });
    } else this.lab.notify('alert', { id: 'keep.fileGone', values: { name: displayName(config.file) } });
    return ownFile !== null;
  }

  private sayItIsBack({ snapshot }: KeptRun): void {
    const afresh = () => this.lab.open({ ...this.defaultOpening, engine: this.lab.state.choice });
    this.lab.notify(
      'info',
      { id: 'keep.back', values: { step: snapshot?.step ?? 0 } },
      { label: 'keep.afresh', act: afresh },
    );
  }

  /** A run that had to make way for a link stays to be had, until that is declined. */
  private offer(kept: KeptRun): void {
    if (!kept.snapshot || kept.snapshot.step === 0) return;
    void this.keeping.save('before', kept);
    const goOn = async () => {
      if (!(await this.holdFileOf(kept))) return;
      openRun(this.lab, kept);
      void this.keeping.drop('before');
    };
    this.lab.notify(
      'info',
      { id: 'keep.offer', values: { step: kept.snapshot.step } },
      { label: 'keep.goOn', act: goOn, decline: () => void this.keeping.drop('before') },
    );
  }

  private get defaultOpening(): Opening {
    return { config: defaultConfig(), engine: 'auto', dense: false, run: false, stop: null };
  }
}
