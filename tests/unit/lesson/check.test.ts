import { expect, test } from 'vitest';
import { initialState } from '../../../src/lab/state';
import type { BlankQuestion, OrderQuestion } from '../../../src/lesson/chapter';
import { accepts, check, trapOf } from '../../../src/lesson/check';
import { momentOf } from '../../../src/lesson/moment';
import { shuffled } from '../../../src/lesson/questions/OrderField';
import { fill } from '../../../src/lesson/texts';
import { numbersOf } from '../../../src/ui/numbers';
import { frameOf } from '../lab/frames';

const ZERO = ['zero*', '0', 'нул*', 'нол*'];

test.each([
  'zero',
  'Zero',
  ' ZERO. ',
  'zeros',
  'zeroes',
  '0',
  '0,0',
  '0.0',
  'нуль',
  'нуля',
  'Нулю',
  'нулеві',
  '«нуль»',
])('“%s” is zero', (given) => expect(accepts(given, ZERO)).toBe(true));

test.each(['', ' ', 'one', '1', '0.7', 'один', 'nonzero', 'dense', 'анулювати'])(
  '“%s” is not zero',
  (given) => expect(accepts(given, ZERO)).toBe(false),
);

test.each(['0.7', '0,7', '.7', '0.70', ' 0,7 '])('“%s” is 0.7', (given) =>
  expect(accepts(given, ['0.7'])).toBe(true),
);

test('a long word may have one slip of the finger, a short one none', () => {
  expect(accepts('desentangled', ['disentangle*'])).toBe(true);
  expect(accepts('disentangled', ['disentangle*'])).toBe(true);
  expect(accepts('dsntangled', ['disentangle*'])).toBe(false);
  expect(accepts('бит', ['біт*'])).toBe(false);
  expect(accepts('розріжденим', ['розріджен*'])).toBe(false);
  expect(accepts('розрідженому', ['розріджен*'])).toBe(true);
});

test('a known wrong answer is found', () => {
  const question: BlankQuestion = {
    kind: 'blank',
    accept: ZERO,
    traps: [{ id: 'one', accept: ['one', '1', 'один*'] }],
  };
  expect(trapOf(question, 'ONE')).toBe('one');
  expect(trapOf(question, 'один')).toBe('one');
  expect(trapOf(question, 'two')).toBeUndefined();
});

test('an order is right in one way only, and is not shown in it', () => {
  const question: OrderQuestion = { kind: 'order', items: ['a', 'b', 'c'] };
  const frame = frameOf(['10', '01'], [[1], [0]], [[1, 0]]);
  const config = { ...initialState().config, units: 1 };
  const state = { ...initialState(), config, shown: { main: frame, dense: null, config } };
  const now = momentOf(state, null);
  if (!now) throw new Error('there is a frame');
  // What was shown before a change says nothing of the run after it.
  expect(momentOf({ ...state, config: { ...config, data: 'bars' } }, null)).toBeNull();
  expect(check(question, ['a', 'b', 'c'], now).isRight).toBe(true);
  expect(check(question, shuffled(question.items), now).isRight).toBe(false);
  expect([...shuffled(question.items)].sort()).toEqual(['a', 'b', 'c']);
});

test('gaps are filled as the language writes numbers', () => {
  const text = 'Unit {unit}: {cells}, {z}, {none}';
  const values = { unit: '2', cells: [0.5, 0], z: 1.5 };
  expect(fill(text, values, numbersOf('en'))).toBe('Unit 2: 0.50, 0.00, 1.5, {none}');
  expect(fill(text, values, numbersOf('uk'))).toBe('Unit 2: 0,50; 0,00, 1,5, {none}');
});
