/** Texts of panels and names of the larger data sets. */
export const sets = {
  'data.bars': 'Bars',
  'data.superposition': 'Superposition',
  'data.photos': 'Photographs',
  'data.phase': 'Phase-scrambled photographs',
  'data.noise': 'White noise',
  'data.words': 'Words',

  'file.needsData':
    'it was trained on the data file “{name}”. Open that file first, with the same choices (Data set, My data), then the model.',
  'problem.noFile':
    'the data were a file that only its owner has, for a link never carries one; choose the file again under “My data”',
  'status.linkNoFile':
    'Link copied. It carries the settings, but not your file: others choose it themselves.',
  'own.open': 'Open data file',
  'data.file': 'My data',
  'closer.cause':
    '{dataSet, select, bars {bar {cause}} superposition {feature {cause}} other {cause {cause}}}',
  'metrics.oriented': 'Oriented units',
  'metrics.orientedAbout': 'About oriented units',
  'metrics.orientedExplained':
    'Units whose direction looks like an edge or stripes: the power of its waves is gathered around one angle (orientation index above 0.5; 0 is a spot, 1 a perfect grating). Photographs give many, white noise gives none.',
  'metrics.coherence': 'Coherence',
  'metrics.coherenceAbout': 'About coherence',
  'metrics.coherenceExplained':
    'How much the ten strongest words of a unit have to do with each other: the mean cosine between their vectors, averaged over units. Random directions give about 0.2; a good sparse code about 0.5.',
  'metrics.mmcs': 'MMCS',
  'metrics.mmcsAbout': 'About MMCS',
  'metrics.mmcsExplained':
    'Mean max cosine similarity: for every true direction, the cosine with the live unit that points most along it; then the mean over all of them. 1 means that every cause has a unit of its own. Random directions score well above 0: with few numbers per input, something always points roughly the right way.',
  'lesson.percent': '{percent} %',
  'ask.title': 'Ask',
  'lesson.title': 'Lesson',
} as const;
