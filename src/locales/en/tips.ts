/** What the small question marks of the lab say: read when they are opened, so loaded after the page. */
export const tips = {
  'units.explained':
    'A card shines as the unit does for the selected pattern; the number at its top is that activation. The bars are the direction of the unit: what it adds to the reconstruction when it lights. A name comes by itself once the unit has earned it: when it lights for exactly the patterns with one bit, or for one whole pattern. With more units than bits, a unit for a whole pattern is cheaper than two units for its bits: the code is sparse, and yet no unit stands for a bit.',
  'units.explainedColours':
    'Orange bars rise from the line and add, blue bars hang from it and take away. A unit called dark is dead: it lights for no pattern at all.',
  'units.explainedPairs':
    'Beside each unit stands the unit of the dense twin that began with the same weights. The order is that of the sparse run.',
  'metrics.onAll':
    '{few, select, true {Measured on all {inputs} inputs. They are so few that chance alone can lead far: look at several seeds.} other {Measured on all {inputs} inputs of the set. Training uses them too.}}',
  'metrics.onProbe':
    'Measured on {inputs} of the {rows} inputs of the set, always the same ones. Training uses them too.',
  'metrics.twinOn': 'The dense twin is measured on {inputs} of them only.',
  'metrics.stepExplained': 'How often the weights have been adjusted since the start.',
  'metrics.settledExplained':
    'The step from which on the figures have hardly changed: over the last half of the steps made by then, and at least 300. Some runs drift on slowly after that; when one has moved too far, the step is taken back. A dash means that the run still moves, or has not been watched for long enough. A change of any setting sets it in motion again.',
  'metrics.errorExplained':
    'How far the reconstruction is from the input: the squares of the differences, summed over its numbers, averaged over the inputs. 0 is perfect.',
  'metrics.evExplained':
    'The share of the differences between inputs that the reconstruction keeps. 1 is all of them; 0 is no better than always answering with the mean input; below 0 is worse than that. A dash means that the inputs do not vary.',
  'metrics.l0Explained':
    'How many units light for an input, on average. L0 is the short name for a count of numbers that are not zero. A unit counts as active above 5 % of the largest activation.',
  'metrics.selectivityExplained':
    '{causes, select, unknown {Nobody knows the causes of these inputs, so nobody can say what a unit is selective for. This is its lifetime sparsity, (1 − ⟨z⟩² / ⟨z²⟩) / (1 − 1/n): 1 if a single one of the n inputs lights it, 0 if all light it alike. It says that a unit is choosy, not what it has chosen.} other {How well a unit’s light tells of one {causes, select, bits {bit} labels {label} other {cause}}. Hits: the share of the inputs lighting it that have the {causes, select, bits {bit} labels {label} other {cause}}. Coverage: the share of the inputs with it that light the unit. F = 2 · hits · coverage / (hits + coverage). A unit that is always lit gets F₀ = 2p / (1 + p) where a share p of the inputs have it, so selectivity is (F − F₀) / (1 − F₀), at least 0, for the best one: 0 is no better than always lit, 1 is light exactly with it.{causes, select, labels { The most that the same gives with the labels shuffled, S₀, is taken off too: (S − S₀) / (1 − S₀).} other {}}}} The figure is the mean over the units that light; a dash means that nothing varies.',
  'metrics.deadExplained':
    'Units that light for no input of the set. Until all inputs have been looked at, ≤ says how many are dark on those that are shown: no more can be dead. From time to time a dead unit gets a new random direction, if it could be of use.',
  'metrics.recoveredExplained':
    '{causes, select, bits {The true causes here are the bits. A bit is recovered when some unit lights for exactly those patterns that have it. Bits that never vary do not count.} directions {The true causes are known here: what each adds to an input is a direction. It is recovered when a unit points almost the same way (cosine above 0.9) and at least half of the inputs that light it have the cause. The model never sees these directions.} other {The causes here are your labels. A label is recovered when some unit lights for exactly those inputs that have it, unless so few have it that chance would do that too.}}',
  'metrics.engine':
    'WebGL: the graphics card computes. CPU: the processor does. Plain tfjs: the graphics card too, with nothing but tfjs. More lets you choose.',
  'chart.explained':
    'The four figures marked with a line above, over the steps so far. Active units are shown as a share of all {units}, so that every line has room. Dotted uprights mark where you moved the slider. Both scales are stretched near 0: the first steps, and small errors, have more room than the rest.',
  'chart.probe':
    'All lines are of the {inputs} inputs shown; figures above that are counted on all inputs can differ a little from the ends of the lines.',
  'codes.explained':
    'A row is a pattern, a column is a latent unit, a cell is how active that unit is on that pattern. A row is the code of its pattern: z = f(x). When most cells are dark, the code is sparse. A dot under a unit: it has no name yet.',
  'network.explained':
    'Left to right: the bits of the pattern x, the latent units with their code z, the reconstruction x̂. Lines are weights, wider when larger: orange adds, blue takes away. A lamp is as bright as its unit is active.',
  'formula.explainedReconstruction':
    'Second line, the decoder: each active unit adds its direction D, as strongly as it lights. The sum is the reconstruction x̂.',
  'metrics.orientedExplained':
    'Units whose direction looks like an edge or stripes: the power of its waves is gathered around one angle (orientation index above 0.5; 0 is a spot, 1 a perfect grating). Photographs give many, white noise gives none.',
  'metrics.coherenceExplained':
    'How much the ten strongest words of a unit have to do with each other: the mean cosine between their vectors, averaged over units. Random directions give about 0.2; a good sparse code about 0.5.',
  'metrics.mmcsExplained':
    'Mean max cosine similarity: for every true direction, the cosine with the live unit that points most along it; then the mean over all of them. 1 means that every cause has a unit of its own. Random directions score well above 0: with few numbers per input, something always points roughly the right way.',
  'mechanism.l1.term':
    'What light costs now: λ times the sum of all activations, averaged over the inputs. It is added to the error, and the optimiser makes the sum small.',
  'mechanism.topk.term': 'Always 0: TopK puts no price on light. It only counts how many units light.',
  'mechanism.kl.term':
    'β times the sum, over all units, of the Kullback–Leibler divergence between the target ρ and the unit’s mean activation. It is 0 when every unit’s mean is ρ. It is added to the error, and the optimiser makes the sum small.',
} as const;
