/** How people say it who do not know the words of the lesson, by the question that means the same; divided by ` | `. */
export const questions: Readonly<Record<string, string>> = {
  sparseOrDense:
    'how is it different from a normal one | ordinary one without penalty | different from the usual kind',
  whyInterpretable:
    'want most of the lamps to be off | why should most units be off | why so few lamps on | the dense one has a smaller error so why sparse | why would anyone want most numbers to be zero | why should a code be sparse | why do we want sparsity | what is the point of sparsity | what good are zeros | why so many zeros | why want zeros | advantage of sparse | benefit of sparsity | why bother with sparse codes',
  whyDimmer:
    'reconstruction paler than the original | output is paler than the input | reconstruction looks faded | output weaker than the input | reconstruction too dark | why is the output not as bright | picture comes out pale | numbers in the output are too small | values below 1 | never reaches 1 | why not exactly 1 | washed out reconstruction',
  tooMuch:
    'why not make everything as sparse as possible | what is the catch of sparsity | slider to the max and everything went black | everything goes dark | all the lamps went out | no lamp lights any more | crank lambda up | raise lambda a lot | increase lambda | increase sparsity | larger lambda | drag the slider all the way | slider to the maximum | too high lambda | push lambda up | why did the error go up with sparsity | error rises with sparsity | error got worse after sparsity | more sparsity more error',
  deadForGood:
    'some units never switch on | units never turn on | units that are always off | units that stay off | unit does nothing | unit stuck at zero | units asleep | grey units | gray squares | empty tiles | black tiles | blank units | lamp broken | why is a lamp always black | useless units | what causes dead units | where do dead units come from',
  revive:
    'wake up dead units | get dead units back | bring back lamps | rescue a dead unit | fix dead units | turn dark units on again',
  topicsHow:
    'how does it know that football and goal go together | what is a topic in words | find topics in text when its just words | how can words have topics | how does it understand words | themes in words | group words by meaning | how does it know words are related | words have no pixels | how do words become numbers and topics',
  whyEdges:
    'little edges and stripes in photos | why stripes | lines and stripes | why do tiles look like stripes | why do photos give edges | what are these stripes in the tiles',
  topkOrL1:
    'is topk better than l1 | topk instead of l1 | topk against l1 | which is better topk or l1 | advantage of topk',
  colours:
    'coloured bars | red and blue | what does blue mean | what does red mean | what does yellow mean | brightness of the squares | meaning of the colours | why is a line blue | orange bars',
  chooseData:
    'change the data set | where do i change the data set | different data | other pictures | pick photographs | load another set | where is the list of data sets',
  ownData:
    'use my own pictures | use my own photos | my own images | put in my photos | load my file | train on my pictures | bring my own data | my data set',
  privacy:
    'does this send my data anywhere | where does my data go | is anything uploaded | are my files safe | who sees my data | does it phone home | is it private',
  saveHow:
    'keep what i got | show it to my teacher | show my result later | save my progress of training | continue tomorrow | send this run | share with a friend | keep my model',
  unitPage:
    'see one unit larger | zoom into a unit | look at one unit closely | unit up close | bigger picture of a unit | enlarge a unit | details of a unit',
  resetHow:
    'start again from zero | start again from the beginning | start over | begin again | restart | from scratch | try again from the start | go back to the beginning',
  whyLanguageModels:
    'do people use this on chatgpt | used for chatgpt | used in gpt | what has this to do with llms | large language models | claude and chatgpt | real ai models | in industry | used in practice | what is this used for in the real world',
  howManyUnits: 'more hidden units better | fewer units | bigger hidden layer',
  sweetSpot:
    'make lambda bigger or smaller | price of light bigger or smaller | where should i put the slider | what is a good lambda | good setting for sparsity | which lambda should i use | best slider position | right amount of sparsity',
  zeroLambda:
    'why not just leave lambda at zero | no penalty at all | without the penalty | remove the penalty | penalty off | free light',
  whyL1: 'absolute value instead of the square | why not squared | why not l2 | modulus and not the square',
  pca: 'anything more than pca | is this just pca | pca with a penalty',
  notPromised:
    'what do researchers not get | limits of sparse autoencoders | weaknesses | criticism | downsides | drawbacks | are the features real or made up | is it proved that the features are in the model | can i trust the features',
  chart:
    'line jumped up | curve jumps up and down | wiggly curve | what does the red line mean | which line is the error | lines in the graph',
  changePatterns:
    'put in my own numbers | own numbers instead of 101 | change 101 | other bits | make my own patterns | type my own patterns',
  theme: 'white background | hurts my eyes | page too bright | night mode | black background',
  otherNumbers:
    'new seed gave a different answer which one is right | different seeds different results | unlucky seed | my friend has different lamps | different result from my classmate | neighbour got other units | why is my run different from others',
  ownFormat: 'which format | format of the file | paste my data | how must the file look',
  moreMenu: 'what is hiding under more | advanced settings',
  slower: 'make it slower | too fast to watch | cannot follow',
  progressKept: 'where do i see how far i am | how much of the lesson is done | my progress',
  sixUnits: 'how can 3 lamps remember 4 patterns | three units for four patterns',
  noiseAtStart: 'lamps light at random at first | why is everything random in the beginning',
  whyErrorLeft: 'is an error of nearly zero good | error almost zero',
  howLong:
    'the chart hardly changes any more | the curve is flat | how many steps until it is ready | how many steps must i wait',
};
