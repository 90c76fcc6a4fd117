/** How people say it who do not know the words of the lesson, by the term that explains it; divided by ` | `. */
export const terms: Readonly<Record<string, string>> = {
  superposition:
    'store more features than neurons | more concepts than units | pack many features into few numbers | more things than dimensions | fit more features than there are units',
  monosemantic:
    'one neuron several meanings | a unit means many things at once | unit with two meanings | neuron responds to unrelated things | one unit one thing | each unit one meaning',
  reconstruction:
    'is the reconstruction good | how do we know the reconstruction is good | rebuilt input | copy of the input | output of the network',
  explainedVariance:
    'is 0.9 a good explained variance | explaned variance | how much is explained | how well it explains the data',
  disentanglement: 'untangle factors | factors apart | separate causes | pull the factors apart',
  latent:
    'what is the middle layer for | bottleneck | hidden layer | narrow middle | is a unit like a neuron | brain cell | hidden neuron | what are the lamps | circles in the middle',
  code: 'list of activations | what are the numbers in the middle | numbers in the table',
  autoencoder:
    'why copy the input to the output | is copying the input not pointless | what use is a copy of the input | why rebuild what you already have',
  shrinkage:
    'pushes values down | pulls everything towards zero | squeezes activations | makes all numbers smaller',
  activeUnits: 'how can half a lamp be on | one and a half units | L0 is not a whole number',
  recovered:
    'recovered 3 of 5 where are the others | missing features | not all features were found | recovered less than all',
  topk: 'k too small | topk 1 makes the error larger | what should k be',
  training:
    'how does it learn | who corrects it | who tells it the right answer | how does the network get better',
  feature: 'difference between a feature and a pattern | what counts as a feature',
  sparse: 'why is it called sparse',
};
