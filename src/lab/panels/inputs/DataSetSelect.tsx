import { useEffect, useRef } from 'react';
import { DATA_IDS } from '../../../data';
import type { MessageId } from '../../../locales/en';
import { SelectBox } from '../../../ui/SelectBox';
import { chooseData } from '../../choices';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** Whether the choice just made may bring other panels, and with them another select in the place of this one. */
let hasChosen = false;

/** The data sets, for every panel of inputs. The focus stays with it when panels change. */
export function DataSetSelect() {
  const lab = useLab();
  const { t } = useText();
  const data = useLabState((state) => state.config.data);
  const box = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (hasChosen && document.activeElement === document.body) box.current?.focus();
    hasChosen = false;
  }, []);
  return (
    <SelectBox
      ref={box}
      label={t('patterns.dataSet')}
      value={data}
      options={DATA_IDS.map((id) => ({ value: id, label: t(`data.${id}` as MessageId) }))}
      onChange={(id) => {
        hasChosen = true;
        chooseData(lab, id);
      }}
    />
  );
}
