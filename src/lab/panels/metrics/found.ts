import type { DataSet, Look } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { SURVEY_EXAMPLES, type Survey } from '../../../engine/survey';
import { COHERENCE_TOP, coherenceOf } from '../../../model/coherence';
import { ORIENTED, orientationOf } from '../../../model/orientation';

/** How many units have a direction that looks like an edge or a grating; counted once per frame. */
export function orientedUnits(frame: Frame, { width, height }: Extract<Look, { kind: 'picture' }>): number {
  const known = counted.get(frame);
  if (known !== undefined) return known;
  let count = 0;
  for (let unit = 0; unit < frame.units; unit++) {
    const filter = frame.directions.subarray(unit * frame.inputs, (unit + 1) * frame.inputs);
    if (!frame.metrics.dead[unit] && (orientationOf(filter, width, height) ?? 0) > ORIENTED) count += 1;
  }
  counted.set(frame, count);
  return count;
}

const counted = new WeakMap<Frame, number>();

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
