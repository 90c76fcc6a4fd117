/** Texts of mechanisms and their controls, of the photograph view and the word view. */
export const views = {
  'mechanism.label': 'Mechanism',
  'mechanism.l1': 'L1 penalty',
  'mechanism.l1.about':
    'L1 penalty: λ is the price of light. The loss is the reconstruction error plus λ times the sum of the activations, averaged over the inputs. At λ = 0 light is free: the dense autoencoder.',
  'mechanism.l1.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. ReLU keeps what is positive and turns the rest into 0. That is the activation z of the unit.',
  'mechanism.l1.term':
    'What light costs now: λ times the sum of all activations, averaged over the inputs. It is added to the error, and the optimiser makes the sum small.',
  'mechanism.topk': 'TopK',
  'mechanism.topk.about':
    'TopK: on each input only the k strongest units may light, all others go dark. Light costs nothing, so no activation is made smaller than it should be. With k = all units, this is the dense autoencoder.',
  'mechanism.topk.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. ReLU keeps what is positive. Of all units only the k strongest keep their activation z; the others get 0.',
  'mechanism.topk.term': 'Always 0: TopK puts no price on light. It only counts how many units light.',
  'mechanism.kl': 'KL divergence',
  'mechanism.kl.about':
    'KL divergence: sigmoid units, whose activations lie between 0 and 1. Averaged over the inputs, each unit is to be as bright as the target ρ, which stands under More. The loss is the reconstruction error plus β times how far each unit’s mean is from ρ, measured by the Kullback–Leibler divergence. The decoder has no negative weights here: units can only add.',
  'mechanism.kl.code':
    'First line, the encoder: each bit times its weight, all added up, plus the bias. The sigmoid σ turns that into a number between 0 and 1. That is the activation z of the unit; it is never exactly 0.',
  'mechanism.kl.term':
    'β times the sum, over all units, of the Kullback–Leibler divergence between the target ρ and the unit’s mean activation. It is 0 when every unit’s mean is ρ. It is added to the error, and the optimiser makes the sum small.',

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

  'photograph.choose': 'Photograph',
  'photograph.acanthus-mollis': 'Acanthus',
  'photograph.airplane-from-above': 'Airplane from above',
  'photograph.allium-oreophilum': 'Allium',
  'photograph.abandoned-dust-bowl-home': 'Abandoned house',
  'photograph.french-alpine-landscape': 'French Alps',
  'photograph.march-pastoral': 'Pasture in March',
  'photograph.nagasaki-boats': 'Boats in Nagasaki',
  'photograph.about': 'About this view',
  'photograph.explained':
    'The light shows where in the photograph the unit fires: the brighter a place, the more active the unit is on the patch of {size} × {size} pixels around it. The brightest place of the photograph gets the brightest colour. Units never see the photograph as you do, but whitened: with its fine differences as strong as its coarse ones.',
  'photograph.explainedPlace':
    'The other way round: click or tap a place, or move the square with the arrow keys (with Shift in larger steps). Below stand the patch x in the square, its reconstruction x̂, and the units that fire there.',
  'photograph.strength': 'Light over the photograph',
  'photograph.across': 'Place in the photograph, across',
  'photograph.down': 'Place in the photograph, down',
  'photograph.pixel': 'pixel {pixel}',
  'photograph.plain': 'Photograph: {title}',
  'photograph.described':
    'Photograph: {title}. Lit where unit {unit} fires; at the brightest place its activation is {z}.',
  'photograph.noUnit': 'Select or point at a unit to see where it fires.',
  'photograph.nowhere': 'Unit {unit} fires nowhere in this photograph.',
  'photograph.where': 'Unit {unit} fires where it is lit, at most at z = {z}.',
  'photograph.here': 'In the square',
  'photograph.patch': 'The patch',
  'photograph.reconstruction': 'Its reconstruction',
  'photograph.none': 'No unit fires here.',
  'photograph.fire':
    '{count, plural, one {# unit fires here:} other {# units fire here, the strongest first:}}',

  'word.label': 'Word',
  'word.placeholder': 'Type a word',
  'word.about': 'About this view',
  'word.explained':
    'Each of the {count} English words is {inputs} numbers, learned from which words stand near which others in a large body of text. Words of alike meaning have alike numbers. The code of a word says which few units light for it; a unit’s own words are those for which it lights most.',
  'word.explainedNear':
    'Two words are near when the cosine between their numbers is large: 1 is the same direction, 0 has nothing in common. If the words near the reconstruction are those near the word itself, the code has kept its meaning.',
  'word.try': 'Try',
  'word.open': 'Show suggestions',
  'word.unknown': '“{word}” is not among the {count} words here.',
  'word.spelled': 'Spelled alike:',
  'word.lights':
    '{count, plural, =0 {“{word}” lights no unit.} one {“{word}” lights # unit:} other {“{word}” lights # units:}}',
  'word.more': '{count, plural, one {And # more, dimmer.} other {And # more, dimmer.}}',
  'word.unitWords': 'words: {words}',
  'word.unitNear': 'towards: {words}',
  'word.nearInput': 'Nearest to “{word}”',
  'word.nearOutput': 'Nearest to its reconstruction',
  'word.cosine': 'cosine {value}',
} as const;
