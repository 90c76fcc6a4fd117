import { beforeAll, describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/ask/live/asked';
import type { LiveState } from '../../../src/ask/live/context';
import { askRun } from '../../../src/ask/live/live';
import { namedInput } from '../../../src/ask/live/named-input';
import { recipeOf } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { numbersOf } from '../../../src/ui/numbers';
import { frameOf } from '../lab/frames';
import { ASKED } from './asked/asked';
import { runOf } from './asked/run';

let run: LiveState;
beforeAll(async () => {
  run = await runOf('patterns');
});

const n = numbersOf('en');
const text = { n, t: (id: string, values: object) => `${id} ${JSON.stringify(values)}` };

/** Ids of the sentences, and the values of the one asked for. */
async function ask(question: string, state = run) {
  const found = await askRun(question, state);
  const parts = found?.parts ?? [];
  const values = (id: string) => {
    const part = parts.find((one) => one.id === id);
    return typeof part?.values === 'function' ? part.values(text as never) : part?.values;
  };
  return { ids: parts.map(({ id }) => id), values, lit: found?.lit };
}

describe('a unit on an input', () => {
  it('is worked out from weights and bias, as the encoder does', async () => {
    const { main } = run.shown;
    for (const [row, pattern] of main.rowNames.entries())
      for (let unit = 0; unit < main.units; unit++) {
        const { values, lit } = await ask(`why does unit ${unit + 1} do that on ${pattern}?`);
        const sum = [...pattern].reduce(
          (all, bit, i) => all + Number(bit) * main.encoder[unit * main.inputs + i],
          main.encoderBias[unit],
        );
        expect(values('ask.cellSum')).toMatchObject({
          z: n.two(Math.max(0, sum)),
          why: sum > 0 ? 'on' : 'below',
        });
        expect(lit).toEqual({ pattern: row, unit });
      }
  });

  it('a dark one names the bit that is missing, and shrinkage is no reason for it', async () => {
    const unit = run.shown.main.metrics.recoveredBy[0] ?? -1;
    const { ids, values } = await ask(`why is unit ${unit + 1} dark on 010, and not 1`);
    expect(ids).toEqual(['ask.cellOff', 'ask.cellNoBit', 'ask.cellSum']);
    expect(values('ask.cellNoBit')).toMatchObject({ bit: 1, input: '010' });
  });

  it.each([
    ['why is unit 1 only at 0.81 on 101', 'ask.cellShrunk'],
    ['why is the lamp only at 0.85 on 101 and not 1', 'ask.cellShrunk'],
    ['чому на 101 не рівно 1', 'ask.cellShrunk'],
  ])('too dim: %s', async (question, id) => {
    expect((await ask(question)).ids).toContain(id);
  });

  it('with TopK a sum above 0 may be one of the weaker ones', async () => {
    const topk = await runOf('patterns', { mechanism: 'topk', k: 1 });
    const { main } = topk.shown;
    const seen = new Set<unknown>();
    for (const [row, pattern] of main.rowNames.entries())
      for (let unit = 0; unit < main.units; unit++) {
        const { values } = await ask(`why is unit ${unit + 1} so on ${pattern}?`, topk);
        const { why, total } = values('ask.cellSum') as { why: string; total: string };
        seen.add(why);
        const z = main.codes[row * main.units + unit];
        expect(why === 'on').toBe(z > 0);
        if (why === 'weaker') expect(Number(total)).toBeGreaterThanOrEqual(0);
      }
    expect(seen).toContain('weaker');
  });

  it('with KL a unit that is next to dark is not said to light', async () => {
    const kl = await runOf('patterns', { ...recipeOf('patterns', { mechanism: 'kl' }), mechanism: 'kl' });
    const { main } = kl.shown;
    const z = Math.min(...main.codes);
    expect(z).toBeGreaterThan(0);
    const cell = main.codes.indexOf(z);
    const [row, unit] = [Math.floor(cell / main.units), cell % main.units];
    expect((await ask(`what does unit ${unit + 1} do on ${main.rowNames[row]}`, kl)).ids[0]).toBe(
      'ask.cellFaint',
    );
  });

  it('a dead unit is called that, with the reason', async () => {
    const dark = await runOf('patterns', { sparsity: 3 });
    expect((await ask('why is unit 2 dark on 101', dark)).ids.slice(0, 3)).toEqual([
      'ask.cellOff',
      'ask.unitDark',
      'ask.darkExpensive',
    ]);
  });

  it.each<[string, Partial<LiveState['config']>, number]>([
    ['where light is free', { sparsity: 0 }, 600],
    ['before the unit stands for a bit', {}, 0],
    ['where a lone unit would be dark', { sparsity: 2.5 }, 600],
    ['where the price is another', { mechanism: 'topk', k: 1 }, 600],
  ])('%s it says nothing of shrinkage', async (_, changes, steps) => {
    const other = await runOf('patterns', changes, steps);
    for (const unit of [1, 2, 3])
      expect((await ask(`why is unit ${unit} only at 0.81 on 101`, other)).ids).not.toContain(
        'ask.cellShrunk',
      );
  });

  it.each([
    'why does 101 light only two units?',
    'why is the error on 101 lower than on 010',
    'чому на 101 світиться лише один елемент',
    'why is bit 2 of 101 only 0.06',
    'why does unit 2 still light at 1000 steps',
  ])('another question why: %s', async (question) => {
    expect((await ask(question)).ids).not.toContain('ask.cellShrunk');
  });
});

describe('an input that the run has not', () => {
  it('goes through the model as it is: 111 is no more than its three units', async () => {
    const { main } = run.shown;
    const { ids, values } = await ask('what would the network do with 111?');
    expect(ids).toEqual(['ask.unseen', 'ask.code', 'ask.reconstruction', 'ask.rebuiltFrom']);
    const codes = Array.from({ length: main.units }, (_, unit) =>
      Math.max(
        0,
        main.encoderBias[unit] + main.encoder.subarray(3 * unit, 3 * unit + 3).reduce((a, b) => a + b, 0),
      ),
    );
    const output = [0, 1, 2].map((i) =>
      codes.reduce((sum, z, unit) => sum + z * main.directions[3 * unit + i], main.decoderBias[i]),
    );
    expect(values('ask.reconstruction')).toMatchObject({ output: n.list(output) });
  });

  it('of another length it is none of this run', async () => {
    expect((await ask('what is the code of 1111')).ids).toEqual(['ask.noInput']);
  });
});

describe('a long code', () => {
  it('is cut, and says so', async () => {
    const patterns = '1111000011110000,1010101010101010,0000111100001111,1100110011001100';
    const own = await runOf('own', { patterns, units: 40, sparsity: 0 }, 0);
    const { values } = await ask('what is the reconstruction of 1111000011110000', own);
    const { sum, more } = values('ask.rebuiltFrom') as { sum: string; more: number };
    expect(more).toBeGreaterThan(0);
    const { values: coded } = await ask('which units light for 1111000011110000', own);
    expect(coded('ask.code')).toMatchObject({ more, count: sum.split(' + ').length + more });
  });
});

describe('a picture', () => {
  it('is named by its number', async () => {
    const bars = await runOf('bars', {}, 100);
    const { main } = bars.shown;
    const lit = main.rowNames.findIndex((_, row) => main.codes[row * main.units] > 0.3);
    const name = main.rowNames[lit];
    const { ids, values } = await ask(`which units light for input ${name}?`, bars);
    expect(ids).toEqual(['ask.code']);
    expect(values('ask.code')).toMatchObject({ input: name });
    expect((await ask('Why is unit 10 dark?', bars)).ids[0]).not.toBe('ask.cellOff');
  });
});

describe('numbers that are no patterns', () => {
  it.each([
    ['What does unit 10 look for?', 'ask.noUnit'],
    ['what does unit 2 do at step 100', 'ask.unitBit'],
    ['what happens to 101 without unit 2', 'ask.withoutOnSame'],
  ])('%s', async (question, id) => {
    expect((await ask(question)).ids[0]).toBe(id);
  });
});

describe('two inputs', () => {
  it.each([
    ['does any unit light for both 010 and 100?', 0],
    ['котрий елемент спільний для 101 та 011', 1],
  ])('%s', async (question, count) => {
    const { ids, values } = await ask(question);
    expect(ids).toEqual(['ask.sharedUnits', 'ask.code', 'ask.code']);
    expect(values('ask.sharedUnits')).toMatchObject({ count });
  });
});

describe('a trial', () => {
  it('says what its units look for, and its codes where they are asked for', async () => {
    const { values } = await ask('what would the activations be at λ = 1');
    const { codes } = values('ask.triedCodes') as { codes: string };
    const { tryOut } = await import('../../../src/lab/trial');
    const frame = await tryOut({ ...run.config, sparsity: 1 });
    expect(codes).toContain(`101 → (${n.list([...(frame?.codes.subarray(0, 3) ?? [])])})`);
    const six = await ask('А якщо взяти шість елементів замість трьох?');
    expect(six.values('ask.triedUnits')).toMatchObject({ names: expect.stringContaining('101') });
  });
});

describe('two units', () => {
  it('one of which is not there', async () => {
    expect((await ask('how does unit 1 differ from unit 9?')).ids).toEqual(['ask.noUnit']);
  });

  it('by their selectivity, where that is asked', async () => {
    expect((await ask('which of units 1 and 2 is more selective')).ids.slice(0, 2)).toEqual([
      'ask.selectivityOf',
      'ask.selectivityOf',
    ]);
  });

  it('are told apart, with the inputs they share', async () => {
    const { recoveredBy } = run.shown.main.metrics;
    const [a, , c] = recoveredBy.map((unit) => (unit ?? 0) + 1);
    const { ids, values } = await ask(`how does unit ${a} differ from unit ${c}?`);
    expect(ids).toEqual(['ask.unitBit', 'ask.unitBit', 'ask.lightBoth', 'ask.cosineOf']);
    expect(values('ask.lightBoth')).toMatchObject({ count: 1, inputs: '101' });
  });
});

describe('the dense twin', () => {
  it('is asked in its own name, and compared in words', async () => {
    const engine = new CpuEngine();
    const { buildData } = await import('../../../src/data');
    engine.configure({ ...run.config, sparsity: 0 }, buildData(run.config));
    await engine.step(600);
    const both = { ...run, shown: { ...run.shown, dense: await engine.frame() } };
    engine.dispose();
    const { ids, lit } = await ask('what does unit 1 of the dense twin look for', both);
    expect(ids.slice(0, 2)).toEqual(['ask.inTwin', 'ask.unitMixed']);
    expect(lit).toBeUndefined();
    const { values } = await ask('is the dense one better at reconstruction?', both);
    expect(values('ask.verdict')).toEqual({
      who: 'twin',
      light: 'more',
      error: 'less',
      causes: 'bits',
      selectivity: 'less',
    });
    for (const question of [
      'which units light for 101 in the dense twin',
      'скільки елементів світиться на 101 у щільній моделі зараз',
    ])
      expect((await ask(question, both)).ids).toEqual(['ask.inTwin', 'ask.code']);
    expect((await ask('is unit 2 more selective than in the dense twin?', both)).ids).toEqual([
      'ask.selectivityOf',
      'ask.inTwin',
      'ask.selectivityOf',
    ]);
  });

  it('where there is none, that is said', async () => {
    expect((await ask('what is the code of 101 in the dense twin')).ids).toEqual(['ask.noTwin']);
    const bars = await runOf('bars', {}, 20);
    expect((await ask('what does unit 1 of the dense twin look for', bars)).ids).toEqual(['ask.twinOfLarge']);
  });

  it('a young run is not judged by a copy that has had its time', async () => {
    const young = await runOf('patterns', {}, 5);
    const { ids } = await ask('What would happen at λ = 1?', young);
    expect(ids).toContain('ask.tried');
    expect(ids).not.toContain('ask.verdict');
  });
});

describe('a word', () => {
  const words = ['guitar', 'river', 'monday'];
  const codes = [
    [0.9, 0],
    [0, 0.8],
    [0, 0.7],
  ];
  const directions = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  const frame = { ...frameOf(['100', '010', '011'], codes, directions), rowNames: words };
  const data = { rowNames: words, rows: 3, inputs: 3, x: frame.x } as NonNullable<LiveState['data']>;
  const withWords = (): LiveState => ({
    ...run,
    look: { kind: 'word' },
    data,
    shown: { main: frame, dense: null, config: run.config },
  });

  it.each([
    'which unit lights for guitar?',
    'what is the code of the word guitar',
    'що світиться на слові guitar',
  ])('needs no quotes: %s', async (question) => {
    const { ids, values } = await ask(question, withWords());
    expect(ids.filter((id) => id !== 'ask.codeList')).toEqual(['ask.code', 'ask.unitWords']);
    expect(values('ask.code')).toMatchObject({ input: 'guitar', count: 1 });
    expect(values('ask.unitWords')).toMatchObject({ words: 'guitar (0.90)' });
  });

  it('is none where the question asks for something else', async () => {
    // A set of whatever words people ask with.
    const questions = Object.values(ASKED).flatMap((all) =>
      all.flatMap(({ patterns, bars, outside }) => [
        ...Object.keys(patterns),
        ...Object.keys(bars),
        ...outside,
      ]),
    );
    const rowNames = [
      ...new Set(questions.flatMap((question) => question.toLowerCase().match(/[a-z]+/g) ?? [])),
    ];
    const state = { ...withWords(), data: { ...data, rowNames, x: new Float32Array(3 * rowNames.length) } };
    const taken = questions.filter((question) => {
      const asked = readQuestion(question);
      return asked.input === null && namedInput(asked, state) !== null;
    });
    expect(taken).toEqual([]);
  });
});
