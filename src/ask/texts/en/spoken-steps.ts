/** What people ask that a step of the lesson answers, by the step; divided by ` | `. */
export const spokenSteps: Readonly<Record<string, string>> = {
  'sparse/guess':
    'board of ten lamps | which board is easiest to read | two lamps shine and eight are dark | all ten lamps glow a little | why are ten half bright lamps hard to read | all lamps equally bright | why does a board with equal lamps say nothing | lamp comparison | learn mixtures by heart',
  'sparse/code':
    'zeros or ones of an input | codes in the printed lesson | an input and its description | code latent unit and activation explained | describe an input and rebuild it from the description | 101 becomes 0.9 0.0 0.85 | table with a row per pattern and a column per unit | how are the four patterns coded | 101 011 010 and 100 with their codes | what does the printed table of codes list | description of an input by one number per unit',
  'sparse/sparse':
    'formula of a sparse code | mathematical definition of sparsity | for most i z_i is about 0 | how many zeros are in the printed table | six of the twelve numbers | how sparse are large networks | a few dozen of thousands of units | notation z_i | does sparse hold with only three units | sparse written as an equation | percentage of zeros',
  'sparse/reading':
    'which units are active in the printed table on 011 | 0.0 0.8 0.6 | read the row of 011 | is 0.6 active or dark | clearly above zero | how do I read which units are active | why are units 2 and 3 active on 011 | which unit is dark on 011 | two active units one dark on 011 | printed row 0.0 0.8 0.6 which units shine | does 0.8 count as active',
  'sparse/live':
    'train for 150 steps | error has fallen but the table is unreadable | most cells glow | why do all cells glow without a price | training before sparsity | weights are random before learning | patterns rebuilt well but no row is easy to read | why is my table not readable after training | what changes in the first 150 steps of training',
  'sparse/price':
    'error plus lambda times sum of z | what is added to the error | what does sparsity do to the number of active units | predict before moving the slider | do more or fewer units light with a price | why is a weak lamp switched off | glimmer has its price | formula of the price of light | put a price on light in the lab | fewer lamps after the price | why must I predict first',
  'sparse/zeros':
    'which part of a code is reproducible | pattern of zeros | do the zeros carry the meaning | do the exact activations matter | compare the printed table with mine | what does training reproduce | what stays the same after training again | zeros agree but the numbers do not | same zeros in the printed table and mine | why is only the pattern of zeros the same | zeros tell which unit stands for which bit',
  'sparse/gap':
    'most units are at or near what | complete the definition of sparse | which number stands in a dark cell | fill the gap sparse representation | missing word in the sparse definition | sparse units are at or near zero | is near zero enough for sparse',
  'sparse/own':
    'explain sparse in my own words | an example of a sparse code without lamps | sentence and dictionary as a sparse code',
  'sparse/count':
    'why do two units light for 011 | count the bright cells in the row 011 | two bits are 1 so two units | cells of 011 in my table | active units on 011 in my run | row of 011 has two bright cells | how many cells are bright for 011',
  'dense/guess':
    'would free light rebuild better | better rebuilt but harder to read | exactness against legibility | can the same patterns be described in several ways | is a network without a price more exact | guess how free light does | does free light make codes harder to read | trade between exact and readable codes | does the price decide which description is found | free light compared with paid light',
  'dense/twin':
    'what is equal in both runs | how does the twin differ from my run | has the twin the same number of units | lambda of the twin | is the twin trained on the same patterns | two tables side by side | read 101 in both tables | why does the twin have the same random start and the same order | only difference between run and twin is lambda',
  'dense/tiles':
    'which run shows single bars | tile of a single bar | bars with a unit of their own | dense tiles compared with sparse tiles | why do dense tiles show no bars',
  'dense/cost':
    'how much exactness does sparsity cost | accuracy lost through sparsity | is a sparse code less exact | what is the bargain of sparsity | how much worse does a sparse autoencoder reconstruct | does sparsity harm the reconstruction | trade of exactness for readability | sacrifice in explained variance | cost of being readable | how much is lost at lambda 0.2 | how many percent does the price take away | quality of the reconstruction given up for sparsity | information lost through sparsity',
  'dense/mixtures':
    'why do dense units mix bits | why do dense units light for unlike patterns | five is 2 + 3 and also 1 + 4 | how does a price break the tie | why is a dense code unreadable | which mixture is found is chance | many mixtures rebuild equally well | undo the mixture | recipe for a mixture | why can one dense number not be read alone | many solutions with free light | unique solution',
  'dense/point':
    'sparse unit for bit 2 | patterns whose second bit is 1 | find the unit that stands for bit 2 | lit lamp traced back to the input | card looks for bit 2 | bar over bit 2 | which card stands for bit 2 | unit for the second bit | select the unit of bit 2',
  'dense/boards':
    'two boards trained on x-ray pictures | 60 lamps against 4 lamps | does a sparse board stand for real signs | what follows from explained variance and few lamps',
  'dense/own':
    'why are sparse codes often easier to interpret | why only often | does a sparse autoencoder rebuild more exactly | is interpretability due to few active units | why can a sparse lamp be read by itself | what pays only if it recurs',
  'units/guess':
    'lamp lights for 101 and 011 | third bit or two bits | can the meaning be told from the inputs alone | why are the inputs that light a unit not enough | two readings of one lamp | half of the evidence | same lamp two explanations | is it the third bit or the number of ones | both readings fit all four patterns | inputs alone do not settle the meaning',
  'units/direction':
    'how can I tell what a unit stands for | how do I find out what a unit means | steps to interpret a unit | evidence for the meaning of a unit | x hat as a sum of z times D | rebuilt input formula | at the foot of each card | how do I work out what a neuron detects | strongest inputs and direction agree | recurring part of the inputs | decode the meaning of a unit',
  'units/trace':
    'trace every activation to a feature | follow the light of 011 | way from bits over units to rebuilt bits | which lit unit accounts for which bit | how do I trace an activation | select 011 and see its units | path of a pattern through the network | every lit unit explained by a bit | from 011 to its units and back | how does the network panel show the way of a pattern',
  'units/name':
    'unit that looks for bit 3 | high bar over bit 3 | find the unit of bit 3 | which card points along bit 3 | earned the name | give a name to a unit with both kinds of evidence | select the card of bit 3 | unit pointing along the third bit | direction and inputs agree on bit 3',
  'units/others':
    'enter patterns that it was not trained on | 000 001 110 and 111 | does a name hold on all eight patterns | why does the name of bit 1 break on 110 | two bits are 1 or the third bit | test a name with unseen inputs | bit 1 and no bit 2 are the same in the four patterns | explained variance falls on unseen patterns',
  'units/six':
    'six units for three bits prediction | does each bit get two units | do three of six units go dark | experiment with twice as many units | more units than features what happens | even sparser with six units | nearly one unit for each pattern | more units than features in chapter 3 | what did six units become in my run | whole patterns instead of bits with six units',
  'units/cheaper':
    'order the patterns by their light | cheapest to rebuild | light for 101 by one unit | put a price on each pattern | cost in light of a pattern | how far must a unit push | light needed for exact rebuilding | 1 then 1.41 then 2 | which rebuilding needs least light | light of 101 from two units | how much light do whole patterns need in all | length of the pattern 101 | why do three units share bits | why does a unit for the pattern use less light | sum of the light over four patterns | when do units for parts win over whole patterns | is a sparse code a code of the true features | moral of the six units | show that 4.83 is less than 6 | too many combinations for whole patterns | unit for 101 shines at root 2 | why is root 2 less than two units | sqrt 2 against 2',
  'units/page':
    'page of a unit | what is on the page of a unit in chapter 3 | strongest and random inputs of a unit | inputs that a unit misses | density of a unit | how often a unit for a bar should light',
  'units/doubt':
    'reasons to doubt a name | looks for the third row | it lights for 60 percent of the pictures | half of the random inputs do not have the row',
  'units/own': 'unit that lights for texts about rain | what to look at before believing a name',
  'balance/guess':
    'is the sparsest code the best | code of only zeros | why is a code of all zeros useless | none or as much as possible | cheap code that says nothing | sparsest possible code | why not take the largest price | why not no price at all | code with zeros only is cheap | something in between is best',
  'balance/shrink':
    'how bright is a lamp at lambda 1 | does lambda 1 make lamps half as bright | see shrinkage in the lab | experiment for shrinkage | why 100 010 and 001 | three patterns with a single 1 | demonstrate shrinkage | one unit for each single bit | brightness at lambda 0.2 and at lambda 1 | half as bright at lambda 1 | lone units in the shrinkage experiment',
  'balance/formula':
    'activation at lambda 0.6 | 1 − 0.6 / 2 | work out the brightness of a lone unit | is it 1 minus lambda | exercise on shrinkage | how much remains of 1 after shrinking | lone unit settles at | why is only half of lambda lost | 0.7 or 0.4 at lambda 0.6 | activation of a lone unit at lambda 0.6 | where does shrinkage come from | derive the shrinkage formula | derive 1 minus lambda over 2 | prove shrinkage | minimise (1 − z)² + λz | why half of lambda and not all of it | at which lambda does a unit go dark | why does dimming a little pay | why does squared error allow dimming | unit for two bits holds out to 2.83 | equation for the brightness of a lone unit | activation at lambda 1 | best bargain for a lone unit | set the derivative to zero | where does half of lambda come from | why does the activation settle at 1 − λ/2 | why 1 − λ/2',
  'balance/limits':
    'why does the brightest lamp get brighter at 0.6 | where does the law of shrinkage end | lambda from 0.2 to 0.6 | unit changes over to a whole pattern | root 2 minus lambda over 2 | does every lamp get dimmer as the price rises',
  'balance/dark':
    'put out all lamps and light them again | fresh random direction for a dead unit | tricks of larger systems against dead units | do real systems revive dead units | no signal from the error | exercise with dead units in chapter 4 | how does the lab help dead units in the exercise | why would a dead unit stay dead without help | larger systems revive dead units',
  'balance/sweet':
    'selectivity against explained variance | range of good lambdas | lambda by trial | selectivity above 0.95 and variance above 0.90 | weigh selectivity and explained variance | where is the sweet spot on the four patterns | where does a card show selectivity | high selectivity and high explained variance together | good lambda between a few hundredths and 0.35 | is the good range the same on other data',
  'balance/frontier':
    'frontier of active units and explained variance | is 0.4 better than 0.8 on the bars | how to compare two methods fairly | 0.72 with 7 active units against 0.65 with 4 | table of lambda and active units on the bars',
  'balance/own':
    'lambda with the highest explained variance | autoencoder on sounds of birds | how would you choose lambda for other data',
  'balance/dead':
    'is a unit that lights for everything dead | does a wrong name make a unit dead | quiz about dead units | why does no error tell a dead unit how to change | is a unit that is dark for most inputs dead | unit that is never off is it dead | mostly dark unit is not dead',
  'factors/guess':
    'how many pictures can 16 bars make | two to the power of 16 | why no unit for each whole picture | 16 units suffice for every picture | why is a unit per bar best | combinations of bars | a bar would cost eight lamps | why not a unit for every single pixel | number of combinations of 16 bars | 32 units for 65,536 pictures',
  'factors/bars':
    'what are factors of variation | chance of a bar is 1 in 8 | does one bar depend on another | what does independent mean | independent factors explained | crossing bars are no brighter | why do bars not simply add up | does the network know that there are bars | 64 pixels go in | hidden switches behind the data | every picture is another mixture | why no whole patterns with bars',
  'factors/find':
    'how many of the 16 bars get a unit | does it find the bars by itself | tiles become straight bars | blurred tiles | why are the tiles blurred at first | few bars found so far | unit to spare with bars | price of light finds the bars | does every bar get its unit',
  'factors/diagonal':
    'table of factors against units | bright cells on the diagonal | what does the view disentanglement show | how do I read the disentanglement table | how does perfect disentanglement look | where do I see disentanglement | closer look disentanglement | bars against units | every factor has one unit | why is the table nearly empty | view that shows whether bars are separated',
  'factors/meaning':
    'three reasons for disentanglement | name three advantages of disentangled units | interpretable useful editable | useful downstream | learn from fewer examples | why can disentanglement be checked only for bars | disentanglement in real data | what if factors depend on each other | what is disentanglement good for later tasks | unit 7 is the third row',
  'factors/what':
    'does disentanglement remove features | is disentanglement deleting what is not needed | spread a factor over many units | opposite of disentanglement | define feature disentanglement in one sentence | mistakes about disentanglement | one factor changes one unit changes | disentanglement is not removing factors | are factors still there after disentangling | choose the right definition of disentanglement',
  'factors/why':
    'does disentanglement make the reconstruction exact | remove one bar from the picture | set an activation to 0 and one bar vanishes | another task picks the factors it needs | edit a picture through a unit | does a disentangled code rebuild better | erase one bar by setting a unit to 0 | later program reads one unit for bar 3 | is exact reconstruction a reason for disentanglement',
  'factors/gap':
    'independent factors are held in separate units | factors held in the same unit | one unit changes with several factors | missing word in the disentanglement definition | what is an entangled code | same unit for several factors is entangled | separate units in a disentangled representation | where are independent factors held',
  'pictures/guess':
    'what will units look for in photographs | why no single dots for every pixel | average brightness is taken out | slow changes of light toned down | colours of a patch | what is blue in a photo patch | patches of 8 × 8 pixels | is a patch too small for objects | why is the average brightness of photo patches taken out | why no small pictures of objects in a patch',
  'pictures/edges':
    'how many tiles become edges | 64 tiles on photographs | jumble of tiles at first | orange and blue side by side in a tile | when were such units first found | cells in the visual cortex | does the brain have units like these | edges make patches cheap | nobody asked for edges | how many steps until edges appear | angle of the edges',
  'pictures/where':
    'how do I see where in a photo a unit fires | show me where on the photograph a unit is active | where in a photograph does a unit fire | when does a unit fire | bright places along edges | view photograph in closer look | map of where a unit is active | check the name of a tile in a whole photo | what if the bright places are not on edges | second evidence for a tile | see a unit on a whole photograph',
  'pictures/texture':
    'are there textures in photographs | do units find grass or waves | units for textures | how many stripes does a tile have | why no textures in small patches | units with several stripes | difference between an edge a line and a texture',
  'pictures/noise':
    'every pixel is random | tiles stay speckled on noise | no edges on noise | explained variance on noise | why does less survive on noise | training on random pixels result | does the method make edges out of anything | what happens on noise | tiles after training on noise | how does the noise control turn out | variance explained on noise against photographs',
  'pictures/why':
    'are pictures of edges in the program | was it told to look for edges | does a sparse autoencoder always find edges | are edges the brightest parts | why do edges save light | edges recur everywhere | few edges make up a patch | explain why edges are worth a lamp | did the program contain edges | what recurs is worth a lamp',
  'pictures/control':
    'does noise train faster | does noise improve the reconstruction | what does the noise run prove | why is noise rebuilt so badly | nothing recurs in noise | edges from the photographs or from the method | three kinds of evidence and a control | what does training on noise show | is noise harder to rebuild than photographs | evidence besides direction and strongest inputs',
  'words/guess':
    'can 16 numbers report 32 features | 16 numbers hold 16 features at most | few features on at once | what if all 32 features are on together | when can more features than numbers be told apart | space of 16 dimensions | data that are mixtures from the start | input is the sum of the features that are on | overlap a little and still be told apart | why must only few features be on at once',
  'words/recover':
    'how many of the 32 hidden features are found | feature on in one input of twenty | sparsity was the key twice | no hidden feature found at lambda 0 | steps until the hidden features are found | recover features out of superposition | wide code undoes superposition | can hidden features be found again | unmix overlapping features | units that point along hidden features | why does sparsity help twice',
  'words/models':
    'how large are sparse autoencoders for language models | millions of units | what have units of language models been named | predicts the next piece of a text | how long is the list of numbers in a language model | superposition in language models | why are neurons of a language model mixed | biggest sparse autoencoders | unit for an error in a program | single number of a language model answers to many unlike things',
  'words/topics':
    'units shown by words | why have word units no picture | does every unit have a clear topic | how do I find a unit with a topic | loading words takes long | train on words in the lab | unit without a topic | which words belong to a unit | 8,000 words as inputs',
  'words/topk':
    'try topk in the lab | never among the k strongest never learns | dead units with topk | can L0 be more than k | second way to a sparse code | how many units are active with topk | is there a price with topk | danger of topk | pick the number of active units myself | sparse without lambda',
  'words/limits':
    'is a name a proof | does the model use the feature | how to test that a model uses a feature | part of the input is lost | topic split among several units | unit misses cases that belong to it | not the only answer | does another width give other units | four things that are not promised | what to know before trusting a named unit | how far can a named unit be trusted | does the lost part of the input matter | does a unit cause what the model answers | instrument with errors that one must know',
  'words/why':
    'does a sparse autoencoder make a language model smaller | does it make the model faster | does it prove that answers are correct | is the autoencoder an extra network | can it check whether a model tells the truth | compress chatgpt | units that people can name check and steer | does the autoencoder change the language model | speed up a language model with a sparse autoencoder',
  'words/promise':
    'how to test the name of a unit | would another autoencoder have this unit | which statement about a unit is safe | test a unit on further words | careful claims about a unit | try to refute a name | is the name of a unit a hypothesis | does a unit fire on every word of its topic | check the name of a feature',
  'words/gap':
    'holding more features than dimensions is called | word for overlapping directions | is superposition the same as sparsity | difference between superposition and disentanglement | difference between superposition and sparsity | opposite of superposition | name for more features than dimensions | superposition or disentanglement | few features at once make superposition possible',
  'finding/plan':
    'how many units do I need for twelve bars | are two units enough if two bars are on | last chapter of the lesson | capstone | on my own | bars of 6 × 6 pixels | do I need a unit for each pixel',
  'finding/reach':
    'reach the goal of the last chapter | which settings find all twelve bars | explained variance 0.88 with five active units | how do I get all 12 bars | choose units and price myself',
  'finding/name':
    'how do I write down what a unit looks for | sentence that says what a unit looks for | predict on which pictures a unit lights',
  'finding/test':
    'how do I test my own name for a unit | try to refute my name | what could prove me wrong about a unit | which pictures must light it',
  'finding/claims':
    'what may I claim about my run | which claims does my run support | did the price make the difference | can one run show a cause | what does a run not show',
  'finding/report':
    'page to hand in | hand in my results | report of my run | print what I found | what belongs in a report | summary of my findings',
};
