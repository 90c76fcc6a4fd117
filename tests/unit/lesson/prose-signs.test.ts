import { expect, test } from 'vitest';
import { prose } from '../../../scripts/prose.mjs';

test('what follows a formula without a space stays in its line', async () => {
  const transform = prose().transform as (text: string, id: string) => Promise<{ code: string }>;
  const { code } = await transform('where $z_1$, $z_2$ are lit ($z_3$).', 'a.mdx');
  const held = [...code.matchAll(/className: "with-sign"/g)];
  expect(held).toHaveLength(2);
  expect(code).toContain('" are lit ("');
});
