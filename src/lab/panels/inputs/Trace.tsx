import type { DataSet } from '../../../data/dataset';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { numbered } from '../../../ui/numbered';
import { largestOf } from '../../../ui/picture';
import { useWholeItems } from '../../../ui/useWholeItems';
import { showUnit } from '../../choices';
import { InfoTip } from '../../popup/InfoTip';
import { activeIn, inputOf, squaredError } from '../../rows';
import { litOf } from '../../state';
import { columnNames, strongestColumns } from '../../strongest-columns';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { useLight } from '../../useLight';
import { topWords } from '../gallery/WordUnits';
import { ColumnBars } from '../large/ColumnBars';
import { passOf } from '../large/probe';
import { Thumb, UnitThumb } from '../large/Thumb';
import { useInputName } from './useInputName';

/** More units than this are only counted. */
const MOST_TRACED = 6;
/** More columns than this are only counted. */
const MOST_COLUMNS = 6;

/** From one input to the units that light for it, what each of them stands for, and the reconstruction they make. */
export function Trace({ data }: { data: DataSet }) {
  const frame = useLabState((state) => state.shown?.main);
  return frame && <TraceIn data={data} frame={frame} />;
}

function TraceIn({ data, frame }: { data: DataSet; frame: Frame }) {
  const { t, n } = useText();
  const look = useLabState((state) => state.look);
  const row = Math.min(useLabState((state) => litOf(state).pattern) ?? 0, data.rows - 1);
  const name = useInputName(data)(row);
  const { codes, reconstructions } = passOf(frame, data, row);
  const lit = activeIn(frame, codes);
  const values = inputOf(data, row);
  const columns = columnNames(look);
  const units = useWholeItems();
  const missed = squaredError(values, reconstructions);
  return (
    <div className="input-trace">
      <div className="input-pass">
        {look.kind !== 'word' && !columns && (
          <>
            <Thumb look={look} values={values} count={data.inputs} name={name} size={44} />
            <span aria-hidden="true" className="arrow">
              →
            </span>
            <Thumb
              look={look}
              values={reconstructions}
              count={data.inputs}
              name={t('inputs.reconstruction', { name })}
              scale={largestOf(values, 0, data.inputs)}
              size={44}
            />
          </>
        )}
        <p>
          <b>{name}</b>{' '}
          <InfoTip label={t('inputs.traceAbout')}>
            <p>{t('inputs.traceExplained')}</p>
          </InfoTip>
          <br />
          <span className="is-muted">
            {lit.length === 0 ? t('inputs.lightsNone') : t('inputs.lights', { count: lit.length })}
          </span>
        </p>
      </div>
      {columns && (
        <ColumnBars
          label={t('columns.ofInput', { name })}
          names={columns}
          values={values}
          others={reconstructions}
          heads={['x', 'x̂']}
          most={MOST_COLUMNS}
        />
      )}
      <p className="is-muted">{t('inputs.error', { value: n.two(missed) })}</p>
      <ul ref={units} className="trace-units" aria-label={t('inputs.lit')}>
        {/* By their place: whether that is in sight does not change with the unit. */}
        {numbered(lit.slice(0, MOST_TRACED)).map(({ index, item: { unit, z } }) => (
          <li key={index}>
            <TracedUnit frame={frame} data={data} unit={unit} z={z} />
          </li>
        ))}
        {lit.length > MOST_TRACED && (
          <li className="is-muted">{t('inputs.more', { count: lit.length - MOST_TRACED })}</li>
        )}
      </ul>
    </div>
  );
}

interface TracedUnitProps {
  frame: Frame;
  data: DataSet;
  unit: number;
  z: number;
}

function TracedUnit({ frame, data, unit, z }: TracedUnitProps) {
  const lab = useLab();
  const { t, n } = useText();
  const look = useLabState((state) => state.look);
  const survey = useLabState((state) => state.survey);
  const isLit = useLabState((state) => litOf(state).unit === unit);
  const words =
    look.kind === 'word' && survey?.units === frame.units
      ? topWords(survey, data.rowNames, unit, 3)
      : strongestColumns(look, frame.directions, unit, n).slice(0, 1);
  return (
    // The browser’s own button: six of them follow the run.
    <button
      type="button"
      className={classes('traced-unit', isLit && 'is-lit')}
      aria-label={[t('inputs.unit', { unit: unit + 1, z: n.two(z) }), words.join(', ')]
        .filter(Boolean)
        .join(': ')}
      onClick={() => showUnit(lab, unit)}
      {...useLight({ unit })}
    >
      {look.kind === 'word' || words.length > 0 ? (
        words.length > 0 && <span className="traced-words">{words.join(', ')}</span>
      ) : (
        <UnitThumb frame={frame} look={look} unit={unit} name="" size={28} />
      )}
      <span className="traced-name">
        {unit + 1} <b>{n.two(z)}</b>
      </span>
    </button>
  );
}
