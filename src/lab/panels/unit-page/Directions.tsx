import { InfoTip } from '../../popup/InfoTip';
import { columnNames } from '../../strongest-columns';
import { useText } from '../../text';
import type { Surveyed } from '../closer/useSurveyed';
import { ColumnBars } from '../large/ColumnBars';
import { Thumb } from '../large/Thumb';
import { nearestRows } from '../words/nearest';

/** So many words say what a direction means. */
const WORDS = 6;
const SIZE = 76;
/** More columns than this are only counted. */
const MOST_COLUMNS = 10;

/** What a unit looks for and what it adds, side by side. */
export function Directions({ surveyed, unit }: { surveyed: Surveyed; unit: number }) {
  const { t } = useText();
  const { frame, look } = surveyed;
  const columns = columnNames(look);
  const about = (
    <InfoTip label={t('unitPage.directionsAbout')}>
      <p>{t('unitPage.directionsExplained', { kind: surveyed.look.kind })}</p>
    </InfoTip>
  );
  if (columns) {
    const from = unit * frame.inputs;
    return (
      <div className="unit-directions">
        <ColumnBars
          label={t('columns.ofUnit', { unit: unit + 1 })}
          names={columns}
          values={frame.directions.subarray(from, from + frame.inputs)}
          others={frame.encoder.subarray(from, from + frame.inputs)}
          heads={[t('columns.adds'), t('columns.looksFor')]}
          most={MOST_COLUMNS}
        />
        {about}
      </div>
    );
  }
  return (
    <div className="unit-directions">
      <Direction surveyed={surveyed} unit={unit} weights={frame.encoder} title={t('unitPage.encoder')} />
      <Direction surveyed={surveyed} unit={unit} weights={frame.directions} title={t('unitPage.decoder')} />
      {about}
    </div>
  );
}

interface DirectionProps {
  surveyed: Surveyed;
  unit: number;
  /** units × inputs. */
  weights: Float32Array;
  title: string;
}

function Direction({ surveyed: { data, look }, unit, weights, title }: DirectionProps) {
  const { inputs } = data;
  if (look.kind === 'word') {
    const vector = weights.subarray(unit * inputs, (unit + 1) * inputs);
    const words = nearestRows(data, vector, WORDS).map(({ row }) => data.rowNames[row]);
    return (
      <figure className="is-words">
        <figcaption>{title}</figcaption>
        <p>{words.join(', ')}</p>
      </figure>
    );
  }
  return (
    <figure>
      <Thumb
        look={look}
        values={weights}
        from={unit * inputs}
        count={inputs}
        isDirection
        name={title}
        size={SIZE}
      />
      <figcaption>{title}</figcaption>
    </figure>
  );
}
