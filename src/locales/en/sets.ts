/** Texts of panels and names of the larger data sets. */
export const sets = {
  'data.bars': 'Bars',
  'data.superposition': 'Superposition',
  'data.photos': 'Photographs',
  'data.phase': 'Phase-scrambled photographs',
  'data.noise': 'White noise',
  'data.words': 'Words',
} as const;
