// The lesson's prose: MDX made into components while the page is built, formulas into MathML, and the words of every
// step, of its run and of what is said when it is done kept beside them as plain text, for whoever searches them.
import { createProcessor } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

/**
 * The plugin that reads `.mdx` files. Each exports its component by default, and `passages`, a list of
 * `{ step, text }` with a line per paragraph.
 * @returns {import('vite').Plugin}
 */
export function prose() {
  const processor = createProcessor({
    remarkPlugins: [remarkMath, exportPassages],
    rehypePlugins: [[rehypeKatex, { output: 'mathml' }], keepSigns],
  });
  return {
    name: 'prose',
    enforce: 'pre',
    async transform(text, id) {
      if (!id.endsWith('.mdx')) return null;
      return { code: String(await processor.process({ path: id, value: text })), map: null };
    },
  };
}

/**
 * @typedef {{ type: string, name?: string, tagName?: string, value?: string, children?: Node[],
 *   properties?: { className?: string[] },
 *   attributes?: { name?: string, value?: unknown }[] }} Node
 */

/** A rehype plugin: a comma or a full stop after a formula begins no line of its own. */
function keepSigns() {
  return (/** @type {Node} */ tree) => hold(tree);
}

/** @param {Node} node */
function hold(node) {
  node.children = node.children?.map((child, k, all) => {
    hold(child);
    const next = all[k + 1];
    const isMath = child.properties?.className?.includes('katex');
    const signs = isMath && next?.type === 'text' ? /^[,.;:!?)»”]+/.exec(next.value ?? '')?.[0] : undefined;
    if (!next || !signs) return child;
    next.value = next.value?.slice(signs.length);
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['with-sign'] },
      children: [child, { type: 'text', value: signs }],
    };
  });
}

/** Elements of a chapter's prose that belong to a step. */
const PARTS = ['Step', 'Beside', 'Run', 'Done', 'Learned'];

/** A remark plugin: adds the export to the end of the file. */
function exportPassages() {
  return (/** @type {Node} */ tree) => {
    const steps = (tree.children ?? []).filter(({ name }) => PARTS.includes(name ?? ''));
    const ids = [...new Set(steps.map(idOf))];
    const elements = ids.map((id) => {
      const text = steps.filter((step) => idOf(step) === id).map(textOf);
      return {
        type: 'ObjectExpression',
        properties: [property('step', id), property('text', text.join('\n').trim())],
      };
    });
    tree.children?.push(
      /** @type {Node} */ ({ type: 'mdxjsEsm', value: '', data: { estree: exportOf(elements) } }),
    );
  };
}

/** @param {Node} step */
function idOf({ attributes }) {
  return String(attributes?.find(({ name }) => name === 'id')?.value);
}

/**
 * The words of a node, formulas as one would type them.
 * @param {Node} node
 * @returns {string}
 */
function textOf({ type, value, children }) {
  const isMath = type === 'math' || type === 'inlineMath';
  const text = isMath ? plainMath(value ?? '') : (value ?? (children ?? []).map(textOf).join(''));
  return ['paragraph', 'heading', 'listItem', 'tableRow', 'math'].includes(type) ? `${text}\n` : text;
}

/** What stands for a command of TeX in plain text. */
const SIGNS = /** @type {Record<string, string>} */ ({
  lambda: 'λ',
  rho: 'ρ',
  beta: 'β',
  cdot: '·',
  times: '×',
  approx: '≈',
  to: '→',
  sum: 'Σ',
  sqrt: '√',
  le: '≤',
  ge: '≥',
  in: '∈',
  dots: '…',
  ldots: '…',
});

/** @type {Record<string, string>} */
const INDEXES = { i: 'ᵢ', j: 'ⱼ', k: 'ₖ' };
const SUBSCRIPTS = [...'₀₁₂₃₄₅₆₇₈₉'];

/**
 * `\\lambda = 0{,}2` as λ = 0,2; what is not known here loses its marks and keeps its letters.
 * @param {string} tex
 */
function plainMath(tex) {
  return tex
    .replace(/\\hat\{?(\w)\}?/g, '$1\u0302')
    .replace(/\\(?:text|mathrm)\{([^}]*)\}/g, '$1')
    .replace(/\\frac\{?([^{}]+?)\}?\{([^{}]+)\}/g, '$1/$2')
    .replace(/\^2/g, '²')
    .replace(/\\sqrt\{([^{}]*[+-][^{}]*)\}/g, '√($1)')
    .replace(/_([ijk0-9])/g, (_, index) => INDEXES[index] ?? SUBSCRIPTS[index])
    .replace(/\s*(\\approx|[=+-]|(?<!\\[a-z]*)<|>)\s*/g, ' $1 ')
    .replace(/ - /g, ' − ')
    .replace(/\\\|/g, '‖')
    .replace(/\\([a-zA-Z]+)/g, (_, name) => SIGNS[name] ?? '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/[{}\\]/g, '')
    .replace(/_(\w)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** @param {string} name @param {string} value */
function property(name, value) {
  return {
    type: 'Property',
    key: { type: 'Identifier', name },
    value: { type: 'Literal', value, raw: JSON.stringify(value) },
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
  };
}

/** @param {object[]} elements */
function exportOf(elements) {
  const declarator = {
    type: 'VariableDeclarator',
    id: { type: 'Identifier', name: 'passages' },
    init: { type: 'ArrayExpression', elements },
  };
  const declaration = { type: 'VariableDeclaration', kind: 'const', declarations: [declarator] };
  const statement = { type: 'ExportNamedDeclaration', specifiers: [], source: null, declaration };
  return { type: 'Program', sourceType: 'module', body: [statement], comments: [] };
}
