/** The page, its first panels, notices and alerts. */
export const page = {
  'app.tagline': 'Watch the units of a sparse autoencoder learn to light for one thing each',
  'app.skip': 'Skip to the lab',
  'app.actions': 'Page and model',
  'app.copyLink': 'Copy link',
  'app.saveModel': 'Save model',
  'app.openModel': 'Open model',
  'app.darkTheme': 'Dark theme',
  'app.otherLanguage': 'Українська',
  'app.dismiss': 'Dismiss',
  'app.starting': 'Lighting the lamps …',
  'app.loading': 'Loading the data …',

  'intro.title': 'Every unit is a lamp',
  'intro.lead':
    'In this lab a small autoencoder learns to describe four bit patterns with three latent units. A description is called a code: one number per unit. The larger the number, the brighter its lamp.',
  'intro.train': 'Press Train. The error falls, yet most lamps answer to a mixture of bits.',
  'intro.sparsity': 'Drag Sparsity to about {value}. Now light costs something: each lamp keeps to one bit.',
  'intro.trace': 'Point at a pattern, or tap it, and follow its light from bits to units and back.',
  'intro.compare': 'Turn on Compare with dense: same start, same data, no price on light.',
  'intro.dark': 'Drag Sparsity all the way to the right. Too expensive: the lamps go dark.',
  'intro.back': 'Now bring them back.',
  'intro.own': 'Make patterns of your own: click a bit, while it trains.',
  'intro.done': 'done',
  'intro.privacy': 'Everything is computed in this page. Nothing you do leaves it.',

  'controls.label': 'Training',
  'controls.train': 'Train',
  'controls.pause': 'Pause',
  'controls.step': 'Step',
  'controls.reset': 'Reset',
  'controls.newSeed': 'New seed',
  'controls.speed': 'Speed',
  'controls.speedShort': '{steps}/s',
  'controls.speedMaxShort': 'full',
  'controls.speedValue': '{steps, plural, one {# step a second} other {# steps a second}}',
  'controls.speedMax': 'as fast as it goes',
  'controls.sparsity': 'Sparsity',
  'controls.sparsityAbout': 'About this slider',
  'controls.sparsityExplained':
    'λ is the price of light. The loss is the reconstruction error plus λ times the sum of the activations, averaged over the patterns. At 0 light is free (the dense autoencoder); near 0.2 each pattern makes do with few units; a unit for one bit stops paying for itself at 2, a unit for k bits at once at 2√k. At the right end all lamps go dark.',
  'controls.more': 'More',
  'controls.lr': 'Learning rate',
  'controls.lrExplained':
    'How far one step moves the weights. Too large and learning jumps about; too small and it crawls.',
  'controls.batch': 'Batch size',
  'controls.batchExplained': 'Patterns per step. A set that is not larger is used whole.',
  'controls.seed': 'Seed',
  'controls.seedExplained': 'The same seed gives the same random numbers, and so the same run.',
  'controls.stopAt': 'Stop at',
  'controls.stopAtExplained': 'Training pauses by itself at this step. Empty: it goes on.',
  'controls.engine': 'Engine',
  'controls.engineAuto': 'Automatic',
  'controls.engineWebgl': 'WebGL (graphics card)',
  'controls.engineCpu': 'CPU (processor)',
  'controls.engineExplained': 'Where the numbers are computed. The run goes on from where it is.',
  'controls.webglSpeed': 'Measured here for this run: WebGL {rate} steps a second.',
  'controls.cpuSpeed': 'CPU {rate} steps a second.',

  'data.patterns': 'Four patterns',
  'data.bits': 'All n-bit patterns',
  'data.own': 'My own patterns',

  'patterns.title': 'Input patterns',
  'patterns.noteExplained': 'x is the pattern, x̂ is what the autoencoder makes of its code',
  'patterns.dataSet': 'Data set',
  'patterns.bits': 'Bits',
  'patterns.trace': 'Trace {pattern}',
  'patterns.bit': 'Pattern {pattern}, bit {bit}',
  'patterns.reconstruction': 'Reconstruction {values}',
  'patterns.remove': 'Remove {pattern}',
  'patterns.add': '+ Add pattern',

  'paste.open': 'Edit as text',
  'paste.title': 'Patterns as text',
  'paste.explained':
    'One pattern a line, of 0 and 1: at most {patterns} patterns of at most {bits} bits, all of the same length.',
  'paste.label': 'Patterns',
  'paste.cancel': 'Cancel',
  'paste.apply': 'Use these patterns',
  'paste.empty': 'There is no pattern here yet. Write at least one line of 0 and 1.',
  'paste.notBits': 'Line {line}, “{text}”, has something other than 0 and 1.',
  'paste.otherLength': 'Line {line}, “{text}”, does not have as many bits as the first line.',
  'paste.tooLong': 'Line {line} has more than {bits} bits. Make the patterns shorter.',
  'paste.tooMany': 'Line {line} is one too many: {patterns} patterns are the most.',

  'trace.none': 'lights no unit.',
  'trace.some': 'lights {units}.',
  'trace.bit': 'unit {unit} (bit {bit}) at {z}',
  'trace.pattern': 'unit {unit} (all of {pattern}) at {z}',
  'trace.mixed': 'unit {unit} at {z}',
  'trace.more': 'And {count} more.',

  'network.title': 'Network',
  'network.pattern': 'pattern {pattern}',
  'network.about': 'About this diagram',
  'network.explained':
    'Left to right: the bits of the pattern x, the latent units with their code z, the reconstruction x̂. Lines are weights, wider when larger: orange adds, blue takes away. A lamp is as bright as its unit is active.',
  'network.described':
    'Pattern {pattern} lights {count} of {units, plural, one {# unit} other {# units}}. Reconstruction: {output}.',

  'codes.title': 'Latent activations',
  'codes.titleDense': 'Latent activations, dense',
  'codes.about': 'About this table',
  'codes.explained':
    'A row is a pattern, a column is a latent unit, a cell is how active that unit is on that pattern. A row is the code of its pattern: z = f(x). When most cells are dark, the code is sparse. A dot under a unit: it has no name yet.',
  'codes.sparse': 'Sparse',
  'codes.dense': 'Dense (λ = 0)',
  'codes.catchingUp': 'Dense: at step {step} of {all}',
  'codes.scroll': 'Table of codes, scrolls',
  'codes.previous': 'Previous',
  'codes.next': 'Next',
  'codes.page': '{page} of {pages}',
  'codes.order': 'Order by bit',
  'codes.compare': 'Compare with dense',
  'codes.asText': 'As text',
  'codes.asTextExplained': 'The codes as plain text, live, to copy into your notes.',
  'codes.copy': 'Copy',

  'unit.name': 'Unit {unit}',
  'unit.bit': 'bit {bit}',
  'unit.dark': 'dark',
  'unit.looksForBit': 'looks for bit {bit}',
  'unit.looksForPattern': 'looks for {pattern}',
  'unit.isDark': 'dark: lights for nothing',
  'unit.mixed': 'a mixture so far',
  'unit.direction': 'Direction {values}',
  'unit.lights': 'lights for {patterns}',
  'unit.lightsNone': 'lights for nothing',

  'units.title': 'Units',
  'units.note': 'what each one looks for',
  'units.count': 'Units',
  'units.scroll': '{name}, cards, scrolls',
  'units.about': 'About these cards',
  'units.explained':
    'The bars are the direction of the unit: what it adds to the reconstruction when it lights. The number at the lower right is its selectivity. A name comes by itself once the unit has earned it: when it lights for exactly the patterns with one bit, or for one whole pattern. With more units than bits, a unit for a whole pattern is cheaper than two units for its bits: the code is sparse, and yet no unit stands for a bit.',
  'units.explainedColours':
    'Orange bars add, blue bars take away. A unit called dark is dead: it lights for no pattern at all.',

  'formula.title': 'Formula',
  'formula.about': 'About these two lines',
  'formula.explainedCode':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. ReLU keeps what is positive and turns the rest into 0. That is the activation z of the unit.',
  'formula.explainedReconstruction':
    'Second line, the decoder: each active unit adds its direction D, as strongly as it lights. The sum is the reconstruction x̂.',

  'metrics.title': 'Metrics',
  'metrics.webgl': 'WebGL',
  'metrics.cpu': 'CPU',
  'metrics.rate': '{count, plural, one {{rate} step/s} other {{rate} steps/s}}',
  'metrics.of': '{count} of {all}',
  'metrics.step': 'Step',
  'metrics.stepAbout': 'What this counts',
  'metrics.stepExplained': 'How often the weights have been adjusted since the start.',
  'metrics.error': 'Reconstruction error',
  'metrics.errorAbout': 'About the reconstruction error',
  'metrics.errorExplained':
    'How far the reconstruction is from the input: the squares of the differences, summed over its numbers, averaged over the inputs. 0 is perfect.',
  'metrics.sparsityTerm': 'Sparsity term',
  'metrics.sparsityTermAbout': 'About this term',
  'metrics.sparsityTermExplained':
    'What light costs now: λ times the sum of all activations, averaged over the inputs. It is added to the error, and the optimiser makes the sum small.',
  'metrics.ev': 'Explained variance',
  'metrics.evAbout': 'About explained variance',
  'metrics.evExplained':
    'The share of the differences between inputs that the reconstruction keeps. 1 is all of them; 0 is no better than always answering with the mean input; below 0 is worse than that. A dash means that the inputs do not vary.',
  'metrics.l0': 'Active units (L0)',
  'metrics.l0About': 'About active units',
  'metrics.l0Explained':
    'How many units light for an input, on average. A unit counts as active above 5 % of the largest activation.',
  'metrics.selectivity': 'Selectivity',
  'metrics.selectivityAbout': 'About selectivity',
  'metrics.selectivityExplained':
    '{causes, select, bits {For each bit: how much brighter the unit is, on average, with the bit than without it (at least 0). Selectivity compares the largest of these with the mean of the others: 1 if only one bit makes the unit brighter, 0 if all do alike. The figure is the mean over live units; a dash means that no bit varies.} unknown {Nobody knows the causes of these inputs, so this is the lifetime sparsity of a unit: 1 if a single input lights it, 0 if all light it alike. It says that a unit is choosy, not what it has chosen. The figure is the mean over live units.} other {For each cause: how much brighter the unit is, on average, with the cause than without it (at least 0). Selectivity compares the largest of these with the mean of the others: 1 if only one cause makes the unit brighter, 0 if all do alike. The figure is the mean over live units.}}',
  'metrics.dead': 'Dead units',
  'metrics.deadAbout': 'About dead units',
  'metrics.deadExplained':
    'Units that light for no input. From time to time a dead unit gets a new random direction, if it could be of use.',
  'metrics.recovered': 'Recovered features',
  'metrics.recoveredAbout': 'About recovered features',
  'metrics.recoveredExplained':
    '{causes, select, bits {The true causes here are the bits. A bit is recovered when some unit lights for exactly those patterns that have it. Bits that never vary do not count.} directions {The true causes are known here: what each adds to an input is a direction. It is recovered when a live unit points almost the same way (cosine above 0.9). The model never sees these directions.} other {The causes here are your labels. A label is recovered when some unit lights for exactly those inputs that have it.}}',

  'chart.described': 'Reconstruction error, sparsity term, active units and selectivity over {step} steps',
  'chart.about': 'About this chart',
  'chart.explained':
    'The four figures marked with a line above, over the steps so far. Active units are shown as a share of all {units}, so that every line has room. Dotted uprights mark where you moved the slider. Both scales are stretched near 0: the first steps, and small errors, have more room than the rest.',

  'status.training': 'Training',
  'status.paused': 'Paused at step {step}',
  'status.reset': 'Back at step 0, with the same initial weights',
  'status.seed': 'New initial weights, seed {seed}',
  'status.opened': 'Model opened at step {step}',
  'status.saved': 'Model saved',
  'status.copied': 'Copied',
  'status.linkCopied': 'Link copied',

  'notice.restarted': 'The engine stopped answering. A new one has taken over and goes on from step {step}.',
  'notice.cpu':
    'Training runs on the processor (CPU), because {why, select, canvas {this browser does not let a worker draw} webgl {this browser has no WebGL 2 to offer} floats {this graphics card is not exact enough} lost {the graphics card was lost too often} other {WebGL cannot be used here: {reason}}}. All works the same.',

  'notice.slower':
    'WebGL makes {webgl} steps a second here, the processor (CPU) {cpu}: training goes on there. Under More you can choose yourself.',

  'alert.workerLost':
    'The engine stopped answering, and a new one did not start. Press Train to try again, or reload the page.',
  'alert.language': 'The texts of this language could not be loaded. Check the connection and try again.',
  'alert.engine': 'The engine could not go on: {reason}. Press Train to try again, or reload the page.',
  'alert.data':
    'The data could not be loaded: {reason, select, offline {there is no connection} missing {the host does not have {file}} other {{file} is damaged}}. Your run goes on as it was; choose the data set again to try once more.',
  'alert.notFinite':
    'At step {step} the numbers grew out of all bounds, so training has paused and the run is back at its last good state. Lower the learning rate, then press Train.',
  'alert.clipboard': 'The browser does not let this page copy. Select the text and copy it yourself.',
  'alert.copyLink': 'The browser does not let this page copy. Here is the link: {link}',
  'alert.link':
    'This link asks for something that cannot be: {problems}. {count, plural, one {The default is used instead.} other {The defaults are used instead.}}',
  'alert.linkIgnored':
    'The new link asks for something that cannot be: {problems}. Your run goes on as it was.',
  'alert.save': 'The model could not be saved: {reason}.',
  'alert.file': '“{name}” was not opened: {problem} Your run goes on as it was.',

  'problem.unknownKey': 'there is no setting “{key}”',
  'problem.notNumber': '{key} = “{value}” is not a number',
  'problem.notInteger': '{key} = {value} is not a whole number',
  'problem.outOfRange': '{key} = {value} is not between {min} and {max}',
  'problem.notChoice': '{key} = “{value}” is not one of {choices}',
  'problem.notPatterns': '{key} = “{value}” is not a list of patterns of 0 and 1',

  'file.tooLarge': 'it is larger than any model of this page.',
  'file.notJson': 'it is not JSON, so it is damaged or of another kind.',
  'file.notModel': 'it is not a model saved by Sparselight.',
  'file.newer': 'it was saved by a newer version of this page. Reload the page and try again.',
  'file.badConfig': 'its settings cannot be: {problems}.',
  'file.wrongSize': '{where} has {got} numbers instead of {expected}.',
  'file.notFinite': '{where} has something that is not a number.',
  'file.impossible': '{where} has a number that no training leads to.',
  'file.missing': '{where} is missing or not as it should be.',
  'file.unreadable': 'the browser could not read it.',
} as const;
