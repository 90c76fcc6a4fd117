import { expect, it } from 'vitest';
import { askRun } from '../../../src/ask/live/live';
import { relativeSetting } from '../../../src/ask/live/relative';
import { numbersOf } from '../../../src/ui/numbers';
import { runOf } from './asked/run';

it('a unit is taken away: what the others alone reconstruct is compared with the inputs', async () => {
  const state = await runOf('patterns');
  const { main } = state.shown;
  const { inputs, units, x, codes, directions, rowNames } = main;
  const n = numbersOf('en');
  for (let gone = 0; gone < units; gone++) {
    let error = 0;
    const lit: string[] = [];
    for (let row = 0; row < rowNames.length; row++) {
      if (codes[row * units + gone] > 0) lit.push(rowNames[row]);
      for (let i = 0; i < inputs; i++) {
        let rebuilt = 0;
        for (let j = 0; j < units; j++)
          if (j !== gone) rebuilt += codes[row * units + j] * directions[j * inputs + i];
        error += (x[row * inputs + i] - rebuilt) ** 2 / rowNames.length;
      }
    }
    const found = await askRun(`what changes if I switch off unit ${gone + 1}?`, state);
    const [part] = found?.parts ?? [];
    const values = typeof part.values === 'function' ? part.values({ n } as never) : part.values;
    expect(part.id).toBe('ask.without');
    expect(values).toMatchObject({ unit: gone + 1, before: n.three(main.error), after: n.three(error) });
    expect(String(values?.inputs).split(', ').toSorted()).toEqual(lit.toSorted());
  }
});

it.each([
  ['what if I doubled the sparsity', { key: 'sparsity', value: 0.4 }],
  ['half the lambda', { key: 'sparsity', value: 0.1 }],
  ['and without the penalty?', { key: 'sparsity', value: 0 }],
  ['with more units', { key: 'units', value: 6 }],
  ['якщо збільшити лямбду вдвічі', { key: 'sparsity', value: 0.4 }],
  ['якщо зменшити розрідженість', { key: 'sparsity', value: 0.1 }],
  ['якщо прибрати штраф', { key: 'sparsity', value: 0 }],
  ['якщо елементів буде менше', { key: 'units', value: 2 }],
  ['what does unit 2 look for', null],
])('%s', async (question, setting) => {
  const { config } = await runOf('patterns');
  expect(relativeSetting(question, config)).toEqual(setting);
});
