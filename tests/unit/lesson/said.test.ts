import { expect, test } from 'vitest';
import { saysSomething } from '../../../src/lesson/said';

test.each(['', '  ', 'ok', 'asdfasdf', 'bla bla bla', 'a b c', '... --- ...', '???', 'xx xx xx xx', 'так'])(
  '“%s” says nothing',
  (text) => expect(saysSomething(text)).toBe(false),
);

test.each([
  'Row 3 lights it',
  'It looks for column 2.',
  'Третій рядок згори, без стовпців',
  'L0 = 2.1, EV = 0.93 of 12 bars',
  'Мʼяке світло для рядка 2',
])('“%s” says something', (text) => expect(saysSomething(text)).toBe(true));
