import { Toolbar } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import { InfoTip } from '../../../ui/InfoTip';
import { useText } from '../../text';
import { useLab } from '../../useLab';
import { neighboursOf } from './choose';

const COUNT = 4;
/** Two live units whose directions have at least this cosine do the same job. */
const SAME_JOB = 0.9;

/** The units whose directions are nearest. */
export function Neighbours({ frame, unit }: { frame: Frame; unit: number }) {
  const lab = useLab();
  const { t, n } = useText();
  const { dead } = frame.metrics;
  const neighbours = neighboursOf(frame, unit, COUNT);
  if (neighbours.length === 0) return null;
  const isTwin = (other: number, cosine: number) => cosine > SAME_JOB && !dead[other] && !dead[unit];
  return (
    <section>
      <h3>
        {t('unitPage.neighbours')}
        <InfoTip label={t('unitPage.neighboursAbout')}>
          <p>{t('unitPage.neighboursExplained')}</p>
        </InfoTip>
      </h3>
      <Toolbar className="neighbours" aria-label={t('unitPage.neighbours')}>
        {neighbours.map(({ unit: other, cosine }) => (
          <button
            key={other}
            type="button"
            className="button small"
            onClick={() => lab.select({ unit: other })}
            onPointerEnter={() => lab.hover({ unit: other })}
            onPointerLeave={() => lab.hover(null)}
            onFocus={() => lab.hover({ unit: other })}
            onBlur={() => lab.hover(null)}
          >
            {t('unit.name', { unit: other + 1 })} <b>{n.two(cosine)}</b>
          </button>
        ))}
      </Toolbar>
      {neighbours.some(({ unit: other, cosine }) => isTwin(other, cosine)) && (
        <p className="unit-same">{t('unitPage.sameJob')}</p>
      )}
    </section>
  );
}
