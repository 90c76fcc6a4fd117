// What a file imports, and where that leads.
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {{ specifier: string | undefined, offset: number, isNeeded: boolean }} Import
 *   specifier undefined: not a literal; isNeeded: the file cannot be carried out before what it imports
 */

/**
 * The path an import leads to, from the repository root; undefined for a package.
 * @param {string} file
 * @param {string} specifier
 */
export function resolve(file, specifier) {
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
export function importsOf(file, text) {
  /** @type {Import[]} */
  const found = [];
  if (file.endsWith('.css')) {
    for (const match of text.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)) {
      found.push({ specifier: match[1], offset: match.index, isNeeded: true });
    }
    return found;
  }
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const add = (/** @type {import('vite').ESTree.Node | null | undefined} */ node, isNeeded = false) => {
    if (node) found.push({ specifier: literal(node), offset: node.start, isNeeded });
  };
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const areTypes =
        specifiers.length > 0 && specifiers.every((one) => 'importKind' in one && one.importKind === 'type');
      add(source, importKind !== 'type' && !areTypes);
    },
    ExportNamedDeclaration({ source, exportKind }) {
      add(source, exportKind !== 'type');
    },
    ExportAllDeclaration({ source, exportKind }) {
      add(source, exportKind !== 'type');
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
      if (patterns?.type === 'ArrayExpression') for (const pattern of patterns.elements) add(pattern);
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
