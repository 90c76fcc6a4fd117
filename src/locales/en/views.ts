/** Texts of the photograph view and the word view. */
export const views = {} as const;
