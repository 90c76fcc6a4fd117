import type { OwnFile } from '../../data/asset';
import type { TableChoices } from '../../data/read/choices';
import type { Decoded } from '../../data/read/encoding';
import type { PatchChoices } from '../../data/read/patches';
import type { ColumnStatistics, Preparation } from '../../data/read/prepare';
import type { ReadProblem } from '../../data/read/problem';
import type { TableReport } from '../../data/read/report';

/** A table as it was read, for the learner to look at and correct before it is used. */
export interface TablePreview {
  kind: 'table';
  report: TableReport;
  /** Null for a file that is no text. */
  decoded: Omit<Decoded, 'text'> | null;
  /** Null where nothing can be made of the table as it was read. */
  statistics: ColumnStatistics | null;
}

export interface PicturesPreview {
  kind: 'pictures';
  count: number;
}

export type Preview = TablePreview | PicturesPreview;

/** To the worker. `read` comes first; `prepare` makes of what was read what can be trained on. */
export type FileRequest =
  | { type: 'read'; files: readonly File[]; choices: TableChoices }
  | { type: 'prepare table'; preparation: Preparation }
  | { type: 'prepare pictures'; choices: PatchChoices };

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
