/** Texts of panels and names of the larger data sets. */
export const sets = {} as const;
