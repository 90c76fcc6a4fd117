/** Texts of the lesson around its chapters. */
export const lesson = {} as const;
