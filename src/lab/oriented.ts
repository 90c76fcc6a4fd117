import type { Look } from '../data/dataset';
import type { Frame } from '../engine/engine';
import { edgesIn, ORIENTED } from '../model/orientation';

/** Which way the edge or stripe runs that a unit looks for: 0 lies, 90 stands; null where it prefers no direction. */
export function edgesOf(
  frame: Frame,
  { width, height }: Extract<Look, { kind: 'picture' }>,
  unit: number,
): { angle: number } | null {
  const filter = frame.directions.subarray(unit * frame.inputs, (unit + 1) * frame.inputs);
  const edges = edgesIn(filter, width, height);
  return edges && edges.index > ORIENTED ? { angle: edges.angle } : null;
}
