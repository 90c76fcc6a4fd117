import type { EntryText } from '../../entry';

/** Questions that people ask, with their answers. */
export const questions = {
  whyInterpretable: {
    title: 'Why are sparse autoencoders often more interpretable than dense ones?',
    also: [
      'what makes sparse units interpretable',
      'advantage of sparse over dense',
      'benefit of sparsity',
      'why sparsity helps',
      'better than dense',
    ],
    text: 'Because light has a price, an input must be described with few units. That is cheapest when each unit stands for something that really occurs by itself in the data. Then only a few units have to be looked at for an input, and each can be related to one feature. In a dense code many units are on at once, each mixed, and only their sum means anything.',
  },
  whyDisentangle: {
    title: 'Why is disentanglement desirable?',
    also: ['use of disentanglement', 'advantages of separate units', 'benefits of disentangled features'],
    text: 'When each cause has a unit of its own, a person can read the code, later tasks can use just the units they need, and one property can be changed without touching the others. It also shows what the model has found in the data.',
  },
  otherNumbers: {
    title: 'Why do my numbers differ from the printed table?',
    also: [
      'printed lesson table',
      'different values',
      'not the same numbers',
      '0.9 0.0 0.85',
      'my codes are different',
    ],
    text: 'Training starts from random weights, and how bright a unit shines depends on λ and on the length of training. The order of the units is chance as well. What comes back is the pattern of zeros: which unit lights for which inputs. The printed 0.2 for pattern 100 is not what training gives either: there a trained unit reaches about 0.9.',
  },
  notGiven: {
    title: 'How does a unit know what to look for?',
    also: [
      'who decides what a unit stands for',
      'how do units find features',
      'labels',
      'supervised',
      'unsupervised',
      'how do units become selective',
    ],
    text: 'Nobody tells it. There are no labels. Error pulls the units towards what occurs in the data, the price of light away from being on too often. A unit for something that really occurs by itself earns its light most cheaply, so that is where units end up.',
  },
  zeroLambda: {
    title: 'What happens with no sparsity at all?',
    also: ['lambda zero', 'sparsity 0', 'turn sparsity off', 'light is free', 'slider at the left end'],
    text: 'With λ = 0 only the error counts. It falls to nearly nothing, but there are countless codes that reconstruct the inputs equally well. Training ends in any of them, and most units then answer to mixtures.',
  },
  tooMuch: {
    title: 'What happens with too much sparsity?',
    also: [
      'lambda too large',
      'slider to the right',
      'lamps go dark',
      'all dark',
      'high sparsity',
      'too strong penalty',
      'why do units die',
    ],
    text: 'First all activations shrink and the error grows. Then light costs more than it saves, and units go dark for good: near λ = 2 for a unit that stands for one bit. When everything is dark, the reconstruction is 0.',
  },
  sweetSpot: {
    title: 'What is the best value of λ?',
    also: [
      'sweet spot',
      'which sparsity should I choose',
      'right amount of sparsity',
      'good lambda',
      'optimal',
    ],
    text: 'It is a trade: little error against few active units. On the four patterns 0.2 to 0.3 gives one unit per bit with over 94 % of the variance explained. Bars like 0.2, photographs and superposition 0.3, words 0.2. Look for the value where units are selective and the error is still small.',
  },
  sixUnits: {
    title: 'Why do six units become whole patterns?',
    also: [
      'more units than bits',
      'unit for a whole pattern',
      'units become patterns',
      'too many units',
      '4 units',
      'six units',
    ],
    text: 'With units to spare, one unit for a whole pattern is cheaper than two for its bits. The pattern 101 has length √2 ≈ 1.41: one unit with that brightness costs 1.41, two units for two bits cost 2. Over the four patterns that is 4.83 against 6. The code is sparse, and yet no unit stands for a bit: sparsity alone does not promise the features that you had in mind.',
  },
  revive: {
    title: 'Can a dead unit come back?',
    also: ['revive dead units', 'bring lamps back', 'resurrect', 'reviving'],
    text: 'Not by itself: a silent unit gets no gradient. Every 50 steps dead units are given a new direction, if a unit there would grow. So turn Sparsity down again, and the lamps come back.',
  },
  backToZero: {
    title: 'Why does selectivity stay when I go back to λ = 0?',
    also: ['does not become dense again', 'slider back to zero', 'undo selectivity'],
    text: 'At λ = 0 the selective code is as good as any other: its error is as small, so nothing pulls the weights away from it. Press Reset to start again from the random weights.',
  },
  noiseControl: {
    title: 'Why train on white noise?',
    also: ['control', 'phase-scrambled photographs', 'noise control', 'do edges come from the method'],
    text: 'To be sure that edges come from the world and not from the method. With the same method, white noise gives no oriented units, and photographs with scrambled phases give far fewer. So it is the photographs that are made of edges.',
  },
  whyEdges: {
    title: 'Why do units become edges in photographs?',
    also: ['edges in pictures', 'visual cortex', 'Gabor', 'natural images'],
    text: 'Photographs consist of objects with borders, so a small patch can often be described by one or two edges in the right place and direction. A sparse code finds just that. Nerve cells in the first visual area of the brain answer to similar edges (Olshausen and Field, 1996).',
  },
  topicsInWords: {
    title: 'What do units find in word vectors?',
    also: ['words', 'topics', 'word topics', 'what do units of words mean'],
    text: 'Topics and kinds of words: music, months, family, numbers, places. A word lights a handful of units, and their topics together describe it. Most units of a sparse code can be named by eye; in a dense code hardly any.',
  },
  whyLanguageModels: {
    title: 'Why do researchers train sparse autoencoders on language models?',
    also: [
      'large language models',
      'LLM interpretability',
      'Anthropic',
      'OpenAI',
      'what are SAEs used for',
      'applications of sparse autoencoders',
    ],
    text: 'Inside a language model, single neurons mostly answer to mixtures, because far more features are kept than there are neurons (superposition). A sparse autoencoder trained on the inner vectors finds directions that answer to one thing, such as a language, a place or a style. With them one can look at what a model uses, and try what happens when a feature is turned up or down.',
  },
  notPromised: {
    title: 'What do sparse autoencoders not promise?',
    also: [
      'limits',
      'limitations',
      'problems of sparse autoencoders',
      'criticism',
      'what can go wrong',
      'drawbacks',
      'disadvantages',
    ],
    text: 'That every unit is meaningful, that all features are found, or that the same ones come out next time: another seed or another number of units gives another dictionary. Some units split one feature, some stay mixed, some are dead, and L1 makes activations too small. A name that fits the strongest examples may not fit the weak ones: look at random examples too.',
  },
  topkOrL1: {
    title: 'What is the difference between L1, TopK and KL?',
    also: ['which mechanism', 'compare mechanisms', 'L1 or TopK', 'mechanisms'],
    text: 'L1 gives light a price, so the number of active units follows from λ, and activations shrink. TopK allows exactly k active units for each input, without shrinkage. KL asks every sigmoid unit to be active with a given mean over all inputs. All three make codes sparse, by different means.',
  },
  heatmap: {
    title: 'How do I read the table of latent activations?',
    also: ['heatmap', 'table of codes', 'rows and columns', 'cells'],
    text: 'A row is an input, a column is a latent unit, a cell is how active that unit is on that input. Bright is active, dark is zero. A sparse code is a row that is mostly dark; a selective unit is a column that is bright just for inputs with one feature.',
  },
  colours: {
    title: 'What do orange and blue mean?',
    also: ['colors', 'blue bars', 'orange lines', 'colour scale', 'amber'],
    text: 'Orange weights add, blue weights take away, on lines, bars and small pictures alike. The other scale, from dark over amber to nearly white, is activity: how strongly a lamp shines.',
  },
  bitColour: {
    title: 'What are the bit patterns?',
    also: ['101 011 010 100', 'four patterns', 'input patterns', 'bits', 'what are the inputs'],
    text: 'The inputs of the first chapters: three numbers, each 0 or 1. The lesson uses four of them: 101, 011, 010 and 100. Their true causes are simply the three bits. Click a bit to change it while the model trains.',
  },
  compareHow: {
    title: 'How do I compare with a dense autoencoder?',
    also: ['compare with dense switch', 'turn on the twin', 'see the dense code'],
    text: 'Turn on “Compare with dense” under the table of latent activations. A twin with λ = 0 then trains beside your run, from the same start and on the same batches, and every panel shows both.',
  },
  resetHow: {
    title: 'How do I start again?',
    also: ['reset', 'restart', 'new seed', 'begin from the start', 'initial weights'],
    text: 'Reset goes back to step 0 with the same initial weights, so you can repeat a run with another λ. New seed draws other initial weights.',
  },
  saveHow: {
    title: 'How do I save or share my run?',
    also: ['save model', 'copy link', 'share', 'export', 'open model', 'download'],
    text: 'Copy link holds all settings: whoever opens it gets the same run. Save model writes the trained weights into a file that Open model reads again, on any machine.',
  },
  ownData: {
    title: 'Can I use my own data?',
    also: ['my own patterns', 'csv', 'upload', 'own file', 'own pictures'],
    text: 'Yes. Click bits or paste patterns; or choose “My data” as the data set and open a CSV file or pictures. Everything is read and trained in this page, nothing is sent anywhere.',
  },
  privacy: {
    title: 'Does anything I do leave this page?',
    also: ['privacy', 'tracking', 'server', 'is my data sent', 'account', 'cookies'],
    text: 'No. The page is made of static files, there is no server behind it and no account. Models, answers and progress stay in your browser.',
  },
  whatIsThis: {
    title: 'What is this page?',
    also: ['sparselight', 'what can I do here', 'about this lab', 'what is this lab'],
    text: 'A laboratory in which a small sparse autoencoder trains in front of you. Drag Sparsity and watch latent units become selective; the lesson leads from four bit patterns to photographs and words.',
  },
  engine: {
    title: 'What do WebGL and CPU mean?',
    also: ['engine', 'graphics card', 'GPU', 'speed of training', 'slow'],
    text: 'Where the numbers are computed: on the graphics card (WebGL) or on the processor (CPU). Both give the same run. The page chooses the one that works and is fast enough; under More you can choose yourself.',
  },
  unitName: {
    title: 'When does a unit get a name?',
    also: ['label of a unit', 'naming units', 'looks for bit', 'dot under a unit', 'a mixture so far'],
    text: 'On bit patterns a unit is called after a bit when it lights for exactly the patterns that have the bit and its direction points along it, or after a whole pattern when it lights for that one only. Until then it is a mixture.',
  },
  randomExamples: {
    title: 'Why look at random examples and not only at the strongest?',
    also: ['cherry picking', 'strongest inputs', 'random inputs that fire it'],
    text: 'The strongest inputs show a unit at its best. A name made from them may be wrong for the many inputs on which the unit lights weakly. A fair sample of inputs that light it shows whether the name holds.',
  },
  precisionRecall: {
    title: 'What are precision and recall of a unit?',
    also: ['precision', 'recall', 'false alarms', 'misses'],
    text: 'Precision: when the unit lights, how often is the cause really there? Recall: when the cause is there, how often does the unit light? A good detector has both near 100 %.',
  },
  eachUnitOnce: {
    title: 'Why does every pattern light only one or two units?',
    also: ['few active units', 'why is the code sparse', 'most units are zero'],
    text: 'Each lit unit costs λ times its brightness. So training keeps only the light that saves more error than it costs: one unit for each feature that the input has. 101 has two features and lights two units.',
  },
  whyNormalise: {
    title: 'Why do directions have length 1?',
    also: ['normalise decoder', 'norm of the decoder', 'unit norm', 'cheating the penalty'],
    text: 'Otherwise the model could cheat: make the activations tiny, so that they cost nothing, and the decoder weights large. With directions of length 1 the brightness of a unit is what it really adds.',
  },
  more: {
    title: 'Where can I read more?',
    also: ['papers', 'references', 'literature', 'further reading', 'sources'],
    text: 'Olshausen and Field (1996) on edges from sparse codes; Ng’s notes CS294A on sparse autoencoders with KL; Elhage and others (2022), “Toy Models of Superposition”; Bricken and others (2023), “Towards Monosemanticity”; Gao and others (2024) on TopK autoencoders.',
  },
} as const satisfies Record<string, EntryText>;
