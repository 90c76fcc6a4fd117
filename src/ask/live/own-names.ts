import { causeOf, unitFor } from '../../lab/causes';
import { surveyOf } from '../../lab/facts';
import { columnNames } from '../../lab/strongest-columns';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { answersTo, columnsOfUnit, lookFor } from './looks-for';
import { OF_INPUT } from './named-input';
import { longestNamed } from './names';

/** Units that are named for a column. */
const NAMED = 3;
/** A weight below this share of the largest is not worth naming. */
const LEAST = 0.3;
const OF_UNIT = new RegExp(`${UNIT}|${OF_INPUT.source}|look|stand|шука|відповіда|знаход`, 'u');
const WHICH = /which|what|who|котр|як(?:ий|а|е|і|ого|ому)|хто|що/u;

/** Questions that name a label or a column of the learner's own file: `which unit lights for setosa`. */
export const ownNameIntents: readonly Intent[] = [
  {
    id: 'which unit for a label',
    when: [OF_UNIT, WHICH],
    answer: (asked, state) => {
      const label = longestNamed(asked.text, state.data?.factors?.names ?? []);
      return label === null || asked.units.length > 0 ? null : unitForLabel(label, state);
    },
  },
  {
    id: 'which unit for a column',
    when: [OF_UNIT, WHICH],
    answer: (asked, state) => {
      const column = longestNamed(asked.text, columnNames(state.look) ?? []);
      return column === null || asked.units.length > 0 ? null : unitsForColumn(column, state);
    },
  },
];

function unitForLabel(label: number, state: LiveState): LiveAnswer {
  const survey = surveyOf(state.shown.main, state);
  const unit = survey ? unitFor(survey, label) : -1;
  const cause = state.data?.factors?.names?.[label] ?? '';
  // The unit that is left for a label may answer more to another one.
  const isFound = survey !== null && unit >= 0 && causeOf(survey, unit)?.cause === label;
  if (!isFound) return { parts: [{ id: 'ask.causeNoUnit', values: { cause } }], beside: 'none' };
  return {
    parts: [...answersTo(unit, state), ...columnsOfUnit(unit, state)],
    beside: 'none',
    lit: { unit },
  };
}

function unitsForColumn(column: number, state: LiveState): LiveAnswer {
  const { directions, inputs, units } = state.shown.main;
  const weights = Array.from({ length: units }, (_, unit) => ({
    unit,
    weight: directions[unit * inputs + column],
  }));
  const strongest = weights.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const named = strongest
    .slice(0, NAMED)
    .filter(({ weight }) => Math.abs(weight) >= LEAST * Math.abs(strongest[0].weight));
  return {
    parts: [
      {
        id: 'ask.columnUnits',
        values: ({ n }) => ({
          column: columnNames(state.look)?.[column] ?? '',
          units: named
            .map(({ unit, weight }) => `${unit + 1} (${weight > 0 ? '+' : ''}${n.two(weight)})`)
            .join(', '),
        }),
      },
      ...lookFor(strongest[0].unit, state),
    ],
    beside: 'none',
    lit: { unit: strongest[0].unit },
  };
}
