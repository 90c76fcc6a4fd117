import type { FileReading, FileSource, OwnFile } from '../../data/asset';
import { displayName, fingerprintOf } from '../../data/own-file';
import { FOUND_OUT } from '../../data/read/choices';
import { ReadError } from '../../data/read/problem';
import type { RunConfig } from '../../model/config';
import type { Snapshot } from '../../model/snapshot';
import { askForFile, chooseFile } from '../choices';
import type { Lab } from '../lab';
import { OwnFileReader } from './file-reader';
import { readProblemText } from './problem-message';

/** A model of a learner's own file, which is opened as soon as that file is. */
export interface WaitingModel {
  config: RunConfig;
  snapshot: Snapshot;
  /** Null in a model that an older page has saved. */
  source: (FileSource & { rows: number }) | null;
  /** Numbers of an input. */
  inputs: number;
}

/** The files that were read last, as long as the page is open: they can be read again in another way. */
let lastFiles: { content: string; files: readonly File[] } | null = null;

/**
 * Opens a model of a learner's own file: at once where the page holds the very numbers; after reading the file again,
 * where the page has it and it was read in another way; else as soon as the learner has opened it.
 */
export async function openOnFile(lab: Lab, model: WaitingModel): Promise<void> {
  const { ownFile } = lab.state;
  if (ownFile && isOf(model, ownFile)) {
    goOn(lab, model, ownFile);
    return;
  }
  const again = await readAgain(model).catch(() => null);
  if (again && isOf(model, again)) {
    goOn(lab, model, again);
    lab.notify('info', { id: 'file.readAgain', values: { name: displayName(again.file) } });
    return;
  }
  forgetWaiting(lab);
  lab.store.setState({ waitingModel: model });
  const { source, inputs, config } = model;
  lab.notify(
    'alert',
    {
      id: source ? 'file.waits' : 'file.needsData',
      values: ({ n }) => ({
        name: displayName(config.file),
        rows: n.whole(source?.rows ?? 0),
        inputs: n.whole(inputs),
      }),
    },
    {
      label: 'own.open',
      act: () => askForFile(lab),
      decline: () => lab.store.setState({ waitingModel: null }),
    },
  );
}

/** How the model that waits wants these files to be read; null: no model waits for them. */
export function readingWanted(lab: Lab, content: string): FileReading | null {
  const source = lab.state.waitingModel?.source;
  return source?.content === content ? source.reading : null;
}

/**
 * Reads files as the model that waits for them wants it. Where that leads to nothing it says why, waits no longer, and
 * gives null: the files can be used all the same.
 */
export async function readForModel(
  lab: Lab,
  reader: OwnFileReader,
  files: readonly File[],
  reading: FileReading,
): Promise<OwnFile | null> {
  try {
    return await readAs(reader, files, reading);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { problem } = error;
    const name = displayName(lab.state.waitingModel?.config.file ?? '');
    forgetWaiting(lab);
    lab.notify('alert', {
      id: 'file.notReadSo',
      values: (text) => ({ name, problem: readProblemText(problem, text) }),
    });
    return null;
  }
}

/** Uses a file that has been read: for the model that waits for these numbers, else as a new data set. */
export function takeFile(lab: Lab, file: OwnFile, files: readonly File[]): void {
  if (file.source) lastFiles = { content: file.source.content, files };
  const { waitingModel } = lab.state;
  if (waitingModel && isOf(waitingModel, file)) {
    lab.store.setState({ choosingFile: null });
    goOn(lab, waitingModel, file);
  } else chooseFile(lab, file);
}

/** The same numbers, whatever the file is called now. */
function isOf({ config, inputs }: WaitingModel, file: OwnFile): boolean {
  return fingerprintOf(config.file) === fingerprintOf(file.file) && inputs === file.inputs;
}

function goOn(lab: Lab, { config, snapshot }: WaitingModel, file: OwnFile): void {
  forgetWaiting(lab);
  lab.hold(file);
  lab.openModel({ ...config, file: file.file }, snapshot, { ownFile: file });
}

/** No model waits any more, and nothing says so. */
export function forgetWaiting(lab: Lab): void {
  lab.store.setState(({ notices }) => ({
    waitingModel: null,
    notices: notices.filter(({ message }) => message.id !== 'file.waits' && message.id !== 'file.needsData'),
  }));
}

async function readAgain({ source }: WaitingModel): Promise<OwnFile | null> {
  if (!source || lastFiles?.content !== source.content) return null;
  const reader = new OwnFileReader(() => {});
  try {
    return await readAs(reader, lastFiles.files, source.reading);
  } finally {
    reader.cancel();
  }
}

/** Reads files in a way that is known. */
async function readAs(reader: OwnFileReader, files: readonly File[], reading: FileReading): Promise<OwnFile> {
  // What a page did not ask when it saved the model is not in it.
  const choices = { ...FOUND_OUT, ...(reading.kind === 'table' && reading.choices) };
  const preview = await reader.read(files, choices);
  if (preview.kind === 'table' && preview.report.problem) throw new ReadError(preview.report.problem);
  return reading.kind === 'table'
    ? reader.prepareTable(reading.preparation)
    : reader.preparePictures(reading.choices);
}
