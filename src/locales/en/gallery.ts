/** Texts of the gallery of units, the inputs and the heatmap of larger sets. */
export const gallery = {} as const;
