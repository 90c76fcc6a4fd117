import { describe, expect, it } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import { readWords } from './assets';

const asset = readWords();
const set = buildData(recipeOf('words'), asset);

describe('words', () => {
  it('are 8,000 vectors of norm 1 around 0', () => {
    expect([set.rows, set.inputs]).toEqual([8000, 100]);
    expect(set.x).toHaveLength(800_000);
    for (let row = 0; row < set.rows; row++) {
      const norm = Math.hypot(...set.x.subarray(row * 100, (row + 1) * 100));
      expect(Math.abs(norm - 1)).toBeLessThan(0.02);
    }
    const means = Array.from({ length: 100 }, (_, i) => {
      let sum = 0;
      for (let row = 0; row < set.rows; row++) sum += set.x[row * 100 + i];
      return sum / set.rows;
    });
    expect(Math.hypot(...means)).toBeLessThan(0.15);
  });

  it('have words for names, none twice, in order of frequency', () => {
    expect(set.rowNames.slice(0, 3)).toEqual(['the', 'of', 'to']);
    expect(new Set(set.rowNames).size).toBe(8000);
    for (const word of set.rowNames) expect(word).toMatch(/^[a-z]+(?:-[a-z]+)?$/);
  });

  it('put words together that belong together', () => {
    const vector = (word: string) => {
      const row = set.rowNames.indexOf(word);
      return set.x.subarray(row * 100, (row + 1) * 100);
    };
    const cosine = (a: string, b: string) =>
      vector(a).reduce((sum, value, i) => sum + value * vector(b)[i], 0);
    expect(cosine('king', 'queen')).toBeGreaterThan(0.5);
    expect(cosine('dog', 'cat')).toBeGreaterThan(cosine('dog', 'parliament') + 0.3);
  });

  it('show common words, every one of which is in the list', () => {
    const names = Array.from(set.probe ?? [], (row) => set.rowNames[row]);
    expect(names.length).toBe(new Set(names).size);
    expect(names.length).toBeGreaterThanOrEqual(128);
    expect(names).toContain('music');
  });

  it('leave out what hurts', () => {
    for (const word of ['murder', 'rape', 'killed', 'nazi']) expect(set.rowNames).not.toContain(word);
    for (const word of ['military', 'skill', 'deadline', 'class']) expect(set.rowNames).toContain(word);
  });

  it('need their asset', () => {
    expect(() => buildData(recipeOf('words'))).toThrow(RangeError);
  });

  it('have a recipe', () => {
    expect(recipeOf('words')).toMatchObject({ units: 256, batch: 512, bias: 1 });
    expect(recipeOf('words', { mechanism: 'topk' })).toMatchObject({ k: 4 });
  });
});
