import { beforeAll, describe, expect, it } from 'vitest';
import type { LiveState } from '../../../src/ask/live/context';
import { askRun } from '../../../src/ask/live/live';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { numbersOf } from '../../../src/ui/numbers';
import { frameOf } from '../lab/frames';
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
          isOff: String(sum <= 0),
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

  it('where light is free it says nothing of shrinkage', async () => {
    const free = { ...run, config: { ...run.config, sparsity: 0 } };
    expect((await ask('why is unit 1 only at 0.81 on 101', free)).ids).not.toContain('ask.cellShrunk');
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

describe('two units', () => {
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
    const both = { ...run, shown: { main: run.shown.main, dense: await engine.frame() } };
    engine.dispose();
    const { ids, lit } = await ask('what does unit 1 of the dense twin look for', both);
    expect(ids.slice(0, 2)).toEqual(['ask.inTwin', 'ask.unitMixed']);
    expect(lit).toBeUndefined();
    const { values } = await ask('is the dense one better at reconstruction?', both);
    expect(values('ask.verdict')).toEqual({ light: 'more', error: 'less', selectivity: 'less' });
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
    shown: { main: frame, dense: null },
  });

  it.each([
    'which unit lights for guitar?',
    'what is the code of the word guitar',
    'що світиться на слові guitar',
  ])('needs no quotes: %s', async (question) => {
    const { ids, values } = await ask(question, withWords());
    expect(ids).toEqual(['ask.code', 'ask.unitWords']);
    expect(values('ask.code')).toMatchObject({ input: 'guitar', count: 1 });
    expect(values('ask.unitWords')).toMatchObject({ words: 'guitar (0.90)' });
  });

  it('is none where the question asks for something else', async () => {
    expect((await ask('where does the mouth of river lie', withWords())).ids).toEqual([]);
  });
});
