// Looks at the built page: it may run anywhere, loads nothing from outside, and its content policy holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run-command.mjs';
import { readSources, report } from './sources.mjs';

const html = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const problems = [];

const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
if (!/<head>\s*<meta http-equiv="Content-Security-Policy"/.test(html)) {
  problems.push('the content policy is not the first thing in <head>, so it does not cover all of it');
}
// WebAssembly that the page brings along is none of the code from elsewhere that a policy is to keep out.
if (policy && /unsafe|https?:|\*/.test(policy[1].replace('wasm-unsafe-eval', '')))
  problems.push(`the content policy is too wide: ${policy[1]}`);

for (const [tag, attributes] of html.matchAll(/<script\b([^>]*)>/g)) {
  if (!/\ssrc=/.test(attributes)) problems.push(`inline script: ${tag}`);
}
for (const [tag] of html.matchAll(/<style\b[^>]*>|<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>/g)) {
  problems.push(`inline style or handler: ${tag}`);
}

// What the page loads; an ordinary link (<a href>) may lead anywhere.
for (const [tag, , address] of html.matchAll(
  /<(script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="([^"]*)"[^>]*>/g,
)) {
  if (/^(?:[a-z]+:)?\/\//i.test(address)) problems.push(`loaded from outside: ${tag}`);
  else if (address.startsWith('/')) problems.push(`not relative, so it breaks in a sub-folder: ${tag}`);
}
for (const [file, css] of Object.entries(readSources(['dist'], /\.css$/))) {
  for (const [part] of css.matchAll(/(?:@import\s*|url\(\s*)['"]?(?:https?:)?\/\/[^'")]*/g)) {
    problems.push(`${file}  loads from outside: ${part}`);
  }
  // Why not: see the head of src/app/base.css.
  for (const [part] of css.matchAll(/[^;{}]*\btransition(?:-property)?:[^;}]*/g))
    problems.push(`${file}  moves by a transition: ${part}`);
}

/** What the page itself asks for, before any of its parts does. */
const first = new Set(Array.from(html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g), ([, file]) => file));

/**
 * kB, gzipped: what is loaded before anything can be seen, in the larger language, and what the worker loads to train on
 * WebGL.
 * @type {{ what: string, counts: (file: string) => boolean, kilobytes: number }[]}
 */
const BUDGETS = [
  { what: 'the page', counts: (file) => first.has(file) || /^uk-(?!rest).*\.js$/.test(file), kilobytes: 190 },
  {
    what: 'the engine with tfjs',
    counts: (file) => /^(worker|backend)-.*\.js$/.test(file),
    kilobytes: 110,
  },
];
const assets = join(root, 'dist', 'assets');
const sizes = BUDGETS.map(({ what, counts, kilobytes }) => {
  const found = readdirSync(assets).filter(counts);
  const bytes = found.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
  if (found.length < 2) problems.push(`${what}: its files were not found in dist/assets`);
  if (bytes > 1000 * kilobytes)
    problems.push(`${what} is ${(bytes / 1000).toFixed(1)} kB gzipped, over ${kilobytes}`);
  return `${what} ${(bytes / 1000).toFixed(0)} of ${kilobytes} kB`;
});

report(
  problems,
  `the built page keeps its content policy, loads nothing from outside, and is small: ${sizes.join(', ')}`,
);
