import type { Photograph } from '../../data/asset';
import { decode } from '../../data/read/encoding';
import { kindOfFiles } from '../../data/read/files';
import { npySource } from '../../data/read/npy';
import { preparePatches } from '../../data/read/patches';
import { prepareTable, statisticsOf } from '../../data/read/prepare';
import { ReadError } from '../../data/read/problem';
import type { TableReport } from '../../data/read/report';
import { contentOf } from '../../data/read/signature';
import { textSource } from '../../data/read/source';
import { readTable, type Table } from '../../data/read/table';
import type { FileReply, FileRequest, Preview } from './protocol';

/** Share of the progress until the bytes of a file are there. */
const BYTES_SHARE = 0.1;

type Held =
  | { kind: 'table'; table: Table; report: TableReport }
  | { kind: 'pictures'; pictures: Photograph[] };

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
    { files, choices }: Extract<FileRequest, { type: 'read' }>,
    onProgress: (share: number) => void,
  ): Promise<Preview> {
    const name = files.length > 1 ? `${files[0].name} + ${files.length - 1}` : files[0].name;
    this.held = null;
    if (kindOfFiles(files) === 'pictures') return this.readPictures(name, files, onProgress);
    const bytes = new Uint8Array(await files[0].arrayBuffer().catch(refuseFolder));
    onProgress(BYTES_SHARE);
    const content = contentOf(bytes);
    // Its name does not say so.
    if (content === 'picture') return this.readPictures(name, files, onProgress);
    const decoded = content === 'text' ? decode(bytes, choices.encoding) : null;
    const source = decoded ? textSource(decoded.text, choices.separator) : npySource(bytes);
    const { report, table } = readTable(source, choices, (share) =>
      onProgress(BYTES_SHARE + (1 - BYTES_SHARE) * share),
    );
    if (table) this.held = { kind: 'table', name, table, report };
    const statistics = table && statisticsOf(table);
    const isConstant = statistics?.variances.every((variance) => variance === 0);
    if (isConstant) report.problem = { reason: 'constant' };
    const { encoding = 'utf-8', isGuess = false, damaged = 0 } = decoded ?? {};
    return { kind: 'table', report, decoded: decoded && { encoding, isGuess, damaged }, statistics };
  }

  private async readPictures(
    name: string,
    files: readonly File[],
    onProgress: (share: number) => void,
  ): Promise<Preview> {
    const pictures: Photograph[] = [];
    for (const file of files) {
      pictures.push(await this.decode(file));
      onProgress(pictures.length / files.length);
    }
    this.held = { kind: 'pictures', name, pictures };
    return { kind: 'pictures', count: pictures.length };
  }

  private prepare(request: Exclude<FileRequest, { type: 'read' }>, onProgress: (share: number) => void) {
    const { held } = this;
    if (request.type === 'prepare table' && held?.kind === 'table') {
      return prepareTable(held.name, held.table, request.preparation, held.report);
    }
    if (request.type === 'prepare pictures' && held?.kind === 'pictures') {
      return preparePatches(held.name, held.pictures, request.choices, onProgress);
    }
    throw new Error('nothing has been read that could be prepared so');
  }
}

/** A folder that was dropped looks like a file until it is read. */
function refuseFolder(): never {
  throw new ReadError({ reason: 'folder' });
}
