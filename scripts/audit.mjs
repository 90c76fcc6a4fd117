// `npm run audit`: every view of the page on six widths in both languages, also with the wide spacing of text that a reader
// may ask for: what is cut off, overlaps, scrolls into nothing or is too small to hit (over twenty minutes). `npm test`
// looks at a few of them.
import { ensureChromium } from './chromium.mjs';
import { commandOf, run } from './run-command.mjs';

const LIMIT_SECONDS = 7200;

const env = { CHROMIUM_PATH: ensureChromium(), WHOLE_AUDIT: '1' };
const built = (await run(commandOf('vite', 'vite', ['build']))) === 0;
const audit = commandOf('@playwright/test', 'playwright', [
  'test',
  'every-width',
  '--reporter=list',
  '--retries=0',
]);
process.exitCode = built ? await run(audit, env, LIMIT_SECONDS) : 1;
