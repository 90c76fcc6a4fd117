// Files that need each other before either can be carried out; `npm test` fails on any such circle. What is imported for
// its type only, or later on, is no need.
import { importsOf, resolve } from './imports.mjs';

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
  return importsOf(file, text)
    .filter(({ isNeeded }) => isNeeded)
    .flatMap(({ specifier = '' }) => {
      const target = resolve(file, specifier);
      return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${target}${end}`);
    })
    .filter((path) => path in files);
}
