/** Texts of the closer look: one unit, disentanglement. */
export const closer = {
  'closer.title': 'Closer look',
  'closer.unit': 'Unit',
  'closer.factors': 'Disentanglement',
  'closer.photograph': 'Photograph',
  'closer.word': 'Word',

  'metrics.mmcs': 'MMCS',
  'metrics.mmcsAbout': 'About MMCS',
  'metrics.mmcsExplained':
    'Mean max cosine similarity: for every true direction, the cosine with the live unit that points most along it; then the mean over all of them. 1 means that every cause has a unit of its own. Random directions score well above 0: with few numbers per input, something always points roughly the right way.',
} as const;
