// `npm run browsers [files]`: the page tests, all or those named, in Firefox.
import { spawnSync } from 'node:child_process';
import { commandOf, run } from './run-command.mjs';

const HELP = `No Firefox was found. Do one of these, then try again:
  sudo apt-get update && sudo apt-get install -y firefox-esr     (Debian)
  set FIREFOX_PATH to the program file of a Firefox you have`;

const firefox = [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'].find(
  (program) => program && spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0,
);
if (!firefox) {
  console.error(HELP);
  process.exit(1);
}
const env = { BROWSER: 'firefox', FIREFOX_PATH: firefox };
const HOUR = 3600;
const built = (await run(commandOf('vite', 'vite', ['build', '--logLevel', 'warn']), env)) === 0;
// One at a time: Firefox draws WebGL on the processor too.
const args = ['test', '--workers=1', '--timeout=120000', ...process.argv.slice(2)];
process.exitCode = built ? await run(commandOf('@playwright/test', 'playwright', args), env, HOUR) : 1;
