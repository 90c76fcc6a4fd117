/** Texts of the box to ask in. */
export const ask = {} as const;
