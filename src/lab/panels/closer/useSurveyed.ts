import type { DataSet, Look } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import { surveyOf } from '../../facts';
import { useLab, useLabState } from '../../useLab';

/** What the views know of a run: all of one and the same. */
export interface Surveyed {
  frame: Frame;
  dense: Frame | null;
  data: DataSet;
  look: Look;
  /** Which data set it is. */
  dataSet: string;
  /** Null until all inputs have been looked at. */
  survey: Survey | null;
}

/** The latest frame and survey, at most ten times a second; surveys of small sets come with every frame. */
export function useSurveyed(): Surveyed | null {
  const lab = useLab();
  // A survey never comes without a frame, so following the text's frames is enough.
  const shown = useLabState((state) => state.shown);
  const { survey, data, look, config } = lab.state;
  if (!shown || !data) return null;
  const { main: frame, dense } = shown;
  return { frame, dense, data, look, dataSet: config.data, survey: surveyOf(frame, { survey, data }) };
}
