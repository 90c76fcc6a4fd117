/** Texts of the box to ask in, and of what the live run answers. */
export const ask = {
  'ask.open': 'Ask about this lesson',
  'ask.about': 'What this box is',
  'ask.explained':
    'A search of this lesson and of your run. It is no language model: questions about the run are computed from the run, all others are answered with passages of the lesson. Nothing you type leaves this page.',
  'ask.field': 'Your question',
  'ask.send': 'Ask',
  'ask.close': 'Close',
  'ask.suggested': 'For example',
  'ask.fromRun': 'From your run, at step {step}',
  'ask.fromLesson': 'From the lesson',
  'ask.fromGlossary': 'From the glossary',
  'ask.goThere': 'Read it there',
  'ask.none': 'This lesson does not say.',
  'ask.noneNearest': 'This lesson does not say. The nearest it has:',
  'ask.noRun': 'The run has not started yet. Ask again in a moment.',

  'ask.suggestUnit': 'What does unit {unit} look for?',
  'ask.suggestDark': 'Why is unit {unit} dark?',
  'ask.suggestInput': 'How many units are active on {input}?',
  'ask.suggestZero': 'What would happen at λ = 0?',
  'ask.suggestWhy': 'Why are sparse autoencoders often more interpretable than dense ones?',
  'ask.suggestDisentangled': 'What is disentanglement?',

  'ask.unitBit': 'Unit {unit} looks for bit {bit}: it lights for exactly the patterns that have it.',
  'ask.unitPattern': 'Unit {unit} looks for one whole pattern, {pattern}.',
  'ask.unitMixed': 'Unit {unit} is a mixture so far. Its direction is ({direction}).',
  'ask.unitOfLarge': 'Unit {unit}: its page is open beside you, with its direction and its inputs.',
  'ask.unitLights':
    '{count, plural, =0 {It lights for no input that is shown.} one {It lights for {inputs}; the activation is in brackets.} other {It lights most for {inputs}; activations are in brackets.}}',
  'ask.unitSelectivity': 'Its selectivity is {value}; 1 would mean one cause alone.',
  'ask.unitDark': 'Unit {unit} is dark: it lights for none of the inputs.',
  'ask.notDark': 'Unit {unit} is not dark.',
  'ask.noUnit': 'There is no unit {unit}: this run has {units, plural, one {# unit} other {# units}}.',
  'ask.darkExpensive':
    'With {setting} light costs more than it saves: to be silent is the cheapest it can do. Turn Sparsity down, and it comes back.',
  'ask.darkNeedless':
    'The other {units, plural, one {unit explains} other {units explain}} {share} of the variance already. A further unit would cost light and save little error.',
  'ask.darkTopk':
    'On each input only the {k} strongest units may light, and this one is never among them. A larger k gives it a chance.',
  'ask.noneDark': 'No unit is dark: all {all} light for some input.',
  'ask.dark':
    '{count, plural, one {One of {all} units is dark: unit {units}.} other {# of {all} units are dark: units {units}.}}',
  'ask.bitUnit': 'Unit {unit} looks for bit {bit}.',
  'ask.bitNoUnit':
    'No unit stands for bit {bit} alone yet. Unit {unit} leans to it most: its direction has {weight} there.',
  'ask.mostSelective': 'Unit {unit} is the most selective one, with {value}.',
  'ask.leastSelective': 'Unit {unit} is the least selective one, with {value}.',
  'ask.selectivityOf': 'The selectivity of unit {unit} is {value}; 1 would mean one cause alone.',
  'ask.aloneUnit': 'There are not two live units to compare.',
  'ask.alike': 'Units {a} and {b} do nearly the same job: the cosine of their directions is {cosine}.',
  'ask.notAlike':
    'No two units do the same job. The most alike are {a} and {b}: the cosine of their directions is {cosine}.',

  'ask.code':
    '{input} lights {count, plural, one {# of {all} units: unit {units}} other {# of {all} units: {units}}}. Activations are in brackets, all other units are at 0.',
  'ask.codeNone': '{input} lights no unit: its whole code is 0.',
  'ask.noInput': '{input} is not among the inputs of this run. They are {inputs}.',
  'ask.reconstruction': '{input} is reconstructed as ({output}). The squared error is {error}.',
  'ask.errorOf': 'The squared error of the reconstruction of {input} is {error}.',

  'ask.l0': 'On average {value} of {all} units are active on an input.',
  'ask.ev': 'The explained variance is {value}; 1 would be all of it.',
  'ask.error':
    'The reconstruction error is {error}, the sparsity term {term}. Together they are the loss: {loss}.',
  'ask.selectivity': 'The mean selectivity of the live units is {value}; 1 is the most.',
  'ask.recovered': '{count} of {all} true features have been found.',
  'ask.noTruth': 'Nobody knows the true causes of these inputs, so there is nothing to compare with.',
  'ask.rate':
    'It makes {rate} steps a second, on {engine, select, webgl {the graphics card (WebGL)} other {the processor (CPU)}}.',
  'ask.engine':
    'Training runs on {engine, select, webgl {the graphics card (WebGL)} other {the processor (CPU)}}.',
  'ask.lr': 'The learning rate is {value}.',
  'ask.seed': 'The seed of this run is {seed}.',
  'ask.step': 'The run is at step {step} and {running, select, true {goes on} other {is paused}}.',
  'ask.lambda':
    '{mechanism, select, topk {TopK: at most {k} units may light for an input. } kl {KL: the weight β is {value}. } other {λ is {value}. }}On average {l0} units are active.',
  'ask.units': 'There are {count, plural, one {# unit} other {# units}}, {live} of them alive.',
  'ask.inputs':
    'The data set is “{name}”: {rows} inputs of {inputs, plural, one {# number} other {# numbers}} each.',
  'ask.summary':
    'Step {step}, {setting}. The code explains {ev} of the variance with {l0} of {all} units active on average; mean selectivity {selectivity}; dead units: {dead}.',

  'ask.outOfRange': '{value} is not possible there: it can be from {min} to {max}.',
  'ask.tried':
    'A copy of your run was trained from its start for 600 steps with {key, select, sparsity {λ = {value}} units {{value} units} other {learning rate {value}}}. Your own run is untouched. The copy ends at:',
  'ask.dense': 'The same run without sparsity ({setting}), from the same start:',
  'ask.figures': 'Error {error}, active units {l0} of {all}, selectivity {selectivity}, dead units {dead}.',
  'ask.figuresNow':
    'Your run now: error {error}, active units {l0} of {all}, selectivity {selectivity}, dead units {dead}.',
} as const;
