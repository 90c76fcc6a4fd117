import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { DataSet } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import { SURVEY_EXAMPLES } from '../../../engine/survey';
import { classes } from '../../../ui/classes';
import { lampColor } from '../../../ui/color';
import { showUnit } from '../../choices';
import { InfoTip } from '../../popup/InfoTip';
import { activeIn, inputOf, largestActivation, passThrough } from '../../rows';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { type Near, nearestRows } from './nearest';
import { WordBox } from './WordBox';
import './words.css';

/** Words to begin with, from many walks of life. */
const EXAMPLES = [
  'river',
  'guitar',
  'monday',
  'seven',
  'doctor',
  'king',
  'france',
  'coffee',
  'football',
  'computer',
];
const MOST_UNITS = 10;
const WORDS_PER_UNIT = 5;
const NEAREST = 8;

/** A word, the units that light for it, and what its code has kept of it. */
export function WordView() {
  const data = useLabState((state) => state.data);
  const frame = useLabState((state) => state.shown?.main);
  if (!data || !frame || frame.inputs !== data.inputs) return null;
  return <View data={data} frame={frame} />;
}

function View({ data, frame }: { data: DataSet; frame: Frame }) {
  const lab = useLab();
  const { t, n } = useText();
  const { rowNames: words } = data;
  const row = Math.min(useLabState((state) => state.selected.pattern) ?? 0, data.rows - 1);
  const examples = useMemo(
    () => EXAMPLES.map((word) => words.indexOf(word)).filter((place) => place >= 0),
    [words],
  );
  const nearInput = useMemo(() => nearestRows(data, inputOf(data, row), NEAREST, row), [data, row]);
  const { codes, nearOutput } = useMemo(() => {
    const passed = passThrough(frame, inputOf(data, row));
    return { codes: passed.codes, nearOutput: nearestRows(data, passed.reconstructions, NEAREST) };
  }, [frame, data, row]);
  const choose = (pattern: number) => lab.select({ pattern });
  return (
    <div className="word-view">
      <div className="wordview-head">
        <WordBox words={words} onChoose={choose} />
        <InfoTip label={t('word.about')}>
          <p>{t('word.explained', { count: n.whole(data.rows), inputs: data.inputs })}</p>
          <p>{t('word.explainedNear')}</p>
        </InfoTip>
      </div>
      <p className="wordview-list" lang="en">
        <span className="wordview-muted">{t('word.try')}</span>
        {examples.map((example) => (
          <Button
            key={example}
            className={classes('wordview-chip', example === row && 'is-chosen')}
            aria-pressed={example === row}
            onPress={() => choose(example)}
          >
            {words[example]}
          </Button>
        ))}
      </p>
      <ActiveUnits data={data} frame={frame} codes={codes} word={words[row]} />
      <div className="wordview-near">
        <NearWords
          title={t('word.nearInput', { word: words[row] })}
          words={words}
          near={nearInput}
          row={row}
        />
        <NearWords title={t('word.nearOutput')} words={words} near={nearOutput} row={row} />
      </div>
    </div>
  );
}

interface ActiveUnitsProps {
  data: DataSet;
  frame: Frame;
  codes: Float32Array;
  word: string;
}

function ActiveUnits({ data, frame, codes, word }: ActiveUnitsProps) {
  const lab = useLab();
  const { t, n } = useText();
  const survey = useLabState((state) => state.survey);
  const lit = useLabState((state) => litOf(state).unit);
  const active = activeIn(frame, codes);
  const largest = largestActivation(frame);
  return (
    <section className="wordview-units" aria-label={t('word.lights', { word, count: active.length })}>
      <h3>{t('word.lights', { word, count: active.length })}</h3>
      <ul>
        {active.slice(0, MOST_UNITS).map(({ unit, z }) => {
          const own = ownWords(unit, frame, data, survey);
          const list = own.rows.map((row) => data.rowNames[row]).join(', ');
          return (
            <li key={unit}>
              <Button
                className={classes('wordview-unit', lit === unit && 'is-lit')}
                onPress={() => showUnit(lab, unit)}
                onHoverStart={() => lab.hover({ unit })}
                onHoverEnd={() => lab.hover(null)}
                onFocus={() => lab.hover({ unit })}
                onBlur={() => lab.hover(null)}
              >
                <span className="wordview-lamp" style={{ backgroundColor: lampColor(z / largest) }} />
                <span className="wordview-unit-name">{t('unit.name', { unit: unit + 1 })}</span>
                <span className="wordview-bar" aria-hidden="true">
                  <i style={{ width: `${100 * Math.min(1, z / largest)}%` }} />
                </span>
                <b>{n.two(z)}</b>
                <span className="wordview-own">
                  {t(own.isDirection ? 'word.unitNear' : 'word.unitWords', { words: list })}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      {active.length > MOST_UNITS && (
        <p className="hint">{t('word.more', { count: active.length - MOST_UNITS })}</p>
      )}
    </section>
  );
}

/** The words for which a unit lights most; until that is known, those that its direction points to. */
function ownWords(
  unit: number,
  { inputs, units, directions }: Frame,
  data: DataSet,
  survey: Survey | null,
): { rows: number[]; isDirection: boolean } {
  const start = unit * SURVEY_EXAMPLES;
  const top = survey?.units === units ? survey.topRows.subarray(start, start + WORDS_PER_UNIT) : [];
  const rows = [...top].filter((row) => row >= 0);
  if (rows.length > 0) return { rows, isDirection: false };
  const direction = directions.subarray(unit * inputs, (unit + 1) * inputs);
  return { rows: nearestRows(data, direction, WORDS_PER_UNIT).map(({ row }) => row), isDirection: true };
}

interface NearWordsProps {
  title: string;
  words: readonly string[];
  near: readonly Near[];
  /** The word that is looked at, which stands out. */
  row: number;
}

function NearWords({ title, words, near, row }: NearWordsProps) {
  const lab = useLab();
  const { t, n } = useText();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {near.length === 0 && <p className="wordview-muted">–</p>}
      <ol lang="en">
        {near.map((one) => (
          <li key={one.row}>
            <Button
              className={classes('wordview-chip', one.row === row && 'is-chosen')}
              onPress={() => lab.select({ pattern: one.row })}
            >
              {words[one.row]}
            </Button>
            <span title={t('word.cosine', { value: n.two(one.cosine) })}>{n.two(one.cosine)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
