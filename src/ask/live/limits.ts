/** So many inputs or units are named in an answer. */
export const MOST_NAMED = 6;
/** Longer lists of numbers say nothing. */
export const MOST_NUMBERS = 16;

/** The first few, with commas. */
export function listed(names: readonly (string | number)[], between = ', '): string {
  return names.slice(0, MOST_NAMED).join(between);
}
