import type { MessageId } from '../../../locales/en';
import { MECHANISM_IDS } from '../../../model/mechanisms';
import { InfoTip } from '../../../ui/InfoTip';
import { SelectBox } from '../../../ui/SelectBox';
import { Slider } from '../../../ui/Slider';
import { chooseMechanism } from '../../choices';
import { dialOf, settingOf, settingText } from '../../dials';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** How codes are made sparse, and how much: what the slider moves depends on the mechanism. */
export function Sparsity() {
  const lab = useLab();
  const { t, n } = useText();
  const config = useLabState((state) => state.config);
  const locked = useLabState((state) => state.locked);
  const { mechanism } = config;
  const { key, symbol, min, max, step, format } = dialOf(config);
  const isBits = useLabState((state) => state.look.kind === 'bits');
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
          <InfoTip label={t('controls.sparsityAbout')}>
            <p>{t(`mechanism.${mechanism}.about` as MessageId)}</p>
            <p>
              {t(isBits && mechanism === 'l1' ? 'sparsity.bits' : (`sparsity.${mechanism}` as MessageId))}
            </p>
          </InfoTip>
          {!locked && (
            <SelectBox
              label={t('mechanism.label')}
              value={mechanism}
              options={MECHANISM_IDS.map((id) => ({ value: id, label: t(`mechanism.${id}` as MessageId) }))}
              onChange={(id) => chooseMechanism(lab, id)}
            />
          )}
          {counts && !locked && <small>{t('sparsity.smaller')}</small>}
        </>
      }
    />
  );
}
