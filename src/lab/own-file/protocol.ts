import type { OwnFile } from '../../data/asset';
import type { TableChoices } from '../../data/read/choices';
import type { Decoded } from '../../data/read/encoding';
import type { LabelSource } from '../../data/read/picture-labels';
import type { ColumnStatistics, Preparation } from '../../data/read/prepare';
import type { ReadProblem } from '../../data/read/problem';
import type { TableReport } from '../../data/read/report';
import type { PictureChoices, Size } from '../../data/read/whole-pictures';

/** A table as it was read, for the learner to look at and correct before it is used. */
export interface TablePreview {
  kind: 'table';
  /** Fingerprint of the file's bytes. */
  content: string;
  report: TableReport;
  /** Null for a file that is no text. */
  decoded: Omit<Decoded, 'text'> | null;
  /** Null where nothing can be made of the table as it was read. */
  statistics: ColumnStatistics | null;
}

export interface PicturesPreview {
  kind: 'pictures';
  /** Fingerprint of the files' bytes. */
  content: string;
  count: number;
  /** Other files of the folder, which are left out. */
  leftOut: number;
  /** Sizes that the pictures have, the commonest first. */
  sizes: readonly { size: Size; count: number }[];
  /** Sizes to which they may be scaled. */
  offered: readonly Size[];
  /** Where labels can be taken from. */
  labelSources: readonly LabelSource[];
  suggested: PictureChoices;
}

export type Preview = TablePreview | PicturesPreview;

/** To the worker. `read` comes first; `prepare` makes of what was read what can be trained on. */
export type FileRequest =
  | {
      type: 'read';
      files: readonly File[];
      /** Names of the files with their folders. */
      paths: readonly string[];
      leftOut: number;
      kind: 'table' | 'pictures';
      choices: TableChoices;
    }
  | { type: 'prepare table'; preparation: Preparation }
  | { type: 'prepare pictures'; choices: PictureChoices };

/** From the worker: progress any number of times, 0 … 1, then one of the others. */
export type FileReply =
  | { type: 'progress'; share: number }
  | { type: 'preview'; preview: Preview }
  | { type: 'file'; file: OwnFile }
  | { type: 'problem'; problem: ReadProblem };

/** A request may be overtaken by the next one: replies carry its number. */
export interface Asked {
  id: number;
  request: FileRequest;
}

export interface Answered {
  id: number;
  reply: FileReply;
}
