import { Panel } from '../../../ui/Panel';
import { useText } from '../../text';

export function Heatmap() {
  const { t } = useText();
  return (
    <Panel title={t('codes.title')} className="codes">
      <p>…</p>
    </Panel>
  );
}
