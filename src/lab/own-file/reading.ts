import type { FileSource, OwnFile } from '../../data/asset';
import { arraySource } from '../../data/read/array';
import type { TableChoices } from '../../data/read/choices';
import { Fingerprint } from '../../data/read/content';
import { decode } from '../../data/read/encoding';
import { unpacked } from '../../data/read/gzip';
import { idxHead } from '../../data/read/idx';
import { npyHead } from '../../data/read/npy';
import { LONG_SIDE, preparePatches } from '../../data/read/patches';
import { foundLabels } from '../../data/read/picture-labels';
import { type Preparation, prepareTable, statisticsOf } from '../../data/read/prepare';
import { FILE_LIMITS, ReadError } from '../../data/read/problem';
import type { TableReport } from '../../data/read/report';
import { contentOf } from '../../data/read/signature';
import { textSource } from '../../data/read/source';
import { readTable, type Table } from '../../data/read/table';
import {
  areWhole,
  type DecodedPicture,
  offeredSizes,
  type PictureChoices,
  sizesOf,
  tableOfPictures,
} from '../../data/read/whole-pictures';
import type { FileReply, FileRequest, PicturesPreview, Preview } from './protocol';

/** Share of the progress until the bytes of a file are there. */
const BYTES_SHARE = 0.1;
/** Of more pictures than can be cut, none is kept larger than this. */
const SHORT_SIDE = 64;

type ReadRequest = Extract<FileRequest, { type: 'read' }>;
type Held =
  | { kind: 'table'; table: Table; report: TableReport; choices: TableChoices }
  | { kind: 'pictures'; pictures: DecodedPicture[]; paths: readonly string[] };

/** What the worker does, apart from messages: holds what was read last, until it is prepared. */
export class Reading {
  private held: ({ name: string; content: string } & Held) | null = null;
  /** What was asked for last; what is still being read for another is given up. */
  private newest: ReadRequest | null = null;

  /** @param decode makes a picture grey, and its long side at most so many pixels */
  constructor(private readonly decode: (file: File, longest: number) => Promise<DecodedPicture>) {}

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

  private async read(request: ReadRequest, onProgress: (share: number) => void): Promise<Preview> {
    const { files, choices, kind } = request;
    this.held = null;
    this.newest = request;
    if (kind === 'pictures') return this.readPictures(request, onProgress);
    const [{ name }] = files;
    const packed = new Uint8Array(await files[0].arrayBuffer().catch(refuseFolder));
    const bytes = await unpacked(packed);
    this.giveUpIfOld(request);
    onProgress(BYTES_SHARE);
    const is = contentOf(bytes);
    // Its name does not say so.
    if (is === 'picture') return this.readPictures(request, onProgress);
    const decoded = is === 'text' ? decode(bytes, choices.encoding) : null;
    const source = decoded
      ? textSource(decoded.text, choices.separator)
      : arraySource(bytes, is === 'idx' ? idxHead(bytes) : npyHead(bytes));
    const { report, table } = readTable(source, choices, (share) =>
      onProgress(BYTES_SHARE + (1 - BYTES_SHARE) * share),
    );
    const content = contentTextOf([packed]);
    const { encoding = 'utf-8', isGuess = false, damaged = 0 } = decoded ?? {};
    if (table) {
      const as = { ...choicesAsRead(choices, report), encoding: decoded && encoding };
      this.held = { kind: 'table', name, content, table, report, choices: as };
    }
    const statistics = table && statisticsOf(table);
    const isConstant = statistics?.variances.every((variance) => variance === 0);
    if (isConstant) report.problem = { reason: 'constant' };
    return { kind: 'table', content, report, decoded: decoded && { encoding, isGuess, damaged }, statistics };
  }

  private giveUpIfOld(request: ReadRequest): void {
    if (request !== this.newest) throw new Error('other files are to be read');
  }

  private async readPictures(
    request: ReadRequest,
    onProgress: (share: number) => void,
  ): Promise<PicturesPreview> {
    const { files, paths, leftOut } = request;
    const canBeCut = files.length <= FILE_LIMITS.cutPictures;
    const pictures: DecodedPicture[] = [];
    const fingerprint = new Fingerprint();
    for (const file of files) {
      pictures.push(await this.decode(file, canBeCut ? LONG_SIDE : SHORT_SIDE));
      fingerprint.add(new Uint8Array(await file.arrayBuffer()));
      this.giveUpIfOld(request);
      onProgress(pictures.length / files.length);
    }
    const name = files.length > 1 ? `${files[0].name} + ${files.length - 1}` : files[0].name;
    const content = fingerprint.text;
    this.held = { kind: 'pictures', name, content, pictures, paths };
    const offered = offeredSizes(pictures);
    const labelSources = foundLabels(paths);
    return {
      kind: 'pictures',
      content,
      count: pictures.length,
      leftOut,
      sizes: sizesOf(pictures),
      offered,
      labelSources,
      suggested: {
        as: areWhole(pictures) ? 'whole' : 'patches',
        patches: { size: 8, whiten: true },
        size: offered[0],
        labels: labelSources[0] ?? null,
        centre: true,
      },
    };
  }

  private prepare(
    request: Exclude<FileRequest, { type: 'read' }>,
    onProgress: (share: number) => void,
  ): OwnFile {
    const { held } = this;
    if (request.type === 'prepare table' && held?.kind === 'table') {
      const { name, table, report, choices, content } = held;
      const { preparation } = request;
      const source: FileSource = { content, reading: { kind: 'table', choices, preparation } };
      return { ...prepareTable(name, table, preparation, report), source };
    }
    if (request.type === 'prepare pictures' && held?.kind === 'pictures') {
      const { choices } = request;
      const source: FileSource = { content: held.content, reading: { kind: 'pictures', choices } };
      return { ...preparePictures(held, choices, onProgress), source };
    }
    throw new Error('nothing has been read that could be prepared so');
  }
}

function preparePictures(
  { name, pictures, paths }: { name: string; pictures: DecodedPicture[]; paths: readonly string[] },
  choices: PictureChoices,
  onProgress: (share: number) => void,
): OwnFile {
  if (choices.as === 'patches') return preparePatches(name, pictures, choices.patches, onProgress);
  if (pictures.length < 2) throw new ReadError({ reason: 'too few rows', got: pictures.length });
  const table = tableOfPictures(pictures, paths, choices, onProgress);
  const preparation: Preparation = { centre: choices.centre, even: false, picture: true };
  return prepareTable(name, table, preparation, { picture: choices.size });
}

/** What was found out is said, so that another page, or this one after a change, finds out the same. */
function choicesAsRead(choices: TableChoices, report: TableReport): TableChoices {
  const { separator, head, labels, names, columns, gaps } = report;
  const inputs = Object.fromEntries(columns.map(({ role }, column) => [column, role === 'input']));
  return { ...choices, separator, head, labels, names, inputs, gaps: gaps.policy };
}

function contentTextOf(files: readonly Uint8Array[]): string {
  const fingerprint = new Fingerprint();
  for (const bytes of files) fingerprint.add(bytes);
  return fingerprint.text;
}

/** A folder that was dropped looks like a file until it is read. */
function refuseFolder(): never {
  throw new ReadError({ reason: 'folder' });
}
