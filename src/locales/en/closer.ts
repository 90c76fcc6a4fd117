/** Texts of the closer look: one unit, disentanglement. */
export const closer = {
  'closer.title': 'Closer look',
  'closer.unit': 'Unit',
  'closer.factors': 'Disentanglement',
  'closer.photograph': 'Photograph',
  'closer.word': 'Word',

  'closer.waiting': 'Looking at all inputs …',
  'closer.example': '{name}, at {value}',
  'closer.counted': 'Counted on all {rows} inputs at step {to}.',
  'closer.countedOver': 'Counted on all {rows} inputs, while training went from step {from} to {to}.',

  'unitPage.of': 'of {units}',
  'unitPage.previous': 'Previous unit',
  'unitPage.next': 'Next unit',
  'unitPage.chosen':
    'No unit is selected, so this is one of the choosiest. Click a unit anywhere to see its page.',
  'unitPage.allDark':
    'No unit is selected, and all of them are {areAll, select, true {dead} other {dark on the {inputs} inputs shown}}. Less sparsity brings them back.',
  'unitPage.dark':
    '{areAll, select, true {This unit is dead: no input lights it, so there is nothing to count. What it would look for and add is above; from time to time a dead unit gets a new direction.} other {This unit is dark on the {inputs} inputs shown. Whether another input lights it is known once all have been looked at.}}',
  'unitPage.encoder': 'looks for (encoder)',
  'unitPage.decoder': 'adds (decoder)',
  'unitPage.directionsAbout': 'About these two directions',
  'unitPage.directionsExplained':
    'The encoder is what an input is multiplied with to find out how strongly the unit lights. The decoder is what the unit adds to the reconstruction when it does. Both often look alike; where they differ, the encoder also keeps other causes from lighting the unit.{kind, select, word { Shown are the words nearest to each by angle (cosine).} other { Orange is more, blue is less.}}',
  'unitPage.standsFor': 'Answers most to {cause}',
  'unitPage.standsForNone': 'It answers to none of the known causes.',
  'unitPage.precision': 'When it lights, is the cause there?',
  'unitPage.precisionAbout': 'About precision',
  'unitPage.precisionExplained':
    'Precision: of all inputs that light the unit, the share that have the cause. 100 % means that it never lights for anything else.',
  'unitPage.recall': 'When the cause is there, does it light?',
  'unitPage.recallAbout': 'About recall',
  'unitPage.recallExplained':
    'Recall: of all inputs that have the cause, the share that light the unit. 100 % means that it never misses it.',
  'unitPage.alike': 'Same direction as the cause?',
  'unitPage.alikeAbout': 'About this cosine',
  'unitPage.alikeExplained':
    'The cosine of what the unit adds and what the cause truly adds: 1 is the same direction, 0 has nothing to do with it. Above 0.9, with the cause there in at least half of the cases when it lights, the cause counts as recovered.',
  'unitPage.selectivityAbout':
    '{causes, select, unknown {About lifetime sparsity} other {About the selectivity of a unit}}',
  'unitPage.selectivityExplained':
    '{causes, select, unknown {As nobody knows the causes: 1 if a single input lights the unit, 0 if all light it alike.} other {How well its light tells of its best cause: 1 is light exactly with the cause, 0 no better than a unit that is always lit.}}{causes, select, labels { What shuffled labels would give is taken off.} other {}} Counted on all inputs.',
  'unitPage.fires': 'How often does it light?',
  'unitPage.firesAbout': 'About how often it lights',
  'unitPage.firesExplained':
    'The share of all inputs on which its activation is above 5 % of the largest that any unit has.',
  'unitPage.top': 'Strongest inputs',
  'unitPage.random': 'Random inputs that light it',
  'unitPage.randomAbout': 'Why random inputs as well',
  'unitPage.randomExplained':
    'The strongest inputs flatter a unit: nearly every one looks tidy at its peak. These are drawn by lot from all inputs that light it, so they show what it usually answers to. Trust a name only if both rows fit it.',
  'unitPage.missed': 'Inputs it misses',
  'unitPage.missedAbout': 'About missed inputs',
  'unitPage.missedExplained':
    '{knows, select, causes {These inputs have the cause that the unit answers to most, and yet leave it dark.} other {These inputs lie most along the direction that the unit adds, and yet leave it dark.}} The number is how far the input reaches along that direction.',
  'unitPage.noneMissed':
    '{knows, select, causes {None: it lights whenever its cause is there.} other {None: it lights for every input along its direction.}}',
  'unitPage.noInputs': 'No input lights it.',
  'unitPage.histogram': 'How strongly it lights',
  'unitPage.histogramAbout': 'About this histogram',
  'unitPage.histogramExplained':
    'How many inputs light the unit how strongly; those that leave it dark are left out. Two humps apart from each other often mean two different things.',
  'unitPage.histogramDescribed': 'Histogram of the activations of {inputs} inputs, the largest {most}',
  'unitPage.histogramAxes': 'activation → · number of inputs ↑',
  'unitPage.from': 'from {from}',
  'unitPage.neighbours': 'Nearest units by direction',
  'unitPage.neighboursAbout': 'About nearest units',
  'unitPage.neighboursExplained':
    'The number is the cosine of what the two units add: 1 is the same, 0 has nothing in common, below 0 is the opposite. Above 0.9 two live units do the same job.',
  'unitPage.sameJob': 'Two units doing the same job: one of them could go.',

  'factors.lead': 'Rows are true causes, columns are units. A diagonal: each cause has a unit of its own.',
  'factors.about': 'About this matrix',
  'factors.explained':
    'A cell is how much brighter the unit is, on average, with the cause than without it. Each cause is paired with the unit that answers to it most, and the pairs are put on the diagonal; the units left over follow. A bright row has several units for one cause; a bright column is a unit that mixes causes.',
  'factors.explainedTwin':
    'The dense twin is measured on its {inputs} probe inputs, the main run on all of them.',
  'factors.matrix': 'Matrix of causes and {shown} units',
  'factors.matrixDense': 'Matrix of causes and units, dense',
  'factors.matrixKeys': '{name}: arrow keys move, Enter opens the unit',
  'factors.hint': 'Point at a cell to read it.',
  'factors.cell': '{cause} × unit {unit}: {value}',
  'factors.shown': 'Shown are the {shown} of {units} units that answer most.',
  'factors.dci': 'DCI disentanglement',
  'factors.dciAbout': 'About DCI disentanglement',
  'factors.dciExplained':
    'For every unit: how unevenly its answers, squared, are spread over the causes (1 minus their entropy). 1 means one cause only, 0 all alike. The mean counts units as much as they answer. After Eastwood and Williams, 2018.{causes, select, labels { The most that shuffled labels give is taken off; a dash means that they give nearly 1 as well, as with two labels. Measured on the inputs shown.} other {}}',
  'factors.denseValue': 'dense {value}',
  'factors.table': 'Each cause and its unit',
  'factors.causeColumn': 'Cause',
  'factors.response': 'Brighter by',

  'columns.ofInput': 'Columns of {name}, the largest first',
  'columns.ofUnit': 'Columns of unit {unit}, the largest first',
  'columns.adds': 'adds',
  'columns.looksFor': 'looks for',
  'columns.more': '{count, plural, one {and one more column} other {and # more columns}}',
} as const;
