/** What people say who do not know the words of the lesson, by the entry that answers them; divided by ` | `. */
export const spoken: Readonly<Record<string, string>> = {
  'question/sparseOrDense':
    'how is it different from a normal one | ordinary one without penalty | different from the usual kind',
  'question/whyInterpretable':
    'want most of the lamps to be off | why should most units be off | why so few lamps on | the dense one has a smaller error so why sparse | why would anyone want most numbers to be zero | why should a code be sparse | why do we want sparsity | what is the point of sparsity | what good are zeros | why so many zeros | why want zeros | advantage of sparse | benefit of sparsity | why bother with sparse codes',
  'question/whyDimmer':
    'reconstruction paler than the original | output is paler than the input | reconstruction looks faded | output weaker than the input | reconstruction too dark | why is the output not as bright | picture comes out pale | numbers in the output are too small | values below 1 | never reaches 1 | why not exactly 1 | washed out reconstruction',
  'question/tooMuch':
    'why not make everything as sparse as possible | what is the catch of sparsity | slider to the max and everything went black | everything goes dark | all the lamps went out | no lamp lights any more | crank lambda up | raise lambda a lot | increase lambda | increase sparsity | larger lambda | drag the slider all the way | slider to the maximum | too high lambda | push lambda up | why did the error go up with sparsity | error rises with sparsity | error got worse after sparsity | more sparsity more error',
  'question/deadForGood':
    'some units never switch on | units never turn on | units that are always off | units that stay off | unit does nothing | unit stuck at zero | units asleep | grey units | gray squares | empty tiles | black tiles | blank units | lamp broken | why is a lamp always black | useless units | what causes dead units | where do dead units come from',
  'question/revive':
    'wake up dead units | get dead units back | bring back lamps | rescue a dead unit | fix dead units | turn dark units on again',
  'term/superposition':
    'store more features than neurons | more concepts than units | pack many features into few numbers | more things than dimensions | fit more features than there are units',
  'term/monosemantic':
    'one neuron several meanings | a unit means many things at once | unit with two meanings | neuron responds to unrelated things | one unit one thing | each unit one meaning',
  'question/topicsHow':
    'how does it know that football and goal go together | what is a topic in words | find topics in text when its just words | how can words have topics | how does it understand words | themes in words | group words by meaning | how does it know words are related | words have no pixels | how do words become numbers and topics',
  'question/whyEdges':
    'little edges and stripes in photos | why stripes | lines and stripes | why do tiles look like stripes | why do photos give edges | what are these stripes in the tiles',
  'question/topkOrL1':
    'is topk better than l1 | topk instead of l1 | topk against l1 | which is better topk or l1 | advantage of topk',
  'question/colours':
    'coloured bars | red and blue | what does blue mean | what does red mean | what does yellow mean | brightness of the squares | meaning of the colours | why is a line blue | orange bars',
  'question/chooseData':
    'change the data set | where do i change the data set | different data | other pictures | pick photographs | load another set | where is the list of data sets',
  'question/ownData':
    'use my own pictures | use my own photos | my own images | put in my photos | load my file | train on my pictures | bring my own data | my data set',
  'question/privacy':
    'does this send my data anywhere | where does my data go | is anything uploaded | are my files safe | who sees my data | does it phone home | is it private',
  'question/saveHow':
    'keep what i got | show it to my teacher | show my result later | save my progress of training | continue tomorrow | send this run | share with a friend | keep my model',
  'question/unitPage':
    'see one unit larger | zoom into a unit | look at one unit closely | unit up close | bigger picture of a unit | enlarge a unit | details of a unit',
  'question/resetHow':
    'start again from zero | start again from the beginning | start over | begin again | restart | from scratch | try again from the start | go back to the beginning',
  'question/whyLanguageModels':
    'do people use this on chatgpt | used for chatgpt | used in gpt | what has this to do with llms | large language models | claude and chatgpt | real ai models | in industry | used in practice | what is this used for in the real world',
  'question/howManyUnits':
    'more hidden units better | add more units | should i use more neurons | fewer units | bigger hidden layer',
  'question/sweetSpot':
    'make lambda bigger or smaller | price of light bigger or smaller | where should i put the slider | what is a good lambda | good setting for sparsity | which lambda should i use | how much sparsity | best slider position | right amount of sparsity',
  'question/zeroLambda':
    'why not just leave lambda at zero | no penalty at all | without the penalty | remove the penalty | penalty off | free light',
  'term/reconstruction':
    'is the reconstruction good | how do we know the reconstruction is good | rebuilt input | copy of the input | output of the network',
  'term/explainedVariance':
    'is 0.9 a good explained variance | explaned variance | how much is explained | how well it explains the data',
  'term/disentanglement': 'untangle factors | factors apart | separate causes | pull the factors apart',
  'term/latent':
    'what is the middle layer for | bottleneck | hidden layer | narrow middle | is a unit like a neuron | brain cell | hidden neuron | what are the lamps | circles in the middle',
  'term/code': 'list of activations | what are the numbers in the middle | numbers in the table',
  'question/whyL1':
    'absolute value instead of the square | why not squared | why not l2 | modulus and not the square',
  'term/autoencoder':
    'why copy the input to the output | is copying the input not pointless | what use is a copy of the input | why rebuild what you already have',
  'question/pca': 'anything more than pca | is this just pca | pca with a penalty',
  'question/notPromised':
    'what do researchers not get | limits of sparse autoencoders | what can they not do | weaknesses | criticism | downsides | drawbacks | are the features real or made up | is it proved that the features are in the model | can i trust the features',
  'question/chart':
    'line jumped up | curve jumps up and down | wiggly curve | what does the red line mean | which line is the error | lines in the graph',
  'question/changePatterns':
    'put in my own numbers | own numbers instead of 101 | change 101 | other bits | make my own patterns | type my own patterns',
  'question/theme': 'white background | hurts my eyes | page too bright | night mode | black background',
  'term/shrinkage':
    'pushes values down | pulls everything towards zero | squeezes activations | makes all numbers smaller',
  'term/activeUnits': 'how can half a lamp be on | one and a half units | L0 is not a whole number',
  'question/otherNumbers':
    'new seed gave a different answer which one is right | different seeds different results | unlucky seed | my friend has different lamps | different result from my classmate | neighbour got other units | why is my run different from others',
  'term/recovered':
    'recovered 3 of 5 where are the others | missing features | not all features were found | recovered less than all',
  'term/topk': 'k too small | topk 1 makes the error larger | what should k be',
  'question/ownFormat': 'which format | format of the file | paste my data | how must the file look',
  'term/training':
    'how does it learn | who corrects it | who tells it the right answer | how does the network get better',
  'question/moreMenu': 'what is hiding under more | advanced settings',
  'question/slower': 'make it slower | too fast to watch | cannot follow',
  'question/progressKept': 'where do i see how far i am | how much of the lesson is done | my progress',
  'question/sixUnits': 'how can 3 lamps remember 4 patterns | three units for four patterns',
  'term/feature': 'difference between a feature and a pattern | what counts as a feature',
  'question/noiseAtStart': 'lamps light at random at first | why is everything random in the beginning',
  'question/whyErrorLeft': 'is an error of nearly zero good | error almost zero',
  'question/howLong':
    'the chart hardly changes any more | the curve is flat | how many steps until it is ready | how many steps must i wait',
  'term/sparse': 'why is it called sparse',
};
