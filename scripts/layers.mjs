// Which folder of src/ may import which; `npm test` fails on any other import.
import { importsOf, resolve } from './imports.mjs';

/** @type {Record<string, string[]>} folder → the other folders of src/ it may import */
const LAYERS = {
  model: [],
  data: ['model'],
  engine: ['model', 'data'],
  ui: [],
  locales: [],
  lab: ['model', 'data', 'engine', 'ui', 'locales'],
  share: ['model', 'data', 'lab'],
  lesson: ['model', 'data', 'engine', 'lab', 'ui', 'locales'],
  ask: ['lab', 'lesson', 'ui', 'locales'],
  app: ['model', 'data', 'engine', 'share', 'ui', 'locales', 'lab', 'lesson', 'ask'],
};

/** Packages that only some places may import. */
const PACKAGE_RULES = [
  {
    name: 'tfjs',
    packages: /^@tensorflow\//,
    places: ['src/engine/webgl/', 'src/engine/tfjs/'],
  },
  {
    name: 'React',
    packages:
      /^(react|react-dom|react-intl|react-aria|react-stately|react-aria-components|zustand)(\/|$)|^@react-/,
    places: ['src/lab/', 'src/lesson/', 'src/ask/', 'src/ui/', 'src/app/'],
  },
];

/**
 * @typedef {{ file: string, line: number, rule: string }} Problem
 */

/**
 * @param {Record<string, string>} files path from the repository root, with `/` → text
 * @returns {Problem[]}
 */
export function checkLayers(files) {
  return Object.entries(files).flatMap(([file, text]) => {
    const folder = folderOf(file);
    if (!(folder in LAYERS)) {
      return [{ file, line: 1, rule: `src/${folder} is not in the table of layers` }];
    }
    return importsOf(file, text).flatMap(({ specifier, offset }) => {
      const rule = brokenRule(file, folder, specifier);
      return rule ? [{ file, line: text.slice(0, offset).split('\n').length, rule }] : [];
    });
  });
}

/**
 * @param {string} file
 * @param {string} folder
 * @param {string | undefined} specifier
 * @returns {string | undefined}
 */
function brokenRule(file, folder, specifier) {
  if (specifier === undefined) return 'an import must begin with a literal path, so that it can be checked';
  const target = resolve(file, specifier);
  if (target === undefined) {
    const rule = PACKAGE_RULES.find(({ packages }) => packages.test(specifier));
    if (!rule || rule.places.some((place) => file.startsWith(place))) return undefined;
    return `only ${rule.places.join(', ')} may import ${rule.name} (${specifier})`;
  }
  if (!target.startsWith('src/')) return `${specifier} leaves src/`;
  const other = folderOf(target);
  if (other === folder || LAYERS[folder].includes(other)) return undefined;
  const allowed = LAYERS[folder].length > 0 ? LAYERS[folder].join(', ') : 'nothing of ours';
  return `${folder} may not import ${other} (it may import: ${allowed})`;
}

/**
 * src/lab/store.ts → lab; src/main.ts → main.ts, which is in no table.
 * @param {string} path
 */
function folderOf(path) {
  return path.split('/')[1] ?? '';
}
