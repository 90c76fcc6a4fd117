import { askForFile } from '../lab/choices';
import type { Lab } from '../lab/lab';
import { forgetWaiting, openOnFile } from '../lab/own-file/waiting-model';
import type { Text } from '../lab/text';
import { inputsOf, MODEL_SIZE_LIMIT } from '../share/model-file';
import { readModelFile } from '../share/model-reader';
import { fileProblemText } from './file-problems';

/** A file of so many bytes takes long enough to say how far it is. */
const SLOW_FROM = 1_000_000;

/** What is being opened. */
let underWay: AbortController | null = null;

/** Opens a model file; what is wrong with it is said, and the run goes on. A newer one is opened instead. */
export async function openModelFile(lab: Lab, file: File): Promise<void> {
  const refuse = (problem: (text: Text) => string) =>
    lab.notify('alert', {
      id: 'alert.file',
      values: (text) => ({ name: file.name, problem: problem(text) }),
    });
  if (file.size > MODEL_SIZE_LIMIT) {
    refuse(({ t }) => t('file.tooLarge'));
    return;
  }
  underWay?.abort();
  const control = new AbortController();
  underWay = control;
  const show = (share: number) => {
    if (file.size < SLOW_FROM || control.signal.aborted) return;
    const openingModel = { name: file.name, share, cancel: () => control.abort() };
    lab.store.setState({ openingModel });
  };
  show(0);
  try {
    const model = await readModelFile(file, show, control.signal);
    control.signal.throwIfAborted();
    if (model === null) refuse(({ t }) => t('file.unreadable'));
    else if ('problem' in model) refuse((text) => fileProblemText(model.problem, text));
    else if (model.config.data === 'file') await openOnFile(lab, { ...model, inputs: inputsOf(model) });
    else {
      forgetWaiting(lab);
      lab.openModel(model.config, model.snapshot);
    }
  } catch (error) {
    if (!control.signal.aborted) refuse(() => String(error));
    else if (underWay === control) lab.announce({ id: 'file.givenUp' });
  } finally {
    if (underWay === control) {
      underWay = null;
      lab.store.setState({ openingModel: null });
    }
  }
}

/** So much of a file says whether it is a model. */
const HEAD = 4096;

/** Opens what was dropped on the page: a model, or files as data. */
export async function openDropped(lab: Lab, files: readonly File[]): Promise<void> {
  if (files.length === 0) {
    lab.notify('alert', { id: 'own.emptyFolder' });
    return;
  }
  const head = files.length === 1 ? await files[0].slice(0, HEAD).text() : '';
  if (!/^\s*\{[\s\S]*"format"\s*:\s*"sparselight-model"/.test(head)) askForFile(lab, files);
  else {
    lab.store.setState({ choosingFile: null });
    await openModelFile(lab, files[0]);
  }
}
