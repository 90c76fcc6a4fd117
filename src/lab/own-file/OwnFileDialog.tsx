import {
  Button,
  Dialog,
  FileTrigger,
  Heading,
  Modal,
  ModalOverlay,
  ProgressBar,
} from 'react-aria-components';
import { FILE_LIMITS } from '../../data/read/problem';
import '../../ui/modal.css';
import { chooseNoFile } from '../choices';
import { useText } from '../text';
import { useLab } from '../useLab';
import { PatchesForm } from './PatchesForm';
import { readProblemText } from './problem-message';
import { TableForm } from './TableForm';
import { useOwnFile } from './useOwnFile';
import './own-file.css';

const ACCEPTED = ['.csv', '.tsv', '.txt', 'text/csv', 'image/png', 'image/jpeg'];

/** Choosing a file of one's own: it is read, looked at, prepared and only then used. Until then the run goes on. */
export default function OwnFileDialog() {
  const lab = useLab();
  const { t } = useText();
  return (
    <ModalOverlay className="modal-overlay" isOpen onOpenChange={(isOpen) => !isOpen && chooseNoFile(lab)}>
      <Modal className="modal own-file">
        <Dialog>
          <Heading slot="title">{t('own.title')}</Heading>
          <OwnFileSteps />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function OwnFileSteps() {
  const lab = useLab();
  const text = useText();
  const { t, n } = text;
  const own = useOwnFile();
  const { shown, progress, problem } = own;
  const limits = {
    megabytes: n.whole(FILE_LIMITS.bytes / 1024 ** 2),
    rows: n.whole(FILE_LIMITS.rows),
    columns: n.whole(FILE_LIMITS.columns),
  };
  return (
    <>
      {!shown && <p>{t('own.explained')}</p>}
      {!shown && <p className="hint">{t('own.limits', limits)}</p>}
      {problem && (
        <p role="alert" className="form-problem">
          {readProblemText(problem, text)} {t('own.goesOn')}
        </p>
      )}
      {shown?.kind === 'table' && (
        <TableForm {...shown} onOptions={own.readAgain} onChoices={own.chooseTable} />
      )}
      {shown?.kind === 'pictures' && <PatchesForm {...shown} onChoices={own.choosePatches} />}
      {progress !== null && <Progress share={progress} />}
      <div className="modal-buttons">
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => files && files.length > 0 && own.open([...files])}
        >
          <Button className={shown ? 'button' : 'button primary'} autoFocus>
            {t(shown ? 'own.chooseOther' : 'own.choose')}
          </Button>
        </FileTrigger>
        <span className="own-file-gap" />
        <Button className="button" onPress={() => (progress === null ? chooseNoFile(lab) : own.cancel())}>
          {t('own.cancel')}
        </Button>
        {shown && (
          <Button className="button primary" isDisabled={progress !== null} onPress={own.use}>
            {t('own.use')}
          </Button>
        )}
      </div>
    </>
  );
}

function Progress({ share }: { share: number }) {
  const { t } = useText();
  return (
    <ProgressBar value={share} maxValue={1} aria-label={t('own.reading')} className="own-file-progress">
      {({ percentage, valueText }) => (
        <>
          {t('own.reading')} {valueText}
          <progress value={percentage} max={100} aria-hidden="true" />
        </>
      )}
    </ProgressBar>
  );
}
