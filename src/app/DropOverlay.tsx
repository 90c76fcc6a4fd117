import { useText } from '../lab/text';
import './file-entries.css';

/** Over the whole page, while files are held over it. */
export default function DropOverlay() {
  const { t } = useText();
  return (
    <div className="drop-overlay" aria-hidden="true">
      <p>
        {t('drop.here')}
        <small>{t('drop.what')}</small>
      </p>
    </div>
  );
}
