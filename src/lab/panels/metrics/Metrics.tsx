import type { ReactNode } from 'react';
import type { Frame } from '../../../engine/engine';
import type { Survey } from '../../../engine/survey';
import type { MessageId } from '../../../locales/en';
import type { RunConfig } from '../../../model/config';
import { Panel } from '../../../ui/Panel';
import { useRoving } from '../../../ui/useRoving';
import { knownOf } from '../../causes';
import { denseText, dialOf, settingText } from '../../dials';
import { deadText, type Facts, factsOf, NOTHING_BEYOND } from '../../facts';
import { Tip } from '../../part/Tip';
import { InfoTip } from '../../popup/InfoTip';
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
  /** Which inputs it is measured on: those that the frame shows, those of the facts, all; null: on none. */
  on: 'frame' | 'facts' | 'all' | null;
  /** Null where there is no such figure for the data set. */
  value(frame: Frame, text: Text, about: About): string | null;
}

/** What some figures need besides the frame; the survey is of the main run only. */
interface About extends Pick<LabState, 'look' | 'data' | 'settledAt'> {
  survey: Survey | null;
  facts: Facts;
}

const FIGURES: readonly Figure[] = [
  figure('step', null, (frame, { n }) => n.whole(frame.step)),
  figure('settled', null, (_, { n }, { settledAt }) => orDash(settledAt, n.whole)),
  figure('error', 'frame', (frame, { n }) => n.three(frame.error), 'error'),
  {
    ...figure('sparsityTerm', 'frame', (frame, { n }) => n.three(frame.sparsityTerm), 'sparsityTerm'),
    explained: ({ mechanism }) => `mechanism.${mechanism}.term` as MessageId,
  },
  figure('ev', 'frame', ({ metrics }, { n }) => orDash(metrics.explainedVariance, n.two)),
  figure('l0', 'frame', ({ metrics }, { n }) => n.two(metrics.activeUnits), 'activeShare'),
  figure(
    'selectivity',
    'facts',
    (_, { n }, { facts }) => orDash(facts.meanSelectivity, n.two),
    'selectivity',
  ),
  figure('dead', 'facts', (_, text, { facts }) => deadText(facts, text)),
  figure('recovered', 'facts', (_, { t }, { facts: { recoveredBy } }) => {
    const known = recoveredBy.filter((unit) => unit !== null);
    if (recoveredBy.length === 0) return null;
    return t('metrics.of', { count: known.filter((unit) => unit >= 0).length, all: known.length });
  }),
  figure('oriented', null, (frame, { t }, { look, data, facts }) => {
    if (look.kind !== 'picture' || data?.factors) return null;
    return t('metrics.of', { count: orientedUnits(frame, facts.dark, look), all: frame.units });
  }),
  figure('coherence', 'all', (_, { n }, { look, data, survey }) => {
    if (look.kind !== 'word' || !data) return null;
    return orDash(survey && meanCoherence(data, survey), n.two);
  }),
  figure('mmcs', 'facts', (_, { n }, { facts }) =>
    facts.meanMatch === null ? null : n.two(facts.meanMatch),
  ),
];

function figure(id: string, on: Figure['on'], value: Figure['value'], line?: LineName): Figure {
  const key = (part: string) => `metrics.${id}${part}` as MessageId;
  return { id, name: key(''), about: key('About'), explained: () => key('Explained'), line, on, value };
}

/** With so few inputs chance alone leads far. */
const FEW_INPUTS = 30;

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
  const facts = shown && factsOf(shown.main, { survey, data });
  const twinFacts = dense && factsOf(dense, NOTHING_BEYOND);
  const note = engine && (
    <>
      {t(`metrics.${engine}`)}
      {rate !== null && ` · ${rateText(rate, text)}`}
    </>
  );
  return (
    <Panel
      title={t('metrics.title')}
      className="metrics"
      note={note}
      tools={
        <InfoTip label={t('chart.about')}>
          <Tip id="chart.explained" values={{ units: shown?.main.units ?? 0 }} />
          <Tip id="metrics.engine" />
          {shown?.main.probe && (
            <Tip id="chart.probe" values={{ inputs: n.whole(shown.main.rowNames.length) }} />
          )}
        </InfoTip>
      }
    >
      {isHidden && <p className="hidden-part">{t('app.hidden')}</p>}
      {shown && facts && !isHidden && (
        <div className="figures">
          {dense && (
            <p className="figure-heads" aria-hidden="true">
              <span>{settingText(config, n)}</span>
              <span>{denseText(config, n)}</span>
            </p>
          )}
          <dl ref={tips}>
            {FIGURES.map((entry) => {
              const value = entry.value(shown.main, text, { look, data, survey, facts, settledAt });
              return (
                value !== null && (
                  <div key={entry.id} className="figure">
                    <dt>
                      {entry.line && <span className={`swatch is-${entry.line}`} />}
                      {t(entry.name, { causes })}
                      <InfoTip label={t(entry.about, { causes })}>
                        <Tip id={entry.explained(config)} values={{ causes }} />
                        {entry.on && (
                          <MeasuredOn on={entry.on} frame={shown.main} facts={facts} data={data} />
                        )}
                        {entry.on === 'facts' && dense && facts.inputs !== twinFacts?.inputs && (
                          <Tip id="metrics.twinOn" values={{ inputs: n.whole(dense.rowNames.length) }} />
                        )}
                      </InfoTip>
                    </dt>
                    <dd>{value}</dd>
                    {dense && twinFacts && (
                      <DenseValue>
                        {entry.value(dense, text, {
                          look,
                          data,
                          survey: null,
                          facts: twinFacts,
                          settledAt: null,
                        })}
                      </DenseValue>
                    )}
                  </div>
                )
              );
            })}
          </dl>
        </div>
      )}
      {shown && !isHidden && (
        <Chart history={lab.history} frame={shown.main} symbol={dialOf(config).symbol} causes={causes} />
      )}
    </Panel>
  );
}

/** A run that makes a step in two seconds does not stand still. */
function rateText(rate: number, { t, n }: Text): string {
  const count = Math.round(rate);
  return count === 0 ? t('metrics.rateSlow') : t('metrics.rate', { rate: n.whole(rate), count });
}

interface MeasuredOnProps {
  on: NonNullable<Figure['on']>;
  frame: Frame;
  facts: Facts;
  data: LabState['data'];
}

/** On which inputs a figure is measured. */
function MeasuredOn({ on, frame, facts, data }: MeasuredOnProps) {
  const { n } = useText();
  const { probe, rowNames } = frame;
  const rows = data?.rows ?? rowNames.length;
  const isAll = on === 'all' || (on === 'facts' ? facts.areAll : probe === null);
  const inputs = isAll ? rows : rowNames.length;
  const few = String(on === 'facts' && rows <= FEW_INPUTS);
  return (
    <Tip
      id={isAll ? 'metrics.onAll' : 'metrics.onProbe'}
      values={{ inputs: n.whole(inputs), count: inputs, rows: n.whole(rows), few }}
    />
  );
}

function DenseValue({ children }: { children: ReactNode }) {
  return <dd className="is-dense">{children}</dd>;
}
