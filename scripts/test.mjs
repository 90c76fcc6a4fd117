// `npm test`: everything; `npm test -- unit browser` only those parts. Runs every part even after a failure, so
// that one run shows all there is to mend, and ends with one line of counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { commandOf, run } from './run-command.mjs';

const PARTS = ['checks', 'unit', 'browser', 'page'];

// `biome ci` colours its output even where nobody sees colours.
const colors = process.stdout.isTTY ? [] : ['--colors=off'];

/** @typedef {{ passed: number, failed: number, again?: number }} Count  again: of those passed, at the second try */

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`);
  process.exit(2);
}
/** @param {string} part */
const wants = (part) => wanted.length === 0 || wanted.includes(part);

const reports = mkdtempSync(join(tmpdir(), 'sparselight-'));
/** @type {{ title: string, seconds: number, count: Count }[]} */
const results = [];

/**
 * @param {string} title
 * @param {() => Count | Promise<Count>} work
 */
async function step(title, work) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
  const start = performance.now();
  let count = { passed: 0, failed: 1 };
  try {
    count = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  results.push({ title, seconds: (performance.now() - start) / 1000, count });
  return count.failed === 0;
}

/**
 * A step that counts as one: it passes or it fails.
 * @param {string} title
 * @param {[command: string, args: string[]]} command
 */
function check(title, command) {
  return step(title, async () =>
    (await run(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );
}

/**
 * @param {string} script
 * @returns {[command: string, args: string[]]}
 */
function own(script) {
  return [process.execPath, [join(import.meta.dirname, script)]];
}

/**
 * A step that counts as the tests in the report its runner writes.
 * @param {string} title
 * @param {[command: string, args: string[]]} command
 * @param {Record<string, string>} env
 * @param {string} file
 * @param {(report: any) => Count} read
 */
function tests(title, command, env, file, read) {
  return step(title, async () => {
    const code = await run(command, env);
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    // A file that cannot be loaded, or an error outside any test, fails the run without a failed test.
    if (code !== 0 && count.failed === 0) count.failed = 1;
    return count;
  });
}

/**
 * @param {string} title
 * @param {string} project
 * @param {Record<string, string>} [env]
 */
function vitest(title, project, env = {}) {
  const file = join(reports, `${project}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', `--project=${project}`, ...output];
  return tests(title, commandOf('vitest', 'vitest', args), env, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

/** @param {Record<string, string>} env */
function playwright(env) {
  const file = join(reports, 'page.json');
  const command = commandOf('@playwright/test', 'playwright', ['test', '--reporter=list,json']);
  return tests('Page tests', command, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    again: stats.flaky,
  }));
}

if (wants('checks')) {
  const lint = ['ci', '--error-on-warnings', ...colors];
  await check('Format and lint', commandOf('@biomejs/biome', 'biome', lint));
  await check('Types', commandOf('typescript', 'tsc', ['--noEmit']));
  await check('Layers', own('check-layers.mjs'));
  await check('Files and dependencies', own('check-files.mjs'));
  await check('Dead code', commandOf('knip', 'knip', []));
}
let built = false;
if (wants('checks') || wants('page')) {
  built = await check('Build', commandOf('vite', 'vite', ['build']));
  if (built) await check('Built page', own('check-dist.mjs'));
}
if (wants('unit')) await vitest('Unit tests', 'unit');

/** @type {Record<string, string>} */
const env = {};
if (wants('browser') || (wants('page') && built)) {
  const found = await step('Chromium', () => {
    env.CHROMIUM_PATH = ensureChromium();
    console.log(env.CHROMIUM_PATH);
    return { passed: 0, failed: 0 };
  });
  if (found && wants('browser')) await vitest('Browser tests', 'browser', env);
  if (found && wants('page') && built) await playwright(env);
}
rmSync(reports, { recursive: true });

console.log(`\n── Result ${'─'.repeat(64)}`);
for (const { title, seconds, count } of results) {
  const mark = count.failed > 0 ? '✗' : '✓';
  const again = count.again ? `, ${count.again} of them at the second try` : '';
  console.log(
    `${mark} ${title.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s   ${count.passed} passed${again}, ${count.failed} failed`,
  );
}
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
