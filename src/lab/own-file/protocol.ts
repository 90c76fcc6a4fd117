import type { OwnFile } from '../../data/asset';
import type { TableOptions } from '../../data/read/columns';
import type { PatchChoices } from '../../data/read/patches';
import type { ColumnStatistics, TableChoices } from '../../data/read/prepare';
import type { ReadProblem } from '../../data/read/problem';
import type { Table } from '../../data/read/table';

/** A CSV file as it was read, for the learner to look at before it is used. */
export interface TablePreview extends Omit<Table, 'values' | 'labels' | 'rowNames'> {
  kind: 'table';
  hasLabels: boolean;
  statistics: ColumnStatistics;
}

export interface PicturesPreview {
  kind: 'pictures';
  count: number;
}

export type Preview = TablePreview | PicturesPreview;

/** To the worker. `read` comes first; `prepare` makes of what was read what can be trained on. */
export type FileRequest =
  | { type: 'read'; files: readonly File[]; options: TableOptions }
  | { type: 'prepare table'; choices: TableChoices }
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
