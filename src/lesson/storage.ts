import * as v from 'valibot';
import { NO_PROGRESS, type Progress } from './progress';

export const PROGRESS_KEY = 'sparselight/lesson';
const DAMAGED_KEY = 'sparselight/lesson-damaged';
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

const answer = v.object({
  given: v.array(v.string()),
  isRight: v.boolean(),
  wasRight: v.boolean(),
  values: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.number())])),
});

const prediction = v.object({
  choice: v.string(),
  before: figures,
  outcome: v.nullable(v.string()),
  after: v.nullable(figures),
});

/** What each part of the progress holds; of a list or record, what each of its entries is. */
const PARTS: { readonly [K in keyof Progress]: v.GenericSchema } = {
  done: v.string(),
  at: v.nullable(v.string()),
  passed: v.number(),
  answers: answer,
  predictions: prediction,
  goals: v.record(v.string(), v.number()),
  again: v.number(),
};

/** `none`: nothing was stored, or the browser keeps nothing; `partly`, `broken`: some or all of it cannot be read. */
export type StorageState = 'kept' | 'none' | 'partly' | 'broken';

export interface Stored {
  progress: Progress;
  state: StorageState;
  /** As it was stored; null: nothing was. */
  text: string | null;
}

/** Progress as the browser kept it; what cannot be read of it is as at a fresh start. Never throws. */
export function loadProgress(storage: () => Storage): Stored {
  let text: string | null = null;
  try {
    text = storage().getItem(PROGRESS_KEY);
  } catch {
    // Storage may be forbidden, as in a frame of another site.
  }
  if (text === null) return { progress: NO_PROGRESS, state: 'none', text };
  const { progress, isWhole } = readProgress(text);
  if (isWhole) return { progress, state: 'kept', text };
  return { progress, state: isSame(progress, NO_PROGRESS) ? 'broken' : 'partly', text };
}

/** What `progressAsText` wrote, of this version or an earlier one; null if any of it is something else. Never throws. */
export function progressFrom(text: string): Progress | null {
  const { progress, isWhole } = readProgress(text);
  return isWhole ? progress : null;
}

/** Reads what can be read; parts that an earlier version has not got are as at a fresh start. */
function readProgress(text: string): { progress: Progress; isWhole: boolean } {
  const nothing = { progress: NO_PROGRESS, isWhole: false };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (typeof json !== 'object' || json === null) return nothing;
  const stored = json as Record<string, unknown>;
  if (stored.version !== VERSION) return nothing;
  let isWhole = true;
  const isGood = (schema: v.GenericSchema, value: unknown) => {
    const good = v.is(schema, value);
    isWhole &&= good;
    return good;
  };
  const read = (key: keyof Progress): unknown => {
    const part = stored[key];
    const fresh = NO_PROGRESS[key];
    const schema = PARTS[key];
    if (part === undefined) return fresh;
    if (fresh === null || typeof fresh !== 'object') return isGood(schema, part) ? part : fresh;
    if (typeof part !== 'object' || part === null || Array.isArray(part) !== Array.isArray(fresh)) {
      isWhole = false;
      return fresh;
    }
    if (Array.isArray(part)) return part.filter((entry) => isGood(schema, entry));
    return Object.fromEntries(Object.entries(part).filter(([, entry]) => isGood(schema, entry)));
  };
  const keys = Object.keys(NO_PROGRESS) as (keyof Progress)[];
  const progress = Object.fromEntries(keys.map((key) => [key, read(key)])) as unknown as Progress;
  return { progress, isWhole };
}

/** @returns what was stored, or null if the browser has not kept it: storage may be full or forbidden. Never throws. */
export function saveProgress(storage: () => Storage, progress: Progress): string | null {
  const text = progressAsText(progress);
  return put(storage, PROGRESS_KEY, text) ? text : null;
}

/** Keeps what could not be read, before other progress takes its place. */
export function keepDamaged(storage: () => Storage, text: string): void {
  put(storage, DAMAGED_KEY, text);
}

function put(storage: () => Storage, key: string, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The progress as a file, for people and for the browser. */
export function progressAsText(progress: Progress): string {
  return JSON.stringify({ version: VERSION, ...progress }, null, 1);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
