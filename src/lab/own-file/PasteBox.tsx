import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../text';

/** A place for a table that was copied elsewhere: it is read as soon as it is pasted, anywhere in the dialog. */
export function PasteBox({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const name = t('own.pasted');
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' && files.length === 0) return;
      event.preventDefault();
      onFiles(text === '' ? files : [new File([text], name)]);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onFiles, name]);
  return (
    <div className="own-file-paste">
      <label>
        {t('own.paste')}
        <textarea
          rows={3}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          spellCheck={false}
        />
      </label>
      {typed.trim() !== '' && (
        <Button className="button" onPress={() => onFiles([new File([typed], name)])}>
          {t('own.pasteUse')}
        </Button>
      )}
    </div>
  );
}
