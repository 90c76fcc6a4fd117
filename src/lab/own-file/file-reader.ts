import type { OwnFile } from '../../data/asset';
import type { TableChoices } from '../../data/read/choices';
import { sortFiles } from '../../data/read/files';
import type { Preparation } from '../../data/read/prepare';
import { ReadError } from '../../data/read/problem';
import type { PictureChoices } from '../../data/read/whole-pictures';
import { pathOf } from './paths';
import type { Answered, Asked, FileReply, FileRequest, Preview } from './protocol';

type ReadRequest = Extract<FileRequest, { type: 'read' }>;

/**
 * The page's side of the worker that reads files. What was read last stays there until something else has been read; where
 * that was given up, it is read again before it is prepared.
 * A newer request makes the promise of one under way reject with an AbortError; promises reject with a ReadError if
 * something is wrong with the files.
 */
export class OwnFileReader {
  private worker: Worker | null = null;
  private giveUp: (() => void) | null = null;
  private lastId = 0;
  /** What was read last to the end. */
  private done: ReadRequest | null = null;
  /** The worker holds it. */
  private isHeld = false;

  constructor(private readonly onProgress: (share: number) => void) {}

  /** Files that are too large are refused before any of them is read. */
  async read(files: readonly File[], choices: TableChoices): Promise<Preview> {
    const { kind, places, leftOut } = sortFiles(
      files.map((file) => ({ path: pathOf(file), size: file.size, type: file.type })),
    );
    const chosen = places.map((place) => files[place]);
    const paths = chosen.map(pathOf);
    return this.readAs({ type: 'read', files: chosen, paths, leftOut, kind, choices });
  }

  prepareTable(preparation: Preparation): Promise<OwnFile> {
    return this.prepare({ type: 'prepare table', preparation });
  }

  preparePictures(choices: PictureChoices): Promise<OwnFile> {
    return this.prepare({ type: 'prepare pictures', choices });
  }

  /** Stops at once what is being done. */
  cancel(): void {
    this.isHeld = false;
    this.worker?.terminate();
    this.worker = null;
    this.giveUp?.();
  }

  private async readAs(request: ReadRequest): Promise<Preview> {
    this.isHeld = false;
    const reply = await this.ask(request);
    if (reply.type !== 'preview') throw new Error(`a reader answered with ${reply.type}`);
    this.done = request;
    this.isHeld = true;
    return reply.preview;
  }

  private async prepare(request: FileRequest): Promise<OwnFile> {
    if (!this.isHeld && this.done) await this.readAs(this.done);
    const reply = await this.ask(request);
    if (reply.type !== 'file') throw new Error(`a reader answered with ${reply.type}`);
    return reply.file;
  }

  private ask(request: FileRequest): Promise<FileReply> {
    this.giveUp?.();
    this.worker ??= new Worker(new URL('./file-worker.ts', import.meta.url), {
      type: 'module',
      name: 'file reader',
    });
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.giveUp = () => reject(new DOMException('another request, or none, is wanted', 'AbortError'));
      const id = ++this.lastId;
      worker.onmessage = ({ data }: MessageEvent<Answered>) => {
        if (data.id !== id) return;
        const { reply } = data;
        if (reply.type === 'progress') this.onProgress(reply.share);
        else if (reply.type === 'problem') reject(new ReadError(reply.problem));
        else resolve(reply);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new ReadError({ reason: 'failed', text: event.message || 'the reader did not start' }));
        this.cancel();
      };
      worker.postMessage({ id, request } satisfies Asked);
    });
  }
}
