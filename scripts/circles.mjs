// Files that need each other before either can be carried out; `npm test` fails on any such circle. What is imported for
// its type only, or later on, is no need.
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * @param {Record<string, string>} files path from the repository root, with `/` → text
 * @returns {string[][]} each circle, as a way from a file back to itself
 */
export function circlesIn(files) {
  const needs = new Map(Object.entries(files).map(([file, text]) => [file, neededBy(file, text, files)]));
  /** @type {string[][]} */
  const circles = [];
  const done = new Set();
  /** @type {string[]} */
  const way = [];
  const follow = (/** @type {string} */ file) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (done.has(file)) return;
    done.add(file);
    way.push(file);
    for (const next of needs.get(file) ?? []) follow(next);
    way.pop();
  };
  for (const file of needs.keys()) follow(file);
  return circles;
}

/**
 * @param {string} file
 * @param {string} text
 * @param {Record<string, string>} files
 */
function neededBy(file, text, files) {
  if (!/\.tsx?$/.test(file)) return [];
  /** @type {string[]} */
  const found = [];
  const add = (/** @type {{ value: unknown } | null | undefined} */ source) => {
    if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
    const target = posix.join(posix.dirname(file), source.value);
    const ends = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end);
    found.push(...ends.filter((path) => path in files));
  };
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      const isType = specifiers.every((one) => 'importKind' in one && one.importKind === 'type');
      if (importKind !== 'type' && !(specifiers.length > 0 && isType)) add(source);
    },
    ExportNamedDeclaration({ source, exportKind }) {
      if (exportKind !== 'type') add(source);
    },
    ExportAllDeclaration({ source, exportKind }) {
      if (exportKind !== 'type') add(source);
    },
  }).visit(parseSync(file, text).program);
  return found;
}
