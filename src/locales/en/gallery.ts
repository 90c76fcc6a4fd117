/** Texts of the gallery of units, the inputs and the heatmap of larger sets. */
export const gallery = {
  'gallery.sort': 'Sort units',
  'gallery.sort.number': 'by number',
  'gallery.sort.light': 'lit now first',
  'gallery.sort.selectivity': '{causes, select, unknown {by lifetime sparsity} other {by selectivity}}',
  'gallery.sort.strength': 'by strength',
  'gallery.sort.frequency': 'by how often',
  'gallery.about': 'About this gallery',
  'gallery.explained':
    'A tile for each unit: its direction, which is what the unit adds to the reconstruction when it lights. Orange adds, blue takes away. Each tile has a scale of its own, so that small numbers are seen too. A pale tile is a unit that no input lights, as far as they have been looked at.',
  'gallery.explainedLight':
    'The glow around a tile is how strongly its unit lights for the chosen input. Strength is the largest activation of a unit; “how often” is the share of inputs that it lights for. Click a tile to see the page of its unit.',
  'gallery.hint': 'Point at a unit to read about it, click it for its page.',
  'gallery.hintArrows':
    'Point at a unit to read about it, click it for its page. With Numbers at 2, directions are shown as arrows in a circle.',
  'gallery.dark':
    '{areAll, select, true {dark: it lights for no input} other {dark on the {inputs} inputs shown}}',
  'gallery.selectivity': '{causes, select, unknown {lifetime sparsity} other {selectivity}} {value}',
  'gallery.fires': 'fires on {percent} %',
  'gallery.now': 'now {value}',
  'gallery.twin':
    '{units, plural, one {# unit} other {# units}} · dead: {dead} · mean {causes, select, unknown {lifetime sparsity} other {selectivity}} {selectivity}',
  'gallery.noWords': 'no words yet',

  'inputs.noteExplained': 'x is the input, x̂ is what the autoencoder makes of its code',
  'inputs.grid': 'Pixels a side',
  'inputs.patch': 'Patch',
  'inputs.by': '{side} × {side} pixels',
  'inputs.list': 'Inputs',
  'inputs.name': 'input {name}',
  'inputs.word': 'word {name}',
  'inputs.previous': 'Previous inputs',
  'inputs.next': 'Next inputs',
  'inputs.range': '{from}–{to} of {all}',
  'inputs.random': 'Random',
  'inputs.reconstruction': 'Reconstruction of {name}',
  'inputs.traceAbout': 'About this trace',
  'inputs.traceExplained':
    'Left the input x, right its reconstruction x̂. Below: the units that light for it, brightest first, each with its direction and its activation. The reconstruction is the sum of these directions, each as strong as its unit lights. The number is how far apart the two are.',
  'inputs.error': 'error ‖x − x̂‖² = {value}',
  'inputs.lights': '{count, plural, one {lights # unit} other {lights # units}}',
  'inputs.lightsNone': 'lights no unit',
  'inputs.lit': 'Units that light for this input',
  'inputs.unit': 'Unit {unit} at {z}',
  'inputs.more': 'and {count} more',

  'heat.view': 'View',
  'heat.view.fit': 'whole',
  'heat.view.cells': 'large cells',
  'heat.view.numbers': 'numbers',
  'heat.about': 'About this picture',
  'heat.explained':
    'A row is an input, a column is a latent unit, a cell is how active that unit is on that input. When most cells are dark, the code is sparse. Where there are more cells than pixels, the brightest of them is seen. Arrow keys move from cell to cell.',
  'heat.explainedCauses':
    'In order of response, units that answer to the same true cause stand together, and each input stands with the unit that it lights most.',
  'heat.explainedLikeness':
    'In order of response, units that light for the same inputs stand together, and each input stands with the unit that it lights most.',
  'heat.order': 'By response',
  'heat.picture': '{name}, picture',
  'heat.hint': 'Point at a cell to read it.',
  'heat.cell': '{input}, unit {unit}: {z}',
  'heat.inputs': 'Inputs',
  'heat.range': '{name} {from}–{to} of {all}',
  'heat.previous': '{name}, previous',
  'heat.next': '{name}, next',
} as const;
