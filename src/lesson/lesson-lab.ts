import { hurry, lockSparsity, showPanels } from '../lab/choices';
import { type KeptRun, openRun } from '../lab/keep/kept-run';
import type { OwnRun } from '../lab/keep/own-run';
import { RunSaver } from '../lab/keep/run-saver';
import type { Lab } from '../lab/lab';
import type { LabState, PanelName } from '../lab/state';
import type { LabSetup } from './chapter';
import { momentOf } from './moment';
import { canBecome, isRunSaid, meets, openingOf } from './needs';

/** The lab in the lesson's hands: opens what a step asks for, and goes on with it after a reload. */
export class LessonLab {
  /** The step whose run is in the lab. */
  private step: string | null = null;
  private readonly saver: RunSaver;
  /** The panels that the step asked for. */
  private asked: readonly PanelName[] | null = null;
  /** The learner wants to see all of the lab. */
  private showsAll = false;
  /** The run that a step put into the lab last. */
  private given: LabSetup | null = null;
  private stopWatching: (() => void) | null = null;
  /** What the lab showed before it was told to open another run: no business of the step. */
  private stale: LabState['shown'] | 'entering' = 'entering';

  constructor(
    private readonly lab: Lab,
    private readonly own: OwnRun,
  ) {
    this.saver = new RunSaver(lab, async (run) => {
      if (this.step) await own.keeping.save('lesson', run, this.step);
    });
    own.keeping.add(this.saver);
  }

  /**
   * Brings the lab to where the step begins. The learner's own run is put aside first. Ends when the lab has been told.
   * @returns whether the run is the one that this step had before the page was reloaded
   */
  async enter(step: string, setup: LabSetup): Promise<boolean> {
    if (this.step === step) return false;
    const before = this.step;
    this.step = step;
    this.stale = 'entering';
    this.stopPreparing();
    const isLent = await this.own.lend();
    const kept = before === null ? await this.load(step) : null;
    // The learner has gone further, or back, meanwhile.
    if (!isLent || this.step !== step) return false;
    if (before !== null && this.goesOn(setup)) {
      this.stale = null;
      // What was changed in the step before is no way back out of this one.
      this.lab.forgetChanges();
      this.lab.setCompare(setup.compare ?? false);
    } else {
      this.stale = this.lab.state.shown;
      if (kept) {
        openRun(this.lab, kept);
        this.given = setup;
      } else this.open(setup);
    }
    this.saver.start();
    return kept !== null;
  }

  /** Trains as fast as it can until what the step needs holds; then on or not, as the step asks. Nothing if it cannot. */
  prepare(setup: LabSetup): void {
    this.stopPreparing();
    if (!setup.needs || !canBecome(setup, this.lab.state)) return;
    let hasStarted = false;
    const look = () => {
      const { state } = this.lab;
      if (!this.isReady(state)) return;
      const moment = momentOf(state, null);
      if (moment && meets(setup, moment)) {
        this.stopPreparing();
        if (!setup.run) this.lab.pause();
      } else if (!canBecome(setup, state) || (hasStarted && !state.running)) this.stopPreparing();
    };
    const moment = this.isReady(this.lab.state) ? momentOf(this.lab.state, null) : null;
    if (moment && meets(setup, moment)) {
      if (setup.run && !this.lab.state.running) this.lab.train();
      return;
    }
    hurry(this.lab, true);
    this.stopWatching = this.lab.store.subscribe(look);
    this.lab.train();
    hasStarted = true;
  }

  /** The run that the step names, in place of another or of one that is not so far. */
  setUp(setup: LabSetup): void {
    const { state } = this.lab;
    const compare = setup.compare ?? false;
    if (setup.needs && canBecome(setup, state) && isRunSaid(setup, { ...state, compare }))
      this.lab.setCompare(compare);
    else {
      this.stale = state.shown;
      this.open(setup);
    }
    this.prepare(setup);
  }

  /** The learner goes elsewhere; the run stays in the lab until somebody else opens another. */
  leave(): void {
    this.saver.stop();
    this.step = null;
    this.stopPreparing();
    lockSparsity(this.lab, false);
  }

  /** Whether what the lab shows is the run of the step. */
  isReady({ shown }: LabState): boolean {
    return this.own.hasLent && shown !== null && this.stale !== 'entering' && shown !== this.stale;
  }

  /** Shows these panels alone, until the learner asks for the rest; from then on all. */
  showPanels(panels: readonly PanelName[] | null): void {
    // Between two steps nothing is asked for: the learner's own wish is what is there now.
    const { panels: shown } = this.lab.state;
    if (shown === null && this.asked !== null) this.showsAll = true;
    this.asked = panels;
    showPanels(this.lab, this.showsAll ? null : panels);
  }

  private goesOn(setup: LabSetup): boolean {
    const { state } = this.lab;
    const isAsGiven = this.given !== null && isRunSaid(this.given, state);
    if (!setup.goesOn || (setup.goesOn === 'own' && isAsGiven)) return false;
    return canBecome(setup, state);
  }

  private open(setup: LabSetup): void {
    this.given = setup;
    this.lab.open({ ...openingOf(setup), engine: this.lab.state.choice });
  }

  private stopPreparing(): void {
    this.stopWatching?.();
    this.stopWatching = null;
    if (this.lab.state.hurries) hurry(this.lab, false);
  }

  private async load(wanted: string): Promise<KeptRun | null> {
    const kept = await this.own.keeping.load('lesson');
    return kept?.step === wanted ? kept.run : null;
  }
}
