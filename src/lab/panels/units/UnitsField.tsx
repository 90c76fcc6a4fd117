import { memo } from 'react';
import { CONFIG_TABLE } from '../../../model/config';
import { NumberInput } from '../../NumberInput';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** How many latent units the run has; another number begins it again. */
export const UnitsField = memo(function UnitsField({ max }: { max: number }) {
  const lab = useLab();
  const { t } = useText();
  const units = useLabState((state) => state.config.units);
  return (
    <NumberInput
      className="is-inline"
      label={t('units.count')}
      value={units}
      min={CONFIG_TABLE.units.min}
      max={max}
      onChange={(value) => value !== null && lab.change({ units: value })}
    />
  );
});
