import type { EntryText } from '../../entry';

/** Terms of the field as the lesson uses them. */
export const glossary = {
  absorption: {
    title: 'Feature splitting and absorption',
    also: ['feature absorption', 'feature splitting'],
    text: 'Two things that happen in wide sparse codes. Splitting: one feature is divided among several finer units. Absorption: where a feature comes along with a more special one, the special unit takes over its work, and the unit that is named after the general feature misses those cases (Chanin and others, 2024).',
  },
  activation: {
    title: 'Activation',
    also: ['latent activation', 'brightness of a lamp', 'z'],
    text: 'How strongly a latent unit answers to one input: a number z that is 0 when the unit is silent. On the page it is the brightness of a lamp. The activations of all units together are the code of the input.',
  },
  adam: {
    title: 'Adam',
    also: ['optimiser', 'optimizer'],
    text: 'The optimiser that trains the model here. It keeps a running mean of every gradient and of its square, and moves each weight by their ratio, so that all weights learn at a similar pace (Kingma and Ba, 2015).',
  },
  activeUnits: {
    title: 'Active units (L0)',
    also: ['L0', 'number of active units', 'sparsity of a code'],
    text: 'How many units light for an input, on average over the inputs. A unit counts as active above 5 % of the largest activation. The smaller L0 is, the sparser the code.',
  },
  autoencoder: {
    title: 'Autoencoder',
    also: ['compress data', 'encoder and decoder', 'difference between encoder and decoder', 'auto-encoder'],
    text: 'A network that learns to give back its own input. An encoder turns the input x into a code z, a decoder turns the code into a reconstruction x̂. What is learned is the code in the middle.',
  },
  bars: {
    title: 'Bars',
    also: ['bars data set', 'bars 8 × 8', 'rows and columns that light up'],
    text: 'A data set of small pictures made of whole rows and columns. Each of them is lit by chance, independently of all others, about two in a picture. So the true causes are known: an 8 × 8 picture has 16 possible bars. Units start as pictures of the set with noise over them, so some look like bars before training. A good sparse code finds one unit for each.',
  },
  batch: {
    title: 'Batch',
    also: ['batch size', 'minibatch'],
    text: 'The inputs that one training step looks at. A data set that is not larger than the batch is used whole in every step.',
  },
  bias: {
    title: 'Bias',
    also: ['threshold of a unit', 'decoder bias'],
    text: 'A number that is added to the weighted sum of a unit. A negative bias works as a threshold: weak evidence for the feature then leaves the unit dark. A decoder bias is added to every reconstruction.',
  },
  code: {
    title: 'Code',
    also: ['latent code', 'z = f(x)', 'representation', 'latent representation'],
    text: 'The description of an input by the latent units: one number per unit, z = f(x). In the table of latent activations every row is the code of one input.',
  },
  coherence: {
    title: 'Coherence',
    also: ['topic coherence', 'coherence of words'],
    text: 'How much the top words of a unit have to do with each other: the mean cosine between the vectors of its ten strongest words. Random directions give about .2, units of a sparse code about .5.',
  },
  cosine: {
    title: 'Cosine',
    also: ['cosine similarity', 'angle between directions'],
    text: 'How alike two directions are, whatever their length: 1 when they point the same way, 0 at a right angle, −1 when they are opposite.',
  },
  dataSet: {
    title: 'Data set',
    also: ['inputs', 'training data', 'change the data set'],
    text: 'All inputs that the model learns from: bit patterns, pictures of bars, patches of photographs, vectors of words, or a file of your own. Choose one in the list “Data set” of the panel Input patterns.',
  },
  dci: {
    title: 'DCI disentanglement',
    also: ['DCI'],
    text: 'A measure of disentanglement (Eastwood and Williams, 2018): for each unit, how far its importance is concentrated on a single cause, averaged over units by their importance. 1 means that every unit serves one cause.',
  },
  dead: {
    title: 'Dead unit',
    also: ['dead neuron', 'dead latent', 'dead lamp'],
    text: 'A unit that lights for no input of the set; of a large set that is known once all inputs have been looked at. ReLU passes no gradient to a silent unit, so it cannot come back by itself. Here dead units get a new direction from time to time, if it could be of use.',
  },
  decoder: {
    title: 'Decoder',
    also: [],
    text: 'The half of the autoencoder that goes from the code back to the input: x̂ = z·D. Each active unit adds its direction, as strongly as it lights.',
  },
  dense: {
    title: 'Dense autoencoder',
    also: ['dense twin', 'dense code', 'lambda 0', 'without sparsity'],
    text: 'The same autoencoder with λ = 0: light is free. It reconstructs well, but many units light for each input, and most of them answer to mixtures of features, at least for the first few thousand steps. “Compare with dense” trains such a twin from the same start.',
  },
  dictionary: {
    title: 'Dictionary',
    also: ['dictionary learning', 'sparse coding', 'atoms'],
    text: 'The set of all directions of the decoder. An input is written as a sum of a few entries of the dictionary. Learning such a dictionary is called dictionary learning or sparse coding.',
  },
  direction: {
    title: 'Direction of a unit',
    also: ['decoder direction', 'feature direction', 'what a unit adds'],
    text: 'What a unit adds to the reconstruction when it lights: the row D of the decoder, scaled to length 1. On the page it is drawn as bars or as a small picture.',
  },
  disentanglement: {
    title: 'Disentanglement',
    also: ['feature disentanglement', 'disentangled representation', 'separate factors'],
    text: 'A code is disentangled when independent factors of variation in the data are kept by separate units: change one cause, and one unit changes. This is desirable because such units can be understood, used one by one in later tasks, and edited without touching the rest.',
  },
  encoder: {
    title: 'Encoder',
    also: ['f', 'encoder weights'],
    text: 'The half of the autoencoder that goes from the input to the code, z = f(x). Here every unit takes a weighted sum of the input, adds its bias, and keeps what is positive.',
  },
  explainedVariance: {
    title: 'Explained variance',
    also: ['EV', 'variance explained'],
    text: 'The share of the differences between inputs that the reconstruction keeps: 1 is all of them, 0 is no better than always answering with the mean input, and below 0 is worse than that.',
  },
  feature: {
    title: 'Feature',
    also: ['factor', 'cause', 'property of an input'],
    text: 'A property that inputs can have or lack, such as “bit 3 is on”, “there is a bar in row 2” or “the word is about music”. When we know which ones made the data, we call them true causes.',
  },
  gradient: {
    title: 'Gradient',
    also: ['gradient descent', 'backpropagation', 'derivative of the loss'],
    text: 'For each weight, how fast the loss grows when the weight grows. Backpropagation computes this for all weights in one pass, from the error back. Training moves the weights against the gradient.',
  },
  interpretable: {
    title: 'Interpretability',
    also: [
      'interpretable unit',
      'interpretable features',
      'understand a network',
      'mechanistic interpretability',
    ],
    text: 'A unit is interpretable when a person can say in a few words when it lights, and is right about inputs not seen before. Units that answer to one feature each are easier to interpret than units that answer to mixtures.',
  },
  kl: {
    title: 'KL divergence',
    also: ['Kullback Leibler', 'sigmoid units', 'target activation', 'rho', 'beta'],
    text: 'A sparsity mechanism with sigmoid units: each unit is asked to be active with a mean of ρ (say .1) over the inputs. β says how much a departure from that target costs. It sets how often a unit lights, where L1 sets what light costs.',
  },
  l1: {
    title: 'L1 penalty',
    also: ['L1', 'price of light', 'absolute value penalty', 'lasso'],
    text: 'The sparsity mechanism that this lesson begins with: the sum of all activations, times λ, is added to the loss. Every bit of light costs the same, so codes with few active units are cheapest.',
  },
  lambda: {
    title: 'Sparsity weight λ',
    also: ['lambda', 'sparsity slider', 'sparsity weight', 'price of light', 'sparsity coefficient'],
    text: 'The number that the Sparsity slider sets: how much light costs in comparison with error. At 0 light is free; near 0.2 units become selective; near 2 a unit for a single bit no longer pays for itself, and lamps go dark.',
  },
  languageModel: {
    title: 'Language model',
    also: ['LLM', 'large language model', 'transformer', 'GPT'],
    text: 'A network trained to continue text. Inside, words become vectors in which far more features are kept than there are dimensions. Researchers train sparse autoencoders on these vectors to find the features again.',
  },
  latent: {
    title: 'Latent unit',
    also: ['unit', 'latent', 'hidden unit', 'neuron', 'lamp'],
    text: 'One of the numbers in the middle of the autoencoder, drawn as a lamp. “Latent” means hidden: nobody tells the model what the unit should stand for.',
  },
  learningRate: {
    title: 'Learning rate',
    also: ['step size', 'lr'],
    text: 'How far one step moves the weights. Too large and learning jumps about; too small and it crawls.',
  },
  lifetimeSparsity: {
    title: 'Lifetime sparsity',
    also: ['Treves Rolls', 'selectivity without known causes'],
    text: 'How unevenly a unit answers over all inputs: 0 when it answers to all alike, 1 when it answers to a single one (Treves and Rolls, 1991). The lab shows it where the true causes are not known: it says that a unit is choosy, not what it has chosen.',
  },
  loss: {
    title: 'Loss',
    also: ['loss function', 'cost function', 'objective'],
    text: 'The number that training makes small: the reconstruction error plus the sparsity term. With L1 it is the mean of ‖x − x̂‖² plus λ times the mean of the sum of activations.',
  },
  mmcs: {
    title: 'MMCS',
    also: ['mean max cosine similarity'],
    text: 'Mean of the maximal cosine similarities: for each true direction the cosine with the unit that comes nearest, averaged over the true directions. 1 means that all have been found.',
  },
  monosemantic: {
    title: 'Monosemantic and polysemantic units',
    also: ['monosemantic', 'polysemantic', 'monosemanticity', 'mixture', 'several meanings'],
    text: 'A monosemantic unit stands for one thing, a polysemantic unit for several that have nothing to do with each other. Sparsity pushes units towards the first kind.',
  },
  network: {
    title: 'Neural network',
    also: ['network', 'neural net', 'artificial neurons'],
    text: 'Many simple units that add up numbers, each by its own weights, and pass the result on. Nobody sets the weights by hand: training moves them until the outputs fit. The autoencoder here is a very small one, with one row of hidden units.',
  },
  orientation: {
    title: 'Oriented unit',
    also: ['orientation index', 'edge detector', 'edges', 'oriented filter'],
    text: 'A unit whose direction looks like an edge or a stripe: its power is concentrated around one angle. Trained on photographs with a sparse code, most units become oriented; on white noise none do.',
  },
  overcomplete: {
    title: 'Overcomplete code',
    also: ['more units than inputs', 'expansion factor'],
    text: 'A code with more units than the input has numbers. It needs sparsity: without it there are countless ways to reconstruct the input, and nothing asks for meaningful ones.',
  },
  reconstruction: {
    title: 'Reconstruction',
    also: ['x hat', 'x̂', 'output', 'reconstruction error', 'error', 'MSE'],
    text: 'What the decoder makes of a code: x̂ = z·D. The code, which the encoder makes, has a number for each unit; the reconstruction has one for each number of the input, to be compared with it. The reconstruction error is the squared distance between the input and its reconstruction, averaged over the inputs; 0 is perfect.',
  },
  photographs: {
    title: 'Photographs',
    also: ['photographs data set', 'patches', 'pictures'],
    text: 'A data set of small patches cut at random from seven grey photographs and whitened. With a sparse code most units become edges and stripes in one direction. Two controls go with it: white noise, and the photographs with scrambled phases.',
  },
  recovered: {
    title: 'Recovered features',
    also: ['recovery', 'found features', 'true causes found'],
    text: 'Where the true causes are known: how many of them some unit has found. On bit patterns a unit must light for exactly the patterns with that bit; on other sets its direction must have a cosine above .9 with the true one, and at least half of the inputs that light it must have the cause: in two or three dimensions the cosine alone says little.',
  },
  relu: {
    title: 'ReLU',
    also: ['rectified linear unit', 'activation function'],
    text: 'The function max(0, a): it keeps what is positive and turns the rest into exactly 0. Thanks to it a unit can be really silent.',
  },
  seed: {
    title: 'Seed',
    also: ['random seed', 'random start', 'initial weights'],
    text: 'The number from which all random numbers of a run follow. The same seed gives the same run; another seed gives other initial weights, so units take the features in another order.',
  },
  selectivity: {
    title: 'Selectivity',
    also: ['selective unit', 'number in the corner of a unit card', 'one thing'],
    text: 'How well a unit’s light tells of one known cause: F1 above chance. Hits are the share of the inputs lighting it that have the cause, coverage is the share of the inputs with the cause that light it; F = 2 · hits · coverage / (hits + coverage). A unit that is always lit gets F₀ = 2p / (1 + p), with p how often the cause occurs; selectivity is (F − F₀) / (1 − F₀) for the best cause. 1: light exactly with it; 0: no better than always lit. With only a few inputs chance alone can lead far.',
  },
  shrinkage: {
    title: 'Shrinkage',
    also: [
      'activations too small',
      'activations get smaller',
      'why activations get smaller with L1',
      'L1 bias',
      'why not 1',
    ],
    text: 'The L1 penalty pulls every activation towards 0, also those that are needed. A lone unit on a feature of length 1 settles at 1 − λ/2 instead of 1: at λ = 0.2 at 0.9. That is one price of sparsity by L1.',
  },
  sparse: {
    title: 'Sparse code',
    also: ['sparse', 'sparsity', 'sparse representation', 'mostly zero', 'sparse vector'],
    text: 'A code in which most units are zero, or nearly so, and only a few are active: for most i, zᵢ ≈ 0. Which few they are changes from input to input.',
  },
  sparseAutoencoder: {
    title: 'Sparse autoencoder',
    also: ['SAE'],
    text: 'An autoencoder that is trained not only to reconstruct its input, but also to do so with few active units. It therefore has to find units that are worth their light: often one for each feature of the data.',
  },
  sparsityTerm: {
    title: 'Sparsity term',
    also: ['sparsity penalty', 'what light costs'],
    text: 'The part of the loss that pays for light: λ times the sum of all activations, averaged over the inputs. TopK needs none, since it simply allows only k units.',
  },
  step: {
    title: 'Step',
    also: ['training step', 'iteration', 'epoch'],
    text: 'One adjustment of all weights: the model looks at a batch of inputs, computes the gradient of the loss, and moves the weights a little.',
  },
  superposition: {
    title: 'Superposition',
    also: ['more features than dimensions', 'toy models of superposition'],
    text: 'Keeping more features than there are dimensions, by giving them directions that are nearly at right angles. It works because only a few features are present at a time. A sparse autoencoder with enough units can pull them apart again.',
  },
  tied: {
    title: 'Nearest units',
    also: ['duplicate units', 'two units doing the same job', 'similar units'],
    text: 'Units whose directions have a cosine near 1 do the same job. Sometimes one feature is also split into finer ones, when there are units to spare: one more reason why the number of units matters.',
  },
  topk: {
    title: 'TopK',
    also: ['top k', 'k largest', 'k-sparse autoencoder'],
    text: 'A sparsity mechanism without a price: on each input only the k strongest units keep their activation, all others are set to 0. So L0 is known beforehand, and there is no shrinkage.',
  },
  training: {
    title: 'Training',
    also: ['learning', 'how it learns'],
    text: 'Step by step the weights are moved so that the loss becomes smaller. Nobody tells the units what to stand for: it follows from the data and from the price of light.',
  },
  weights: {
    title: 'Weights',
    also: ['parameters', 'lines in the network'],
    text: 'The numbers that are trained: from every input to every unit (encoder) and back (decoder). In the network they are lines: orange adds, blue takes away, wider is larger.',
  },
  whitening: {
    title: 'Whitening',
    also: ['whitened photographs', 'decorrelation'],
    text: 'A filter applied to photographs before training, so that coarse and fine structure have similar power. Without it, slow changes of brightness would drown everything else.',
  },
  wordVector: {
    title: 'Word vector',
    also: ['embedding', 'word embedding', 'GloVe'],
    text: 'A list of numbers (here 100) for a word, learned from which words stand near each other in texts. Words of similar use have similar vectors.',
  },
  jumpRelu: {
    title: 'JumpReLU',
    also: ['jump relu', 'threshold for each unit'],
    text: 'A sparse autoencoder whose units keep their full activation above a threshold and are 0 below it; each unit learns its own threshold, and the number of active units is what costs (Rajamanoharan and others, 2024). So nothing dims the units that are lit. This lab does not have it.',
  },
  batchTopk: {
    title: 'BatchTopK',
    also: ['batch top k', 'k on average'],
    text: 'TopK over a whole batch: with B inputs the k · B strongest activations stay, whichever inputs they belong to. So an input that needs more units may have more, and k is the average (Bussmann, Leask and Nanda, 2024). After training a fixed threshold takes the place of the comparison. This lab does not have it.',
  },
  matryoshka: {
    title: 'Matryoshka autoencoder',
    also: ['matryoshka sae', 'nested units'],
    text: 'A sparse autoencoder in which the first few units alone have to reconstruct the input too, then a larger group with them, and so on, like nested dolls. So general features stay with the first units, which works against splitting and absorption (Bussmann and others, 2025). This lab does not have it.',
  },
  transcoder: {
    title: 'Transcoder',
    also: ['transcoders', 'sparse code of a layer'],
    text: 'A relative of the sparse autoencoder that does not give back its input: from what goes into a layer of a model it learns, through few active units, what comes out of it (Dunefsky, Chlenski and Nanda, 2024). So its units describe what the layer does.',
  },
  saebench: {
    title: 'SAEBench',
    also: ['sae bench', 'benchmark for sparse autoencoders'],
    text: 'A collection of tests for sparse autoencoders of language models (Karvonen and others, 2025), because a smaller loss does not have to mean more useful units. An audit (Chanin, 2026) advises against two of the tests and finds the others noisier than was thought.',
  },
  probe: {
    title: 'Linear probe',
    also: ['probe', 'probes', 'linear classifier on activations'],
    text: 'A weighted sum of a model’s activations, trained with labels to tell whether something is the case. Unlike a sparse autoencoder it has to be told what to look for. When it comes to recognising something, probes are what units of sparse autoencoders are compared with (Kantamneni and others, 2025).',
  },
} as const satisfies Record<string, EntryText>;
