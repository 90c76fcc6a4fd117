import { SURVEY_EXAMPLES } from '../engine/survey';
import type { LabState } from './state';
import { activeRows } from './units';

/** The inputs that light a unit most, strongest first: of the whole set where that was surveyed, else of the frame. */
export function strongestInputs(
  { shown, data, survey }: Pick<LabState, 'shown' | 'data' | 'survey'>,
  unit: number,
): { name: string; z: number }[] {
  if (!shown) return [];
  const { main } = shown;
  if (!data || !survey) return activeRows(main, unit).map(({ row, z }) => ({ name: main.rowNames[row], z }));
  return Array.from({ length: SURVEY_EXAMPLES }, (_, k) => unit * SURVEY_EXAMPLES + k)
    .filter((place) => survey.topRows[place] >= 0)
    .map((place) => ({ name: data.rowNames[survey.topRows[place]], z: survey.topValues[place] }));
}
