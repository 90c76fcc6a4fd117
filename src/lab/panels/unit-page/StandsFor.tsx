import type { ReactNode } from 'react';
import type { Survey } from '../../../engine/survey';
import { causeName, causeOf, knownOf } from '../../causes';
import { factsOf } from '../../facts';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';
import { useHidden } from '../../useLab';
import type { Surveyed } from '../closer/useSurveyed';
import { Thumb } from '../large/Thumb';

/** Which known cause a unit stands for and how well, how choosy it is and how often it lights. */
export function StandsFor({ surveyed, survey, unit }: { surveyed: Surveyed; survey: Survey; unit: number }) {
  const text = useText();
  const { t, n } = text;
  const { frame, data, look, dataSet } = surveyed;
  const isHidden = useHidden('names');
  const causes = knownOf(surveyed);
  const match = isHidden ? null : causeOf(survey, unit);
  const selectivity = factsOf(frame, surveyed).selectivity[unit];
  const percent = (share: number | null) => (share === null ? '–' : n.percent(share));
  return (
    <section className="stands-for">
      {match && (
        <p>
          {data.directions && (
            <Thumb
              look={look}
              values={data.directions}
              from={match.cause * data.inputs}
              count={data.inputs}
              name={causeName(data, dataSet, match.cause, text)}
              size={26}
            />
          )}
          {t('unitPage.standsFor', { cause: causeName(data, dataSet, match.cause, text) })}
        </p>
      )}
      {isHidden && <p>{t('app.hidden')}</p>}
      {data.factors && !match && !isHidden && <p>{t('unitPage.standsForNone')}</p>}
      <dl className="facts">
        {match && (
          <>
            <Fact name={t('unitPage.precision')} value={percent(match.precision)}>
              <InfoTip label={t('unitPage.precisionAbout')}>
                <p>{t('unitPage.precisionExplained')}</p>
              </InfoTip>
            </Fact>
            <Fact name={t('unitPage.recall')} value={percent(match.recall)}>
              <InfoTip label={t('unitPage.recallAbout')}>
                <p>{t('unitPage.recallExplained')}</p>
              </InfoTip>
            </Fact>
          </>
        )}
        {match && data.directions && (
          <Fact
            name={t('unitPage.alike')}
            value={n.two(cosineWith(data.directions, match.cause, frame.directions, unit, data.inputs))}
          >
            <InfoTip label={t('unitPage.alikeAbout')}>
              <p>{t('unitPage.alikeExplained')}</p>
            </InfoTip>
          </Fact>
        )}
        <Fact
          name={t('metrics.selectivity', { causes })}
          value={selectivity === null ? '–' : n.two(selectivity)}
        >
          <InfoTip label={t('unitPage.selectivityAbout', { causes })}>
            <p>{t('unitPage.selectivityExplained', { causes })}</p>
          </InfoTip>
        </Fact>
        <Fact name={t('unitPage.fires')} value={percent(survey.frequency[unit])}>
          <InfoTip label={t('unitPage.firesAbout')}>
            <p>{t('unitPage.firesExplained')}</p>
          </InfoTip>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {name}
        {children}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Cosine of two directions of norm 1. */
function cosineWith(
  causes: Float32Array,
  cause: number,
  learned: Float32Array,
  unit: number,
  inputs: number,
) {
  let sum = 0;
  for (let i = 0; i < inputs; i++) sum += causes[cause * inputs + i] * learned[unit * inputs + i];
  return sum;
}
