/** Texts of the photograph view and the word view. */
export const views = {
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
  'photograph.faint':
    'Its strongest input brings it to {peak}: another photograph may have more of what it looks for.',
  'photograph.here': 'In the square',
  'photograph.patch': 'The patch',
  'photograph.reconstruction': 'Its reconstruction',
  'photograph.none':
    'No unit fires here: none is above 5 % of the largest activation. If x̂ is not empty, fainter light makes it.',
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
