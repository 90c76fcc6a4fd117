import type { DataSet, Look } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { SURVEY_EXAMPLES, type Survey } from '../../../engine/survey';
import { COHERENCE_TOP, coherenceOf } from '../../../model/coherence';
import { ORIENTED, orientationOf } from '../../../model/orientation';

/** How many units that are not dark have a direction that looks like an edge or a grating. */
export function orientedUnits(
  frame: Frame,
  dark: readonly boolean[],
  { width, height }: Extract<Look, { kind: 'picture' }>,
): number {
  let areOriented = oriented.get(frame);
  if (!areOriented) {
    areOriented = Array.from({ length: frame.units }, (_, unit) => {
      const filter = frame.directions.subarray(unit * frame.inputs, (unit + 1) * frame.inputs);
      return (orientationOf(filter, width, height) ?? 0) > ORIENTED;
    });
    oriented.set(frame, areOriented);
  }
  return areOriented.filter((isOriented, unit) => isOriented && !dark[unit]).length;
}

/** Measured once per frame. */
const oriented = new WeakMap<Frame, boolean[]>();

/** Mean coherence of the ten strongest words of every unit that has as many; null if none has. */
export function meanCoherence({ x, inputs }: DataSet, { units, topRows }: Survey): number | null {
  let total = 0;
  let count = 0;
  for (let unit = 0; unit < units; unit++) {
    const top = topRows.subarray(unit * SURVEY_EXAMPLES, unit * SURVEY_EXAMPLES + COHERENCE_TOP);
    if (top.includes(-1)) continue;
    total += coherenceOf(x, inputs, top) ?? 0;
    count += 1;
  }
  return count > 0 ? total / count : null;
}
