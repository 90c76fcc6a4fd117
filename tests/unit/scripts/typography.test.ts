import { expect, test } from 'vitest';
import { withFirmSpaces } from '../../../scripts/typography.mjs';

test.each([
  ['Число — це', 'Число\u00a0— це'],
  ['about 50 % of', 'about 50\u00a0% of'],
  ['{percent} % уроку', '{percent}\u00a0% уроку'],
  ['№ 3', '№\u00a03'],
  ['1 000 кроків, 100 000 рядків', '1\u00a0000 кроків, 100\u00a0000 рядків'],
])('%s', (plain, firm) => expect(withFirmSpaces(plain)).toBe(firm));

test.each(['— на початку', '101 011 010 100', '0,5 101', 'a · b', 'a-b'])('%s stays as it is', (text) =>
  expect(withFirmSpaces(text)).toBe(text),
);
