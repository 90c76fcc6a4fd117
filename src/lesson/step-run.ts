import { createStore, type StoreApi } from 'zustand/vanilla';
import { restarts } from '../data';
import type { Lab } from '../lab/lab';
import type { LabState } from '../lab/state';
import type { RunConfig } from '../model/config';
import type { Activity, Figures, LabSetup, Moment } from './chapter';
import type { Place } from './chapters';
import type { ProgressKeeper } from './keeper';
import type { LessonLab } from './lesson-lab';
import { figuresOf, momentOf, tickedAt } from './moment';
import { canBecome, isRunOf, isRunSaid, meets } from './needs';
import type { Prediction } from './progress';

export interface StepState {
  /**
   * `coming`: the run of the step is not in the lab yet; `preparing`: it is being trained for the step; `trying`: a run
   * of other settings is, as it may become what the step needs; `other`: what is in sight is not the run that the step
   * speaks of; `ready`: it is.
   */
  stage: 'coming' | 'preparing' | 'trying' | 'other' | 'ready';
  /** Training step at which each goal was ticked on the run in sight. */
  ticked: Readonly<Record<string, number>>;
  /** Every goal holds on the run in sight. */
  isComplete: boolean;
  /** A run of the step's settings is in sight, however far trained and with whatever λ. */
  fits: boolean;
  /** What the step needs holds at this moment. */
  meetsNeeds: boolean;
}

const COMING: StepState = { stage: 'coming', ticked: {}, isComplete: false, fits: false, meetsNeeds: false };

/**
 * A step on the live run: brings the lab to where it begins, and says at every moment what of the step is true of the run
 * in sight. Nothing that the step says of a run is shown unless it follows from `store`.
 */
export class StepRun {
  readonly store: StoreApi<StepState> = createStore<StepState>(() => COMING);
  private isEntered = false;
  /** What was needed has been there once on this run: a task may be done, a prediction tried. */
  private hasBegun = false;
  private before: Figures | null = null;
  /** They are of the run in sight, not of one before it began again. */
  private isBeforeOfRun = false;
  /** The prediction that `before` was taken from, or one of an earlier run. */
  private known: Prediction | undefined;
  /** Ticks of the run in sight. */
  private ticked: Readonly<Record<string, number>> = {};
  private last: { step: number; config: RunConfig; unit: number | null } | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly lessonLab: LessonLab,
    private readonly keeper: ProgressKeeper,
    private readonly place: Place,
  ) {}

  /** Enters the step and follows the run. @returns how to stop that */
  start(onEntered: () => void): () => void {
    const { key, step } = this.place;
    this.keeper.dispatch({ type: 'visit', step: key });
    // A unit that is still selected from before would be an answer that nobody gave.
    this.lab.store.setState(({ selected }) => ({ selected: { ...selected, unit: null } }));
    let isOn = true;
    void this.lessonLab.enter(key, step.lab).then((isKept) => {
      if (!isOn) return;
      const { goals, predictions } = this.keeper.progress;
      this.known = isKept ? undefined : predictions[key];
      this.ticked = isKept ? (goals[key] ?? {}) : {};
      this.hasBegun = isKept && (Object.keys(this.ticked).length > 0 || key in predictions);
      this.keeper.dispatch({ type: 'ticks', step: key, ticked: this.ticked });
      this.isEntered = true;
      if (!this.hasBegun) this.lessonLab.prepare(step.lab);
      onEntered();
      this.look();
    });
    const stops = [
      this.lab.store.subscribe(() => this.look()),
      this.keeper.store.subscribe(() => this.look()),
    ];
    return () => {
      isOn = false;
      for (const stop of stops) stop();
    };
  }

  /** The run as it is now; null until it is the one of the step. */
  now(): Moment | null {
    if (!this.isEntered || !this.lessonLab.isReady(this.lab.state)) return null;
    return momentOf(this.lab.state, this.before, this.ticked);
  }

  /** Brings back the run that the step speaks of. */
  setUp(): void {
    this.lessonLab.setUp(this.place.step.lab);
  }

  private look(): void {
    const { state } = this.lab;
    const { lab, activity } = this.place.step;
    if (!this.isEntered || !this.lessonLab.isReady(state)) {
      this.set(COMING);
      return;
    }
    const moment = momentOf(state, null);
    // Between a change and its first frame the lab, too, shows what was.
    if (!moment) return;
    this.follow(moment);
    const fits = isRunOf(lab, state.config) && (!lab.compare || moment.dense !== null);
    const meetsNeeds = meets(lab, moment);
    // What the learner is to change makes no first run of another kind.
    if (meetsNeeds && (!this.hasBegun || (!this.isBeforeOfRun && meets({ ...lab, changes: [] }, moment)))) {
      this.hasBegun = true;
      this.isBeforeOfRun = true;
      this.before = figuresOf(moment.frame, state.config.sparsity, state);
    }
    const isReady = 'goals' in activity ? fits && this.hasBegun : meetsNeeds;
    const stage = isReady ? 'ready' : stageOnTheWay(lab, state);
    this.ticked = isReady ? this.tick(activity, moment) : {};
    const { ticked } = this;
    const isComplete = 'goals' in activity && activity.goals.every(({ id }) => id in ticked);
    const wasComplete = this.store.getState().isComplete;
    this.set({ stage, ticked, isComplete, fits, meetsNeeds });
    this.keeper.dispatch({ type: 'ticks', step: this.place.key, ticked });
    if (isComplete && !wasComplete)
      this.complete(activity, { ...moment, before: this.begun(moment), ticked });
  }

  /** Notices when the run starts again or becomes another: what was true of it goes, and what the learner did stands. */
  private follow({ frame, state: { config, selected } }: Moment): void {
    const { last } = this;
    const { unit } = selected;
    this.last = { step: frame.step, config, unit };
    if (last && (frame.step < last.step || restarts(last.config, config))) {
      this.ticked = {};
      this.isBeforeOfRun = false;
      if (!this.stands()) {
        this.hasBegun = false;
        this.before = null;
      }
    }
    // What was seen of one unit says nothing of another.
    if (last && last.unit !== unit && 'ofUnit' in this.place.step.activity) this.ticked = {};
    const prediction = this.keeper.progress.predictions[this.place.key];
    if (prediction === this.known) return;
    this.known = prediction;
    this.before = prediction?.before ?? this.before;
  }

  /** The first run has been there, and what the learner had to do with it is done. */
  private stands(): boolean {
    const { lab, activity } = this.place.step;
    return this.hasBegun && lab.needs?.isFirst === true && (activity.kind !== 'predict' || this.isPredicted);
  }

  private get isPredicted(): boolean {
    return this.place.key in this.keeper.progress.predictions;
  }

  private tick(activity: Activity, moment: Moment): Record<string, number> {
    if (!('goals' in activity) || (activity.kind === 'predict' && !this.isPredicted)) return {};
    return tickedAt(activity.goals, { ...moment, before: this.begun(moment), ticked: this.ticked });
  }

  private begun({ frame, state }: Moment): Figures {
    return this.before ?? figuresOf(frame, state.config.sparsity, state);
  }

  private complete(activity: Activity, now: Moment): void {
    const { key } = this.place;
    if (activity.kind !== 'predict') {
      this.keeper.dispatch({ type: 'done', step: key });
      return;
    }
    const after = figuresOf(now.frame, now.state.config.sparsity, now.state);
    const { unit } = now.state.selected;
    this.keeper.dispatch({
      type: 'observe',
      step: key,
      outcome: activity.outcome(now),
      before: now.before,
      after,
      values: (unit !== null && activity.ofUnit?.(now, unit)) || {},
    });
  }

  private set(state: StepState): void {
    const before = this.store.getState();
    const { ticked, ...flags } = state;
    const { ticked: had, ...flagged } = before;
    if (!isSame(ticked, had) || !isSame(flags, flagged)) this.store.setState(state, true);
  }
}

/** While the run in sight is not so far: whether it is being brought there, and whether it is the one that the step names. */
function stageOnTheWay(setup: LabSetup, state: LabState): StepState['stage'] {
  const isOnTheWay = state.hurries && state.running && canBecome(setup, state);
  if (!isOnTheWay || (setup.compare && !state.compare)) return 'other';
  return isRunSaid(setup, state) ? 'preparing' : 'trying';
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
