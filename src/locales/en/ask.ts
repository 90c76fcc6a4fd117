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
  'ask.fromQuestions': 'Often asked',
  'ask.goThere': 'Read it there',
  'ask.none': 'This lesson does not say. It is about sparse autoencoders and about your run.',
  'ask.noneNearest': 'There is no answer to just that here. Perhaps one of these helps:',
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
  'ask.unitCause':
    'Unit {unit} answers most to {cause}. When the unit lights, {cause} is there in {precision} of the cases; when {cause} is there, the unit lights in {recall}.',
  'ask.barPlace':
    '{line, select, row {That is row {number} from the top.} other {That is column {number} from the left.}}',
  'ask.unitNoCause': 'Unit {unit} answers to none of the known causes so far.',
  'ask.causeNoUnit': 'No unit has found {cause} yet.',
  'ask.unitOriented':
    'Unit {unit} looks for an edge or a stripe that runs at about {angle}° (0° lies, 90° stands). Its picture is beside you under A closer look.',
  'ask.unitNotOriented':
    'Unit {unit} has no clear direction: it looks for a spot, a texture or noise. Its picture is beside you under A closer look.',
  'ask.unitWords': 'Unit {unit} lights most for {words}. What they have in common is what it looks for.',
  'ask.unitOfLarge': 'Unit {unit}: its page is open beside you, with its direction and its inputs.',
  'ask.unitColumns': 'What unit {unit} adds is largest in {columns} (plus means more, minus less).',
  'ask.columnUnits': '“{column}” weighs most in what these units add: {units}.',
  'ask.unitLights':
    '{count, plural, =0 {It lights for no input that is shown.} one {It lights for {inputs}; in brackets, how brightly.} other {It lights most for {inputs}; in brackets, how brightly.}}',
  'ask.unitSelectivity':
    '{causes, select, unknown {Its lifetime sparsity is {value}; 1 would mean that a single input lights it.} other {Its selectivity is {value}{isOne, select, true {: it lights exactly when one cause is there.} other {; 1 would mean light exactly with one cause, 0 no better than always lit.}}}}',
  'ask.unitDark':
    '{areAll, select, true {Unit {unit} is dark: it lights for none of the inputs.} other {Unit {unit} is dark on the {inputs} inputs shown. Whether another input lights it is known once all have been looked at.}}',
  'ask.notDark': 'Unit {unit} is not dark.',
  'ask.mostOften':
    '{count, plural, one {Unit {units} lights most often: on {share} of the inputs.} other {Units {units} light most often, all equally: each on {share} of the inputs.}}',
  'ask.leastOften':
    '{count, plural, one {Of the live units, unit {units} lights least often: on {share} of the inputs.} other {Units {units} light least often, all equally: each on {share} of the inputs.}}',
  'ask.besidesDark':
    '{count, plural, one {One unit is dark and} other {# units are dark and}} never light at all.',
  'ask.noUnit': 'There is no unit {unit}: this run has {units, plural, one {# unit} other {# units}}.',
  'ask.darkExpensive':
    'With {setting} light costs more than it saves: to be silent is the cheapest it can do. Turn Sparsity down, and it comes back.',
  'ask.darkNeedless':
    'The other {units, plural, one {unit explains} other {units explain}} {share} of the variance already. A further unit would cost light and save little error.',
  'ask.darkTopk':
    'On each input only the {k} strongest units may light, and this one is never among them. A larger k gives it a chance.',
  'ask.noneDark': 'No unit is dead: all {all} light for some input.',
  'ask.dark':
    '{areAll, select, true {{count, plural, one {One of {all} units is dead, that is dark for every input: unit {units}.} other {# of {all} units are dead, that is dark for every input: units {units}.}}} other {{count, plural, one {One of {all} units is dark on the {inputs} inputs shown: unit {units}.} other {# of {all} units are dark on the {inputs} inputs shown: units {units}.}} Which are dead is known once all inputs have been looked at.}}',
  'ask.bitUnit': 'Unit {unit} looks for bit {bit}.',
  'ask.bitNoUnit':
    'No unit stands for bit {bit} alone yet. Unit {unit} leans to it most: its direction has {weight} there.',
  'ask.mostSelective':
    '{causes, select, unknown {{count, plural, one {Unit {units} is the choosiest: its lifetime sparsity is {value}.} other {Units {units} are the choosiest: each has a lifetime sparsity of {value}.}}} other {{count, plural, one {Unit {units} is the most selective one, with {value}.} other {Units {units} are the most selective ones, all with {value}.}}}}',
  'ask.leastSelective':
    '{causes, select, unknown {{count, plural, one {Unit {units} is the least choosy: its lifetime sparsity is {value}.} other {Units {units} are the least choosy: each has a lifetime sparsity of {value}.}}} other {{count, plural, one {Unit {units} is the least selective one, with {value}.} other {Units {units} are the least selective ones, all with {value}.}}}}',
  'ask.selectivityOf':
    '{causes, select, unknown {The lifetime sparsity of unit {unit} is {value}; 1 would mean that a single input lights it.} other {The selectivity of unit {unit} is {value}; 1 would mean light exactly with one cause, 0 no better than always lit.}}',
  'ask.aloneUnit': 'There are not two live units to compare.',
  'ask.alike': 'Units {a} and {b} do nearly the same job: the cosine of their directions is {cosine}.',
  'ask.notAlike':
    'No two units do the same job. The most alike are {a} and {b}: the cosine of their directions is {cosine}.',

  'ask.direction': 'The direction of unit {unit} is ({direction}): what it adds when it lights at 1.',
  'ask.lightBoth':
    '{count, plural, =0 {No input that is shown lights both.} other {Both light for {inputs}.}}',
  'ask.cosineOf':
    'The cosine of their directions is {cosine}: 1 would be the same direction, 0 nothing in common, below 0 against each other.',

  'ask.unitAt': 'unit {unit} at {z}',
  'ask.code':
    '{input} lights {count} of {all} units: {units}{more, plural, =0 {} other { and # more}}. {isRestZero, select, true {All others are dark, at 0.} other {All others are dark or next to it.}}',
  'ask.bitOfUnit': 'bit {bit} (unit {unit})',
  'ask.whyLit':
    'That is because of the bits it has: {pairs}.{others, plural, =0 {} one { The other unit looks for a bit that {input} does not have} other { The other # units look for bits that {input} does not have}}{others, plural, =0 {} other {, and light that saves no error is not paid for.}}',
  'ask.codeList': 'As a list, unit by unit: ({code}).',
  'ask.lightOf':
    'Together that is {sum} of light{hasPrice, select, true {; at {setting} it costs {cost}} other {}}.',
  'ask.sharedUnits':
    '{count, plural, =0 {No unit lights for both {a} and {b}.} one {One unit lights for both {a} and {b}: {units}.} other {# units light for both {a} and {b}: {units}.}}',
  'ask.codeNone':
    '{input} lights no unit: its whole code is at 0{isRestZero, select, true {} other { or next to it}}.',
  'ask.noInput': '{input} is not among the inputs of this run. They are {inputs}.',
  'ask.reconstruction': '{input} is reconstructed as ({output}). The squared error is {error}.',
  'ask.rebuiltFrom':
    'It is put together from the directions D of the active units: x̂ ≈ {sum}{more, plural, =0 {} one { + one more} other { + # more}}{hasBias, select, true { + b, the decoder bias} other {}}.',
  'ask.unseen':
    '{input} is not among the inputs: the model has never seen it. With its weights as they are now:',
  'ask.errorOf': 'The squared error of the reconstruction of {input} is {error}.',

  'ask.l0':
    'On average {value} of {all} units are active on an input; {share} of a code is at 0 or next to it.',
  'ask.ev': 'The explained variance is {value}; 1 would be all of it.',
  'ask.error':
    'The reconstruction error is {error}, the sparsity term {term}. Together they are the loss: {loss}.',
  'ask.goodness':
    '{level, select, high {That is good: the code explains {ev} of the variance; 1 would be all, 0 no more than the mean input.} middle {The code explains {ev} of the variance. On rich data with few units lit for each input that is usual; more light would explain more.} other {That is little: the code explains {ev} of the variance. Train longer, or turn Sparsity down.}}',
  'ask.selectivity':
    '{causes, select, unknown {Nobody knows the causes of these inputs, so there is no selectivity to measure. The mean lifetime sparsity of the live units is {value}; 1 would mean one input each.} other {The mean selectivity of the live units is {value}; 1 is the most, 0 no better than units that are always lit.}}',
  'ask.recovered': 'Recovered features: {count} of {all} true ones have a unit of their own.',
  'ask.isDisentangled':
    '{level, select, yes {Very nearly, yes: the causes have units of their own.} partly {In part: some of the causes have units of their own.} other {Not yet: hardly any cause has a unit of its own.}}',
  'ask.noTruth': 'Nobody knows the true causes of these inputs, so there is nothing to compare with.',
  'ask.missing': 'Not found yet, by their numbers: {causes}.',
  'ask.foundHow':
    '{match, select, no {} other {On average the unit nearest to a true direction has a cosine of {match} with it (MMCS). }}The mean selectivity of the live units is {selectivity}; 1 is the most.',
  'ask.orientedUnits':
    'What can be counted: {count} of {live} live units have become edges or stripes in one direction.',
  'ask.coherence':
    'What can be measured: how well the top words of a unit go together. Their mean coherence is {value}; random directions give about 0.2.',
  'ask.causes': 'They are made from {count, plural, one {# known cause} other {# known causes}}.',
  'ask.noCauses': 'Nobody knows their true causes.',
  'ask.bitCauses':
    'They are {inputs}. Their true causes are the {count, plural, one {single bit} other {# bits}}.',
  'ask.whyLoss': 'The loss is {loss} now: error {error} and sparsity term {term}.',
  'ask.whyLossReason':
    '{mechanism, select, topk {With TopK light costs nothing, but only {k} units may light for an input. What does not fit into them stays as error.} free {Light is free here, so only error is left: what {units} units cannot rebuild of {inputs} numbers, and what further training would still mend.} kl {With {setting} each unit is asked for a given mean activity. Departures from it cost, and to keep near it the model accepts some error.} other {With {setting} every bit of light costs, and without light nothing can be rebuilt: so the sparsity term cannot become 0. And it pays to shine a little too weakly (shrinkage): a lone unit settles at {least} instead of 1, which leaves some error. At λ = 0 the loss would fall to nearly nothing.}}',
  'ask.finished':
    '{running, select, true {Training is running, at step {step}. {stops, select, no {It goes on until you press Pause.} other {It pauses at step {stops}.}}} other {Training is paused at step {step}; Train goes on.}}',
  'ask.finishedEnough':
    '{settled, select, no {The run has not settled yet: {running, select, true {wait a little} other {train on}}. This data set usually needs about {needed} steps.} other {The run settled at step {settled}: more training usually changes little.}} The error is {error}, the explained variance {ev}.',
  'ask.rate':
    'It makes {rate} steps a second, on {engine, select, webgl {the graphics card (WebGL)} tfjs {the graphics card, with plain tfjs} other {the processor (CPU)}}.',
  'ask.engine':
    'Training runs on {engine, select, webgl {the graphics card (WebGL)} tfjs {the graphics card, with plain tfjs} other {the processor (CPU)}}.',
  'ask.lr': 'The learning rate is {value}.',
  'ask.seed': 'The seed of this run is {seed}.',
  'ask.step': 'The run is at step {step} and {running, select, true {goes on} other {is paused}}.',
  'ask.lambda':
    '{mechanism, select, topk {TopK: at most {k} units may light for an input. } kl {KL: the weight β is {value}. } other {λ is {value}. }}On average {l0} units are active.',
  'ask.units':
    'There are {count, plural, one {# unit} other {# units}}, {areAll, select, true {} other {at least }}{live} of them alive.',
  'ask.inputs':
    'The data set is “{name}”: {rows} inputs of {inputs, plural, one {# number} other {# numbers}} each.',
  'ask.summary':
    'Step {step}, {setting}. The code explains {ev} of the variance with {l0} of {all} units active on average; mean {causes, select, unknown {lifetime sparsity} other {selectivity}} {selectivity}; dead units: {dead}.',

  'ask.outOfRange': '{value} is not possible there: it can be from {min} to {max}.',
  'ask.worstInput':
    'Of the inputs shown, {count, plural, one {{input} is reconstructed worst: its error is {error}.} other {these are reconstructed worst, all equally: {input}. Their error is {error}.}}',
  'ask.bestInput':
    'Of the inputs shown, {count, plural, one {{input} is reconstructed best: its error is {error}.} other {these are reconstructed best, all equally: {input}. Their error is {error}.}}',
  'ask.cellOn': 'On {input} unit {unit} lights at {z}.',
  'ask.cellOff': 'On {input} unit {unit} is dark.',
  'ask.cellFaint': 'On {input} unit {unit} is next to dark, at {z}.',
  'ask.cellNoBit': 'It looks for bit {bit}, and {input} does not have it.',
  'ask.cellSum':
    'Worked out: {mechanism, select, kl {σ} other {ReLU}}({sum}) = {why, select, weaker {{total}, but only the {k} strongest units stay, and this one is not among them: z{unit} = 0.} below {0, as ReLU makes 0 of a sum below 0: z{unit} = 0.} other {{z} = z{unit}.}}',
  'ask.cellShrunk':
    'It is less than 1 because light has a price, {setting}: the last bit of brightness costs more than the error it would save (shrinkage). Alone on a feature of length 1 a unit stops at {least}; where units light together and their directions overlap, a little lower.',
  'ask.hidden': 'That is what the lesson asks you just now. Answer there first; then ask again.',
  'ask.noTwin':
    'There is no dense twin beside your run yet. Switch on “Compare with dense” under Latent activations, and ask again.',
  'ask.twinOfLarge':
    'Of the twin of a larger data set only the figures under Metrics are kept, not its single units and codes. On bit patterns it can be asked about them.',
  'ask.inTwin': 'In the dense twin:',
  'ask.bitNumber': 'bit {bit}',
  'ask.triedUnits':
    'Its units look for: {names}{more, plural, =0 {} other { and # more}}{mixtures, plural, =0 {} one {; one is a mixture} other {; # are mixtures}}.',
  'ask.triedCodes': 'Its codes: {codes}.',
  'ask.verdict':
    'So, {who, select, twin {in the twin} other {in the copy}}, against your run: {light, select, none {all units are dark} more {more units light} less {fewer units light} other {as many units light}}, {error, select, more {the error is larger} less {the error is smaller} other {the error is about the same}}{selectivity, select, more { and the units are {causes, select, unknown {choosier} other {more selective}}} less { and the units are {causes, select, unknown {less choosy} other {less selective}}} other {}}.',
  'ask.withoutOn': 'Without unit {unit}, {input} would come back as ({after}) instead of ({before}).',
  'ask.withoutOnSame':
    'Unit {unit} is dark on {input}: without it {input} would come back as ({after}), just as it does now.',
  'ask.without':
    'Without unit {unit} the error would be {after} instead of {before}. {count, plural, one {One input} other {# inputs}} would come back worse; most of all: {inputs}.',
  'ask.withoutDark':
    '{areAll, select, true {Unit {unit} is dark: without it nothing would change.} other {Unit {unit} is dark on the {inputs} inputs shown: without it nothing would change for them.}}',
  'ask.tried':
    'A copy of your run was trained from its start for 600 steps with {key, select, sparsity {λ = {value}} units {{value} units} other {learning rate {value}}}. Your own run is untouched. The copy ends at:',
  'ask.tryYourself':
    'With this data set a trial takes too long to make in passing. Make it yourself: {key, select, sparsity {move Sparsity to {value}} units {set Units to {value}} other {set the learning rate under More to {value}}}, press Reset, then Train.',
  'ask.usuallyThen':
    '{how, select, free {What is usually seen: the error gets smaller, many more units light for each input, and most of them are mixtures, at least for some thousand steps. “Compare with dense” shows it beside your run.} less {What is usually seen: a smaller error, more active units, and less selective ones.} more {What is usually seen: fewer active units, a larger error, and from some point dark lamps.} units {What is usually seen: with fewer units than causes some must be shared; with many to spare some stay dark or split a cause.} other {What is usually seen: too large and learning jumps about, too small and it crawls.}}',
  'ask.dense': 'The same run without sparsity ({setting}), from the same start:',
  'ask.figures':
    'Error {error}, active units {l0} of {all}, {causes, select, unknown {lifetime sparsity} other {selectivity}} {selectivity}, dead units {dead}.',
  'ask.figuresNow':
    'Your run now: error {error}, active units {l0} of {all}, {causes, select, unknown {lifetime sparsity} other {selectivity}} {selectivity}, dead units {dead}.',
} as const;
