import type { Frame } from '../../engine/engine';
import { activeRows, type UnitLabel } from '../units';

/** What the words of the first minute go by: the run as it is shown. */
export interface Glance {
  step: number;
  running: boolean;
  settled: boolean;
  /** Explained variance; null where nothing varies. */
  explained: number | null;
  /** λ, as the slider stands. */
  sparsity: number;
  labels: readonly UnitLabel[];
}

/** What the learner has done or seen so far; none of it is taken back. */
export interface Past {
  /** The lamp that was taken for bit 2; with that the slider comes. */
  bet: number | null;
  /** All lamps have been put out. */
  wasDark: boolean;
}

export const NOTHING_YET: Past = { bet: null, wasDark: false };

/** A reconstruction that keeps so much of the differences between patterns is called perfect. */
const PERFECT = 0.995;
/** From this λ on light is called dear. */
const DEAR = 1;
/** From this λ on a lamp for one bit does not pay for itself; below it, one that is dark has only not been woken yet. */
const DARK = 2;

interface Moment {
  id: string;
  holds(now: Glance, past: Past): boolean;
}

/** The first that holds is what is said: each sentence is true of every run for which it is. */
const MOMENTS = [
  { id: 'begin', holds: ({ step, running }) => step === 0 && !running },
  { id: 'dark', holds: (now, { bet }) => bet !== null && isAllDark(now) && now.sparsity >= DARK },
  { id: 'asleep', holds: (now, { bet }) => bet !== null && isAllDark(now) && now.sparsity > 0 },
  { id: 'dear', holds: ({ sparsity, settled }, { bet }) => bet !== null && sparsity >= DEAR && !settled },
  { id: 'back', holds: (now, { bet, wasDark }) => bet !== null && wasDark && isAllNamed(now) },
  { id: 'named', holds: (now, { bet }) => bet !== null && isAllNamed(now) },
  { id: 'free', holds: ({ sparsity }, { bet }) => bet !== null && sparsity === 0 },
  { id: 'stuck', holds: ({ settled }, { bet }) => bet !== null && settled },
  { id: 'paused', holds: ({ running, settled }) => !running && !settled },
  { id: 'saving', holds: ({ sparsity }, { bet }) => bet !== null && sparsity > 0 },
  { id: 'rebuilt', holds: ({ settled, explained }) => settled && (explained ?? 0) >= PERFECT },
  { id: 'rest', holds: ({ settled }) => settled },
  { id: 'learning', holds: () => true },
] as const satisfies readonly Moment[];

export type MomentId = (typeof MOMENTS)[number]['id'];

/** What there is to say now. */
export function momentOf(now: Glance, past: Past): MomentId {
  return MOMENTS.find(({ holds }) => holds(now, past))?.id ?? 'learning';
}

/** What has been seen, with what is to be seen now. */
export function seen(now: Glance, past: Past): Past {
  const isDark = past.bet !== null && isAllDark(now);
  return isDark && !past.wasDark ? { ...past, wasDark: true } : past;
}

/** Whether a lamp can be taken for bit 2 now: the run has settled, or has been bet on and light is free again. */
export function canBet(moment: MomentId): boolean {
  return moment === 'rebuilt' || moment === 'rest' || moment === 'free';
}

function isAllDark({ step, labels }: Glance): boolean {
  return step > 0 && labels.every(({ kind }) => kind === 'dark');
}

/** Every lamp stands for a bit, each for one of its own. */
function isAllNamed({ labels }: Glance): boolean {
  const bits = labels.map((label) => (label.kind === 'bit' ? label.bit : null));
  return !bits.includes(null) && new Set(bits).size === labels.length;
}

/** The bit that learners look for a lamp for: the middle one. */
export const SOUGHT_BIT = 1;

/** Patterns for which a lamp shines, in their order. */
export function patternsOf(frame: Frame, unit: number): string[] {
  const lit = activeRows(frame, unit).map(({ row }) => frame.rowNames[row]);
  return frame.rowNames.filter((name) => lit.includes(name));
}

/** What comes of taking a lamp for that bit. */
export type Verdict = 'right' | 'otherBit' | 'onePattern' | 'dark' | 'nearly' | 'mixture';

/**
 * @param label of the lamp
 * @param lit the patterns for which it shines
 * @param patterns all of them
 */
export function verdictOf(label: UnitLabel, lit: readonly string[], patterns: readonly string[]): Verdict {
  switch (label.kind) {
    case 'bit':
      return label.bit === SOUGHT_BIT ? 'right' : 'otherBit';
    case 'pattern':
      return 'onePattern';
    case 'dark':
      return 'dark';
    default:
      return wrongLights(lit, patterns).length === 0 ? 'nearly' : 'mixture';
  }
}

/** Patterns for which a lamp does what one for that bit would not: shines without it, or stays dark with it. */
export function wrongLights(lit: readonly string[], patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => lit.includes(pattern) !== (pattern[SOUGHT_BIT] === '1'));
}
