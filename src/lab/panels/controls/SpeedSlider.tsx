import { Slider } from '../../../ui/Slider';
import { SPEEDS } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** How many steps of training a second. */
export function SpeedSlider() {
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
