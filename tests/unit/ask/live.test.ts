import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/ask/live/asked';
import type { LiveState } from '../../../src/ask/live/context';
import { askRun } from '../../../src/ask/live/live';
import type { Survey } from '../../../src/engine/survey';
import { initialState } from '../../../src/lab/state';
import type { Text } from '../../../src/lab/text';
import { tryOut } from '../../../src/lab/trial';
import type { MessageId } from '../../../src/locales/en';
import { numbersOf } from '../../../src/ui/numbers';
import { en, plainly, uk } from '../../texts';
import { frameOf } from '../lab/frames';

/** Unit 1 looks for bit 1, unit 2 for bit 2, unit 3 is dark. */
const frame = frameOf(
  ['101', '011', '010', '100'],
  [
    [0.9, 0, 0],
    [0, 0.8, 0],
    [0, 0.7, 0],
    [0.85, 0, 0],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
);
const config = { ...initialState().config, sparsity: 0.2 };
const state: LiveState = {
  ...initialState(),
  config,
  engine: 'webgl',
  rate: 123,
  running: true,
  shown: { main: frame, dense: null, config },
};

function textOf(locale: 'en' | 'uk'): Text {
  const intl = createIntl({ locale, messages: locale === 'uk' ? uk : en });
  const t = (id: MessageId, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
  const text: Text = {
    t,
    n: numbersOf(locale),
    locale,
    say: ({ id, values }) => t(id, typeof values === 'function' ? values(text) : values),
  };
  return text;
}

async function answer(locale: 'en' | 'uk', question: string): Promise<string | null> {
  const found = await askRun(question, state);
  return found === null ? null : plainly(found.parts.map((part) => textOf(locale).say(part)).join(' '));
}

describe('what a question names', () => {
  it.each([
    ['what does unit 2 look for?', [1]],
    ['Units 1 and 3?', [0, 2]],
    ['the second lamp', [1]],
    ['Що шукає елемент 2?', [1]],
    ['що робить 3-й елемент', [2]],
    ['третій елемент', [2]],
    ['елементи 1 та 2', [0, 1]],
  ])('%s', (question, units) => {
    expect(readQuestion(question).units).toEqual(units);
  });

  it.each([
    ['what would happen at λ = 0?', { key: 'sparsity', value: 0 }],
    ['if sparsity were 1.5', { key: 'sparsity', value: 1.5 }],
    ['що буде при λ = 0,5', { key: 'sparsity', value: 0.5 }],
    ['without sparsity?', { key: 'sparsity', value: 0 }],
    ['якби було 6 елементів', { key: 'units', value: 6 }],
    ['what if there were 6 units', { key: 'units', value: 6 }],
    ['learning rate 0.1', { key: 'lr', value: 0.1 }],
  ])('%s', (question, setting) => {
    expect(readQuestion(question).setting).toEqual(setting);
  });
});

describe('answers about the run', () => {
  it.each<['en' | 'uk', string, RegExp]>([
    ['en', 'What does unit 2 look for?', /Unit 2 looks for bit 2.*011 \(0\.80\).*selectivity/],
    ['en', 'which patterns light unit 1', /101 \(0\.90\), 100 \(0\.85\)/],
    ['en', 'Why is unit 3 dark?', /Unit 3 is dark.*explain/],
    ['en', 'why is unit 1 dark', /Unit 1 is not dark/],
    ['en', 'How many units are active on 101?', /101 lights 1 of 3 units: unit 1 at 0\.90/],
    ['en', 'what is the code of 010', /010 lights 1 of 3/],
    ['en', 'code for 111', /111 is not among the inputs/],
    ['en', 'Which unit looks for bit 2?', /Unit 2 looks for bit 2/],
    ['en', 'which unit stands for bit 3', /No unit stands for bit 3/],
    ['en', 'are any units dead?', /One of 3 units is dead, that is dark for every input: unit 3/],
    ['en', 'do two units do the same job?', /No two units/],
    ['en', 'what does unit 9 do', /There is no unit 9: this run has 3 units/],
    ['en', 'which unit is the most selective', /Units 1, 2 are the most selective ones, all with 1\.00/],
    ['en', 'what is the error now', /error is 0\.020, the sparsity term 0\.250.*0\.270/],
    ['en', 'how many steps so far', /step 100/],
    ['en', 'what is λ now?', /λ is 0\.20/],
    ['en', 'how fast is it', /123 steps a second/],
    ['en', 'How is the reconstruction of 101?', /reconstructed as \(1\.00, 0\.00, 1\.00\)/],
    ['en', 'how is it going', /Step 100/],
    ['en', 'how many features have been found?', /2 of 3 true ones/],
    ['en', 'which features were found', /2 of 3 true ones/],
    ['en', 'is my model ok', /Step 100, λ = 0\.20/],
    ['en', 'what does node 2 look for', /Unit 2 looks for bit 2/],
    ['uk', 'Що шукає елемент 2?', /Елемент 2 шукає біт 2.*011 \(0,80\)/],
    ['uk', 'на яких візерунках світиться елемент 1', /101 \(0,90\)/],
    ['uk', 'Чому елемент 3 темний?', /Елемент 3 темний.*поясн/],
    ['uk', 'Скільки елементів активні на 101?', /101 засвічує 1 елемент із 3: №\s1\s— 0,90/],
    ['uk', 'який код візерунка 010', /010 засвічує 1 елемент/],
    ['uk', 'який елемент шукає біт 2', /Біт 2 шукає елемент 2/],
    ['uk', 'які елементи мертві?', /Мертвих елементів, темних на всіх входах: 1 з 3/],
    ['uk', 'який елемент найвибірковіший, найбільш вибірковий?', /Найвибірковіші елементи 1, 2/],
    ['uk', 'яка зараз похибка', /0,020/],
    ['uk', 'на якому кроці дослід зараз', /Зроблено кроків: 100/],
    ['uk', 'яка зараз λ', /λ дорівнює 0,20/],
    ['uk', 'що відбувається', /Крок 100/],
    ['uk', 'чи є однакові елементи', /Однакових елементів немає/],
    ['uk', 'що шукає вузол 1', /Елемент 1 шукає біт 1/],
    ['uk', 'чому нейрон погас', /Мертвих елементів, темних на всіх входах: 1 з 3/],
    ['uk', 'які ознаки вже знайдено', /мають 2 з 3 справжніх/],
    ['uk', 'чи добра моя модель', /Крок 100, λ = 0,20/],
    ['uk', 'наскільки щільна модель гірша за мою', /без розрідженості \(λ = 0\)/],
  ])('%s: %s', async (locale, question, expected) => {
    expect(await answer(locale, question)).toMatch(expected);
  });

  it.each([
    'What is λ?',
    'Що таке вибірковість?',
    'What is a dead unit?',
    'how do I reset',
    'What is the weather now?',
  ])('leaves to the lesson: %s', async (question) => {
    expect(await askRun(question, state)).toBeNull();
  });

  it('names patterns that light a unit, but no pictures by their numbers', async () => {
    const partsOf = async (look: typeof state.look) =>
      (await askRun('what does unit 2 look for', { ...state, look }))?.parts.map(({ id }) => id);
    expect(await partsOf({ kind: 'bits' })).toContain('ask.unitLights');
    expect(await partsOf({ kind: 'picture', width: 1, height: 1, signed: true })).not.toContain(
      'ask.unitLights',
    );
  });

  it('lights what it speaks of', async () => {
    expect((await askRun('what does unit 2 look for', state))?.lit).toEqual({ unit: 1 });
    expect((await askRun('which units fire for 100', state))?.lit).toEqual({ pattern: 3, unit: 0 });
  });

  it('tries out another setting on a copy of the run', async () => {
    const tried = await tryOut({ ...config, sparsity: 0 });
    const said = await answer('en', 'What would happen at λ = 0?');
    expect(said).toContain('λ = 0.');
    expect(said).toContain(`active units ${tried?.metrics.activeUnits.toFixed(2)} of 3`);
    expect(await answer('uk', 'Що станеться, якщо буде 6 елементів?')).toMatch(/елементів 6.*з 6/);
    expect(await answer('en', 'what would happen at λ = 900')).toMatch(
      /900 is not possible there: it can be from 0 to 8/,
    );
  });
});

describe('names of the learner’s own table', () => {
  const inputs = { names: ['petal length', 'stem', 'leaf'] };
  const survey = {
    rows: 4,
    units: 3,
    factors: 2,
    responses: Float32Array.of(0.1, 0.7, 0, 0.5, 0, 0),
    hits: Uint32Array.of(0, 2, 0, 1, 0, 0),
    factorOn: Uint32Array.of(2, 2),
    unitOn: Uint32Array.of(1, 2, 0),
    topRows: new Int32Array(36).fill(-1),
    frequency: Float32Array.of(0.25, 0.5, 0),
    topValues: new Float32Array(36),
  } as Partial<Survey> as Survey;
  const rowNames = ['setosa 1', 'setosa 2', 'virginica 3', 'virginica 4'];
  const own = (names: string[] | null): LiveState => ({
    ...state,
    config: { ...config, data: 'file', file: 'x.csv#01234567' },
    look: { kind: 'numbers', ...inputs },
    shown: { main: { ...frame, rowNames }, dense: null, config },
    survey: { ...survey, factors: names ? 2 : 0 },
    data: {
      inputs: 3,
      rows: 4,
      x: frame.x,
      rowNames,
      factors: names && { count: 2, on: Uint8Array.of(1, 0, 1, 0, 0, 1, 0, 1), names },
      directions: null,
      probe: null,
      start: 'normal',
    },
  });
  const LABELS = ['setosa', 'virginica'];

  it.each([
    ['en', 'which unit lights for setosa', LABELS, /^Unit 2 answers most to setosa.*100\s?%.*stem \+1\.00/],
    ['uk', 'Який елемент світиться на setosa?', LABELS, /^Елемент 2.*«setosa».*stem \+1,00/],
    ['en', 'who looks for virginica?', LABELS, /^Unit 1 answers most to virginica/],
    [
      'en',
      'What does unit 2 look for?',
      LABELS,
      /Unit 2 answers most to setosa.*adds is largest in stem \+1\.00/,
    ],
    ['en', 'what does unit 1 look for', null, /^What unit 1 adds is largest in petal length \+1\.00/],
    ['en', 'which unit is for petal length', null, /^“petal length” weighs most .*: 1 \(\+1\.00\)/],
    ['uk', 'який елемент відповідає за stem', null, /^«stem» найбільше важить .*: 2 \(\+1,00\)/],
    ['en', 'which units light for virginica 3', LABELS, /virginica 3 lights/],
  ] as const)('%s: %s', async (locale, question, names, expected) => {
    const found = await askRun(question, own(names && [...names]));
    expect(plainly(found?.parts.map((part) => textOf(locale).say(part)).join(' ') ?? '')).toMatch(expected);
  });

  it('a label that no unit answers to most has not been found', async () => {
    const state = own([...LABELS, 'versicolor']);
    const responses = Float32Array.of(0.1, 0.7, 0.4, 0.5, 0, 0, 0, 0, 0.3);
    const found = await askRun('which unit lights for versicolor', {
      ...state,
      survey: { ...survey, factors: 3, responses },
    });
    expect(found?.parts).toEqual([{ id: 'ask.causeNoUnit', values: { cause: 'versicolor' } }]);
  });

  it('are words of their own: a longer one is not a shorter one', async () => {
    const found = await askRun('which unit lights for setosandra', own(LABELS));
    expect(found?.parts[0].id).not.toBe('ask.unitCause');
  });
});
