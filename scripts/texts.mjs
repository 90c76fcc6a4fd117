// The page's texts: read as ICU messages while the page is built, so that it need not bring the reader along.
import { parse } from '@formatjs/icu-messageformat-parser';
import { parseSync, Visitor } from 'vite';

const READER = '@formatjs/icu-messageformat-parser';

/**
 * The plugin that turns every text of the catalogs into what the reader makes of it, and leaves the reader out.
 * Development and unit tests go without it: there texts are read when they are used.
 * @returns {import('vite').Plugin}
 */
export function texts() {
  return {
    name: 'texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: new RegExp(`^${READER}$`), replacement: `${READER}/no-parser.js` }] },
    }),
    transform(code, id) {
      if (!/\/src\/locales\/\w+\/\w+\.ts$/.test(id)) return null;
      return { code: withParsedTexts(id, code), map: null };
    },
  };
}

/**
 * @param {string} file
 * @param {string} code
 */
function withParsedTexts(file, code) {
  /** @type {{ start: number, end: number, value: string }[]} */
  const found = [];
  new Visitor({
    Property({ value }) {
      if (value.type === 'Literal' && typeof value.value === 'string') {
        found.push({ start: value.start, end: value.end, value: value.value });
      }
    },
  }).visit(parseSync(file, code).program);
  return found.reduceRight(
    (text, { start, end, value }) =>
      text.slice(0, start) + JSON.stringify(parse(value, { captureLocation: false })) + text.slice(end),
    code,
  );
}
