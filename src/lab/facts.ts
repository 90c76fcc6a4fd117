import type { Frame } from '../engine/engine';
import type { Survey } from '../engine/survey';
import { matchOf } from '../model/match';
import { ACTIVE_SHARE, exactUnits, lifetimeSparsityOf, type Metrics, mean } from '../model/metrics';
import { aboveChance, selectivitiesOf } from '../model/selectivity';
import { largestActivation } from './rows';
import type { LabState } from './state';
import type { Text } from './text';

/** What is known of every unit of a run, and of how many inputs. */
export interface Facts
  extends Pick<Metrics, 'dark' | 'selectivity' | 'meanSelectivity' | 'recoveredBy' | 'meanMatch'> {
  /** How many inputs all this was counted on. */
  inputs: number;
  /** These are all inputs of the set: then a dark unit is dead. */
  areAll: boolean;
  /** Largest activation. */
  strength: ArrayLike<number>;
  /** Share of the inputs on which a unit is active. */
  frequency: ArrayLike<number>;
}

/** What knows more than a frame: the survey of all inputs, and the inputs themselves. */
export type Beyond = Pick<LabState, 'survey' | 'data'>;

/** For a frame that nobody surveys, such as the dense twin's. */
export const NOTHING_BEYOND: Beyond = { survey: null, data: null };

/** Facts of all inputs where the frame shows them or a survey of this run has them, else of the frame's probe inputs. */
export function factsOf(frame: Frame, { survey, data }: Beyond): Facts {
  const whole = frame.probe !== null && data && surveyOf(frame, { survey, data });
  const known = made.get(frame);
  if (known && known.survey === (whole || null)) return known.facts;
  const facts = whole ? ofAll(frame, whole, data) : ofFrame(frame);
  made.set(frame, { survey: whole || null, facts });
  return facts;
}

const made = new WeakMap<Frame, { survey: Survey | null; facts: Facts }>();

/** What units do on all inputs of a larger set, if that is of the run of this frame. */
export function surveyOf(frame: Frame, { survey, data }: Beyond): Survey | null {
  return survey && data && survey.units === frame.units && survey.rows === data.rows ? survey : null;
}

/** Units that light for no input; of a part of the inputs, those that may still light for others. */
export function darkCount({ dark }: Pick<Facts, 'dark'>): number {
  return dark.filter(Boolean).length;
}

/** For texts that say that a unit is dark: on how many inputs, and whether these are all. */
export function darkValues({ inputs, areAll }: Pick<Facts, 'inputs' | 'areAll'>) {
  return { areAll: String(areAll), inputs };
}

/** “3 of 256”; “at most 3 of 256” where that many are dark on some of the inputs. */
export function deadText(facts: Pick<Facts, 'dark' | 'areAll'>, { t }: Pick<Text, 't'>): string {
  const count = darkCount(facts);
  const values = { count, all: facts.dark.length };
  return t(facts.areAll || count === 0 ? 'metrics.of' : 'metrics.atMost', values);
}

function ofAll(frame: Frame, survey: Survey, data: NonNullable<LabState['data']>): Facts {
  const { rows, units, peak, frequency, unitOn } = survey;
  const { chance } = frame.metrics;
  // The survey is of a moment ago: a unit that lights by now is not dead.
  const dark = frame.metrics.dark.map((isDark, unit) => isDark && unitOn[unit] === 0);
  const values = data.factors
    ? selectivitiesOf(survey)
    : Array.from({ length: units }, (_, unit) =>
        lifetimeSparsityOf(survey.mean[unit], survey.meanSquare[unit], rows),
      );
  const selectivity = values.map((value, unit) => {
    if (value === null || dark[unit]) return null;
    return chance ? aboveChance(value, chance[unit]) : value;
  });
  const truth = data.directions && { learned: frame.directions, causes: data.directions };
  const match = truth && matchOf(truth, dark, frame.inputs, data.factors && survey);
  return {
    inputs: rows,
    areAll: true,
    dark,
    selectivity,
    meanSelectivity: mean(selectivity.filter((value) => value !== null)),
    recoveredBy: match?.foundBy ?? (data.factors ? exactUnits(survey, chance !== null) : []),
    meanMatch: match ? mean(match.cosines) : null,
    strength: peak,
    frequency,
  };
}

function ofFrame(frame: Frame): Facts {
  const { units, codes, metrics, rowNames, probe } = frame;
  const strength = new Float32Array(units);
  const frequency = new Float32Array(units);
  const threshold = ACTIVE_SHARE * largestActivation(frame);
  const share = units / codes.length;
  for (let k = 0, unit = 0; k < codes.length; k++, unit = (unit + 1) % units) {
    if (codes[k] > strength[unit]) strength[unit] = codes[k];
    if (codes[k] > threshold) frequency[unit] += share;
  }
  const { dark, selectivity, meanSelectivity, recoveredBy, meanMatch } = metrics;
  return {
    inputs: rowNames.length,
    areAll: probe === null,
    dark,
    selectivity,
    meanSelectivity,
    recoveredBy,
    meanMatch,
    strength,
    frequency,
  };
}
