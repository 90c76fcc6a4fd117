import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tips } from '../../../src/locales/en/tips';
import { rest } from '../../../src/locales/en-rest';

const STATIC_IMPORT = /^(?:import|export)\s(?!type)(?:[^;]*?from\s+)?'([./][^']+)'/gms;

/** The modules that the page loads before anything else: what main.tsx imports, and so on; not what is imported when needed. */
function firstModules(file = 'src/app/main.tsx', seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.startsWith('src/locales/')) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
    const target = join(dirname(file), path);
    const found = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) => existsSync(name));
    if (found) firstModules(found, seen);
  }
  return seen;
}

test('what the page begins with needs no text that is loaded later', () => {
  const modules = [...firstModules()];
  expect(modules.length).toBeGreaterThan(50);
  const ids = Object.keys(rest).filter((id) => !(id in tips));
  const early = modules.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    // A `Tip` waits for its text; whoever else says it cannot.
    const unwaited = Object.keys(tips).filter((id) => text.includes(`t('${id}'`));
    const used = [...unwaited, ...ids.filter((id) => text.includes(`'${id}'`))];
    // `mechanism.${id}`: any text that begins like this.
    const begun = Array.from(text.matchAll(/`([a-z]+\.)[\w.]*\$\{/gi), ([, start]) => start);
    return [...used, ...ids.filter((id) => begun.some((start) => id.startsWith(start)))];
  });
  expect(early).toEqual([]);
});
