import { Panel } from '../../../ui/Panel';
import { useText } from '../../text';

export function Gallery() {
  const { t } = useText();
  return (
    <Panel title={t('units.title')} className="units">
      <p>…</p>
    </Panel>
  );
}
