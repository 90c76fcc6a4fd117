import { expect, it } from 'vitest';
import { circlesIn } from '../../../scripts/circles.mjs';

const b = "import { a } from './a';\nexport const b = a;";

it('finds a way from a file back to itself', () => {
  expect(circlesIn({ 'src/a.ts': "import { b } from './b';\nexport const a = b;", 'src/b.ts': b })).toEqual([
    ['src/a.ts', 'src/b.ts', 'src/a.ts'],
  ]);
  expect(
    circlesIn({
      'src/a.ts': "export * from './deep';",
      'src/deep/index.tsx': "import { type B, b } from '../b';",
      'src/b.ts': b,
    }),
  ).toEqual([['src/a.ts', 'src/deep/index.tsx', 'src/b.ts', 'src/a.ts']]);
});

it.each([
  "import type { B } from './b';",
  "import { type B } from './b';",
  "export const later = () => import('./b');",
  "export type { B } from './b';",
  '',
])('is content with what is no need: %s', (text) => {
  expect(circlesIn({ 'src/a.ts': text, 'src/b.ts': b })).toEqual([]);
});
