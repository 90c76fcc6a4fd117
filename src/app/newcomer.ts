import { PROGRESS_KEY } from '../lesson/progress-key';

/** Set once the first minute is over, or was passed by. */
const KEY = 'sparselight/first-minute';

/**
 * Whether somebody is here for the first time, as far as the browser knows: the address asks for nothing, no progress of
 * the lesson is kept, and the first minute has not been seen. Whoever has a run from before is no newcomer either.
 */
export function isNewcomer(hash: string, storage: () => Storage, hasRun: boolean): boolean {
  if (hasRun || !/^#?\/?$/.test(hash)) return false;
  try {
    return [KEY, PROGRESS_KEY].every((key) => storage().getItem(key) === null);
  } catch {
    return true;
  }
}

/** The next visit opens the whole lab. */
export function rememberVisit(storage: () => Storage): void {
  try {
    storage().setItem(KEY, 'seen');
  } catch {
    // Then it opens with the first minute again, which can be passed by.
  }
}
