import type { DataSet } from '../data/dataset';
import type { Survey } from '../engine/survey';
import { pairUp } from '../model/recovery';
import type { LabState } from './state';
import type { Text } from './text';

/** What is known of the causes of the inputs, for texts that depend on it. */
export function knownOf({ look, data }: Pick<LabState, 'look' | 'data'>): string {
  if (look.kind === 'bits') return 'bits';
  if (data?.directions) return 'directions';
  return data?.factors ? 'labels' : 'unknown';
}

/** What a known cause is called: its label, else what kind of thing it is and its number. */
export function causeName({ factors }: DataSet, dataSet: string, cause: number, { t }: Text): string {
  return factors?.names?.[cause] ?? t('closer.cause', { dataSet, cause: cause + 1 });
}

/** A unit and the known cause that it answers to most. */
export interface CauseMatch {
  cause: number;
  /** R: how much brighter the unit is, on average, with the cause than without. */
  response: number;
  /** Share of the inputs lighting the unit that have the cause; null where none lights it. */
  precision: number | null;
  /** Share of the inputs with the cause that light the unit. */
  recall: number | null;
}

/** The unit that stands for a cause, each unit for one cause at most; −1: none is left. */
export function unitFor({ responses, units }: Survey, cause: number): number {
  return pairUp(responses, units)[cause];
}

/** The known cause that a unit answers to most; null where it answers to none. */
export function causeOf(survey: Survey, unit: number): CauseMatch | null {
  const { factors, units, responses } = survey;
  let cause = -1;
  let response = 0;
  for (let f = 0; f < factors; f++) {
    if (responses[f * units + unit] <= response) continue;
    response = responses[f * units + unit];
    cause = f;
  }
  return cause < 0 ? null : matchBetween(survey, cause, unit);
}

export function matchBetween(survey: Survey, cause: number, unit: number): CauseMatch {
  const { units, responses, hits, unitOn, factorOn } = survey;
  const place = cause * units + unit;
  return {
    cause,
    response: responses[place],
    precision: shareOf(hits[place], unitOn[unit]),
    recall: shareOf(hits[place], factorOn[cause]),
  };
}

function shareOf(part: number, all: number): number | null {
  return all > 0 ? part / all : null;
}
