import type { DataSource } from './dataset';
import { LESSON_PATTERNS, patternDataSet } from './patterns';

/** The four patterns of the lesson: three bits, three units. */
export const lessonPatterns: DataSource = {
  id: 'patterns',
  asset: null,
  recipe: () => ({ units: 3 }),
  check: () => [],
  look: () => ({ kind: 'bits' }),
  build: () => patternDataSet(LESSON_PATTERNS),
};
