import { useMemo } from 'react';
import { responsesOf } from '../../../model/metrics';
import { disentanglementOf } from '../../../model/recovery';
import { InfoTip } from '../../../ui/InfoTip';
import { knownOf } from '../../causes';
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
  const { frame, dense, data, survey } = surveyed;
  const { units } = frame;
  const responses = survey?.responses;
  const main = useMemo(() => (responses ? measure(responses, units) : null), [responses, units]);
  // Nobody surveys the twin: its answers are those to the probe inputs.
  const twin = useMemo(
    () =>
      dense && data.factors
        ? measure(responsesOf(dense.codes, dense.units, data.factors, dense.probe), dense.units)
        : null,
    [dense, data],
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
        main={{ metrics: frame.metrics, dci: main.dci }}
        dense={dense && twin && { metrics: dense.metrics, dci: twin.dci }}
        known={knownOf(surveyed)}
      />
      <FactorTable surveyed={surveyed} survey={survey} />
    </div>
  );
}

function measure(responses: Float32Array, units: number) {
  return {
    responses,
    columns: columnsOf(responses, units, MOST_COLUMNS),
    dci: disentanglementOf(responses, units),
  };
}
