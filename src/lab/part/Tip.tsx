import { useContext, useEffect } from 'react';
import type { MessageId } from '../../locales/en';
import { useText } from '../text';
import { TextsToComeContext } from './texts-to-come';

/** A paragraph of an `InfoTip`. Nobody reads it before the page is there, so its text comes after it. */
export function Tip({ id, values }: { id: MessageId; values?: Record<string, string | number> }) {
  const { t } = useText();
  const { isWhole, hasFailed, retry } = useContext(TextsToComeContext);
  useEffect(() => {
    if (hasFailed) retry();
  }, [hasFailed, retry]);
  return <p>{isWhole ? t(id, values) : '…'}</p>;
}
