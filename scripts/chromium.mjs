// Finds the Chromium that browser tests, page tests and pictures run in, on Linux, macOS and Windows.
// The configuration files take launchOptions(); the test runner calls ensureChromium() once and hands the
// path on to them as CHROMIUM_PATH.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf } from './run-command.mjs';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const isRoot = process.getuid?.() === 0;

const HELP = `No Chromium was found, and none could be installed. Do one of these, then try again:
  sudo apt-get update && sudo apt-get install -y chromium     (Debian, Ubuntu)
  npx playwright install --with-deps chromium                 (any system, needs a network)
  install Google Chrome or Chromium in its usual place        (macOS, Windows)
  set CHROMIUM_PATH to the program file of a Chromium you have`;

/**
 * A Chromium on this machine, or undefined. Never installs anything.
 * @returns {string | undefined}
 */
function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
    return given;
  }
  return [...installedPlaces(), ...playwrightPlace()].find(works);
}

/**
 * A Chromium on this machine, installed first if need be. Throws with what to do if there is no way.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; trying to download one …');
  attempt(...commandOf('@playwright/test', 'playwright', ['install', 'chromium']), 240);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Trying the system package …');
    attempt('apt-get', ['update'], 120);
    attempt('apt-get', ['install', '-y', 'chromium'], 300);
  }
  const installed = findChromium();
  if (!installed) throw new Error(HELP);
  return installed;
}

/**
 * Playwright's launch options: WebGL in software without a graphics card, and no traffic of the browser's own.
 */
export function launchOptions() {
  const args = [
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  // Chromium refuses to start its sandbox as root, as in most containers.
  if (isRoot) args.push('--no-sandbox');
  // Without a path Playwright looks for its own; unit tests load this too and must run without any browser.
  return { executablePath: findChromium(), args };
}

/** Where browsers are usually installed. */
function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA } = process.env;
    return [ProgramFiles, programFilesX86, LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : [],
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The one that Playwright downloaded for itself. */
function playwrightPlace() {
  try {
    /** @type {typeof import('@playwright/test')} */
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright has no build for this system
  }
}

/**
 * On Ubuntu `chromium-browser` can be a stub that only asks for a snap, and a downloaded build can lack
 * system libraries; so on Linux the program is asked for its version.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * Runs an installer; whether it helped shows in what is found afterwards.
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds
 */
function attempt(command, args, seconds) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000, env });
}

// `node scripts/chromium.mjs` prints the path that would be used.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
