import type { Figures } from './chapter';
import type { Values } from './texts';

/** What a learner has done in the lesson. Plain data; steps are named `chapter/step`. */
export interface Progress {
  done: readonly string[];
  /** The step that the learner is at. */
  at: string | null;
  /** Steps gone on from: the clock by which missed questions come back. */
  passed: number;
  answers: Readonly<Record<string, Answer>>;
  predictions: Readonly<Record<string, Prediction>>;
  /** Training step at which each goal was ticked on the run that the step had last, by step of the lesson. */
  goals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Missed questions, and the value of `passed` from which they come back. */
  again: Readonly<Record<string, number>>;
}

/** The latest answer to a question. */
export interface Answer {
  given: readonly string[];
  isRight: boolean;
  /** The first try was right. */
  wasRight: boolean;
  /** What the run had to say about it then. */
  values: Values;
}

export interface Prediction {
  choice: string;
  before: Figures;
  /** What happened, once it has. */
  outcome: string | null;
  after: Figures | null;
  /** Of which unit that is so, where it is of one. */
  values: Values;
}

export type Action =
  | { type: 'visit'; step: string }
  | { type: 'pass' }
  | { type: 'done'; step: string }
  | { type: 'ticks'; step: string; ticked: Readonly<Record<string, number>> }
  | { type: 'predict'; step: string; choice: string; before: Figures }
  | { type: 'observe'; step: string; outcome: string; before: Figures; after: Figures; values: Values }
  | {
      type: 'answer';
      step: string;
      given: readonly string[];
      isRight: boolean;
      values: Values;
      isOpening: boolean;
    }
  | { type: 'load'; progress: Progress }
  | { type: 'reset' };

export const NO_PROGRESS: Progress = {
  done: [],
  at: null,
  passed: 0,
  answers: {},
  predictions: {},
  goals: {},
  again: {},
};

/** A missed question may come back after so many steps: not in the place where it was just explained. */
const AGAIN_AFTER = 1;

export function reduce(progress: Progress, action: Action): Progress {
  switch (action.type) {
    case 'visit':
      return progress.at === action.step ? progress : { ...progress, at: action.step };
    case 'pass':
      return { ...progress, passed: progress.passed + 1 };
    case 'done':
      return withDone(progress, action.step);
    case 'ticks': {
      const { [action.step]: ticked = {} } = progress.goals;
      if (JSON.stringify(ticked) === JSON.stringify(action.ticked)) return progress;
      return { ...progress, goals: { ...progress.goals, [action.step]: action.ticked } };
    }
    case 'predict': {
      const { choice, before } = action;
      const prediction = { choice, before, outcome: null, after: null, values: {} };
      return { ...progress, predictions: { ...progress.predictions, [action.step]: prediction } };
    }
    case 'observe': {
      const prediction = progress.predictions[action.step];
      if (!prediction) return progress;
      const { outcome, before, after, values } = action;
      const observed = { ...prediction, outcome, before, after, values };
      const predictions = { ...progress.predictions, [action.step]: observed };
      return withDone({ ...progress, predictions }, action.step);
    }
    case 'answer':
      return answered(progress, action);
    case 'load':
      return action.progress;
    case 'reset':
      return NO_PROGRESS;
  }
}

function answered(progress: Progress, action: Extract<Action, { type: 'answer' }>): Progress {
  const { step, given, isRight, values, isOpening } = action;
  const wasRight = progress.answers[step]?.wasRight ?? isRight;
  const next = {
    ...progress,
    answers: { ...progress.answers, [step]: { given, isRight, wasRight, values } },
  };
  if (isOpening) return withDone(next, step);
  if (!isRight) return { ...next, again: { ...next.again, [step]: next.passed + AGAIN_AFTER } };
  // Right after a miss in the same place is not yet remembered: it comes back all the same.
  const isBack = step in next.again && next.passed >= next.again[step];
  return withDone(isBack ? { ...next, again: without(next.again, step) } : next, step);
}

function withDone(progress: Progress, step: string): Progress {
  return progress.done.includes(step) ? progress : { ...progress, done: [...progress.done, step] };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** Whether nothing has been answered or done yet. */
export function isFresh({ done, answers, predictions, goals }: Progress): boolean {
  return [done, answers, predictions, goals].every((all) => Object.keys(all).length === 0);
}

/** Missed questions that are due, the longest due first. */
export function dueQuestions({ again, passed }: Progress): string[] {
  return Object.keys(again)
    .filter((step) => again[step] <= passed)
    .sort((a, b) => again[a] - again[b]);
}

/** Whole per cent of these steps that are done; 100 only when all are. */
export function percentOf({ done }: Progress, steps: readonly string[]): number {
  if (steps.length === 0) return 0;
  return Math.floor((100 * steps.filter((step) => done.includes(step)).length) / steps.length);
}
