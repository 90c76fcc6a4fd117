/** So many inputs or units are named in an answer. */
export const MOST_NAMED = 6;
/** Longer lists of numbers say nothing. */
export const MOST_NUMBERS = 16;
