// `npm run walk`: through all chapters of the lesson in both languages, in the built page and with keys only, doing what each
// step asks for (about three minutes). `npm test` walks through three chapters.
import { ensureChromium } from './chromium.mjs';
import { commandOf, run } from './run-command.mjs';

const LIMIT_SECONDS = 1800;

const env = { CHROMIUM_PATH: ensureChromium(), WHOLE_LESSON: '1' };
const built = (await run(commandOf('vite', 'vite', ['build']))) === 0;
const walk = commandOf('@playwright/test', 'playwright', ['test', 'whole-lesson', '--reporter=list']);
process.exitCode = built ? await run(walk, env, LIMIT_SECONDS) : 1;
