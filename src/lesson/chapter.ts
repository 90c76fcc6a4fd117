import type { FunctionComponent } from 'react';
import type { Frame } from '../engine/engine';
import type { LabState } from '../lab/state';
import type { Locale } from '../locales';
import type { RunConfig } from '../model/config';
import type { ChapterTexts, Values } from './texts';

/** Panels of the lab that the lesson speaks of; also their class on the page. */
export type PanelName = 'controls' | 'patterns' | 'network' | 'codes' | 'units' | 'metrics' | 'closer';

/**
 * A chapter as data: what happens in which order. Its words are beside it, one pair of files per language: `texts-en.ts`
 * for what is asked and answered, which also exports `en.mdx`, the prose. A new chapter is a new folder, and touches nothing else.
 */
export interface Chapter {
  id: string;
  /** Place in the lesson, from 1. */
  number: number;
  title: Readonly<Record<Locale, string>>;
  minutes: number;
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
   * Takes over the run that the step before left, with the learner's own λ, if it is a run of the same settings. A run of
   * other settings, as a link or a learner's hand leaves it, makes way for this one.
   */
  goesOn?: boolean;
}

/** What the learner does in a step; a step has one thing to do. */
export type Activity =
  | { kind: 'read' }
  | { kind: 'question'; question: Question; isOpening?: boolean }
  | { kind: 'predict'; options: readonly string[]; goals: readonly Goal[]; outcome(now: Moment): string }
  | { kind: 'task'; goals: readonly Goal[] };

/** Something to reach on the live run; goals are ticked in their order, and stay ticked. */
export interface Goal {
  id: string;
  when(now: Moment): boolean;
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
