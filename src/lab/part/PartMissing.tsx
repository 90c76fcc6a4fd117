import { Button } from 'react-aria-components';
import type { MessageId } from '../../locales/en';
import { classes } from '../../ui/classes';
import { useText } from '../text';
import './part.css';

/** `missing`: it did not arrive as it should; `late`: not yet; `broken`: it came, and fell over. */
export type Trouble = 'offline' | 'missing' | 'late' | 'broken';

interface PartMissingProps {
  /** What the page calls the part. */
  name: MessageId;
  trouble: Trouble;
  /** In the browser's words. */
  reason?: string;
  onRetry(): void;
  /** For what opens above the page. */
  onGiveUp?(): void;
}

/** Stands where a part of the page should be: what is wrong and what to do. */
export function PartMissing({ name, trouble, reason = '', onRetry, onGiveUp }: PartMissingProps) {
  const { t } = useText();
  return (
    <div className={classes('part-missing', onGiveUp && 'is-floating')} role="alert">
      {/* Where a whole page should be, it is its only heading. */}
      <h1>{t(name)}</h1>
      <p>{t('part.missing', { name: t(name), trouble, reason })}</p>
      <p className="part-ways">
        <Button className="button" onPress={onRetry}>
          {t(trouble === 'broken' ? 'part.showAgain' : 'part.tryAgain')}
        </Button>
        <Button className="button" onPress={() => location.reload()}>
          {t('part.reload')}
        </Button>
        {onGiveUp && (
          <Button className="button" onPress={onGiveUp}>
            {t('part.close')}
          </Button>
        )}
      </p>
    </div>
  );
}
