import type { MessageId } from '../../../locales/en';
import { MECHANISM_IDS } from '../../../model/mechanisms';
import { SelectBox } from '../../../ui/SelectBox';
import { chooseMechanism } from '../../choices';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** How codes are made sparse. */
export function MechanismSelect() {
  const lab = useLab();
  const { t } = useText();
  const mechanism = useLabState(({ config }) => config.mechanism);
  return (
    <SelectBox
      label={t('mechanism.label')}
      value={mechanism}
      options={MECHANISM_IDS.map((id) => ({ value: id, label: t(`mechanism.${id}` as MessageId) }))}
      onChange={(id) => chooseMechanism(lab, id)}
    />
  );
}
