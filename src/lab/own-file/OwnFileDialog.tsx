import {
  Button,
  Dialog,
  FileTrigger,
  Heading,
  Modal,
  ModalOverlay,
  ProgressBar,
} from 'react-aria-components';
import { displayName } from '../../data/own-file';
import { FILE_LIMITS, MEGABYTE } from '../../data/read/problem';
import '../../ui/modal.css';
import { chooseNoFile } from '../choices';
import { useText } from '../text';
import { useLab, useLabState } from '../useLab';
import { PasteBox } from './PasteBox';
import { PicturesForm } from './PicturesForm';
import { readProblemText } from './problem-message';
import { SAMPLES, type Sample } from './samples';
import { TableForm } from './TableForm';
import { preparationOf, useOwnFile } from './useOwnFile';
import './own-file.css';

/** Choosing a file of one's own: it is read, looked at, corrected, prepared and only then used. Until then the run goes on. */
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
  const { t } = text;
  const own = useOwnFile();
  const { shown, progress } = own;
  const problem = own.problem ?? (shown?.kind === 'table' ? shown.preview.report.problem : null);
  return (
    <>
      {!shown && <Welcome onFiles={own.open} onSample={own.openSample} />}
      {problem && (
        <p role="alert" className="form-problem">
          {readProblemText(problem, text)} {t('own.goesOn')}
        </p>
      )}
      {shown && <OtherFile />}
      {shown?.kind === 'table' && (
        <TableForm
          name={shown.name}
          preview={shown.preview}
          choices={shown.choices}
          preparation={preparationOf(shown)}
          onCorrect={own.correct}
          onPrepare={own.prepare}
        />
      )}
      {shown?.kind === 'pictures' && <PicturesForm {...shown} onChoices={own.choosePictures} />}
      {progress !== null && <Progress share={progress} />}
      <div className="modal-buttons">
        <FileTrigger allowsMultiple onSelect={(files) => files && files.length > 0 && own.open([...files])}>
          <Button className={shown ? 'button' : 'button primary'} autoFocus>
            {t(shown ? 'own.chooseOther' : 'own.choose')}
          </Button>
        </FileTrigger>
        {!shown && (
          <FileTrigger acceptDirectory onSelect={(files) => files && own.open([...files])}>
            <Button className="button">{t('own.chooseFolder')}</Button>
          </FileTrigger>
        )}
        <span className="own-file-gap" />
        <Button className="button" onPress={() => (progress === null ? chooseNoFile(lab) : own.cancel())}>
          {t('own.cancel')}
        </Button>
        {shown && (
          <Button
            className="button primary"
            isDisabled={progress !== null || problem !== null || (shown.kind === 'pictures' && !shown.file)}
            onPress={own.use}
          >
            {t('own.use')}
          </Button>
        )}
      </div>
    </>
  );
}

/** What can be chosen, and places to drop or paste it. Files are taken wherever on the page they are dropped. */
function Welcome({
  onFiles,
  onSample,
}: {
  onFiles(files: readonly File[]): void;
  onSample(sample: Sample): void;
}) {
  const { t, n } = useText();
  return (
    <>
      <p>{t('own.explained')}</p>
      <p className="hint">
        {t('own.limits', {
          megabytes: n.whole(FILE_LIMITS.bytes / MEGABYTE),
          rows: n.whole(FILE_LIMITS.rows),
          columns: n.whole(FILE_LIMITS.columns),
        })}{' '}
        {t('own.pictureLimits', {
          pictures: n.whole(FILE_LIMITS.pictures),
          megabytes: n.whole(FILE_LIMITS.pictureBytes / MEGABYTE),
        })}
      </p>
      <p className="own-file-drop">{t('own.dropHere')}</p>
      <PasteBox onFiles={onFiles} />
      <div className="own-file-samples">
        {t('own.samples')}
        {SAMPLES.map((sample) => (
          <Button key={sample} className="button" onPress={() => onSample(sample)}>
            {t(`own.sample.${sample}`)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** A model waits for another file than the one that is shown. */
function OtherFile() {
  const { t, n } = useText();
  const waiting = useLabState((state) => state.waitingModel);
  if (!waiting?.source) return null;
  const { source, config, inputs } = waiting;
  return (
    <p className="hint">
      {t('own.otherFile', {
        name: displayName(config.file),
        rows: n.whole(source.rows),
        inputs: n.whole(inputs),
      })}
    </p>
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
