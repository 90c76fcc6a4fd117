import { memo } from 'react';
import { Switch } from 'react-aria-components';
import type { MessageId } from '../../../locales/en';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** Above every table of codes: how the units stand in line, and whether the dense twin stands beside; no frame writes anything here. */
export const CodesSwitches = memo(function CodesSwitches({ orderLabel }: { orderLabel: MessageId }) {
  const lab = useLab();
  const { t } = useText();
  const order = useLabState((state) => state.order);
  const compare = useLabState((state) => state.compare);
  return (
    <>
      <Switch className="switch" isSelected={compare} onChange={(on) => lab.setCompare(on)}>
        <span className="switch-track" />
        {t('codes.compare')}
      </Switch>
      <Switch
        className="switch"
        isSelected={order === 'response'}
        onChange={(on) => lab.setOrder(on ? 'response' : 'number')}
      >
        <span className="switch-track" />
        {t(orderLabel)}
      </Switch>
    </>
  );
});
