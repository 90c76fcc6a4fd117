import { describe, expect, it } from 'vitest';
import {
  canBet,
  type Glance,
  momentOf,
  NOTHING_YET,
  type Past,
  seen,
  verdictOf,
  wrongLights,
} from '../../../src/lab/first-minute/moments';
import type { UnitLabel } from '../../../src/lab/units';
import { en, uk } from '../../texts';

const MIXED: UnitLabel = { kind: 'mixed' };
const DARK: UnitLabel = { kind: 'dark' };
const bit = (number: number): UnitLabel => ({ kind: 'bit', bit: number - 1 });

const MIXTURES = [MIXED, bit(1), MIXED];
const NAMED = [bit(2), bit(3), bit(1)];
const ALL_DARK = [DARK, DARK, DARK];

const START: Glance = {
  step: 0,
  running: false,
  settled: false,
  explained: 0,
  sparsity: 0,
  labels: MIXTURES,
};
const LEARNING: Glance = { ...START, step: 20, running: true, explained: 0.7 };
const SETTLED: Glance = { ...LEARNING, step: 320, settled: true, explained: 1 };
const PRICED: Glance = { ...SETTLED, settled: false, sparsity: 0.2 };
const BET: Past = { bet: 1, wasDark: false };
const AFTER_DARK: Past = { bet: 1, wasDark: true };

/** What is said of a run, to somebody who has done so much. */
const SAID: readonly [what: string, now: Glance, past: Past, moment: string][] = [
  ['nothing has been done', START, NOTHING_YET, 'begin'],
  ['Train at step 0', { ...START, running: true }, NOTHING_YET, 'learning'],
  ['it learns', LEARNING, NOTHING_YET, 'learning'],
  ['a pause before it has settled', { ...LEARNING, running: false }, NOTHING_YET, 'paused'],
  ['all is rebuilt', SETTLED, NOTHING_YET, 'rebuilt'],
  ['… and paused', { ...SETTLED, running: false }, NOTHING_YET, 'rebuilt'],
  ['it has settled at something worse', { ...SETTLED, explained: 0.8 }, NOTHING_YET, 'rest'],
  ['nothing varies', { ...SETTLED, explained: null }, NOTHING_YET, 'rest'],
  ['a lamp has been tapped', SETTLED, BET, 'free'],
  ['… and paused', { ...SETTLED, running: false }, BET, 'free'],
  ['light has a price', PRICED, BET, 'saving'],
  ['… and it is paused', { ...PRICED, running: false }, BET, 'paused'],
  ['every lamp has its bit', { ...PRICED, labels: NAMED }, BET, 'named'],
  ['… by itself, without a price', { ...SETTLED, labels: NAMED }, BET, 'named'],
  ['two lamps share a bit', { ...PRICED, labels: [bit(1), bit(1), bit(3)] }, BET, 'saving'],
  ['it has settled with a mixture', { ...PRICED, settled: true }, BET, 'stuck'],
  ['the price is back at 0', { ...PRICED, sparsity: 0 }, BET, 'free'],
  ['light is dear', { ...PRICED, sparsity: 3, labels: NAMED }, BET, 'dear'],
  [
    'some lamps have gone out for good',
    { ...PRICED, sparsity: 1, settled: true, labels: [DARK, DARK, bit(1)] },
    BET,
    'stuck',
  ],
  ['all lamps are out', { ...PRICED, sparsity: 3, labels: ALL_DARK }, BET, 'dark'],
  ['out, and the slider is on its way back', { ...PRICED, labels: ALL_DARK }, AFTER_DARK, 'asleep'],
  ['out, and light is free again', { ...PRICED, sparsity: 0, labels: ALL_DARK }, AFTER_DARK, 'free'],
  ['they come back', { ...PRICED, labels: [bit(1), DARK, MIXED] }, AFTER_DARK, 'saving'],
  ['they are back', { ...PRICED, labels: NAMED }, AFTER_DARK, 'back'],
  ['Reset from anywhere', START, AFTER_DARK, 'begin'],
  ['Reset, and Train', { ...LEARNING, step: 3, sparsity: 0.2 }, AFTER_DARK, 'saving'],
];

describe('the first minute says', () => {
  it.each(SAID)('%s: %#', (_, now, past, moment) => {
    expect(momentOf(now, past)).toBe(moment);
  });

  it('of a price only to those who have the slider', () => {
    for (const sparsity of [0.2, 3]) {
      for (const labels of [MIXTURES, NAMED, ALL_DARK]) {
        expect(['learning', 'rebuilt']).toContain(momentOf({ ...LEARNING, sparsity, labels }, NOTHING_YET));
        expect(momentOf({ ...SETTLED, sparsity, labels }, NOTHING_YET)).toBe('rebuilt');
      }
    }
  });

  it('something at every moment, in both languages', () => {
    const moments = new Set(SAID.map(([, , , moment]) => moment));
    expect(moments.size).toBe(13);
    for (const texts of [en, uk] as Record<string, string>[]) {
      for (const moment of moments) {
        // What is said of a bet is said in its own words.
        if (moment !== 'free') expect(texts[`first.${moment}`], moment).toBeTruthy();
        expect(texts[`first.${moment}Note`], moment).toBeTruthy();
      }
      for (const verdict of ['right', 'otherBit', 'onePattern', 'dark', 'nearly', 'mixture']) {
        expect(texts[`first.verdict.${verdict}`], verdict).toBeTruthy();
        expect(texts[`first.why.${verdict}`], verdict).toBeTruthy();
      }
    }
  });

  it('remembers the dark, once there was a slider to bring it about', () => {
    const dark = { ...PRICED, sparsity: 3, labels: ALL_DARK };
    expect(seen(dark, NOTHING_YET).wasDark).toBe(false);
    const past = seen(dark, BET);
    expect(past.wasDark).toBe(true);
    expect(seen({ ...PRICED, labels: NAMED }, past), 'the same object: nothing new was seen').toBe(past);
  });

  it('asks for a bet only where lamps stay as they are and light is free', () => {
    expect(
      SAID.filter(([, , , moment]) => canBet(moment as never)).map(
        ([, { settled, sparsity }]) => settled || sparsity === 0,
      ),
    ).not.toContain(false);
    for (const moment of ['begin', 'learning', 'paused', 'saving', 'named', 'dark'] as const)
      expect(canBet(moment)).toBe(false);
  });
});

describe('a bet on bit 2', () => {
  const PATTERNS = ['101', '011', '010', '100'];
  it.each([
    [bit(2), ['011', '010'], 'right'],
    [bit(3), ['101', '011'], 'otherBit'],
    [{ kind: 'pattern', pattern: '010' } as const, ['010'], 'onePattern'],
    [DARK, [], 'dark'],
    [MIXED, ['011', '010'], 'nearly'],
    [MIXED, ['011', '010', '100'], 'mixture'],
    [MIXED, ['011', '100'], 'mixture'],
  ] as const)('%j, lit for %j: %s', (label, lit, verdict) => {
    expect(verdictOf(label, lit, PATTERNS)).toBe(verdict);
  });

  it('wrong lights are those that a lamp for bit 2 would have otherwise', () => {
    expect(wrongLights(['011', '010'], PATTERNS)).toEqual([]);
    expect(wrongLights(['011', '100'], PATTERNS)).toEqual(['010', '100']);
  });
});
