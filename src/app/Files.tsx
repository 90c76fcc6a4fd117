import { Button, FileTrigger } from 'react-aria-components';
import { Popup } from '../lab/popup/Popup';
import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import { useMedia } from '../ui/useMedia';
import { useCopyLink } from './useLink';
import { useModelFile } from './useModelFile';

/** As in layout.css: where the header has two short rows. */
const NARROW = '(max-width: 56.1875em)';

/** What takes the run out of the page and back into it; on narrow screens behind one button. */
export function Files() {
  const { t } = useText();
  const isNarrow = useMedia(NARROW);
  if (!isNarrow) return <FileButtons />;
  return (
    <Popup
      label={t('app.files')}
      button="paper-button files"
      icon={<span aria-hidden="true" className="files-icon" />}
      placement="bottom end"
    >
      <FileButtons />
    </Popup>
  );
}

function FileButtons() {
  const { t } = useText();
  const copyLink = useCopyLink();
  const isCopied = useLabState((state) => state.status?.id === 'status.linkCopied');
  const { save, open } = useModelFile();
  return (
    <>
      <Button className="paper-button" onPress={copyLink}>
        {/* As wide as the longer of the two, so that the row does not move. */}
        <span className="either">
          <span className={isCopied ? 'is-unsaid' : undefined}>{t('app.copyLink')}</span>
          <span className={isCopied ? undefined : 'is-unsaid'}>{t('status.linkCopied')}</span>
        </span>
      </Button>
      <Button className="paper-button" onPress={save}>
        {t('app.saveModel')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => files?.[0] && open(files[0])}
      >
        <Button className="paper-button">{t('app.openModel')}</Button>
      </FileTrigger>
    </>
  );
}
