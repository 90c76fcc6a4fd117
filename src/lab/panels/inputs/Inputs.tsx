import { Panel } from '../../../ui/Panel';
import { useText } from '../../text';

export function Inputs() {
  const { t } = useText();
  return (
    <Panel title={t('patterns.title')} className="patterns">
      <p>…</p>
    </Panel>
  );
}
