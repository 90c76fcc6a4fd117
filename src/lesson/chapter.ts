import type { FunctionComponent } from 'react';
import type { Frame } from '../engine/engine';
import type { HiddenPart, LabState, PanelName } from '../lab/state';
import type { Locale } from '../locales';
import type { ConfigKey, RunConfig } from '../model/config';
import type { ChapterTexts, Values } from './texts';

/**
 * A chapter as data: what happens in which order. Its words are beside it, one pair of files per language: `texts-en.ts`
 * for what is asked and answered, which also exports `en.mdx`, the prose. A new chapter is a new folder, and touches nothing else.
 */
export interface Chapter {
  id: string;
  /** Place in the lesson, from 1. */
  number: number;
  title: Readonly<Record<Locale, string>>;
  steps: readonly Step[];
  /** Loaded when the chapter is opened in that language. */
  words: Readonly<Record<Locale, () => Promise<ChapterWords>>>;
}

export interface ChapterWords {
  texts: ChapterTexts;
  /** The module of an `.mdx` file. */
  prose: {
    default: FunctionComponent<{ components?: Readonly<Record<string, FunctionComponent<never>>> }>;
    passages: readonly { step: string; text: string }[];
  };
}

export interface Step {
  id: string;
  lab: LabSetup;
  /** Panels that the step is about: marked, and on narrow screens first. */
  panels: readonly PanelName[];
  /** All that the lab shows in this step; absent: everything. The learner can always bring in the rest. */
  shows?: readonly PanelName[];
  /** What would give the answer away: the lab hides it until the question is answered, the prediction made or the task done. */
  hides?: readonly HiddenPart[];
  activity: Activity;
}

/** What the lab is to be when the step begins. */
export interface LabSetup {
  /** Over the recipe of its data set. */
  config: Partial<RunConfig>;
  /** With the dense twin; absent: without. */
  compare?: boolean;
  /** Starts training at once. */
  run?: boolean;
  /**
   * Takes over the run that the step before left, with the learner's own λ, if it is a run of the same settings and what
   * the step needs holds of it or will when it trains on. Any other run, as a link or a learner's hand leaves it, makes
   * way for this one. `own`: so does one with the very settings that a step gave it.
   */
  goesOn?: boolean | 'own';
  /** What must be so of the run before the step can speak of it; the lab trains by itself until it is. */
  needs?: RunNeeds;
  /** Keys of the config that the learner is to change in this step: with any value of theirs the run is still the step's. */
  changes?: readonly ConfigKey[];
}

/**
 * What a step says is true of such a run only. A question or a text speaks of it for as long as it stands there; a
 * prediction until it has been made, a task until it begins. While another run is in sight, or one that is not so far,
 * what speaks of it is hidden (`<Run>` in the prose, questions about the run, ticks), and the step offers to set it up.
 */
export interface RunNeeds {
  /**
   * It is a first run, to set against what the learner does next. Once it has been there and the prediction is made (or
   * the task begun), it stands: a run that then begins again is not asked to become it once more. Absent: what is looked
   * at is this very run, and has to be there again.
   */
  isFirst?: boolean;
  /** Trained for so many steps at least. */
  trained?: number;
  /** Trained until it has settled. */
  settled?: boolean;
  /** λ from … to; absent: about that of `config` (three quarters to one and a half of it; 0 is 0). */
  sparsity?: readonly [min: number, max: number];
  /** Anything else that the words rely on, and that training brings about: every unit has its name. */
  when?(now: Moment): boolean;
  /** Whether training can bring it about with these settings at all; absent: it can. */
  possible?(config: RunConfig): boolean;
}

/** What the learner does in a step; a step has one thing to do. */
export type Activity =
  | { kind: 'read' }
  | { kind: 'question'; question: Question; isOpening?: boolean }
  | {
      kind: 'predict';
      options: readonly string[];
      goals: readonly Goal[];
      outcome(now: Moment): string;
      /** Goals and outcome are of the selected unit, and begin anew with another one: what is kept of it beside them. */
      ofUnit?(now: Moment, unit: number): Values;
    }
  | { kind: 'task'; goals: readonly Goal[] }
  /** The learner writes in words of their own; kept and printed, never marked. */
  | {
      kind: 'words';
      /** They are about the selected unit: what is kept of it beside them. */
      ofUnit?(now: Moment, unit: number): Values;
    };

/**
 * Something to reach on the live run. Goals are ticked in their order, and stay ticked for as long as they hold: the step
 * is done at a moment at which all of them do. Ticks are those of the run in sight, and go with it.
 */
export interface Goal {
  id: string;
  when(now: Moment): boolean;
  /** It is enough that it was so once on this run: “all lamps dark” before “all of them back”, “point at a unit”. */
  isPassing?: boolean;
  /** How far it is: “50 of 150”. */
  count?(now: Moment): { value: number; of: number };
}

/** The live run at one moment of a step, for conditions and questions: they are pure functions of it. */
export interface Moment {
  state: LabState;
  frame: Frame;
  dense: Frame | null;
  /** Figures when the step began, or when the prediction was made. */
  before: Figures;
  /** Training step at which each goal was ticked. */
  ticked: Readonly<Record<string, number>>;
}

/** What is kept of a run, to say later what happened. */
export interface Figures {
  step: number;
  sparsity: number;
  error: number;
  explainedVariance: number | null;
  activeUnits: number;
  selectivity: number | null;
  dead: number;
  /** Largest activation of all. */
  brightest: number;
}

export type Question = ChoiceQuestion | BlankQuestion | OrderQuestion | PointQuestion;

/** One right option, or several; which ones may depend on the learner's own run. */
export interface ChoiceQuestion {
  kind: 'single' | 'multiple';
  options: readonly string[];
  right: readonly string[] | ((now: Moment) => readonly string[]);
  /** What the run puts into the gaps of the text. */
  values?(now: Moment): Values;
}

/** A gap in a sentence; see `accepts` for how spellings are written. */
export interface BlankQuestion {
  kind: 'blank';
  accept: readonly string[];
  /** Wrong answers that deserve an explanation of their own. */
  traps: readonly { id: string; accept: readonly string[] }[];
}

/** Items in their right order; they are shown in another. */
export interface OrderQuestion {
  kind: 'order';
  items: readonly string[];
}

/** Click the unit that … */
export interface PointQuestion {
  kind: 'point';
  isRight(unit: number, now: Moment): boolean;
  /** What there is to say about the unit that was pointed at. */
  values(unit: number, now: Moment): Values;
}
