import type { MessageId } from '../../../locales/en';
import { Slider } from '../../../ui/Slider';
import { dialOf, settingOf, settingText } from '../../dials';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { MechanismSelect } from './MechanismSelect';

/**
 * How codes are made sparse, and how much: what the slider moves depends on the mechanism. `isBare`: what is beside its
 * name stands in More.
 */
export function Sparsity({ isBare }: { isBare: boolean }) {
  const lab = useLab();
  const { t, n } = useText();
  const config = useLabState((state) => state.config);
  const locked = useLabState((state) => state.locked);
  const { mechanism } = config;
  const { key, symbol, min, max, step, format } = dialOf(config);
  const value = settingOf(config);
  const counts = key === 'k';
  return (
    <Slider
      className={counts ? 'sparsity is-count' : 'sparsity'}
      label={t('controls.sparsity')}
      value={value}
      min={min}
      // A link may ask for more than the slider would.
      max={Math.max(max(config), value)}
      step={step}
      // What is worth seeing happens in the lowest fifth, so the track gives it nearly half of its length.
      curve={2}
      shown={
        locked ? (
          <span className="locked">{t('controls.locked')}</span>
        ) : (
          <>
            <i>{symbol}</i> = {format(value, n)}
          </>
        )
      }
      valueText={mechanism === 'l1' ? n.two(value) : settingText(config, n)}
      isDisabled={locked}
      onChange={(next) => lab.change({ [key]: next })}
      aside={
        <>
          {!isBare && (
            <InfoTip label={t('controls.sparsityAbout')} placement="bottom">
              <AboutSparsity />
            </InfoTip>
          )}
          {!isBare && !locked && <MechanismSelect />}
          {counts && !locked && <small>{t('sparsity.smaller')}</small>}
        </>
      }
    />
  );
}

/** What the slider does to the lamps, with the mechanism that is chosen. */
export function AboutSparsity() {
  const { t } = useText();
  const mechanism = useLabState(({ config }) => config.mechanism);
  const isBits = useLabState((state) => state.look.kind === 'bits');
  return (
    <>
      <p>{t(`mechanism.${mechanism}.about` as MessageId)}</p>
      <p>{t(isBits && mechanism === 'l1' ? 'sparsity.bits' : (`sparsity.${mechanism}` as MessageId))}</p>
    </>
  );
}
