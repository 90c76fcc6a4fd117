import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OwnFile } from '../../data/asset';
import { changed, FOUND_OUT, type TableChoices } from '../../data/read/choices';
import { type Preparation, suggestedPreparation } from '../../data/read/prepare';
import { ReadError, type ReadProblem } from '../../data/read/problem';
import type { PictureChoices } from '../../data/read/whole-pictures';
import { useText } from '../text';
import { useLab, useLabState } from '../useLab';
import { OwnFileReader } from './file-reader';
import type { PicturesPreview, TablePreview } from './protocol';
import { loadSample, type Sample } from './samples';
import { readForModel, readingWanted, takeFile } from './waiting-model';

/** What the dialog shows: a table as it was read, or pictures as they would be used. */
export type Shown =
  | {
      kind: 'table';
      name: string;
      preview: TablePreview;
      choices: TableChoices;
      /** What the learner has said; the rest is suggested. */
      said: Partial<Preparation>;
    }
  | {
      kind: 'pictures';
      preview: PicturesPreview;
      choices: PictureChoices;
      /** Null where nothing can be made of them as chosen. */
      file: OwnFile | null;
    };

export interface OwnFileState {
  shown: Shown | null;
  /** How far reading is, 0 … 1; null while nothing is being read. */
  progress: number | null;
  problem: ReadProblem | null;
  open(files: readonly File[]): void;
  openSample(sample: Sample): void;
  /** Reads the same table with one thing changed; everything else that was chosen stays. */
  correct(change: Partial<TableChoices>): void;
  prepare(change: Partial<Preparation>): void;
  choosePictures(choices: PictureChoices): void;
  /** Gives up what is being read; what was there before it stays. */
  cancel(): void;
  use(): void;
}

/** How a table is prepared: as the learner says, else as suits it. */
export function preparationOf({ preview, said }: Extract<Shown, { kind: 'table' }>): Preparation | null {
  const { statistics, report } = preview;
  return statistics && { ...suggestedPreparation(statistics, report), ...said };
}

/** Reading a file step by step; files that were dropped on the page are opened at once. */
export function useOwnFile(): OwnFileState {
  const lab = useLab();
  const { t, locale } = useText();
  const dropped = useLabState((state) => state.choosingFile);
  const [shown, setShown] = useState<Shown | null>(null);
  /** What was shown last that the file was really read for; here a change that is given up leads back to. */
  const settled = useRef<Shown | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const reader = useMemo(() => new OwnFileReader(setProgress), []);
  useEffect(() => () => reader.cancel(), [reader]);

  /** Counts what was asked for: what is under way for something older ends unseen. */
  const wanted = useRef(0);
  /** Does something with the reader; what is wrong with the file is shown, and what was there before stays. */
  const attempt = useCallback(async (action: (isWanted: () => boolean) => Promise<void>) => {
    wanted.current += 1;
    const mine = wanted.current;
    const isWanted = () => mine === wanted.current;
    setProblem(null);
    setProgress(0);
    try {
      await action(isWanted);
      if (isWanted()) setProgress(null);
    } catch (error) {
      if (!isWanted()) return;
      setProgress(null);
      setProblem(error instanceof ReadError ? error.problem : { reason: 'failed', text: String(error) });
    }
  }, []);

  const settle = useCallback((next: Shown) => {
    settled.current = next;
    setShown(next);
  }, []);

  /** Pictures as they would be used; what is wrong with them as chosen may be mended by another choice. */
  const showPictures = useCallback(
    async (preview: PicturesPreview, choices: PictureChoices) => {
      setShown((now) => ({
        kind: 'pictures',
        preview,
        choices,
        file: now?.kind === 'pictures' ? now.file : null,
      }));
      try {
        const file = await reader.preparePictures(choices);
        settle({ kind: 'pictures', preview, choices, file });
      } catch (error) {
        if (error instanceof ReadError) settle({ kind: 'pictures', preview, choices, file: null });
        throw error;
      }
    },
    [reader, settle],
  );
  const read = useCallback(
    (chosen: readonly File[], choices: TableChoices, said: Partial<Preparation>) =>
      attempt(async () => {
        let preview = await reader.read(chosen, choices);
        const wanted = readingWanted(lab, preview.content);
        if (wanted) {
          const file = await readForModel(lab, reader, chosen, wanted);
          if (file) {
            takeFile(lab, file, chosen);
            return;
          }
          preview = await reader.read(chosen, choices);
        }
        setFiles(chosen);
        if (preview.kind === 'table') {
          settle({ kind: 'table', name: chosen[0].name, preview, choices, said });
        } else await showPictures(preview, preview.suggested);
      }),
    [attempt, lab, reader, settle, showPictures],
  );
  const open = useCallback(
    (chosen: readonly File[]) => {
      settled.current = null;
      setShown(null);
      read(chosen, FOUND_OUT, {});
    },
    [read],
  );
  useEffect(() => {
    if (dropped && dropped.length > 0) open(dropped);
  }, [dropped, open]);

  return {
    shown,
    progress,
    problem,
    open,
    openSample: (sample) =>
      attempt(async (isWanted) => {
        const chosen = await loadSample(sample, locale, t(`own.sampleName.${sample}`));
        if (isWanted()) open(chosen);
      }),
    correct: (change) => {
      if (shown?.kind !== 'table') return;
      const choices = changed(shown.choices, change);
      // The form shows at once what was chosen, and what comes of it as soon as it is read.
      setShown({ ...shown, choices });
      read(files, choices, shown.said);
    },
    prepare: (change) => {
      const changedIn = (now: Shown | null) =>
        now?.kind === 'table' ? { ...now, said: { ...now.said, ...change } } : now;
      settled.current = changedIn(settled.current);
      setShown(changedIn);
    },
    choosePictures: (choices) => {
      if (shown?.kind === 'pictures') attempt(() => showPictures(shown.preview, choices));
    },
    cancel: () => {
      wanted.current += 1;
      reader.cancel();
      setProgress(null);
      setShown(settled.current);
    },
    use: () => {
      if (shown?.kind === 'pictures' && shown.file) takeFile(lab, shown.file, files);
      const preparation = shown?.kind === 'table' ? preparationOf(shown) : null;
      if (preparation) attempt(async () => takeFile(lab, await reader.prepareTable(preparation), files));
    },
  };
}
