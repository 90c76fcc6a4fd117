import type { Look } from '../data/dataset';
import type { Frame } from '../engine/engine';
import { type Beyond, darkCount, factsOf, NOTHING_BEYOND } from '../lab/facts';
import { edgesOf } from '../lab/oriented';
import { orientedUnits } from '../lab/panels/metrics/found';
import type { LabState } from '../lab/state';
import { activeRows, directionOf, labelOf, type UnitLabel } from '../lab/units';
import { stripesIn, TEXTURE } from '../model/stripes';
import type { Figures, Goal, Moment } from './chapter';
import type { Values } from './texts';

/** What is kept of the run as it is now. */
export function figuresOf(frame: Frame, sparsity: number, beyond: Beyond = NOTHING_BEYOND): Figures {
  const facts = factsOf(frame, beyond);
  const { explainedVariance, activeUnits } = frame.metrics;
  return {
    step: frame.step,
    sparsity,
    error: frame.error,
    explainedVariance,
    activeUnits,
    selectivity: facts.meanSelectivity,
    dead: darkCount(facts),
    brightest: frame.codes.reduce((largest, z) => Math.max(largest, z), 0),
  };
}

/** The live run as conditions see it; null while there is no frame of the settings that the lab shows. */
export function momentOf(
  state: LabState,
  before: Figures | null,
  ticked: Readonly<Record<string, number>> = {},
): Moment | null {
  const frame = state.shown?.main;
  // A frame from before a change says nothing of what the learner has just chosen.
  if (!frame || state.shown?.config !== state.config) return null;
  return {
    state,
    frame,
    dense: state.compare ? (state.shown?.dense ?? null) : null,
    before: before ?? figuresOf(frame, state.config.sparsity, state),
    ticked,
  };
}

/**
 * The goals that are ticked at this moment, with the training step at which each was: in their order, and none after one
 * that does not hold.
 */
export function tickedAt(goals: readonly Goal[], now: Moment): Record<string, number> {
  const ticked: Record<string, number> = {};
  for (const { id, when, isPassing } of goals) {
    const since = now.ticked[id];
    // A goal knows when it was ticked itself, so that it can ask whether that is still so.
    const known = since === undefined ? { ...ticked } : { ...ticked, [id]: since };
    const holds = (isPassing && since !== undefined) || when({ ...now, ticked: known });
    if (!holds) break;
    ticked[id] = since ?? now.frame.step;
  }
  return ticked;
}

/** The run has settled: training on would change next to nothing. */
export function isSettled({ state }: Moment): boolean {
  return state.settledAt !== null;
}

export function isTrained({ frame }: Moment, steps: number): boolean {
  return frame.step >= steps;
}

/** So many steps since a goal was ticked; a run that began again has to come so far again. */
export function isLaterThan({ frame, ticked }: Moment, goal: string, steps: number): boolean {
  return frame.step >= (ticked[goal] ?? 0) + steps;
}

export function sparsityWithin({ state }: Moment, min: number, max: number): boolean {
  return state.config.sparsity >= min - 1e-9 && state.config.sparsity <= max + 1e-9;
}

function labelsOf(frame: Frame): UnitLabel[] {
  return Array.from({ length: frame.units }, (_, unit) => labelOf(frame, unit));
}

/** How many units have earned a name of this kind. */
export function countOf(frame: Frame, kind: UnitLabel['kind']): number {
  return labelsOf(frame).filter((label) => label.kind === kind).length;
}

/** Every unit lights for one bit alone. */
export function areAllNamed(frame: Frame): boolean {
  if (frame.step === 0) return false;
  // Stops at the first that is not: names of a thousand units take their time.
  for (let unit = 0; unit < frame.units; unit++) if (labelOf(frame, unit).kind !== 'bit') return false;
  return true;
}

export function areAllDark(frame: Frame): boolean {
  return frame.step > 0 && frame.metrics.dark.every(Boolean);
}

/** Known causes that a unit has found, as the figure Recovered features counts them. */
export function recoveredCount({ metrics }: Frame): number {
  return metrics.recoveredBy.filter((unit) => unit !== null && unit >= 0).length;
}

/** Row of an input by its name; −1 if the set has none of that name. */
export function rowOf(frame: Frame, name: string): number {
  return frame.rowNames.indexOf(name);
}

/** @param bit counted from 1, as on the page */
export function looksForBit(label: UnitLabel, bit: number): boolean {
  return label.kind === 'bit' && label.bit === bit - 1;
}

/** What there is to say about a unit: its number, the inputs that light it (strongest first) and its direction. */
export function describeUnit(frame: Frame, unit: number): Values {
  const rows = activeRows(frame, unit);
  return {
    unit: String(unit + 1),
    lights: rows.length > 0 ? rows.map(({ row }) => frame.rowNames[row]).join(', ') : '–',
    direction: directionOf(frame, unit),
  };
}

/**
 * Share of the true directions that some unit points along and lights for, as the metrics count them; 0 where nobody knows them.
 * @param causes factors × inputs, each of norm 1
 */
export function foundShare({ metrics }: Frame, causes: Float32Array | null): number {
  if (!causes) return 0;
  const { recoveredBy } = metrics;
  return recoveredBy.filter((unit) => unit !== null && unit >= 0).length / recoveredBy.length;
}

/** Share of the units whose direction looks like an edge or stripes, as the metrics count them; 0 where inputs are no pictures. */
export function orientedShare(frame: Frame, look: Look): number {
  return look.kind === 'picture' ? orientedUnits(frame, frame.metrics.dark, look) / frame.units : 0;
}

/** How many units look like an edge or stripes, and how many of these repeat: `TEXTURE` stripes or more, side by side. */
export function stripesOfUnits(frame: Frame, look: Look): { oriented: number; repeating: number } {
  if (look.kind !== 'picture') return { oriented: 0, repeating: 0 };
  const units = Array.from({ length: frame.units }, (_, unit) => unit).filter(
    (unit) => !frame.metrics.dark[unit] && edgesOf(frame, look, unit) !== null,
  );
  const { width, height } = look;
  const repeating = units.filter((unit) => stripesIn(directionOf(frame, unit), width, height) >= TEXTURE);
  return { oriented: units.length, repeating: repeating.length };
}
