/** Texts of the closer look: one unit, disentanglement. */
export const closer = {
  'closer.title': 'Closer look',
  'closer.unit': 'Unit',
  'closer.factors': 'Disentanglement',
  'closer.photograph': 'Photograph',
  'closer.word': 'Word',
} as const;
