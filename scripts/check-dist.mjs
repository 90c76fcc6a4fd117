// Looks at the built page: it may run anywhere, loads nothing from outside, and its content policy holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';
import { readSources, report } from './sources.mjs';

const html = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const problems = [];

const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
if (!/<head>\s*<meta http-equiv="Content-Security-Policy"/.test(html)) {
  problems.push('the content policy is not the first thing in <head>, so it does not cover all of it');
}
if (policy && /unsafe|https?:|\*/.test(policy[1]))
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
}

report(problems, 'the built page keeps its content policy and loads nothing from outside');
