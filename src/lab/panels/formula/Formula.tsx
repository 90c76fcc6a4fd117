import { Fragment, type ReactNode } from 'react';
import type { Frame } from '../../../engine/engine';
import type { MessageId } from '../../../locales/en';
import { type RunConfig, topkOf } from '../../../model/config';
import { inBrackets } from '../../../ui/numbers';
import { Tip } from '../../part/Tip';
import { InfoTip } from '../../popup/InfoTip';
import { litOf } from '../../state';
import { useText } from '../../text';
import { activeUnits } from '../../units';
import { useLabels, useLabState } from '../../useLab';
import './formula.css';

/** Up to so many bits the sum is written out whole; beyond, only its terms that are not zero. */
const ALL_TERMS_UP_TO = 4;
const MOST_TERMS = 6;

/** What the encoder does with a weighted sum, by mechanism. */
const ACTIVATIONS: Readonly<Record<string, (config: RunConfig) => ReactNode>> = {
  l1: () => 'ReLU',
  topk: (config) => (
    <>
      top
      <sub>{topkOf(config)}</sub> ReLU
    </>
  ),
  kl: () => 'σ',
};

/** z = f(x) and x̂ with the live numbers of the selected pattern. */
export function Formula({ frame }: { frame: Frame }) {
  const { t } = useText();
  const row = Math.min(useLabState((state) => litOf(state).pattern) ?? 0, frame.rowNames.length - 1);
  const { config } = frame;
  const pointedUnit = useLabState((state) => litOf(state).unit);
  const active = activeUnits(frame, row);
  const unit = Math.min(pointedUnit ?? active[0]?.unit ?? 0, frame.units - 1);
  return (
    <section className="formula" aria-label={t('formula.title')}>
      <div>
        <CodeLine frame={frame} row={row} unit={unit} activation={ACTIVATIONS[config.mechanism]?.(config)} />
        <ReconstructionLine frame={frame} row={row} />
      </div>
      <InfoTip label={t('formula.about')}>
        <p>{t(`mechanism.${config.mechanism}.code` as MessageId)}</p>
        <Tip id="formula.explainedReconstruction" />
      </InfoTip>
    </section>
  );
}

interface CodeLineProps {
  frame: Frame;
  row: number;
  unit: number;
  activation: ReactNode;
}

/** z_j = ReLU(x·E_j + b_j) */
function CodeLine({ frame, row, unit, activation }: CodeLineProps) {
  const { n } = useText();
  const { inputs, units } = frame;
  const bits = [...frame.x.subarray(row * inputs, (row + 1) * inputs)];
  const shown = bits
    .map((x, bit) => ({ x, bit, weight: frame.encoder[unit * inputs + bit] }))
    .filter(({ x }) => inputs <= ALL_TERMS_UP_TO || x !== 0);
  const bias = frame.encoderBias[unit];
  return (
    <p>
      <i>z</i>
      <sub>{unit + 1}</sub> = {activation}(
      {shown.slice(0, MOST_TERMS).map(({ x, bit, weight }, k) => (
        <Fragment key={bit}>
          {k > 0 && ' + '}
          <b className={x === 0 ? 'is-zero' : undefined}>{x}</b>·{inBrackets(weight, n.three)}
        </Fragment>
      ))}
      {shown.length > MOST_TERMS && ' + …'}
      {shown.length === 0 && '0'} {bias < 0 ? '−' : '+'} {n.three(Math.abs(bias))}) ={' '}
      <Hot on={frame.codes[row * units + unit] > 0}>{n.three(frame.codes[row * units + unit])}</Hot>
    </p>
  );
}

/** x̂ = Σ z_j·D_j + b_d; of the units, those that are active */
function ReconstructionLine({ frame, row }: { frame: Frame; row: number }) {
  const { t, n } = useText();
  const labels = useLabels();
  const { inputs } = frame;
  const hasBias = useLabState(({ config }) => config.bias === 1);
  const active = activeUnits(frame, row).sort((a, b) => a.unit - b.unit);
  const output = [...frame.reconstructions.subarray(row * inputs, (row + 1) * inputs)];
  return (
    <p>
      <i>x̂</i> ={' '}
      {active.slice(0, MOST_TERMS).map(({ unit, z }, k) => {
        const label = labels(frame, unit);
        return (
          <Fragment key={unit}>
            {k > 0 && ' + '}
            <Hot on>{n.two(z)}</Hot>·
            {label.kind === 'bit' ? (
              `(${t('unit.bit', { bit: label.bit + 1 })})`
            ) : (
              <>
                <i>D</i>
                <sub>{unit + 1}</sub>
              </>
            )}
          </Fragment>
        );
      })}
      {active.length > MOST_TERMS && ' + …'}
      {active.length === 0 && '0'}
      {hasBias && (
        <>
          {' + '}
          <i>b</i>
        </>
      )}
      {inputs <= 8 && ` = (${n.list(output)})`}
    </p>
  );
}

function Hot({ on, children }: { on: boolean; children: ReactNode }) {
  return <b className={on ? 'is-hot' : 'is-zero'}>{children}</b>;
}
