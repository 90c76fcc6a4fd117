import { expect, test } from 'vitest';
import { loadPassages } from '../../../src/lesson/passages';

test.each(['en', 'uk'] as const)('passages in %s are plain text, formulas too', async (locale) => {
  const passages = await loadPassages(locale);
  expect(passages.length).toBeGreaterThan(40);
  expect(passages.filter(({ text }) => /\\[a-z]|\{,\}/.test(text)).map(({ id }) => id)).toEqual([]);
  const formula = passages.find(({ id }) => id === 'balance/formula')?.text ?? '';
  expect(formula).toContain('λ');
});
