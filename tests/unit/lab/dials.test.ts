import { describe, expect, it } from 'vitest';
import { recipeOf } from '../../../src/data';
import { denseText, dialOf, settingOf, settingText } from '../../../src/lab/dials';
import type { RunConfig } from '../../../src/model/config';
import { MECHANISM_IDS } from '../../../src/model/mechanisms';
import { numbersOf } from '../../../src/ui/numbers';

const en = numbersOf('en');
const configOf = (mechanism: string, patch: Partial<RunConfig> = {}): RunConfig => ({
  ...recipeOf(patch.data ?? 'patterns', { mechanism }),
  mechanism,
  ...patch,
});

describe('the Sparsity control', () => {
  it('has a dial for every mechanism', () => {
    for (const mechanism of MECHANISM_IDS) expect(dialOf({ mechanism }).step).toBeGreaterThan(0);
  });

  it('ends λ where the data set says', () => {
    const end = (data: string) => dialOf({ mechanism: 'l1' }).max(configOf('l1', { data }));
    expect(['patterns', 'bars', 'superposition', 'photos', 'words'].map(end)).toEqual([
      3, 2.5, 1.5, 2.5, 0.8,
    ]);
  });

  it('says the k in force: no more units light than there are', () => {
    expect(settingText(configOf('topk', { units: 3, k: 7 }), en)).toBe('k = 3');
    expect(settingText(configOf('topk', { units: 32, k: 7 }), en)).toBe('k = 7');
  });

  it('counts k up to the units, and never beyond 64', () => {
    const end = (units: number) => dialOf({ mechanism: 'topk' }).max(configOf('topk', { units }));
    expect([1, 3, 32, 256].map(end)).toEqual([2, 3, 32, 64]);
  });

  it('names what it sets, and what the dense twin has instead', () => {
    const texts = (config: RunConfig) => [settingText(config, en), denseText(config, en)];
    expect(texts(configOf('l1', { sparsity: 0.2 }))).toEqual(['λ = 0.20', 'λ = 0']);
    expect(texts(configOf('topk', { k: 3, units: 32 }))).toEqual(['k = 3', 'k = 32']);
    expect(texts(configOf('kl', { sparsity: 0.05 }))).toEqual(['β = 0.05', 'β = 0']);
  });

  it('moves k, and not the weight, with TopK', () => {
    expect(settingOf(configOf('topk', { k: 2, sparsity: 0.7 }))).toBe(2);
    expect(settingOf(configOf('kl', { k: 5, sparsity: 0.7 }))).toBe(0.7);
  });
});
