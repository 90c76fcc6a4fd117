import { quoteValue } from '../model/config';
import type { DataSource } from './dataset';
import { bitRecipe, checkUnits, darkSparsity, type Pattern, parsePatterns, patternDataSet } from './patterns';

/** Patterns that the learner made; they travel in the config itself. */
export const ownPatterns: DataSource = {
  id: 'own',
  asset: null,
  recipe: ({ mechanism }) => bitRecipe(mechanism),
  check: (config) =>
    'problem' in parsePatterns(config.patterns)
      ? [{ key: 'patterns', value: quoteValue(config.patterns), reason: 'not patterns' }]
      : checkUnits(config),
  look: () => ({ kind: 'bits' }),
  mostSparsity: ({ patterns }) => darkSparsity(patternsOf(patterns)),
  build: ({ patterns }) => patternDataSet(patternsOf(patterns)),
};

function patternsOf(text: string): Pattern[] {
  const parsed = parsePatterns(text);
  if ('problem' in parsed) throw new RangeError(`not patterns of 0 and 1: "${quoteValue(text)}"`);
  return parsed.patterns;
}
