import type { DataSet } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { inputOf, type Passed, passThrough } from '../../rows';

/** Place of an input of the data set among the inputs of a frame; −1 if the frame does not hold it. */
export function placeOf({ probe, rowNames }: Frame, row: number): number {
  if (probe) return probe.indexOf(row);
  return row < rowNames.length ? row : -1;
}

/** Which input of the data set stands at this place of a frame. */
export function rowAt({ probe }: Frame, place: number): number {
  return probe ? probe[place] : place;
}

/** Several panels ask for the same input of the same frame. */
const passes = new WeakMap<Frame, { row: number; passed: Passed }>();

/** Code (units) and reconstruction (inputs) of one input of the data set; most inputs are not in the frame. */
export function passOf(frame: Frame, data: DataSet, row: number): Passed {
  const { units, inputs, codes, reconstructions } = frame;
  const place = placeOf(frame, row);
  if (place >= 0) {
    return {
      codes: codes.subarray(place * units, (place + 1) * units),
      reconstructions: reconstructions.subarray(place * inputs, (place + 1) * inputs),
    };
  }
  const known = passes.get(frame);
  if (known?.row === row) return known.passed;
  const passed = passThrough(frame, inputOf(data, row));
  passes.set(frame, { row, passed });
  return passed;
}
