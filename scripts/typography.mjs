// Spaces at which a line may not break, put into the page's texts while they are loaded, so that nobody has to think of
// them when writing: before a dash, between a number and its sign of per cent, after №, and inside round numbers like 8 000.

/** Files that hold texts of the page. */
const TEXTS =
  /\/src\/(?:locales\/\w+\/\w+|ask\/texts\/\w+\/\w+|lesson\/chapters\/\w+\/(?:texts-)?\w+)\.(?:ts|mdx)$/;

/** What is told from others of its kind by a number that comes after. In Ukrainian a stem with any ending. */
const NUMBERED = [
  '(?:unit|bit|step|chapter|pattern|row|column|lamp|bar|line|seed|pixel|input|feature|question|cause|word)s?',
  '(?:елемент|блок|біт|кро[кц]|розділ|візерун|ряд|стовп|ламп|сму[гз]|вхід|вход|зерн|піксел|ознак|запитанн|причин|слов)\\p{L}*',
].join('|');
// Not the name of a branch: `{kind, select, word {a word} other {…}}`.
const BEFORE_NUMBER = new RegExp(`(?<=(?<!\\p{L}|select, |\\} )(?:${NUMBERED})) (?=\\d|\\{\\w+[},])`, 'giu');

/**
 * @param {string} text with ordinary spaces
 * @returns {string} the same with U+00A0 where the line may not break
 */
export function withFirmSpaces(text) {
  return text
    .replace(/(?<=\S) (?=[—–] )/g, '\u00a0')
    .replace(/(?<=[\d}]) (?=%)/g, '\u00a0')
    .replace(/№ /g, '№\u00a0')
    .replace(BEFORE_NUMBER, '\u00a0')
    .replace(/(?<=[λβ]) ([=≈<>]) (?=[\d{])/g, '\u00a0$1\u00a0')
    .replace(/(?<=[\d}]) × (?=[\d{])/g, '\u00a0×\u00a0')
    .replace(/(?<=\d) (?=000(?!\d))/g, '\u00a0');
}

/**
 * The plugin; also for development and for tests, which see the texts as the page has them.
 * @returns {import('vite').Plugin}
 */
export function typography() {
  return {
    name: 'typography',
    enforce: 'pre',
    transform: (code, id) => (TEXTS.test(id) ? { code: withFirmSpaces(code), map: null } : null),
  };
}
