import * as v from 'valibot';
import { NO_PROGRESS, type Progress } from './progress';
import { PROGRESS_KEY } from './progress-key';

/** Goes up when stored progress of before can no longer be read. */
const VERSION = 1;

const figures = v.object({
  step: v.number(),
  sparsity: v.number(),
  error: v.number(),
  explainedVariance: v.nullable(v.number()),
  activeUnits: v.number(),
  selectivity: v.nullable(v.number()),
  dead: v.number(),
  brightest: v.number(),
});

const values = v.record(v.string(), v.union([v.string(), v.number(), v.array(v.number())]));

const stored = v.object({
  version: v.literal(VERSION),
  done: v.array(v.string()),
  at: v.nullable(v.string()),
  passed: v.number(),
  answers: v.record(
    v.string(),
    v.object({
      given: v.array(v.string()),
      isRight: v.boolean(),
      wasRight: v.boolean(),
      values,
    }),
  ),
  predictions: v.record(
    v.string(),
    v.object({
      choice: v.string(),
      before: figures,
      outcome: v.nullable(v.string()),
      after: v.nullable(figures),
      // Progress of before there were any.
      values: v.optional(values, {}),
    }),
  ),
  goals: v.record(v.string(), v.record(v.string(), v.number())),
  again: v.record(v.string(), v.number()),
});

/** `none`: nothing was stored; `broken`: what was stored cannot be read, or the browser keeps nothing. */
export type StorageState = 'kept' | 'none' | 'broken';

/** Progress as the browser kept it; where that cannot be read, a fresh start. Never throws. */
export function loadProgress(storage: () => Storage): { progress: Progress; state: StorageState } {
  try {
    const text = storage().getItem(PROGRESS_KEY);
    if (text === null) return { progress: NO_PROGRESS, state: 'none' };
    const progress = progressFrom(text);
    return progress ? { progress, state: 'kept' } : { progress: NO_PROGRESS, state: 'broken' };
  } catch {
    return { progress: NO_PROGRESS, state: 'broken' };
  }
}

/** What `progressAsText` wrote; null if it is something else. Never throws. */
export function progressFrom(text: string): Progress | null {
  try {
    const { version: _, ...progress } = v.parse(stored, JSON.parse(text));
    return progress;
  } catch {
    return null;
  }
}

/** Whether the browser has kept it: storage may be full or forbidden. Never throws. */
export function saveProgress(storage: () => Storage, progress: Progress): boolean {
  try {
    storage().setItem(PROGRESS_KEY, progressAsText(progress));
    return true;
  } catch {
    return false;
  }
}

/** The progress as a file, for people and for the browser. */
export function progressAsText(progress: Progress): string {
  return JSON.stringify({ version: VERSION, ...progress }, null, 1);
}
