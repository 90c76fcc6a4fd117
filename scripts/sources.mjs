import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run-command.mjs';

/**
 * The text of every file under some folders, by its path from the repository root, with `/`.
 * @param {string[]} folders
 * @param {RegExp} names
 * @returns {Record<string, string>}
 */
export function readSources(folders, names) {
  const paths = folders
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/**
 * Prints the problems and fails the process, or prints that all is well.
 * @param {string[]} problems
 * @param {string} allWell
 */
export function report(problems, allWell) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(allWell);
}
