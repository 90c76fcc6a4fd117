import { InfoTip } from '../../popup/InfoTip';
import { strongestColumns } from '../../strongest-columns';
import { useText } from '../../text';
import type { Surveyed } from '../closer/useSurveyed';
import { Thumb } from '../large/Thumb';
import { nearestRows } from '../words/nearest';

/** So many words say what a direction means. */
const WORDS = 6;
const SIZE = 76;

/** What a unit looks for and what it adds, side by side. */
export function Directions({ surveyed, unit }: { surveyed: Surveyed; unit: number }) {
  const { t, n } = useText();
  const { frame, look } = surveyed;
  const columns = strongestColumns(look, frame.directions, unit, n);
  return (
    <div className="unit-directions">
      <Direction surveyed={surveyed} unit={unit} weights={frame.encoder} title={t('unitPage.encoder')} />
      <Direction surveyed={surveyed} unit={unit} weights={frame.directions} title={t('unitPage.decoder')} />
      <InfoTip label={t('unitPage.directionsAbout')}>
        <p>{t('unitPage.directionsExplained', { kind: surveyed.look.kind })}</p>
      </InfoTip>
      {columns.length > 0 && <p>{t('unitPage.columns', { columns: columns.join(', ') })}</p>}
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
