import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** No step of the tests should come near this, on a slow machine either; it ends one that hangs. */
const LIMIT_SECONDS = 1800;

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How to start a package's program with this Node: on Windows the links in node_modules/.bin need a shell.
 * @param {string} packageName
 * @param {string} program
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function commandOf(packageName, program, args) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[program]), ...args]];
}

/**
 * Runs a command with its output on this terminal; resolves with its exit code, or 1 if it was killed.
 * @param {[command: string, args: string[]]} command
 * @param {Record<string, string>} [env] added to this process's own
 * @param {number} [limitSeconds]
 * @returns {Promise<number>}
 */
export function run([command, args], env = {}, limitSeconds = LIMIT_SECONDS) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: limitSeconds * 1000,
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal) console.error(`stopped by ${signal} (the limit is ${limitSeconds} s)`);
      resolve(code ?? 1);
    });
  });
}
