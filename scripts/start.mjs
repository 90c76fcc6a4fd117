// `npm start`: builds the page and serves it. Options: --port 8080 (0: any free port), --no-build.
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { root } from './run-command.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-build': { type: 'boolean', default: false } },
});

if (!values['no-build']) await build({ root });
const server = await preview({ root, preview: { port: Number(values.port) } });
console.log(`\nSparselight is at ${server.resolvedUrls?.local[0]}  (stop with Ctrl+C)`);
