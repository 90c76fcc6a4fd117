// Spaces at which a line may not break, put into the page's texts while they are loaded, so that nobody has to think of
// them when writing: before a dash, between a number and its sign of per cent, after №, and inside round numbers like 8 000.

/** Files that hold texts of the page. */
const TEXTS =
  /\/src\/(?:locales\/\w+\/\w+|ask\/texts\/\w+\/\w+|lesson\/chapters\/\w+\/(?:texts-)?\w+)\.(?:ts|mdx)$/;

/**
 * @param {string} text with ordinary spaces
 * @returns {string} the same with U+00A0 where the line may not break
 */
export function withFirmSpaces(text) {
  return text
    .replace(/(?<=\S) (?=[—–] )/g, '\u00a0')
    .replace(/(?<=[\d}]) (?=%)/g, '\u00a0')
    .replace(/№ /g, '№\u00a0')
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
