import type { ReactNode } from 'react';
import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import type { MessageId } from '../../../locales/en';
import type { RunConfig } from '../../../model/config';
import { InfoTip } from '../../../ui/InfoTip';
import { Panel } from '../../../ui/Panel';
import { useRoving } from '../../../ui/useRoving';
import { knownOf } from '../../causes';
import { denseText, dialOf, settingText } from '../../dials';
import type { LabState } from '../../state';
import { type Text, useText } from '../../text';
import { useHidden, useLab, useLabState } from '../../useLab';
import { Chart, type LineName } from './Chart';
import { meanCoherence, orientedUnits } from './found';
import './metrics.css';

interface Figure {
  id: string;
  name: MessageId;
  /** Name of the small button that explains it; never the bare name, which belongs to the figure. */
  about: MessageId;
  explained(config: RunConfig): MessageId;
  /** The line of the chart that shows it. */
  line?: LineName;
  /** Null where there is no such figure for the data set. */
  value(frame: Frame, text: Text, about: About): string | null;
}

/** What some figures need besides the frame; the survey is of the main run only. */
interface About extends Pick<LabState, 'look' | 'data'> {
  survey: Survey | null;
}

const FIGURES: readonly Figure[] = [
  figure('step', (frame, { n }) => n.whole(frame.step)),
  figure('error', (frame, { n }) => n.three(frame.error), 'error'),
  {
    ...figure('sparsityTerm', (frame, { n }) => n.three(frame.sparsityTerm), 'sparsityTerm'),
    explained: ({ mechanism }) => `mechanism.${mechanism}.term` as MessageId,
  },
  figure('ev', ({ metrics }, { n }) => orDash(metrics.explainedVariance, n.two)),
  figure('l0', ({ metrics }, { n }) => n.two(metrics.activeUnits), 'activeShare'),
  figure('selectivity', ({ metrics }, { n }) => orDash(metrics.meanSelectivity, n.two), 'selectivity'),
  figure('dead', ({ metrics, units }, { t }) =>
    t('metrics.of', { count: metrics.dead.filter(Boolean).length, all: units }),
  ),
  figure('recovered', ({ metrics }, { t }) => {
    const known = metrics.recoveredBy.filter((unit) => unit !== null);
    if (metrics.recoveredBy.length === 0) return null;
    return t('metrics.of', { count: known.filter((unit) => unit >= 0).length, all: known.length });
  }),
  figure('oriented', (frame, { t }, { look, data }) => {
    if (look.kind !== 'picture' || data?.factors) return null;
    return t('metrics.of', { count: orientedUnits(frame, look), all: frame.units });
  }),
  figure('coherence', (_, { n }, { look, data, survey }) => {
    if (look.kind !== 'word' || !data) return null;
    return orDash(survey && meanCoherence(data, survey), n.two);
  }),
  figure('mmcs', ({ metrics }, { n }) => (metrics.meanMatch === null ? null : n.two(metrics.meanMatch))),
];

function figure(id: string, value: Figure['value'], line?: LineName): Figure {
  const key = (part: string) => `metrics.${id}${part}` as MessageId;
  return { id, name: key(''), about: key('About'), explained: () => key('Explained'), line, value };
}

function orDash(value: number | null, format: (value: number) => string): string {
  return value === null ? '–' : format(value);
}

/** The figures of the run, each explained in place, and their course over the steps. */
export function Metrics() {
  const lab = useLab();
  const text = useText();
  const { t, n } = text;
  const shown = useLabState((state) => state.shown);
  const compare = useLabState((state) => state.compare);
  const engine = useLabState((state) => state.engine);
  const rate = useLabState((state) => state.rate);
  const causes = useLabState(knownOf);
  const look = useLabState((state) => state.look);
  const data = useLabState((state) => state.data);
  const survey = useLabState((state) => state.survey);
  const config = useLabState((state) => state.config);
  const settledAt = useLabState((state) => state.settledAt);
  const isHidden = useHidden('metrics');
  const tips = useRoving({ items: '.info-tip' });
  const dense = compare ? shown?.dense : null;
  const note = engine && (
    <>
      {t(engine === 'webgl' ? 'metrics.webgl' : 'metrics.cpu')}
      {rate !== null && ` · ${t('metrics.rate', { rate: n.whole(rate), count: Math.round(rate) })}`}
    </>
  );
  return (
    <Panel
      title={t('metrics.title')}
      className="metrics"
      note={note}
      tools={
        <InfoTip label={t('chart.about')}>
          <p>{t('chart.explained', { units: shown?.main.units ?? 0 })}</p>
        </InfoTip>
      }
    >
      {isHidden && <p className="hidden-part">{t('app.hidden')}</p>}
      {shown && !isHidden && (
        <div className="figures">
          {dense && (
            <p className="figure-heads" aria-hidden="true">
              <span>{settingText(config, n)}</span>
              <span>{denseText(config, n)}</span>
            </p>
          )}
          <dl ref={tips}>
            {FIGURES.map((entry) => {
              const value = entry.value(shown.main, text, { look, data, survey });
              return (
                value !== null && (
                  <div key={entry.id} className="figure">
                    <dt>
                      {entry.line && <span className={`swatch is-${entry.line}`} />}
                      {t(entry.name)}
                      <InfoTip label={t(entry.about)}>
                        <p>{t(entry.explained(config), { causes })}</p>
                      </InfoTip>
                    </dt>
                    <dd>{value}</dd>
                    {dense && (
                      <DenseValue>{entry.value(dense, text, { look, data, survey: null })}</DenseValue>
                    )}
                    {entry.id === 'step' && (
                      <dd className="figure-note">
                        {settledAt === null
                          ? t('metrics.moving')
                          : t('metrics.settled', { step: n.whole(settledAt) })}
                      </dd>
                    )}
                  </div>
                )
              );
            })}
          </dl>
        </div>
      )}
      {shown && !isHidden && (
        <Chart history={lab.history} frame={shown.main} symbol={dialOf(config).symbol} />
      )}
    </Panel>
  );
}

function DenseValue({ children }: { children: ReactNode }) {
  return <dd className="is-dense">{children}</dd>;
}
