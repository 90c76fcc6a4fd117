import { recipeOf, restarts } from '../data';
import { lockSparsity } from '../lab/choices';
import { type KeptRun, openRun, runAsText, runFromText, takeRun } from '../lab/kept-run';
import type { Lab } from '../lab/lab';
import type { Opening } from '../lab/opening';
import type { OwnRun } from '../lab/own-run';
import type { LabState } from '../lab/state';
import { throttled } from '../lab/throttle';
import type { RunConfig } from '../model/config';
import type { LabSetup } from './chapter';

const KEY = 'sparselight/lesson-run';
/** The run of the step is put by this often, for a reload of the page. */
const SAVE_INTERVAL_MS = 1500;

/** The run that a step asks for. */
export function openingOf({ config, compare = false, run = false }: LabSetup): Opening {
  return { config: configOf(config), engine: 'auto', dense: compare, run, stop: null };
}

function configOf(config: Partial<RunConfig>): RunConfig {
  return { ...recipeOf(config.data ?? 'patterns', config), ...config };
}

/** The lab in the lesson's hands: opens what a step asks for, and goes on with it after a reload. */
export class LessonLab {
  /** The step whose run is in the lab. */
  private step: string | null = null;
  /** What the run was when it was last put by: step of training and settings. */
  private saved = '';
  private unsubscribe: (() => void) | null = null;
  /** What the lab showed before it was told to open another run: no business of the step. */
  private stale: LabState['shown'] | 'entering' = 'entering';

  constructor(
    private readonly lab: Lab,
    private readonly own: OwnRun,
    private readonly storage: () => Storage = () => sessionStorage,
  ) {}

  /** Brings the lab to where the step begins. The learner's own run is put aside first. Ends when the lab has been told. */
  async enter(step: string, setup: LabSetup): Promise<void> {
    if (this.step === step) return;
    const before = this.step;
    this.step = step;
    this.stale = 'entering';
    await this.own.lend();
    // The learner has gone further while the own run was being put aside.
    if (this.step !== step) return;
    const kept = before === null ? this.load(step) : null;
    if (before !== null && setup.goesOn && this.fits(setup)) {
      this.stale = null;
      this.lab.setCompare(setup.compare ?? false);
    } else {
      this.stale = this.lab.state.shown;
      if (kept) openRun(this.lab, kept);
      else this.lab.open({ ...openingOf(setup), engine: this.lab.state.choice });
    }
    this.unsubscribe?.();
    this.unsubscribe = this.lab.store.subscribe(throttled(SAVE_INTERVAL_MS, () => void this.save()));
  }

  /** The learner goes elsewhere; the run stays in the lab until somebody else opens another. */
  leave(): void {
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.step = null;
    lockSparsity(this.lab, false);
  }

  /** Whether what the lab shows is the run of the step. */
  isReady({ shown }: LabState): boolean {
    return this.own.hasLent && shown !== null && this.stale !== 'entering' && shown !== this.stale;
  }

  /** Whether the run in the lab is one that the step can go on with. */
  private fits({ config }: LabSetup): boolean {
    const { config: now } = this.lab.state;
    const wanted = configOf(config);
    const isSameSet = wanted.data === now.data && wanted.patterns === now.patterns;
    return isSameSet && !restarts({ ...wanted, seed: now.seed }, now);
  }

  private async save(): Promise<void> {
    const { step } = this;
    const { config, compare, running, shown } = this.lab.state;
    const state = JSON.stringify([step, config, compare, running, shown?.main.step]);
    if (step === null || state === this.saved) return;
    this.saved = state;
    const run = await takeRun(this.lab);
    // The learner may have gone on meanwhile, and another run begun.
    if (this.step !== step || !run.snapshot) return;
    try {
      this.storage().setItem(KEY, JSON.stringify({ step, run: runAsText(run) }));
    } catch {
      // Without storage a reload begins the step again.
    }
  }

  private load(wanted: string): KeptRun | null {
    try {
      const { step, run } = JSON.parse(this.storage().getItem(KEY) ?? '{}');
      return step === wanted ? runFromText(run) : null;
    } catch {
      return null;
    }
  }
}
