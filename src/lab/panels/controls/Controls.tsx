import { Button, Group } from 'react-aria-components';
import { Slider } from '../../../ui/Slider';
import { SPEEDS } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { More } from './More';
import { Sparsity } from './Sparsity';
import './controls.css';

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
      <Sparsity />
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
