// `npm run data`: makes the assets in public/data anew from their sources (takes the sources from the npm registry,
// 120 MB). The same sources give the same files.
import { join } from 'node:path';
import { writePhotographs } from './photographs.mjs';
import { writeSamples } from './samples.mjs';
import { writeWords } from './words.mjs';

const folder = join(import.meta.dirname, '..', '..', 'public', 'data');
writePhotographs(folder);
writeWords(folder);
writeSamples(folder);
