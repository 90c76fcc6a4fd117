import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Group, Popover } from 'react-aria-components';
import { buildData, isBits } from '../../../data';
import { darkSparsity } from '../../../data/patterns';
import { CONFIG_TABLE } from '../../../model/config';
import { InfoTip } from '../../../ui/InfoTip';
import { NumberInput } from '../../../ui/NumberInput';
import { SelectBox } from '../../../ui/SelectBox';
import { Slider } from '../../../ui/Slider';
import { STOP_RANGE } from '../../opening';
import { SPEEDS } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import './controls.css';

/** End of the slider for sets other than bit patterns. */
const MOST_SPARSITY = 2.5;

/** The bar that drives the run. Sparsity is the largest control of the page. */
export function Controls() {
  const lab = useLab();
  const { t } = useText();
  const running = useLabState((state) => state.running);
  return (
    <Group className="controls" aria-label={t('controls.label')}>
      <div className="controls-buttons">
        <Button className="button primary train" onPress={() => (running ? lab.pause() : lab.train())}>
          <span aria-hidden="true" className={running ? 'icon-pause' : 'icon-play'} />
          {t(running ? 'controls.pause' : 'controls.train')}
        </Button>
        <Button className="button" onPress={() => lab.stepOnce()}>
          {t('controls.step')}
        </Button>
        <Button className="button" onPress={() => lab.reset()}>
          {t('controls.reset')}
        </Button>
        <Button className="button" onPress={() => lab.newSeed()}>
          {t('controls.newSeed')}
        </Button>
      </div>
      <SpeedSlider />
      <SparsitySlider />
      <More />
    </Group>
  );
}

function SpeedSlider() {
  const lab = useLab();
  const { t, n } = useText();
  const speed = useLabState((state) => state.speed);
  const isFastest = speed === SPEEDS.length - 1;
  return (
    <Slider
      className="speed"
      label={t('controls.speed')}
      value={speed}
      min={0}
      max={SPEEDS.length - 1}
      step={1}
      shown={
        isFastest ? t('controls.speedMaxShort') : t('controls.speedShort', { steps: n.whole(SPEEDS[speed]) })
      }
      valueText={isFastest ? t('controls.speedMax') : t('controls.speedValue', { steps: SPEEDS[speed] })}
      onChange={(value) => lab.setSpeed(value)}
    />
  );
}

function SparsitySlider() {
  const lab = useLab();
  const { t, n } = useText();
  const config = useLabState((state) => state.config);
  const locked = useLabState((state) => state.locked);
  const { sparsity } = config;
  const { min } = CONFIG_TABLE.sparsity;
  // A link may ask for more than darkens everything.
  const max = Math.max(
    useMemo(() => (isBits(config) ? darkSparsity(buildData(config).rowNames) : MOST_SPARSITY), [config]),
    sparsity,
  );
  return (
    <Slider
      className="sparsity"
      label={t('controls.sparsity')}
      value={sparsity}
      min={min}
      max={max}
      step={0.01}
      // What is worth seeing happens below 0.5, so the track gives it nearly half of its length.
      curve={2}
      shown={
        <>
          {locked && <span className="locked">{t('controls.locked')}</span>}
          <i>λ</i> = {n.two(sparsity)}
        </>
      }
      valueText={n.two(sparsity)}
      isDisabled={locked}
      onChange={(value) => lab.change({ sparsity: value })}
      aside={
        <InfoTip label={t('controls.sparsityAbout')}>
          <p>{t('controls.sparsityExplained')}</p>
        </InfoTip>
      }
    />
  );
}

/** Settings that most people never need. */
function More() {
  const lab = useLab();
  const { t, n } = useText();
  const lr = useLabState((state) => state.config.lr);
  const batch = useLabState((state) => state.config.batch);
  const seed = useLabState((state) => state.config.seed);
  const stopAt = useLabState((state) => state.stopAt);
  const choice = useLabState((state) => state.choice);
  const speeds = useLabState((state) => state.speeds);
  const { lr: lrRange, batch: batchRange, seed: seedRange } = CONFIG_TABLE;
  return (
    <DialogTrigger>
      <Button className="button more">{t('controls.more')}</Button>
      <Popover className="info-popover more-popover" placement="bottom end">
        <Dialog aria-label={t('controls.more')}>
          <NumberInput
            label={t('controls.lr')}
            value={lr}
            min={lrRange.min}
            max={lrRange.max}
            decimals={4}
            step={0.0001}
            onChange={(value) => value !== null && lab.change({ lr: value })}
          />
          <p className="hint">{t('controls.lrExplained')}</p>
          <NumberInput
            label={t('controls.batch')}
            value={batch}
            min={batchRange.min}
            max={batchRange.max}
            onChange={(value) => value !== null && lab.change({ batch: value })}
          />
          <p className="hint">{t('controls.batchExplained')}</p>
          <NumberInput
            label={t('controls.seed')}
            value={seed}
            min={seedRange.min}
            max={seedRange.max}
            onChange={(value) => value !== null && lab.change({ seed: value })}
          />
          <p className="hint">{t('controls.seedExplained')}</p>
          <NumberInput
            label={t('controls.stopAt')}
            value={stopAt}
            min={STOP_RANGE.min}
            max={STOP_RANGE.max}
            onChange={(value) => lab.setStop(value)}
          />
          <p className="hint">{t('controls.stopAtExplained')}</p>
          <SelectBox
            label={t('controls.engine')}
            value={choice}
            options={[
              { value: 'auto', label: t('controls.engineAuto') },
              { value: 'webgl', label: t('controls.engineWebgl') },
              { value: 'cpu', label: t('controls.engineCpu') },
            ]}
            onChange={(value) => lab.chooseEngine(value)}
          />
          <p className="hint">
            {t('controls.engineExplained')}{' '}
            {speeds?.webgl && t('controls.webglSpeed', { rate: n.short(speeds.webgl) })}{' '}
            {speeds?.cpu && t('controls.cpuSpeed', { rate: n.short(speeds.cpu) })}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
