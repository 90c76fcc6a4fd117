// Fails on a source or test file that has grown too long to read in one go, on a dependency whose version could change by
// itself, and on a size of type that does not follow the one that a reader has set in the browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';
import { readSources, report } from './sources.mjs';

const MOST_LINES = 400;

const files = readSources(['src', 'tests', 'scripts'], /\.(?:ts|tsx|mjs|css)$/);
const tooLong = Object.entries(files)
  .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
  .filter(({ lines }) => lines > MOST_LINES)
  .map(({ file, lines }) => `${file}  has ${lines} lines; the most is ${MOST_LINES}`);

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const notPinned = Object.entries({ ...dependencies, ...devDependencies })
  .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
  .map(([name, version]) => `package.json  ${name} is ${version}; write an exact version`);

const fixedType = Object.entries(files)
  .filter(([file]) => file.endsWith('.css'))
  .flatMap(([file, text]) => {
    const found = text.match(/\bfont(?:-size)?:\s[^;]*?[\d.]+px|@media[^{]*?[\d.]+px/g) ?? [];
    return found.map((rule) => `${file}  “${rule}”: sizes of type are written in rem, those of @media in em`);
  });

report(
  [...tooLong, ...notPinned, ...fixedType],
  `${Object.keys(files).length} files are short enough; every dependency is pinned; type follows the browser's size`,
);
