import type { DataSource } from './dataset';
import { parsePatterns, patternDataSet } from './patterns';

/** Patterns that the learner made; they travel in the config itself. */
export const ownPatterns: DataSource = {
  id: 'own',
  asset: null,
  recipe: () => ({}),
  check: ({ patterns }) =>
    'problem' in parsePatterns(patterns)
      ? [{ key: 'patterns', value: patterns.slice(0, 40), reason: 'not patterns' }]
      : [],
  look: () => ({ kind: 'bits' }),
  build: ({ patterns }) => {
    const parsed = parsePatterns(patterns);
    if ('problem' in parsed) throw new RangeError(`not patterns of 0 and 1: "${patterns.slice(0, 40)}"`);
    return patternDataSet(parsed.patterns);
  },
};
