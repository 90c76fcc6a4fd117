/** How people say it who do not know the words of the lesson, by the question that means the same; divided by ` | `. */
export const spokenQuestions: Readonly<Record<string, string>> = {
  whatPanels:
    'what are the boxes on the page | which panel shows what | overview of the panels | which box shows the code | explain the layout | where is the picture of the network | names of the panels | panel where the rebuilt pattern stands | what is left and right on the page | which panel has the lamps | panel with the figures',
  featuresFit:
    '32 features in 16 numbers | how do so many features fit into few numbers | squeeze features into fewer dimensions | room for more features than numbers | how can a short list hold many features | why can a sum of features be taken apart again | how are overlapping features separated | more features than slots | why is there room for all features | crowded space of features',
  whyCompareDense:
    'why train a twin | why put a dense autoencoder beside mine | why does the twin have the same start | what does the comparison with dense prove | control without sparsity | why train two autoencoders side by side | same start same data only light is free | baseline to compare with | is the comparison with the dense twin fair',
  whyErrorLeft:
    'why does the reconstruction get worse when light has a price | why does a price on light make the reconstruction worse | is an error of nearly zero good | error almost zero | why is the reconstruction not perfect | why can the error not vanish with a price | leftover error | residual error | why does sparsity leave an error | why are outputs slightly off | why does the output differ a little from the input after training | trained model still has an error',
  whyDimmer:
    'why is no activation exactly 1 | why are activations never exactly 1 | reconstruction paler than the original | output is paler than the input | reconstruction looks faded | output weaker than the input | reconstruction too dark | why is the output not as bright | picture comes out pale | numbers in the output are too small | values below 1 | never reaches 1 | why not exactly 1 | washed out reconstruction | why do lamps fade when the price rises | light gets dimmer as lambda rises | dim lamps | faint lamps | lower brightness at higher lambda | why does lambda darken the lamps',
  whyInterpretable:
    'want most of the lamps to be off | why should most units be off | why so few lamps on | the dense one has a smaller error so why sparse | why would anyone want most numbers to be zero | why should a code be sparse | why do we want sparsity | what is the point of sparsity | what good are zeros | why so many zeros | why want zeros | advantage of sparse | why bother with sparse codes | why are sparse units easier to understand | sparse and interpretable how do they hang together | why does sparsity make a network readable | explain why a sparse code is easier to interpret than a dense code | is sparse better than dense | how does sparsity lead to meaning | reasons for sparse codes | why are sparse codes easier for humans | gain from sparsity',
  whyDisentangle:
    'benefits of keeping factors apart | advantage of one unit per cause | why is it desirable to have a unit for each cause | why should factors not be mixed | edit one property without the others | use of disentangled units for later tasks | why is disentanglement wanted | advantages of a disentangled code | why is one cause per unit desirable | what does a person gain from separate units | read the code because causes are apart | point of a disentangled representation | use of a disentangled representation',
  otherNumbers:
    'new seed gave a different answer which one is right | different seeds different results | unlucky seed | my friend has different lamps | different result from my classmate | neighbour got other units | why is my run different from others | table in the text differs from mine | same settings as my neighbour and other numbers | activations not as printed | printed numbers disagree with mine | pressed new seed and got a totally different answer',
  notGiven:
    'who programs the units to look for bits | does anyone tell the units about bits | how do units find out about bits by themselves | is it supervised learning | are there labels in training | learns without a teacher | what makes a unit choose its bit | who assigns a bit to a lamp | are features programmed in | how do lamps discover the causes | where does the knowledge about bits come from | how does a neuron decide what to detect | self organised units | why does a unit settle on one bit',
  zeroLambda:
    'why not just leave lambda at zero | no penalty at all | without the penalty | remove the penalty | penalty off | free light | light costs nothing | sparsity slider at 0 | why does lambda 0 give mixtures | unpunished light | leave sparsity off | train without sparsity | error only | lambda at zero without punishment',
  tooMuch:
    'why not make everything as sparse as possible | what is the catch of sparsity | slider to the max and everything went black | everything goes dark | all the lamps went out | no lamp lights any more | crank lambda up | raise lambda a lot | increase lambda | increase sparsity | larger lambda | drag the slider all the way | slider to the maximum | too high lambda | push lambda up | why did the error go up with sparsity | error rises with sparsity | error got worse after sparsity | more sparsity more error | too strong penalty | turn sparsity up | turn sparsity all the way up | highest sparsity | maximum sparsity | why the error grows with sparsity | why do units die | excessive sparsity | is too much sparsity harmful | can light be too expensive | overdo sparsity | light too dear | when does the whole code go dark | why does the reconstruction vanish at high lambda | reconstruction is all zero | sparsity at full | lambda at which all lamps go off',
  sweetSpot:
    'make lambda bigger or smaller | price of light bigger or smaller | where should i put the slider | what is a good lambda | good setting for sparsity | which lambda should i use | best slider position | recommended lambda | optimal sparsity | how do I tune lambda | balance between error and sparsity | compromise between exact and sparse | lambda for bars | lambda for photographs | recommended sparsity for each data set | ideal price of light | where is the middle ground',
  sixUnits:
    'how can 3 lamps remember 4 patterns | three units for four patterns | why do units take whole patterns when there are more of them | six lamps for three bits | units memorise whole patterns | why are there no bit units with six units | one unit per pattern is cheaper | 4.83 against 6 | too many lamps for the bits | twice as many units gives patterns | spare units become patterns | why do whole patterns win',
  revive:
    'how do I wake the lamps when all have gone dark | all lamps are dark how to bring them back | wake up dead units | get dead units back | bring back lamps | rescue a dead unit | fix dead units | turn dark units on again | can a dead lamp light again | do dead units recover | restart dead neurons | give dead units a second chance | new direction for dead units | every 50 steps dead units | resampling of dead units | are dead units lost forever | lamps do not come back | repair dead lamps',
  backToZero:
    'lambda back to 0 but the code stays sparse | selectivity remains after sparsity is off | why do units stay selective at zero | slide sparsity back to zero nothing changes | turned sparsity off and it is still sparse | does the code become dense again | keeps its units after I set lambda to 0 | undo sparsity | memory of the sparse run | lamps keep their names at lambda 0',
  noiseControl:
    'why train on random pixels | why use white noise | what is white noise good for | control experiment | is it the method that makes edges | edges are no artefact | would any data give edges | photographs with scrambled phases | what are scrambled photographs for | units on noise | does noise give edges too | compare photographs with noise | sanity check of the edges | proof that edges come from photographs',
  whyEdges:
    'who first found units that look like edges | when were edge units first found | why edges and not leaves or roofs | little edges and stripes in photos | why stripes | lines and stripes | why do tiles look like stripes | why do photos give edges | what are these stripes in the tiles | what do units find in photographs | units see borders of objects | contours in photographs | nerve cells for edges | primary visual cortex V1 | Olshausen and Field 1996 | why does the network learn lines | units become edge detectors | where do the edges come from | do eyes and brain answer to edges',
  topicsInWords:
    'what do units of the word data mean | which topics are found | examples of topics | how many units does a word light | dense code of words has no topics | find a topic in the word units | categories of words | groups of words found by units | name two topics that units find | units for months or family | do word units have names',
  whyLanguageModels:
    'do people use this on chatgpt | used for chatgpt | used in gpt | what has this to do with llms | claude and chatgpt | real ai models | in industry | used in practice | what is this used for in the real world | SAEs for large language models | what do AI labs do with sparse autoencoders | use of sparse autoencoders in AI research | look inside chatgpt | understand what an LLM is thinking | turn a feature up or down in a model | steering a language model | find features in gpt | why are single neurons of an LLM hard to read | inner vectors of a language model | mechanistic interpretability of chatbots',
  notPromised:
    'what do researchers not get | limits of sparse autoencoders | are the features real or made up | is it proved that the features are in the model | can i trust the features | shortcomings of sparse autoencoders | is every unit meaningful | can sparse autoencoders fail | how reliable are sparse autoencoders | what are SAEs bad at | are sparse autoencoders perfect | name a limitation | caveats',
  topkOrL1:
    'is topk better than l1 | topk instead of l1 | topk against l1 | which is better topk or l1 | advantage of topk | three mechanisms compared | kl versus l1 how do they differ | topk versus kl | how do the mechanisms differ | which ways to make a code sparse are there | list the sparsity mechanisms | which mechanism has no shrinkage | choose between l1 topk and kl | does topk shrink like l1 | exactly k units instead of a price | pros and cons of the mechanisms | two ways to make a code sparse',
  heatmap:
    'how do I read the table | what is a row in the table of activations | what is a column in the table | bright and dark squares | what is the grid of squares | dark squares in the table | how does a sparse code look in the table | how does a selective unit look in the table | matrix of squares | shining cells | why is most of the table dark | rows are inputs columns are units | what does a dark cell mean',
  colours:
    'coloured bars | red and blue | what does blue mean | what does red mean | what does yellow mean | brightness of the squares | meaning of the colours | why is a line blue | orange bars | positive and negative colours | why are some weights orange | colour code | does orange mean positive | scale from dark to amber | what does white mean',
  bitColour:
    'what does 101 mean | three zeros or ones | what are the causes of the patterns | input of three bits | true causes of the four patterns | binary inputs | which patterns are in the lesson | inputs of the first chapters | patterns of three bits | which inputs does chapter 1 use | number of bits in a pattern',
  howLong:
    'the chart hardly changes any more | the curve is flat | how many steps until it is ready | how many steps must i wait | how long does training take | when does training converge | number of steps for bars | number of steps for photographs | does longer training do harm | can I train too long | overtraining | how do I recognise that training is over | how many training steps do words need',
  chart:
    'line jumped up | curve jumps up and down | wiggly curve | what does the red line mean | which line is the error | lines in the graph | dashed vertical line | vertical line in the chart | what is on the axes of the chart | why is the scale stretched | diagram of the course of training | history of the metrics | plot under metrics | learning curve | which curves are drawn | why does a line in the chart bend',
  noiseAtStart:
    'lamps light at random at first | why is everything random in the beginning | why start from random weights | chaos at step 0 | what do units look like before training | tiles are noise in the beginning | untrained units | nothing makes sense at the start | why not start from zero weights | units look like speckles before training',
  unitsHow:
    'where do I set the number of units | increase the number of units | change how many lamps there are | remove a unit | set it to six units | field units | does changing the units restart the run | make the code wider | delete a lamp',
  unitPage:
    'see one unit larger | zoom into a unit | look at one unit closely | unit up close | bigger picture of a unit | enlarge a unit | details of a unit | what does the histogram show | two humps in the histogram | inputs that light a unit most | which inputs does a unit miss | inspect a single neuron | distribution of a units activations | encoder and decoder of one unit | two peaks',
  unitName:
    'when is a unit called looks for bit | unit still a mixture | how does a lamp earn its name | rule for the name of a unit | lamp without a label | condition for a unit name | unit named after a pattern | why is a unit called mixture | text under a lamp',
  randomExamples:
    'why random inputs of a unit | strongest examples are misleading | are the top examples enough | fair sample of inputs | weak activations of a unit | examples that light it weakly | is the name right for weak inputs | why not just the top inputs | top activating examples mislead | interpretability illusion',
  precisionRecall:
    'how often is the cause there when the unit lights | good detector | hit rate of a unit | false positives of a unit | missed causes | accuracy of a unit | unit fires without its cause | precision versus recall | sensitivity of a detector | true positives | is 100 percent precision enough | cause present but the unit stays dark',
  eachUnitOnce:
    'why do only two lamps light for 101 | why is only one lamp on for 010 | why do patterns light so few units | how many units should light per pattern | why does each lit unit have to pay | why is most of a row dark | one unit for each feature of the input | why not all lamps for every pattern | two features two lamps | what makes training keep few lamps | why do lamps switch off',
  whyNormalise:
    'why normalise directions | unit length of the decoder rows | norm of decoder rows | why fix the length of directions | what if directions could be longer | how could the model cheat | cheat the price with tiny activations | small activations and large weights | loophole in the penalty | escape the penalty | why are decoder vectors scaled to 1 | trick to avoid paying for light | decoder rows normalised',
  whyL1:
    'absolute value instead of the square | why not squared | why not l2 | modulus and not the square | why does l1 give exact zeros | why does l2 not give zeros | l0 has no gradient | count has no slope | same pull however weak the light | why sum and not squares | ridge versus lasso | weight decay instead of l1 | why is the penalty linear | constant pull towards zero',
  sparseOrDense:
    'how is it different from a normal one | ordinary one without penalty | different from the usual kind | sparse and dense codes compared | dense code or sparse code | how does a sparse autoencoder differ from a plain autoencoder | regular autoencoder against a sparse one | distinguish sparse from dense | contrast dense and sparse codes | which is more exact sparse or dense | sparse opposite of dense | what do I gain with sparse and what do I give up',
  topicsHow:
    'how does it know that football and goal go together | what is a topic in words | find topics in text when its just words | how can words have topics | how does it understand words | themes in words | group words by meaning | how does it know words are related | words have no pixels | how do words become numbers and topics | where does the network get topics from | why do similar words light the same unit | how are subjects discovered in words | who names the topics | did anyone tell the network about topics',
  klWhen:
    'kl penalty how does it work | use of kl sparsity | which data suit kl | when is kl better | disadvantage of kl | why does kl leave no dead units | all units share the work | kl for bars | equally frequent causes | does kl make exact zeros | Ng CS294A | kl for rare causes | pros of kl',
  deadForGood:
    'some units never switch on | units never turn on | units that are always off | units that stay off | unit does nothing | unit stuck at zero | units asleep | grey units | gray squares | empty tiles | black tiles | blank units | lamp broken | why is a lamp always black | useless units | what causes dead units | where do dead units come from | why can a dead unit not learn | why does a dark unit get no gradient | reason for dead neurons | how come lamps die | neuron goes silent forever | why does relu kill units | why do lamps die when light is expensive | units that never wake up | why is this lamp dark all the time | lazy units',
  pca: 'anything more than pca | is this just pca | pca with a penalty | sparse autoencoder versus pca | difference to principal components | advantage over principal component analysis | linear dimension reduction | orthogonal components | how many directions has pca | is the code of pca dense | mixtures in pca',
  howManyUnits:
    'more hidden units better | fewer units | bigger hidden layer | how many lamps do I need | units needed for three bits | units needed for 16 bars | what if there are fewer units than causes | spare units | size of the hidden layer | how wide should the code be | choose the number of latents | causes must share a unit | ideal number of neurons',
  overview:
    'why do sparse autoencoders exist | motivation for sparse autoencoders | use of sparse autoencoders in one sentence | rewrite a description so that few numbers are on | problem that sparse autoencoders address | lesson in a nutshell | mixed numbers rewritten as readable ones | what are sparse autoencoders used for above all | purpose of the whole lesson',
  whyPrice:
    'why does a price make each lamp keep to one bit | why does the price on light lead to one bit for each unit | why must light cost something | why punish light | why penalise activations | why charge for light | what does the price of light achieve | why do we need a penalty | why add a sparsity term to the loss | is the penalty necessary | why should lamps pay | how does a price on light lead to one unit per cause | why does a penalty make units readable | justify the penalty | cost for switching on a lamp why',
  sparseIsNotDisentangled:
    'sparse versus disentangled | is a sparse code always disentangled | does sparsity imply disentanglement | can a code be sparse and yet entangled | difference between sparsity and disentanglement | does sparse mean one unit per cause | is sparsity enough for disentanglement | example of a sparse code that is not disentangled | relation of sparsity and disentanglement | counterexample sparse without disentanglement | do sparse codes always separate the factors',
  darkOrDead:
    'is a dark unit dead | what is a dark unit | is a silent unit the same as a dead unit | unit dark on this input only | lamp off is it dead | resting unit | distinguish dark from dead | off now or off for every input | is it bad that most lamps are dark | dark for one input or for all | temporarily silent | asleep or dead neuron | may a lamp be dark on an input',
  otherOrder:
    'why does another unit stand for bit 3 now | units swapped places | unit numbers changed after new seed | bits in a different order | why is bit 1 found by unit 2 | are units interchangeable | permutation of units | units shuffled | order of lamps is chance | why did my lamps switch places | why is the first unit not for the first bit | unit 3 now and unit 1 before | meaning of the unit numbers after a restart',
  whoNames:
    'who calls a unit looks for bit 3 | is the name given beforehand | how does the lab name units | are unit names reliable | is the name of a unit correct | where does the label of a trained unit come from | are unit names a guess | name given by evidence | can I rely on the label of a unit',
  isErrorGood:
    'is my explained variance good enough | is 0.97 explained variance good | is 0.5 explained variance bad | usual explained variance for words | explained variance only 0.6 | acceptable error | how do I judge the error | error of the dense twin as a yardstick | low explained variance on words | is an explained variance of 0.7 on words good',
  more: 'who discovered this | literature on sparse autoencoders | towards monosemanticity | toy models paper | history of sparse autoencoders | Gao topk paper | paper that introduced sparse autoencoders | Olshausen Field Ng Elhage Bricken | literature list | sources of the lesson',
  start:
    'what do I press first | where do I click first | quick start | how to train the model | instructions | guide me | where does the lesson begin | introduction | how do I get started with training | what to press in the beginning | lesson for beginners',
  pause:
    'interrupt training | freeze the run | how do I halt the run | continue after a pause | resume training | stop automatically at a step | pause at step 100 | stop it running | stop training at step 500 | train button as pause | hold the training',
  slower:
    'too fast to watch | cannot follow | change the speed | increase the speed | slow motion | speed of the steps | steps per second | training is too slow | advance one step | train quicker | accelerate training',
  undo: 'undo button | ctrl z | reverse a change | get my old run back | get the earlier settings back | go back to the earlier weights | revert the slider | mistake with the slider',
  setSparsity:
    'how do I set lambda | slider is locked | why can I not move the slider | change the price of light | select the mechanism | move lambda with the keyboard | adjust sparsity | set the penalty | set the mechanism to topk or kl',
  moreMenu:
    'what is hiding under more | set the batch size | set the seed | where can I turn on the decoder bias | warm up setting | options menu | hidden settings | hyperparameters to change | expert settings',
  chooseData:
    'change the data set | where do i change the data set | different data | other pictures | pick photographs | load another set | where is the list of data sets | try words | select bars | switch from patterns to bars | go to photographs | open the word data | choose white noise',
  changePatterns:
    'put in my own numbers | own numbers instead of 101 | change 101 | other bits | make my own patterns | type my own patterns | flip a bit | longer patterns | enter 111 | edit as text | paste patterns | remove 010 | five patterns instead of four',
  ownFormat:
    'which format | format of the file | paste my data | how must the file look | csv layout | maximum file size | how many rows may the file have | columns of the file | which picture formats | spreadsheet file | xlsx | file too large | rejected file | header row | 20 MB | excel sheet',
  offline:
    'without a connection | works with no internet | internet goes down | use it at home without wifi | do I have to be online | run locally | no network connection | need the internet | school without wifi',
  language:
    'speak ukrainian | which languages | switch to english | is there a russian version | page in german | українською | page in ukrainian | english or ukrainian | change from ukrainian to english | page only in english and ukrainian',
  teachers:
    'for teachers | lesson for my class | how do I teach with this | objectives of a chapter | answer key | solutions to the questions | material for lessons | prepare a run for the class | how many minutes does a chapter take | questions with answers for a test in class',
  progressKept:
    'where do i see how far i am | how much of the lesson is done | my progress | come back to the lesson later | continue the lesson tomorrow | lesson on another computer | percentage done | are my answers stored | closed the browser | save lesson progress as a file | what if I close the browser by accident | lesson remembers where I was',
  phone:
    'smartphone | touch instead of a mouse | can my students use tablets | mobile version | open it on a smartphone | train on a tablet | is a phone fast enough for photographs | screen of a phone',
  browser:
    'which browser | does it run in firefox | works in safari | need to install | system requirements | do I need a GPU | without webgl | do I need special hardware | internet explorer | chromebook | app to install',
  pageSlow:
    'page is slow | computer gets hot | browser freezes | page hangs | training takes forever | page stutters | laggy page | lower the load on my computer | training hangs with many units | what makes the page slow on large sets',
  sameRun:
    'are the results reproducible | does my friend get the same run from the link | exactly repeat | why does nothing differ when I reset | what is in the link | does the link hold the data | identical results | can I reproduce a run | does the same seed repeat the run | why is my run the same as yesterday | two people open one link',
  licence:
    'how much do I have to pay for the page | is sparselight free | who is behind this page | MIT licence | quote sparselight | who developed sparselight | open source code | github repository | permission to use | cite sparselight | are the photographs free to use | am I allowed to copy sparselight | use sparselight in a course',
  theme:
    'white background | page too bright | black background | dark colours | light background | bright theme | switch the theme | half filled circle button | dark design | too glaring',
  isItAi:
    'who writes these answers | is it a bot | am I talking to a machine | why does it not know my question | is a human answering | can I trust the answers here | is this box chatgpt | where do the answers in this box come from | is a language model behind this box',
  metricsMean:
    'explain the figures | which metric should I look at | sign beside a number | which numbers show success | list of the metrics | statistics of the run | what do the figures under metrics say | which metric should be near 1 | which figures should be small | read the panel metrics | overview of error variance L0 and selectivity',
  pointing:
    'hover over a pattern | touch a lamp | click on a pattern | what happens when I click a lamp | highlight the way of an input | lines light up when I point | select a unit | follow an input through the network | trace a pattern through the panels | keep it lit',
  chapters:
    'overview of the chapters | how is the course organised | table of contents | how many steps has the lesson | jump to a chapter | skip a chapter | all chapters | length of the course | structure of the lesson | what are the topics of the chapters',
  keyboard:
    'blind users | keyboard shortcuts | tab key | operate by keyboard | accessible page | enter key | disabled users | navigate with keys | how do I move the slider by keyboard | is the page accessible for the blind | escape and enter keys',
  compareHow:
    'how do I turn on the dense twin | how to switch on the twin | where is compare with dense | switch on the dense twin | turn on compare | train a dense autoencoder too | turn off the twin | where do I see the dense one | start a comparison | dense twin beside my run how | both codes side by side | switch under the table of activations',
  resetHow:
    'start again from zero | start again from the beginning | begin again | try again from the start | go back to the beginning | difference between reset and new seed | back to step 0 | repeat with another lambda | draw new weights | erase training',
  saveHow:
    'save the trained model to go on later | keep my model and continue training later | keep what i got | show it to my teacher | show my result later | save my progress of training | continue tomorrow | send this run | share with a friend | keep my model | save the weights | load a saved model | store my model | link to my settings | where is the save button | export the model | transfer to another machine | open a model file | hand in my run | give students the same start',
  ownData:
    'can I upload my own file | load a file of my own | use my own pictures | use my own photos | my own images | put in my photos | load my file | train on my pictures | bring my own data | my data set | import a csv | import my data | upload a file | use data from a spreadsheet | open my own file',
  privacy:
    'does this send my data anywhere | where does my data go | is anything uploaded | are my files safe | who sees my data | does it phone home | is it private | are my questions stored | do I need an account | do you collect data | is anything tracked | login needed | are my pictures uploaded | data protection',
  whatIsThis:
    'what is this website | laboratory for sparse autoencoders | tool in the browser | what is this laboratory | what can be tried in this lab | what does sparselight teach',
  engine:
    'processor or graphics card | is webgl faster | which engine is better | what does webgl mean | switch to cpu | hardware acceleration | do both engines give the same run | where is it computed graphics or processor | does the engine change the results | cpu instead of webgl | what is plain tfjs | tensorflow.js | is it made with tensorflow | can I read the code of the model',
};
