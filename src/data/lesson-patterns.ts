import type { DataSource } from './dataset';
import { bitRecipe, checkUnits, darkSparsity, LESSON_PATTERNS, patternDataSet } from './patterns';

/** The four patterns of the lesson: three bits, three units. */
export const lessonPatterns: DataSource = {
  id: 'patterns',
  asset: null,
  recipe: ({ mechanism }) => ({ units: 3, ...bitRecipe(mechanism) }),
  check: checkUnits,
  look: () => ({ kind: 'bits' }),
  mostSparsity: () => darkSparsity(LESSON_PATTERNS),
  build: () => patternDataSet(LESSON_PATTERNS),
};
