import type { Photograph } from '../../data/asset';
import { textOf } from '../../data/read/bytes';
import { kindOfFiles } from '../../data/read/files';
import { preparePatches } from '../../data/read/patches';
import { prepareTable, statisticsOf } from '../../data/read/prepare';
import { ReadError } from '../../data/read/problem';
import { readTable, type Table } from '../../data/read/table';
import type { FileReply, FileRequest, Preview } from './protocol';

/** Share of the progress until the bytes of a file are there. */
const BYTES_SHARE = 0.1;

type Held = { kind: 'table'; table: Table } | { kind: 'pictures'; pictures: Photograph[] };

/** What the worker does, apart from messages: holds what was read last, until it is prepared. */
export class Reading {
  private held: ({ name: string } & Held) | null = null;

  /** @param decode makes a picture grey, and small enough */
  constructor(private readonly decode: (file: File) => Promise<Photograph>) {}

  /** Answers one request. Never rejects. */
  async answer(request: FileRequest, onProgress: (share: number) => void): Promise<FileReply> {
    try {
      if (request.type === 'read') {
        return { type: 'preview', preview: await this.read(request, onProgress) };
      }
      return { type: 'file', file: this.prepare(request, onProgress) };
    } catch (error) {
      if (error instanceof ReadError) return { type: 'problem', problem: error.problem };
      return {
        type: 'problem',
        problem: { reason: 'failed', text: error instanceof Error ? error.message : String(error) },
      };
    }
  }

  private async read(
    { files, options }: Extract<FileRequest, { type: 'read' }>,
    onProgress: (share: number) => void,
  ): Promise<Preview> {
    const kind = kindOfFiles(files);
    const name = files.length > 1 ? `${files[0].name} + ${files.length - 1}` : files[0].name;
    if (kind === 'pictures') {
      const pictures: Photograph[] = [];
      for (const file of files) {
        pictures.push(await this.decode(file));
        onProgress(pictures.length / files.length);
      }
      this.held = { kind, name, pictures };
      return { kind, count: pictures.length };
    }
    const bytes = new Uint8Array(await files[0].arrayBuffer());
    onProgress(BYTES_SHARE);
    const table = readTable(textOf(bytes), options, (share) =>
      onProgress(BYTES_SHARE + (1 - BYTES_SHARE) * share),
    );
    this.held = { kind, name, table };
    const { values: _, labels, rowNames: __, ...rest } = table;
    return { ...rest, kind, hasLabels: labels !== null, statistics: statisticsOf(table) };
  }

  private prepare(request: Exclude<FileRequest, { type: 'read' }>, onProgress: (share: number) => void) {
    const { held } = this;
    if (request.type === 'prepare table' && held?.kind === 'table') {
      return prepareTable(held.name, held.table, request.choices);
    }
    if (request.type === 'prepare pictures' && held?.kind === 'pictures') {
      return preparePatches(held.name, held.pictures, request.choices, onProgress);
    }
    throw new Error('nothing has been read that could be prepared so');
  }
}
