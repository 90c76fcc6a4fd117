import { describe, expect, it } from 'vitest';
import { loadPassages } from '../../../src/lesson/passages';

/** Formulas as one would type them; the sign of a fraction or a root must not be lost. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  'sparse/sparse': ['zᵢ ≈ 0'],
  'balance/formula': ['(1 − z)² + λ z', 'z = 1 − λ/2', '2√2 ≈ 2'],
  'units/cheaper': ['√(1² + 1²) = √2'],
};

describe.each(['en', 'uk'] as const)('passages, %s', async (locale) => {
  const passages = await loadPassages(locale);

  it('are those of all steps', () => expect(passages.length).toBeGreaterThan(40));

  it.each(Object.entries(FORMULAS))('%s has its formulas', (id, formulas) => {
    const { text = '' } = passages.find((passage) => passage.id === id) ?? {};
    for (const formula of formulas) expect(text).toContain(formula);
  });

  it('has no marks of TeX, and no gap of a text that only a run can fill', () => {
    expect(passages.filter(({ text }) => /[\\{}^]|\w_\w/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
