/** Texts of reading a file of one’s own. */
export const own = {} as const;
