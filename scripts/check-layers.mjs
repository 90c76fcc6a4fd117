// Fails if a file in src/ imports what its layer may not; the rules are in layers.mjs.
import { checkLayers } from './layers.mjs';
import { readSources, report } from './sources.mjs';

const files = readSources(['src'], /\.(?:ts|tsx|css)$/);
report(
  checkLayers(files).map(({ file, line, rule }) => `${file}:${line}  ${rule}`),
  `${Object.keys(files).length} files in src/ keep to their layers`,
);
