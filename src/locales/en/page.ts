/** The page, its first panels, notices and alerts. */
export const page = {
  'app.tagline': 'Watch the units of a sparse autoencoder learn to light for one thing each',
  'app.skip': 'Skip to the lab',
  'app.skipToPage': 'Skip to the page',
  'app.places': 'Parts of the page',
  'app.lesson': 'Lesson',
  'app.lab': 'Lab',
  'app.actions': 'Page and model',
  'app.files': 'Link and files',
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
  'controls.locked': 'first make your prediction',
  'controls.sparsityAbout': 'About this slider',
  'controls.run': 'Training',
  'controls.more': 'More',
  'controls.lr': 'Learning rate',
  'controls.lrExplained':
    'How far one step moves the weights. Too large and learning jumps about; too small and it crawls.',
  'controls.batch': 'Batch size',
  'controls.batchExplained': 'Inputs per step. A set that is not larger is used whole.',
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
  'codes.dense': 'Dense ({setting})',
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
  'unit.hidden': 'what does it look for?',
  'app.showAll': 'Show the whole lab',
  'app.hidden': 'Hidden until you have answered.',
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
  'formula.explainedReconstruction':
    'Second line, the decoder: each active unit adds its direction D, as strongly as it lights. The sum is the reconstruction x̂.',

  'metrics.title': 'Metrics',
  'metrics.webgl': 'WebGL',
  'metrics.cpu': 'CPU',
  'metrics.rate': '{count, plural, one {{rate} step/s} other {{rate} steps/s}}',
  'metrics.of': '{count} of {all}',
  'metrics.onAll':
    '{few, select, true {Measured on all {inputs} inputs. They are so few that chance alone can lead far: look at several seeds.} other {Measured on all {inputs} inputs of the set. Training uses them too.}}',
  'metrics.onProbe':
    'Measured on {inputs} of the {rows} inputs of the set, always the same ones. Training uses them too.',
  'metrics.twinOn': 'The dense twin is measured on {inputs} of them only.',
  'metrics.atMost': '≤ {count} of {all}',
  'metrics.step': 'Step',
  'metrics.stepAbout': 'What this counts',
  'metrics.stepExplained': 'How often the weights have been adjusted since the start.',
  'metrics.settled': 'Settled at step',
  'metrics.settledAbout': 'When a run has settled',
  'metrics.settledExplained':
    'The step from which on the figures have stayed as they are: over the last half of the steps made by then, and at least 300. A dash means that the run still moves, or has not been watched for long enough. A change of any setting sets it in motion again.',
  'metrics.error': 'Reconstruction error',
  'metrics.errorAbout': 'About the reconstruction error',
  'metrics.errorExplained':
    'How far the reconstruction is from the input: the squares of the differences, summed over its numbers, averaged over the inputs. 0 is perfect.',
  'metrics.sparsityTerm': 'Sparsity term',
  'metrics.sparsityTermAbout': 'About this term',
  'metrics.ev': 'Explained variance',
  'metrics.evAbout': 'About explained variance',
  'metrics.evExplained':
    'The share of the differences between inputs that the reconstruction keeps. 1 is all of them; 0 is no better than always answering with the mean input; below 0 is worse than that. A dash means that the inputs do not vary.',
  'metrics.l0': 'Active units (L0)',
  'metrics.l0About': 'About active units',
  'metrics.l0Explained':
    'How many units light for an input, on average. A unit counts as active above 5 % of the largest activation.',
  'metrics.selectivity': '{causes, select, unknown {Lifetime sparsity} other {Selectivity}}',
  'metrics.selectivityAbout': '{causes, select, unknown {About lifetime sparsity} other {About selectivity}}',
  'metrics.selectivityExplained':
    '{causes, select, unknown {Nobody knows the causes of these inputs, so nobody can say what a unit is selective for. This is its lifetime sparsity, (1 − ⟨z⟩² / ⟨z²⟩) / (1 − 1/n): 1 if a single one of the n inputs lights it, 0 if all light it alike. It says that a unit is choosy, not what it has chosen.} other {How well a unit’s light tells of one {causes, select, bits {bit} labels {label} other {cause}}. Hits: the share of the inputs lighting it that have the {causes, select, bits {bit} labels {label} other {cause}}. Coverage: the share of the inputs with it that light the unit. F = 2 · hits · coverage / (hits + coverage). A unit that is always lit gets F₀ = 2p / (1 + p) where a share p of the inputs have it, so selectivity is (F − F₀) / (1 − F₀), at least 0, for the best one: 0 is no better than always lit, 1 is light exactly with it.{causes, select, labels { What the same gives with the labels shuffled, S₀, is taken off too: (S − S₀) / (1 − S₀).} other {}}}} The figure is the mean over the units that light; a dash means that nothing varies.',
  'metrics.dead': 'Dead units',
  'metrics.deadAbout': 'About dead units',
  'metrics.deadExplained':
    'Units that light for no input of the set. Until all inputs have been looked at, ≤ says how many are dark on those that are shown: no more can be dead. From time to time a dead unit gets a new random direction, if it could be of use.',
  'metrics.recovered': 'Recovered features',
  'metrics.recoveredAbout': 'About recovered features',
  'metrics.recoveredExplained':
    '{causes, select, bits {The true causes here are the bits. A bit is recovered when some unit lights for exactly those patterns that have it. Bits that never vary do not count.} directions {The true causes are known here: what each adds to an input is a direction. It is recovered when a unit points almost the same way (cosine above 0.9) and at least half of the inputs that light it have the cause. The model never sees these directions.} other {The causes here are your labels. A label is recovered when some unit lights for exactly those inputs that have it, unless so few have it that chance would do that too.}}',

  'chart.described':
    'Reconstruction error, sparsity term, active units and {causes, select, unknown {lifetime sparsity} other {selectivity}} over {step} steps',
  'chart.about': 'About this chart',
  'chart.explained':
    'The four figures marked with a line above, over the steps so far. Active units are shown as a share of all {units}, so that every line has room. Dotted uprights mark where you moved the slider. Both scales are stretched near 0: the first steps, and small errors, have more room than the rest.',
  'chart.probe':
    'All lines are of the {inputs} inputs shown; figures above that are counted on all inputs can differ a little from the ends of the lines.',

  'status.training': 'Training',
  'status.both': '{first}. {second}',
  'status.settled':
    'Settled at step {step}: reconstruction error {error}, on average {active} units light for an input',
  'status.paused': 'Paused at step {step}',
  'status.reset': 'Back at step 0, with the same initial weights',
  'status.seed': 'New initial weights, seed {seed}',
  'status.mechanism': '{name}: the run begins again, with {units, plural, one {# unit} other {# units}}',
  'status.opened': 'Model opened at step {step}',
  'status.saved': 'Model saved',
  'status.copied': 'Copied',
  'status.said': '{sentences}',
  'status.linkCopied': 'Link copied',

  'notice.restarted': 'The engine stopped answering. A new one has taken over and goes on from step {step}.',
  'notice.cpu':
    'Training runs on the processor (CPU), because {why, select, canvas {this browser does not let a worker draw} webgl {this browser has no WebGL 2 to offer} floats {this graphics card is not exact enough} lost {the graphics card was lost too often} other {WebGL cannot be used here: {reason}}}. All works the same.',

  'notice.slower':
    'WebGL makes {webgl} steps a second here, the processor (CPU) {cpu}: training goes on there. Under More you can choose yourself.',
  'notice.newVersion': 'The page was replaced by a newer version on its host, so it has been loaded anew.',

  'alert.worker':
    'The part of the page that trains could not be loaded. Check the connection, then press Train to try again, or reload the page.',
  'alert.code':
    'What reads this data set could not be loaded: {reason, select, offline {there is no connection} other {its file did not arrive as it should}}. Choose the data set again to try once more, or reload the page.',
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
  'alert.route': 'This page has no place “{address}”. Here is the lab.',
  'alert.save': 'The model could not be saved: {reason}.',
  'alert.file': '“{name}” was not opened: {problem} Your run goes on as it was.',

  'keep.back': 'Your run from before is here, paused at step {step}.',
  'keep.afresh': 'Start afresh',
  'keep.offer': 'Your run from before (step {step}) has been kept.',
  'keep.goOn': 'Go on with it',
  'keep.fileGone':
    'Your run from before used the file “{name}”, which this browser has not kept. Open the file again.',
  'keep.largeFile':
    '“{name}” holds more than the {limit} MB that this page can keep. After a reload, open it again.',
  'keep.notKept':
    'This browser {kind, select, full {has no room left to keep} other {does not keep}} your run: a reload begins it again. Save the model as a file to keep it.',

  'status.patternRemoved': 'Pattern {pattern} removed',
  'field.less': 'Decrease {label}',
  'field.more': 'Increase {label}',
  'field.notNumber': '“{value}” is not a number.',
  'field.notInteger': '“{value}” is not a whole number, written with digits alone.',
  'field.outOfRange': '{value} is not between {min} and {max}.',
  'field.stays': 'It stays {value}.',
  'problem.repeated': '{key} has more than one value ({value})',
  'problem.more': '{count, plural, one {# more problem} other {# more problems}}',
  'problem.unknownKey': 'there is no setting “{key}”',
  'problem.notNumber': '{key} = “{value}” is not a number',
  'problem.tooLarge': '{key} = {value} is too large a number',
  'problem.empty': '{key} has no value',
  'problem.notInteger': '{key} = {value} is not a whole number (written with digits alone)',
  'problem.outOfRange': '{key} = {value} is not between {min} and {max}',
  'problem.notChoice': '{key} = “{value}” is not one of {choices}',
  'problem.notPatterns': '{key} = “{value}” is not a list of patterns of 0 and 1',

  'part.missing':
    '“{name}” {trouble, select, offline {could not be loaded: there is no connection. The rest of the page works on; try again once you are back online.} late {is taking long to load. Wait a little more, or try again.} broken {stumbled ({reason}). The rest of the page works on.} other {could not be loaded: its file did not arrive as it should. The rest of the page works on; try again, and if that does not help, reload the page.}}',
  'part.tryAgain': 'Try again',
  'part.showAgain': 'Show it again',
  'part.reload': 'Reload the page',
  'part.close': 'Close',
  'part.lesson': 'Lesson',
  'part.pages': 'The pages of the lesson',
  'part.glossary': 'Glossary',
  'part.ask': 'Ask',
  'part.panels': 'The panels of the lab',
  'part.ownFile': 'My data',
} as const;
