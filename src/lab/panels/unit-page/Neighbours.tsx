import { Toolbar } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';
import { useLab } from '../../useLab';
import { useLight } from '../../useLight';
import { neighboursOf } from './choose';

const COUNT = 4;
/** Two live units whose directions have at least this cosine do the same job. */
const SAME_JOB = 0.9;

/** The units whose directions are nearest. */
export function Neighbours({ frame, dark, unit }: { frame: Frame; dark: readonly boolean[]; unit: number }) {
  const { t, n } = useText();
  const neighbours = neighboursOf(frame, unit, COUNT);
  if (neighbours.length === 0) return null;
  const isTwin = (other: number, cosine: number) => cosine > SAME_JOB && !dark[other] && !dark[unit];
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
          <Neighbour key={other} unit={other} cosine={n.two(cosine)} />
        ))}
      </Toolbar>
      {neighbours.some(({ unit: other, cosine }) => isTwin(other, cosine)) && (
        <p className="unit-same">{t('unitPage.sameJob')}</p>
      )}
    </section>
  );
}

function Neighbour({ unit, cosine }: { unit: number; cosine: string }) {
  const lab = useLab();
  const { t } = useText();
  return (
    <button
      type="button"
      className="button small"
      onClick={() => lab.select({ unit })}
      {...useLight({ unit })}
    >
      {t('unit.name', { unit: unit + 1 })} <b>{cosine}</b>
    </button>
  );
}
