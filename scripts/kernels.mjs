// The processor's kernels: AssemblyScript made into a WebAssembly module while the page is built.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file imports to get the module of `name.as.ts`, as bytes. */
const IMPORT = /\.as\?module$/;
/** As fast as can be, for code that needs no runtime: it makes no objects, and nothing in it is ever out of bounds. */
const OPTIONS =
  '--outFile kernels.wasm --enable simd --runtime stub --use abort= --noAssert --optimizeLevel 3 --shrinkLevel 0'.split(
    ' ',
  );
/** The whole module goes along with the worker. */
const MOST_BYTES = 20_000;

/**
 * The plugin that answers `import bytes from './name.as?module'` with the compiled module, as part of the importing file:
 * at this size a request of its own would take longer than it saves, and so it is there before the first step.
 * @returns {import('vite').Plugin}
 */
export function kernels() {
  return {
    name: 'kernels',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer && IMPORT.test(source) ? join(dirname(importer), source) : null;
    },
    async load(id) {
      if (!IMPORT.test(id)) return null;
      const entry = id.replace(/\?module$/, '.ts');
      const folder = dirname(entry);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const bytes = Buffer.from(await compile(entry)).toString('base64');
      return `export default Uint8Array.from(atob(${JSON.stringify(bytes)}), (char) => char.charCodeAt(0));`;
    },
  };
}

/**
 * @param {string} entry a file of AssemblyScript
 * @returns {Promise<Uint8Array>} the module; it brings its memory along and needs nothing
 * @throws Error with what the compiler says
 */
async function compile(entry) {
  // Only here: the compiler takes long to load, and most who read the configuration of Vite compile nothing.
  const { default: asc } = await import('assemblyscript/asc').catch((error) => {
    throw new Error('There is no AssemblyScript in node_modules: `npm ci` brings it.', { cause: error });
  });
  /** @type {Uint8Array | undefined} */
  let found;
  const { error, stderr } = await asc.main([entry, ...OPTIONS], {
    writeFile: (_name, contents) => {
      if (contents instanceof Uint8Array) found = contents;
    },
  });
  if (error || !found) throw new Error(`${entry} cannot be compiled: ${stderr.toString() || error?.message}`);
  if (found.length > MOST_BYTES)
    throw new Error(`${entry} makes ${found.length} bytes; the most is ${MOST_BYTES}`);
  return found;
}
