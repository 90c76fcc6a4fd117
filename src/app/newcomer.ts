import type { Past } from '../lab/first-minute/moments';
import { PROGRESS_KEY } from '../lesson/progress-key';

/** Set once the first minute is over, or was passed by. */
const KEY = 'sparselight/first-minute';

/**
 * Whether somebody is here for the first time, as far as the browser knows: the address asks for nothing, no progress of
 * the lesson is kept, and the first minute has not been seen. Whoever has a run from before is no newcomer either.
 */
export function isNewcomer(hash: string, storage: () => Storage, hasRun: boolean): boolean {
  if (hasRun || !isBare(hash)) return false;
  try {
    return [KEY, PROGRESS_KEY].every((key) => storage().getItem(key) === null);
  } catch {
    return true;
  }
}

/** Whether an address asks for nothing; the first minute has such a one for as long as it lasts. */
export function isBare(hash: string): boolean {
  return /^#?\/?$/.test(hash);
}

/** What an entry of the browser's history says of the first minute; null where it is not the first minute's. */
export function pastOf(entry: unknown): Past | null {
  const past = (entry as { firstMinute?: Past } | null)?.firstMinute;
  return typeof past?.wasDark === 'boolean' ? past : null;
}

/** Kept with the entry of the browser's history: a reload comes back to the first minute as it was, and so does Back. */
export function keepPast(past: Past): void {
  if (isBare(location.hash)) history.replaceState({ firstMinute: past }, '');
}

/** The next visit opens the whole lab. */
export function rememberVisit(storage: () => Storage): void {
  try {
    storage().setItem(KEY, 'seen');
  } catch {
    // Then it opens with the first minute again, which can be passed by.
  }
}
