// Which folder of src/ may import which; `npm test` fails on any other import.
import { parseSync, Visitor } from 'vite';

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
 * @typedef {{ specifier: string | undefined, offset: number }} Import  specifier undefined: not a literal
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

/**
 * The path an import leads to, from the repository root; undefined for a package.
 * @param {string} file
 * @param {string} specifier
 */
function resolve(file, specifier) {
  if (!/^[./]/.test(specifier)) return undefined;
  // The address is only a way to join paths: '..' steps are taken out, a query such as ?worker is dropped.
  return decodeURI(new URL(specifier, `file:///${file}`).pathname.slice(1));
}

/**
 * Every import of a file: static, dynamic, of a type, re-export, `new URL(…, import.meta.url)`, glob, in CSS.
 * @param {string} file
 * @param {string} text
 * @returns {Import[]}
 */
function importsOf(file, text) {
  /** @type {Import[]} */
  const found = [];
  if (file.endsWith('.css')) {
    for (const match of text.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)) {
      found.push({ specifier: match[1], offset: match.index });
    }
    return found;
  }
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  /** @param {import('vite').ESTree.Node | null | undefined} node */
  const add = (node) => {
    if (node) found.push({ specifier: literal(node), offset: node.start });
  };
  new Visitor({
    ImportDeclaration({ source }) {
      add(source);
    },
    ExportNamedDeclaration({ source }) {
      add(source);
    },
    ExportAllDeclaration({ source }) {
      add(source);
    },
    ImportExpression({ source }) {
      add(source);
    },
    TSImportType({ source }) {
      add(source);
    },
    NewExpression(node) {
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      const base = node.arguments[1];
      if (isUrl && base && text.slice(base.start, base.end) === 'import.meta.url') add(node.arguments[0]);
    },
    CallExpression(node) {
      if (text.slice(node.callee.start, node.callee.end) !== 'import.meta.glob') return;
      const patterns = node.arguments[0];
      if (patterns?.type === 'ArrayExpression') patterns.elements.forEach(add);
      else add(patterns);
    },
  }).visit(program);
  return found;
}

/**
 * The text of a literal; of a template such as `./${language}.ts` the part before the first gap, which names the folder.
 * @param {import('vite').ESTree.Node} node
 */
function literal(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis[0].value.cooked || undefined;
  return undefined;
}
