import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import type { MessageId } from '../../../locales/en';
import { CONFIG_TABLE } from '../../../model/config';
import { SelectBox } from '../../../ui/SelectBox';
import { dialOf } from '../../dials';
import { NumberInput } from '../../NumberInput';
import { ENGINE_CHOICES, STOP_RANGE } from '../../opening';
import { Popup } from '../../popup/Popup';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** Settings that most people never need; on a small screen also those that have no room in the bar. */
export function More({ children }: { children: ReactNode }) {
  const lab = useLab();
  const { t } = useText();
  const hasTarget = useLabState(({ config }) => config.mechanism === 'kl');
  const hasWeight = useLabState(({ config }) => dialOf(config).key === 'sparsity');
  const hasBias = useLabState(({ config }) => config.bias === 1);
  const stopAt = useLabState((state) => state.stopAt);
  return (
    <Popup label={t('controls.more')} button="button more" className="more-popover" placement="bottom end">
      {children}
      {hasTarget && <Setting of="target" step={0.005} />}
      <Setting of="lr" step={0.0001} />
      <Setting of="batch" />
      <Setting of="seed" />
      {hasWeight && <Setting of="warmup" />}
      <Switch className="switch" isSelected={hasBias} onChange={(on) => lab.change({ bias: on ? 1 : 0 })}>
        <span className="switch-track" />
        {t('controls.bias')}
      </Switch>
      <p className="hint">{t('controls.biasExplained')}</p>
      <NumberInput
        label={t('controls.stopAt')}
        value={stopAt}
        min={STOP_RANGE.min}
        max={STOP_RANGE.max}
        canBeEmpty
        onChange={(value) => lab.setStop(value)}
      />
      <p className="hint">{t('controls.stopAtExplained')}</p>
      <Engine />
    </Popup>
  );
}

interface SettingProps {
  of: 'target' | 'lr' | 'batch' | 'seed' | 'warmup';
  step?: number;
}

/** A number of the config, with what it means. */
function Setting({ of: key, step }: SettingProps) {
  const lab = useLab();
  const { t } = useText();
  const value = useLabState(({ config }) => config[key]);
  const { min, max, kind } = CONFIG_TABLE[key];
  return (
    <>
      <NumberInput
        label={t(`controls.${key}` as MessageId)}
        value={value}
        min={min}
        max={max}
        kind={kind}
        step={step}
        onChange={(next) => next !== null && lab.change({ [key]: next })}
      />
      <p className="hint">{t(`controls.${key}Explained` as MessageId)}</p>
    </>
  );
}

function Engine() {
  const lab = useLab();
  const { t } = useText();
  const choice = useLabState((state) => state.choice);
  return (
    <>
      <SelectBox
        label={t('controls.engine')}
        value={choice}
        options={ENGINE_CHOICES.map((value) => ({ value, label: t(`engine.${value}`) }))}
        onChange={(value) => lab.chooseEngine(value)}
      />
      <EngineNow />
      <p className="hint">{t('controls.engineExplained')}</p>
    </>
  );
}

/** What runs, how fast, and why. */
function EngineNow() {
  const { t, n } = useText();
  const engine = useLabState((state) => state.engine);
  const standing = useLabState((state) => state.standing);
  const rate = useLabState((state) => state.rate);
  if (!engine) return null;
  const rates = standing.why === 'compared' ? standing.rates : {};
  return (
    <p className="hint">
      {t('controls.engineNow', {
        engine: t(`metrics.${engine}`),
        rate: rate === null ? 'none' : n.short(rate),
        why: standing.why,
        webgl: n.short(rates.webgl ?? 0),
        cpu: n.short(rates.cpu ?? 0),
      })}
    </p>
  );
}
