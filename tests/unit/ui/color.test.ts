import { expect, it } from 'vitest';
import { contrastOf, lampColor, lampInk } from '../../../src/ui/color';

const LEVELS = Array.from({ length: 256 }, (_, k) => k / 255);

it('knows the contrast of black and white', () => {
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777', '#fff')).toBeCloseTo(4.48, 2);
});

it('numbers on lamps can be read at every brightness', () => {
  for (const level of LEVELS)
    expect(contrastOf(lampColor(level), lampInk(level))).toBeGreaterThanOrEqual(4.5);
});

it('lamps grow brighter all the way', () => {
  const onBlack = LEVELS.map((level) => contrastOf(lampColor(level), '#000'));
  for (let k = 1; k < onBlack.length; k++) expect(onBlack[k]).toBeGreaterThan(onBlack[k - 1] - 0.02);
});
