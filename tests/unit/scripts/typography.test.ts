import { expect, test } from 'vitest';
import { withFirmSpaces } from '../../../scripts/typography.mjs';

test.each([
  ['Число — це', 'Число\u00a0— це'],
  ['about 50 % of', 'about 50\u00a0% of'],
  ['{percent} % уроку', '{percent}\u00a0% уроку'],
  ['№ 3', '№\u00a03'],
  ['looks for bit {bit}', 'looks for bit\u00a0{bit}'],
  ['Units 1 and 2; Step {step, number}', 'Units\u00a01 and 2; Step\u00a0{step, number}'],
  ['шукає біт {bit} на кроці 300', 'шукає біт\u00a0{bit} на кроці\u00a0300'],
  ['елементом 3, у розділі 2', 'елементом\u00a03, у розділі\u00a02'],
  ['at λ = 0.2', 'at λ\u00a0=\u00a00.2'],
  ['{side} × {side} pixels', '{side}\u00a0×\u00a0{side} pixels'],
  ['1 000 кроків, 100 000 рядків', '1\u00a0000 кроків, 100\u00a0000 рядків'],
])('%s', (plain, firm) => expect(withFirmSpaces(plain)).toBe(firm));

test.each([
  '— на початку',
  'a habit 3 times',
  'of 3 units',
  '{kind, select, bit {bits} word {words} other {}}',
  '$\\lambda = 0.2$',
  'стане 2 елементи',
  '101 011 010 100',
  '0,5 101',
  'a · b',
  'a-b',
])('%s stays as it is', (text) => expect(withFirmSpaces(text)).toBe(text));
