/** Texts of panels and names of the larger data sets. */
export const sets = {
  'data.bars': 'Bars',
  'data.superposition': 'Superposition',
  'data.photos': 'Photographs',
  'data.phase': 'Phase-scrambled photos',
  'data.noise': 'White noise',
  'data.words': 'Words',

  'file.codeMissing':
    'the part of the page that opens files did not load. Try again when there is a connection.',
  'problem.noFile':
    'the data were a file that only its owner has, for a link never carries one; choose the file again under “My data”',
  'status.linkNoFile':
    'Link copied. It carries the settings, but not your file: others choose it themselves.',
  'own.open': 'Open data file',
  'data.file': 'My data',
  'closer.cause':
    '{dataSet, select, bars {bar {cause}} superposition {feature {cause}} other {cause {cause}}}',
  'metrics.oriented': 'Oriented units',
  'metrics.orientedAbout': 'About oriented units',
  'metrics.coherence': 'Coherence',
  'metrics.coherenceAbout': 'About coherence',
  'metrics.mmcs': 'Direction match (MMCS)',
  'metrics.mmcsAbout': 'About direction match',
  'lesson.percent': '{percent} %',
  'ask.title': 'Ask',
  'lesson.title': 'Lesson',
  'mechanism.label': 'Mechanism',
  'mechanism.l1': 'L1',
  'mechanism.l1.about':
    'L1 penalty: λ is the price of light. The loss is the reconstruction error plus λ times the sum of the activations, averaged over the inputs. At λ = 0 light is free: the dense autoencoder.',
  'mechanism.l1.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. ReLU keeps what is positive and turns the rest into 0. That is the activation z of the unit.',
  'mechanism.topk': 'TopK',
  'mechanism.topk.about':
    'TopK: on each input only the k strongest units may light, all others go dark. Light costs nothing, so no activation is made smaller than it should be. With k = all units, this is the dense autoencoder.',
  'mechanism.topk.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. ReLU keeps what is positive. Of all units only the k strongest keep their activation z; the others get 0.',
  'mechanism.kl': 'KL',
  'mechanism.kl.about':
    'KL divergence: sigmoid units, whose activations lie between 0 and 1. Averaged over the inputs, each unit is to be as bright as the target ρ, which stands under More. The loss is the reconstruction error plus β times how far each unit’s mean is from ρ, measured by the Kullback–Leibler divergence. The decoder has no negative weights here: units can only add.',
  'mechanism.kl.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. The sigmoid σ turns that into a number between 0 and 1. That is the activation z of the unit; it is never exactly 0.',
  'sparsity.bits':
    'Near 0.2 each pattern makes do with few units; a unit for one bit stops paying for itself at 2, a unit for k bits at once at 2√k. At the right end all lamps go dark.',
  'sparsity.l1':
    'Between 0.1 and 0.4, most sets here make do with few units per input, and each unit comes to stand for one thing. Near the right end nearly all lamps go dark.',
  'sparsity.topk':
    'A smaller k is sparser, so here sparsity grows to the left. Worth trying: about as many units as causes meet in one input, 2 to 4 for bars.',
  'sparsity.kl':
    'At β = 0 nobody minds how bright units are: the dense autoencoder. Worth trying: 0.05 to 0.2. A small target ρ makes sparse codes, a target near ½ does not.',
  'sparsity.smaller': 'smaller is sparser',
  'controls.target': 'Target ρ',
  'controls.targetExplained':
    'How bright each unit is to be, averaged over the inputs. Small: it lights seldom, or dimly.',
  'controls.warmup': 'Warm-up',
  'controls.warmupExplained':
    'Steps over which the weight of the sparsity term grows from 0. A full price from the first step on can put units out before they have learned anything.',
  'controls.bias': 'Decoder bias',
  'controls.biasExplained':
    'One more number per input, added to every reconstruction. It takes what all inputs have in common off the units’ hands. Switching it starts the run again.',
} as const;
