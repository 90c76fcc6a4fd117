import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import { darkValues, factsOf } from '../../facts';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { type Surveyed, useSurveyed } from '../closer/useSurveyed';
import { chooseUnit } from './choose';
import { Directions } from './Directions';
import { Histogram } from './Histogram';
import { InputStrip } from './InputStrip';
import { Neighbours } from './Neighbours';
import { StandsFor } from './StandsFor';
import './unit-page.css';

/** All about one unit: the selected one, else one of the most selective. */
export function UnitPage() {
  const { t } = useText();
  const surveyed = useSurveyed();
  const selected = useLabState((state) => state.selected.unit);
  const chosen = useRef<number | null>(null);
  if (!surveyed) return <p className="unit-hint">{t('closer.waiting')}</p>;
  const { frame } = surveyed;
  const facts = factsOf(frame, surveyed);
  const isSelected = selected !== null && selected < frame.units;
  chosen.current = isSelected ? null : chooseUnit(facts, chosen.current);
  return (
    <OneUnit
      surveyed={surveyed}
      unit={isSelected ? selected : (chosen.current ?? 0)}
      hint={
        isSelected
          ? null
          : t(chosen.current === null ? 'unitPage.allDark' : 'unitPage.chosen', darkValues(facts))
      }
    />
  );
}

interface OneUnitProps {
  surveyed: Surveyed;
  unit: number;
  /** Why it is this unit, where nobody selected it. */
  hint: string | null;
}

function OneUnit({ surveyed, unit, hint }: OneUnitProps) {
  const { t } = useText();
  const { frame, survey } = surveyed;
  const facts = factsOf(frame, surveyed);
  const isDark = facts.dark[unit];
  return (
    <article className="unit-page" aria-labelledby="unit-page-title">
      <Head unit={unit} units={frame.units} />
      {hint && <p className="unit-hint">{hint}</p>}
      <Directions surveyed={surveyed} unit={unit} />
      {isDark && <p className="unit-dead">{t('unitPage.dark', darkValues(facts))}</p>}
      {!survey && !isDark && <p className="unit-hint">{t('closer.waiting')}</p>}
      {survey && !isDark && <Findings surveyed={surveyed} survey={survey} unit={unit} />}
      <Neighbours frame={frame} dark={facts.dark} unit={unit} />
    </article>
  );
}

function Head({ unit, units }: { unit: number; units: number }) {
  const lab = useLab();
  const { t } = useText();
  const go = (by: number) => lab.select({ unit: (unit + by + units) % units });
  return (
    <header className="unit-head">
      <h3 id="unit-page-title">{t('unit.name', { unit: unit + 1 })}</h3>
      <span className="unit-hint">{t('unitPage.of', { units })}</span>
      <span className="unit-steps">
        <Button
          className="button small"
          aria-label={t('unitPage.previous')}
          isDisabled={units === 1}
          onPress={() => go(-1)}
        >
          ‹
        </Button>
        <Button
          className="button small"
          aria-label={t('unitPage.next')}
          isDisabled={units === 1}
          onPress={() => go(1)}
        >
          ›
        </Button>
      </span>
    </header>
  );
}

/** What is known from all inputs of the set. */
function Findings({ surveyed, survey, unit }: { surveyed: Surveyed; survey: Survey; unit: number }) {
  const { t, n } = useText();
  const { data, look, frame } = surveyed;
  const { topRows, topValues, randomRows, randomValues, missedRows, missedAlong } = survey;
  const knows = data.factors ? 'causes' : 'nothing';
  const strips = { data, look, unit };
  return (
    <>
      <StandsFor surveyed={surveyed} survey={survey} unit={unit} />
      <InputStrip
        {...strips}
        title={t('unitPage.top')}
        empty={t('unitPage.noInputs')}
        rows={topRows}
        values={topValues}
      />
      <InputStrip
        {...strips}
        title={t('unitPage.random')}
        about={
          <InfoTip label={t('unitPage.randomAbout')}>
            <p>{t('unitPage.randomExplained')}</p>
          </InfoTip>
        }
        empty={t('unitPage.noInputs')}
        rows={randomRows}
        values={randomValues}
      />
      <InputStrip
        {...strips}
        title={t('unitPage.missed')}
        about={
          <InfoTip label={t('unitPage.missedAbout')}>
            <p>{t('unitPage.missedExplained', { knows })}</p>
          </InfoTip>
        }
        empty={t('unitPage.noneMissed', { knows })}
        rows={missedRows}
        values={missedAlong}
      />
      <section>
        <h3>
          {t('unitPage.histogram')}
          <InfoTip label={t('unitPage.histogramAbout')}>
            <p>{t('unitPage.histogramExplained')}</p>
          </InfoTip>
        </h3>
        <Histogram survey={survey} unit={unit} />
      </section>
      <p className="unit-hint">{asOf(survey, frame)}</p>
    </>
  );

  function asOf({ rows, from, to }: Survey, { step }: Frame): string {
    const values = { rows: n.whole(rows), from: n.whole(from), to: n.whole(to) };
    return t(from === step && to === step ? 'closer.counted' : 'closer.countedOver', values);
  }
}
