import { useMemo } from 'react';
import type { Frame } from '../../../engine/engine';
import { disentanglementAboveChance, disentanglementOf } from '../../../model/recovery';
import { responsesOf } from '../../../model/responses';
import type { Factors as Causes } from '../../../model/selectivity';
import { knownOf } from '../../causes';
import { factsOf, NOTHING_BEYOND } from '../../facts';
import { InfoTip } from '../../popup/InfoTip';
import { strongestColumns } from '../../strongest-columns';
import { useText } from '../../text';
import { useDenseTitle } from '../../useDenseTitle';
import { useHidden } from '../../useLab';
import { type Surveyed, useSurveyed } from '../closer/useSurveyed';
import { FactorFigures } from './FactorFigures';
import { FactorTable } from './FactorTable';
import { Matrix } from './Matrix';
import { columnsOf } from './order';
import './factors.css';

/** More columns than this are no longer told apart. */
const MOST_COLUMNS = 96;

/** Which unit answers to which known cause: a diagonal, if each cause has a unit of its own. */
export function Factors() {
  const { t } = useText();
  const surveyed = useSurveyed();
  if (useHidden('factors')) return <p className="unit-hint">{t('app.hidden')}</p>;
  if (!surveyed?.survey || !surveyed.data.factors) {
    return <p className="unit-hint">{t('closer.waiting')}</p>;
  }
  return <Disentanglement surveyed={surveyed} />;
}

function Disentanglement({ surveyed }: { surveyed: Surveyed }) {
  const { t, n } = useText();
  const denseTitle = useDenseTitle();
  const { frame, dense, data, look, survey } = surveyed;
  const { units } = frame;
  const responses = survey?.responses;
  const { factors } = data;
  const labelled = factors?.names ? frame : null;
  const main = useMemo(
    () => (responses && factors ? measure(responses, units, factors, labelled) : null),
    [responses, units, factors, labelled],
  );
  // Nobody surveys the twin: its answers are those to the probe inputs.
  const twin = useMemo(
    () =>
      dense && factors
        ? measure(
            responsesOf(dense.codes, dense.units, factors, dense.probe),
            dense.units,
            factors,
            factors.names ? dense : null,
          )
        : null,
    [dense, factors],
  );
  if (!main || !survey) return null;
  const answering = { shown: main.columns.length, units };
  return (
    <div className="factors">
      <p className="unit-hint">
        {t('factors.lead')}
        <InfoTip label={t('factors.about')}>
          <p>{t('factors.explained')}</p>
          {twin && <p>{t('factors.explainedTwin', { inputs: n.whole(dense?.rowNames.length ?? 0) })}</p>}
        </InfoTip>
      </p>
      <div className="matrices">
        <Matrix
          {...surveyed}
          name={t('factors.matrix', answering)}
          title={twin && t('codes.sparse')}
          responses={main.responses}
          units={units}
          columns={main.columns}
          unitHint={(unit) => strongestColumns(look, frame.directions, unit, n).join(', ')}
          isMain
        />
        {twin && dense && (
          <Matrix
            {...surveyed}
            name={t('factors.matrixDense')}
            title={denseTitle}
            responses={twin.responses}
            units={dense.units}
            columns={twin.columns}
            isMain={false}
          />
        )}
      </div>
      {main.columns.length < units && <p className="unit-hint">{t('factors.shown', answering)}</p>}
      <FactorFigures
        main={{ facts: factsOf(frame, surveyed), dci: main.dci }}
        dense={dense && twin && { facts: factsOf(dense, NOTHING_BEYOND), dci: twin.dci }}
        known={knownOf(surveyed)}
      />
      <FactorTable surveyed={surveyed} survey={survey} />
    </div>
  );
}

/** @param labelled the frame, where causes are the labels of a file: these may fit by chance, and that is taken off */
function measure(responses: Float32Array, units: number, factors: Causes, labelled: Frame | null) {
  return {
    responses,
    columns: columnsOf(responses, units, MOST_COLUMNS),
    dci: labelled
      ? disentanglementAboveChance(labelled.codes, units, factors, labelled.probe)
      : disentanglementOf(responses, units),
  };
}
