// Fails if a file in src/ imports what its layer may not (layers.mjs), or what cannot do without it (circles.mjs).
import { circlesIn } from './circles.mjs';
import { checkLayers } from './layers.mjs';
import { readSources, report } from './sources.mjs';

const files = readSources(['src'], /\.(?:ts|tsx|css)$/);
report(
  [
    ...checkLayers(files).map(({ file, line, rule }) => `${file}:${line}  ${rule}`),
    ...circlesIn(files).map((way) => `a circle: ${way.join(' → ')}`),
  ],
  `${Object.keys(files).length} files in src/ keep to their layers, in no circle`,
);
